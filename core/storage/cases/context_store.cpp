// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/context_store.h"

#include "storage/cases/report_store.h"
#include "storage/shared/visibility_sql.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT r.id, r.number, r.received_on, r.category, r.reporter_kind, r.reporter_id, "
                       "r.reporter_unit_id, r.unit_id, r.dossier_id, r.closed_on IS NOT NULL, r.received_at "
                       "FROM report r WHERE "_s;

NearbyReport readReport(const Row& row)
{
    return {.id = row.id<ReportId>(0),
            .number = row.integer(1),
            .receivedAt = row.moment(10),
            .receivedOn = row.date(2),
            .category = row.text(3),
            .reporterKind = reporterKindFromCode(row.text(4)),
            .reporter = row.id<PersonId>(5),
            .reporterUnit = row.id<UnitId>(6),
            .unit = row.id<UnitId>(7),
            .dossier = row.id<DossierId>(8),
            .closed = row.flag(9)};
}

Values joined(Values values, const Values& more)
{
    values.insert(values.end(), more.begin(), more.end());
    return values;
}

} // namespace

std::vector<NearbyReport> reportsAt(Connection& db, const Visibility& visibility, UnitId unit, QDate since, int limit)
{
    const SqlCondition visible = visibleDossier(visibility, "r.dossier_id"_L1);
    Values values = joined({unit, since}, visible.values);
    values.emplace_back(limit);
    return db.all<NearbyReport>(select + u"r.unit_id = ? AND r.received_on >= ?"_s + visible.sql +
                                    u" ORDER BY r.received_on DESC, r.id DESC LIMIT ?"_s,
                                values, readReport);
}

std::vector<NearbyReport> reportsBy(Connection& db, const Visibility& visibility, PersonId reporter, int limit)
{
    const SqlCondition visible = visibleDossier(visibility, "r.dossier_id"_L1);
    Values values = joined({reporter}, visible.values);
    values.emplace_back(limit);
    return db.all<NearbyReport>(select + u"r.reporter_id = ?"_s + visible.sql +
                                    u" ORDER BY r.received_on DESC, r.id DESC LIMIT ?"_s,
                                values, readReport);
}

ReporterRecord recordOf(Connection& db, const Visibility& visibility, PersonId reporter)
{
    const SqlCondition visible = visibleDossier(visibility, "r.dossier_id"_L1);
    const Values values = joined({reporter}, visible.values);
    return db
        .one<ReporterRecord>(
            u"SELECT count(*), count(*) FILTER (WHERE EXISTS (SELECT 1 FROM deadline x WHERE x.report_id = r.id "
            "AND x.kind = 'ACK' AND x.met_on IS NOT NULL)), max((SELECT max(c.at) FROM contact_moment c "
            "WHERE c.report_id = r.id AND c.direction = 'UIT')) FROM report r WHERE r.reporter_id = ?"_s +
                visible.sql,
            values,
            [](const Row& row) {
                return ReporterRecord{.reports = int(row.integer(0)),
                                      .acknowledged = int(row.integer(1)),
                                      .lastMessageAt = row.moment(2)};
            })
        .value_or(ReporterRecord());
}

std::vector<NearbyDossier> dossiersAt(Connection& db, const Visibility& visibility, UnitId unit, QDate day, int limit)
{
    const SqlCondition visible = visibleDossier(visibility, "d.id"_L1);
    Values values = joined({unit, day, day, unit, unit, day, day, unit}, visible.values);
    values.emplace_back(limit);
    return db.all<NearbyDossier>(
        u"SELECT d.id, (SELECT count(*) FROM report r WHERE r.dossier_id = d.id), "
        "(SELECT count(DISTINCT r.reporter_id) FROM report r WHERE r.dossier_id = d.id), "
        "EXISTS (SELECT 1 FROM tenancy t JOIN party p ON p.person_id = t.person_id WHERE p.dossier_id = d.id "
        "AND t.unit_id = ? AND t.start_on <= ? AND (t.end_on IS NULL OR t.end_on >= ?) "
        "AND p.role NOT IN ('MEL', 'KLG')) FROM dossier d WHERE d.id IN ("
        "SELECT id FROM dossier WHERE unit_id = ? UNION "
        "SELECT p.dossier_id FROM tenancy t JOIN party p ON p.person_id = t.person_id WHERE t.unit_id = ? "
        "AND t.start_on <= ? AND (t.end_on IS NULL OR t.end_on >= ?) AND p.role NOT IN ('MEL', 'KLG') UNION "
        "SELECT r.dossier_id FROM report r WHERE r.unit_id = ? AND r.dossier_id IS NOT NULL)"_s +
            visible.sql + u" ORDER BY d.closed_on IS NOT NULL, d.opened_on DESC, d.id DESC LIMIT ?"_s,
        values, [](const Row& row) {
            return NearbyDossier{.id = row.id<DossierId>(0),
                                 .reports = int(row.integer(1)),
                                 .reporters = int(row.integer(2)),
                                 .ofHousehold = row.flag(3)};
        });
}

int reportsBetween(Connection& db, const Visibility& visibility, UnitId fromUnit, UnitId aboutUnit,
                   PersonId aboutPerson)
{
    if (!fromUnit)
        return 0;
    const SqlCondition visible = visibleDossier(visibility, "r.dossier_id"_L1);
    // Two indexes answer the two halves; UNION counts a report that is in both once.
    return int(db.integer(
        u"SELECT count(*) FROM (SELECT r.id FROM report r WHERE r.reporter_unit_id = ? "
        "AND r.unit_id = ?%1 UNION SELECT r.id FROM report r WHERE r.accused_id = ? "
        "AND r.reporter_unit_id = ?%1)"_s.arg(visible.sql),
        joined(joined(joined({fromUnit, aboutUnit}, visible.values), {aboutPerson, fromUnit}), visible.values)));
}

} // namespace woonrust::storage
