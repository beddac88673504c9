// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/party_store.h"

#include "domain/event.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, dossier_id, person_id, description, unit_id, role, from_on, until_on, version "
                       "FROM party "_s;

Party readParty(const Row& row)
{
    return {.id = row.id<PartyId>(0),
            .dossier = row.id<DossierId>(1),
            .person = row.id<PersonId>(2),
            .description = row.text(3),
            .unit = row.id<UnitId>(4),
            .role = row.text(5),
            .fromOn = row.date(6),
            .untilOn = row.date(7),
            .version = int(row.integer(8))};
}

} // namespace

PartyId insertParty(Connection& db, const Party& p)
{
    return PartyId(
        db.insert(u"INSERT INTO party (dossier_id, person_id, description, unit_id, role, from_on, until_on) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                  {p.dossier, p.person, p.description, p.unit, p.role, p.fromOn, p.untilOn}));
}

bool updateParty(Connection& db, const Party& p)
{
    return db.exec(
               u"UPDATE party SET person_id = ?, description = ?, unit_id = ?, role = ?, from_on = ?, until_on = ?, "
               "version = version + 1 WHERE id = ? AND version = ?"_s,
               {p.person, p.description, p.unit, p.role, p.fromOn, p.untilOn, p.id, p.version}) > 0;
}

void removeParty(Connection& db, PartyId id)
{
    db.exec(u"DELETE FROM party WHERE id = ?"_s, {id});
}

std::optional<Party> findParty(Connection& db, PartyId id)
{
    return db.one<Party>(select + u"WHERE id = ?"_s, {id}, readParty);
}

std::vector<Party> partiesOf(Connection& db, DossierId dossier)
{
    return db.all<Party>(select + u"WHERE dossier_id = ? ORDER BY role, from_on, id"_s, {dossier}, readParty);
}

bool broughtByReport(Connection& db, PartyId id)
{
    // The id of a party that is gone may be given again: what was before its removal is about another.
    const QString kind = entityCode(EntityKind::Party);
    return db.integer(u"SELECT count(*) = 1 AND min(action) = ? AND min(report_id) IS NOT NULL FROM event "
                      "WHERE subject_kind = ? AND subject_id = ? AND id > coalesce((SELECT max(id) FROM event "
                      "WHERE subject_kind = ? AND subject_id = ? AND action = ?), 0)"_s,
                      {QString(event::created), kind, id, kind, id, QString(event::removed)}) != 0;
}

bool reportNames(Connection& db, DossierId dossier, PersonId person, const QString& role)
{
    // MEL, BEK, or BTF: the person it concerns without accusing; as accuses() says it (domain/dossier_rules.h).
    const QLatin1StringView names = role == u"MEL" ? "reporter_id = ?"_L1
                                    : role == u"BTF"
                                        ? "accused_id = ? AND nature IN ('kwetsbaarheid', 'positief')"_L1
                                        : "accused_id = ? AND nature NOT IN ('kwetsbaarheid', 'positief')"_L1;
    return db.integer(u"SELECT EXISTS (SELECT 1 FROM report WHERE dossier_id = ? AND %1)"_s.arg(names),
                      {dossier, person}) != 0;
}

} // namespace woonrust::storage
