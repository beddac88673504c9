// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/measure_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, dossier_id, instrument, from_on, until_on, keeper_id, person_id, with_whom, role, "
                       "account, ended_on, result, version FROM measure "_s;

Measure readMeasure(const Row& row)
{
    return {.id = row.id<MeasureId>(0),
            .dossier = row.id<DossierId>(1),
            .instrument = row.text(2),
            .fromOn = row.date(3),
            .untilOn = row.date(4),
            .keeper = row.id<UserId>(5),
            .person = row.id<PersonId>(6),
            .withWhom = row.text(7),
            .role = row.text(8),
            .account = row.text(9),
            .endedOn = row.date(10),
            .result = row.text(11),
            .version = int(row.integer(12))};
}

} // namespace

MeasureId insertMeasure(Connection& db, const Measure& m)
{
    return MeasureId(db.insert(u"INSERT INTO measure (dossier_id, instrument, from_on, until_on, keeper_id, person_id, "
                               "with_whom, role, account, ended_on, result) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                               {m.dossier, m.instrument, m.fromOn, m.untilOn, m.keeper, m.person, m.withWhom, m.role,
                                m.account, m.endedOn, m.result}));
}

bool updateMeasure(Connection& db, const Measure& m)
{
    return db.exec(u"UPDATE measure SET instrument = ?, from_on = ?, until_on = ?, keeper_id = ?, person_id = ?, "
                   "with_whom = ?, role = ?, account = ?, ended_on = ?, result = ?, version = version + 1 "
                   "WHERE id = ? AND version = ?"_s,
                   {m.instrument, m.fromOn, m.untilOn, m.keeper, m.person, m.withWhom, m.role, m.account, m.endedOn,
                    m.result, m.id, m.version}) > 0;
}

void removeMeasure(Connection& db, MeasureId id)
{
    db.exec(u"DELETE FROM measure WHERE id = ?"_s, {id});
}

std::optional<Measure> findMeasure(Connection& db, MeasureId id)
{
    return db.one<Measure>(select + u"WHERE id = ?"_s, {id}, readMeasure);
}

std::vector<Measure> measuresOf(Connection& db, DossierId dossier)
{
    return db.all<Measure>(select + u"WHERE dossier_id = ? ORDER BY from_on DESC, id DESC"_s, {dossier}, readMeasure);
}

std::vector<Measure> runningMeasuresOf(Connection& db, UserId keeper)
{
    return db.all<Measure>(select + u"WHERE keeper_id = ? AND ended_on IS NULL ORDER BY id"_s, {keeper}, readMeasure);
}

} // namespace woonrust::storage
