// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/strength_store.h"

#include "storage/cases/report_store.h"

#include <QTimeZone>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

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
    return db.all<HourCount>(u"SELECT substr(received_at, 1, 13) AS hour_of, count(*) FROM report WHERE dossier_id = ? "
                             "AND received_time_known = 1 AND nature <> 'positief' GROUP BY hour_of ORDER BY hour_of"_s,
                             {dossier}, [](const Row& row) {
                                 return HourCount{.hour = momentFromStorage(row.text(0) + u":00:00.000Z"_s),
                                                  .count = int(row.integer(1))};
                             });
}

std::vector<DayCount> happenedByDay(Connection& db, DossierId dossier)
{
    return db.all<DayCount>(u"SELECT received_on, count(*) FROM report WHERE dossier_id = ? AND nature <> 'positief' "
                            "GROUP BY received_on ORDER BY received_on"_s,
                            {dossier},
                            [](const Row& row) { return DayCount{.day = row.date(0), .count = int(row.integer(1))}; });
}

std::vector<Happened> happenedIn(Connection& db, DossierId dossier)
{
    return db.all<Happened>(
        u"SELECT id, received_at, received_on, received_time_known FROM report WHERE dossier_id = ? "
        "AND nature <> 'positief' ORDER BY received_at DESC, id DESC"_s,
        {dossier}, [](const Row& row) {
            return Happened{.kind = EntityKind::Report,
                            .id = row.integer(0),
                            .at = row.moment(1),
                            .on = row.date(2),
                            .timeKnown = row.flag(3)};
        });
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

} // namespace woonrust::storage
