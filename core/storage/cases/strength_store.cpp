// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/strength_store.h"

#include "domain/clock.h"
#include "storage/cases/report_store.h"

#include <QTimeZone>
#include <algorithm>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString happened = u"r.nature <> 'positief' AND NOT EXISTS (SELECT 1 FROM incident i WHERE i.report_id = r.id)"_s;

std::vector<DatedFact> facts(Connection& db, EntityKind kind, const QString& sql, DossierId dossier)
{
    return db.all<DatedFact>(sql, {dossier}, [kind](const Row& row) {
        return DatedFact{.kind = kind, .id = row.integer(0), .code = row.text(1), .on = amsterdamDate(row.moment(2))};
    });
}

} // namespace

std::vector<HourCount> happenedByHour(Connection& db, DossierId dossier)
{
    // A moment is "2026-11-20T08:42:00.000Z": its first thirteen letters are the hour.
    std::vector<HourCount> hours = db.all<HourCount>(
        u"SELECT substr(received_at, 1, 13) AS hour_of, count(*) FROM report r WHERE dossier_id = ? "
        "AND received_time_known = 1 AND "_s +
            happened + u" GROUP BY hour_of ORDER BY hour_of"_s,
        {dossier}, [](const Row& row) {
            return HourCount{.hour = momentFromStorage(row.text(0) + u":00:00.000Z"_s), .count = int(row.integer(1))};
        });
    db.each(u"SELECT happened_on, substr(starts_at, 1, 2) AS hour_of, count(*) FROM incident WHERE dossier_id = ? "
            "AND starts_at <> '' GROUP BY happened_on, hour_of ORDER BY happened_on, hour_of"_s,
            {dossier}, [&](const Row& row) {
                hours.push_back({.hour = utcFromAmsterdam(row.date(0), QTime(row.text(1).toInt(), 0)),
                                 .count = int(row.integer(2))});
            });
    return hours;
}

std::vector<DayCount> happenedByDay(Connection& db, DossierId dossier)
{
    return db.all<DayCount>(u"SELECT on_day, count(*) FROM (SELECT received_on AS on_day FROM report r "
                            "WHERE dossier_id = ? AND "_s +
                                happened +
                                u" UNION ALL SELECT happened_on FROM incident WHERE dossier_id = ?) AS d "
                                "GROUP BY on_day ORDER BY on_day"_s,
                            {dossier, dossier},
                            [](const Row& row) { return DayCount{.day = row.date(0), .count = int(row.integer(1))}; });
}

std::vector<Happened> happenedIn(Connection& db, DossierId dossier)
{
    std::vector<Happened> all = db.all<Happened>(
        u"SELECT id, received_at, received_on, received_time_known FROM report r WHERE dossier_id = ? AND "_s +
            happened,
        {dossier}, [](const Row& row) {
            return Happened{.kind = EntityKind::Report,
                            .id = row.integer(0),
                            .report = row.id<ReportId>(0),
                            .at = row.moment(1),
                            .on = row.date(2),
                            .timeKnown = row.flag(3)};
        });
    db.each(u"SELECT id, report_id, happened_on, starts_at FROM incident WHERE dossier_id = ?"_s, {dossier},
            [&](const Row& row) {
                const QTime start = QTime::fromString(row.text(3), u"HH:mm"_s);
                all.push_back({.kind = EntityKind::Incident,
                               .id = row.integer(0),
                               .report = row.id<ReportId>(1),
                               .at = utcFromAmsterdam(row.date(2), start.isValid() ? start : QTime(0, 0)),
                               .on = row.date(2),
                               .timeKnown = start.isValid()});
            });
    std::ranges::stable_sort(all, std::ranges::greater{},
                             [](const Happened& one) { return std::pair(one.at, one.id); });
    return all;
}

std::vector<ReportFact> reportFacts(Connection& db, DossierId dossier)
{
    return db.all<ReportFact>(u"SELECT id, received_on, received_time_known, reporter_kind, reporter_id, "
                              "reporter_unit_id, unit_id, shielded FROM report WHERE dossier_id = ? "
                              "AND nature <> 'positief' ORDER BY received_on, id"_s,
                              {dossier}, [](const Row& row) {
                                  return ReportFact{.id = row.id<ReportId>(0),
                                                    .on = row.date(1),
                                                    .timeKnown = row.flag(2),
                                                    .reporterKind = reporterKindFromCode(row.text(3)),
                                                    .reporter = row.id<PersonId>(4),
                                                    .household = row.id<UnitId>(5),
                                                    .about = row.id<UnitId>(6),
                                                    .shielded = row.flag(7)};
                              });
}

std::vector<DatedFact> contactFacts(Connection& db, DossierId dossier)
{
    return facts(db, EntityKind::ContactMoment,
                 u"SELECT id, kind, at FROM contact_moment WHERE dossier_id = ? ORDER BY at, id"_s, dossier);
}

std::vector<DatedFact> documentFacts(Connection& db, DossierId dossier)
{
    return facts(db, EntityKind::Document,
                 u"SELECT id, kind, added_at FROM document WHERE dossier_id = ? ORDER BY added_at, id"_s, dossier);
}

std::vector<DatedFact> incidentFacts(Connection& db, DossierId dossier)
{
    return db.all<DatedFact>(u"SELECT id, happened_on FROM incident WHERE dossier_id = ? AND starts_at <> '' "
                             "ORDER BY happened_on, id"_s,
                             {dossier}, [](const Row& row) {
                                 return DatedFact{
                                     .kind = EntityKind::Incident, .id = row.integer(0), .code = {}, .on = row.date(1)};
                             });
}

std::vector<DatedFact> provenLetters(Connection& db, DossierId dossier)
{
    return facts(db, EntityKind::Letter,
                 u"SELECT l.id, c.kind, c.at FROM letter l JOIN contact_moment c ON c.id = l.contact_id "
                 "WHERE l.dossier_id = ? AND l.proofs <> '[]' ORDER BY c.at, l.id"_s,
                 dossier);
}

} // namespace woonrust::storage
