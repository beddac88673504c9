// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/incident_store.h"

#include "domain/clock.h"
#include "storage/shared/subject_sql.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, happened_on, starts_at, ends_at, what, effect, person_id, source, by_user_id, "
                       "added_at, version, %1 FROM incident "_s.arg(subjectColumns);

Incident readIncident(const Row& row)
{
    return {.id = row.id<IncidentId>(0),
            .about = readSubject(row, 11),
            .happenedOn = row.date(1),
            .startsAt = timeFromStorage(row.text(2)),
            .endsAt = timeFromStorage(row.text(3)),
            .what = row.text(4),
            .effect = row.text(5),
            .person = row.id<PersonId>(6),
            .source = row.text(7),
            .by = row.id<UserId>(8),
            .addedAt = row.moment(9),
            .version = int(row.integer(10))};
}

} // namespace

IncidentId insertIncident(Connection& db, const Incident& i)
{
    return IncidentId(
        db.insert(u"INSERT INTO incident (%1, happened_on, starts_at, ends_at, what, effect, person_id, source, "
                  "by_user_id, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(subjectColumns),
                  joined(subjectValues(i.about), {i.happenedOn, toStorage(i.startsAt), toStorage(i.endsAt), i.what,
                                                  i.effect, i.person, i.source, i.by, i.addedAt})));
}

bool updateIncident(Connection& db, const Incident& i)
{
    return db.exec(u"UPDATE incident SET happened_on = ?, starts_at = ?, ends_at = ?, what = ?, effect = ?, "
                   "person_id = ?, source = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
                   {i.happenedOn, toStorage(i.startsAt), toStorage(i.endsAt), i.what, i.effect, i.person, i.source,
                    i.id, i.version}) > 0;
}

void removeIncident(Connection& db, IncidentId id)
{
    db.exec(u"DELETE FROM incident WHERE id = ?"_s, {id});
}

std::optional<Incident> findIncident(Connection& db, IncidentId id)
{
    return db.one<Incident>(select + u"WHERE id = ?"_s, {id}, readIncident);
}

std::vector<Incident> incidentsOf(Connection& db, const Subject& about)
{
    const SqlCondition mine = hangsOn(about);
    return db.all<Incident>(select + u"WHERE "_s + mine.sql + u" ORDER BY happened_on DESC, starts_at DESC, id DESC"_s,
                            mine.values, readIncident);
}

std::vector<Incident> incidentsOf(Connection& db, ReportId report)
{
    return incidentsOf(db, {.report = report, .dossier = {}});
}

std::vector<Incident> incidentsOf(Connection& db, DossierId dossier)
{
    return incidentsOf(db, {.report = {}, .dossier = dossier});
}

} // namespace woonrust::storage
