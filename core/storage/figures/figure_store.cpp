// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/figures/figure_store.h"

#include "storage/database/dialect.h"
#include "storage/figures/figure_sql.h"
#include "storage/registry/area_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

std::vector<ReportCount> reportCounts(Connection& db, const Period& period, const FigureFilter& filter)
{
    const SqlPart where = reportFilter(filter);
    return db.all<ReportCount>(u"SELECT r.category, r.nature, r.channel, r.origin, count(*) FROM report r "
                               "WHERE r.received_on >= ? AND r.received_on < ?%1 "
                               "GROUP BY r.category, r.nature, r.channel, r.origin"_s.arg(where.sql),
                               Values{period.from, period.until} + where.values, [](const Row& row) {
                                   return ReportCount{.category = row.text(0),
                                                      .nature = row.text(1),
                                                      .channel = row.text(2),
                                                      .origin = row.text(3),
                                                      .count = row.integer(4)};
                               });
}

qint64 reportsReceived(Connection& db, const Period& period, const FigureFilter& filter)
{
    const SqlPart where = reportFilter(filter);
    return db.integer(
        u"SELECT count(*) FROM report r WHERE r.received_on >= ? AND r.received_on < ?%1"_s.arg(where.sql),
        Values{period.from, period.until} + where.values);
}

ReporterCount reporterCounts(Connection& db, const Period& period, const FigureFilter& filter)
{
    const SqlPart where = reportFilter(filter);
    return db
        .one<ReporterCount>(u"SELECT count(DISTINCT r.reporter_id), "
                            "coalesce(sum(CASE WHEN r.reporter_kind = 'anonymous' THEN 1 ELSE 0 END), 0), "
                            "count(DISTINCT CASE WHEN r.polluted_home = 1 THEN r.unit_id END) "
                            "FROM report r WHERE r.received_on >= ? AND r.received_on < ?%1"_s.arg(where.sql),
                            Values{period.from, period.until} + where.values,
                            [](const Row& row) {
                                return ReporterCount{.known = row.integer(0),
                                                     .anonymous = row.integer(1),
                                                     .pollutedHomes = row.integer(2)};
                            })
        .value_or(ReporterCount{});
}

std::vector<CostCount> costCounts(Connection& db, const Period& period, const FigureFilter& filter)
{
    const SqlPart where = reportFilter(filter);
    return db.all<CostCount>(u"SELECT r.category, sum(c.amount_cents), count(DISTINCT c.report_id) FROM report_cost c "
                             "%2 report r ON r.id = c.report_id WHERE c.spent_on >= ? AND c.spent_on < ?%1 "
                             "GROUP BY r.category"_s.arg(where.sql, dialect::orderedJoin()),
                             Values{period.from, period.until} + where.values, [](const Row& row) {
                                 return CostCount{
                                     .category = row.text(0), .cents = row.integer(1), .reports = row.integer(2)};
                             });
}

DeadlineCount deadlineCounts(Connection& db, const QString& kind, const Period& period, QDate at,
                             const FigureFilter& filter)
{
    const SqlPart where = reportFilter(filter);
    // Without a filter the index on deadline answers alone.
    const QString source = filter.isEmpty()
                               ? u"deadline d"_s
                               : u"deadline d %1 report r ON r.id = d.report_id"_s.arg(dialect::orderedJoin());
    const QString sql =
        u"SELECT count(*), count(*) FILTER (WHERE d.met_on <= d.due_on AND d.met_on <= ?), "
        "count(*) FILTER (WHERE (d.met_on <= ?) IS NOT TRUE AND (d.due_on >= ?) IS NOT FALSE) "
        "FROM %1 WHERE d.kind = ? AND d.start_on >= ? AND d.start_on < ? AND d.report_id IS NOT NULL%2"_s.arg(
            source, where.sql);
    return db
        .one<DeadlineCount>(sql, Values{at, at, at, kind, period.from, period.until} + where.values,
                            [](const Row& row) {
                                return DeadlineCount{.inTime = row.integer(1),
                                                     .counted = row.integer(0) - row.integer(2),
                                                     .running = row.integer(2)};
                            })
        .value_or(DeadlineCount{});
}

std::vector<AreaOpenReports> openReports(Connection& db, QDate until, const FigureFilter& filter)
{
    const SqlPart where = reportFilter(filter);
    // What was late is gathered first, from two small indexes: looking up the deadlines of each open report would read
    // pages all over the file.
    const QString sql =
        u"WITH RECURSIVE %1, "
        "late_days (day) AS (SELECT min(met_on) FROM deadline WHERE met_on >= ? AND met_on > due_on "
        "UNION ALL SELECT (SELECT min(n.met_on) FROM deadline n WHERE n.met_on > p.day AND n.met_on > n.due_on) "
        "FROM late_days p WHERE p.day IS NOT NULL), "
        "late (report_id) AS ("
        "SELECT x.report_id FROM deadline x WHERE x.met_on IS NULL AND x.due_on < ? "
        "AND x.kind IN ('ACK', 'FEEDBACK') AND x.report_id IS NOT NULL "
        "UNION ALL SELECT x.report_id FROM late_days l %3 deadline x ON x.met_on = l.day AND x.due_on < ? "
        "AND x.met_on > x.due_on AND x.kind IN ('ACK', 'FEEDBACK') AND x.report_id IS NOT NULL), "
        "still_open (id, area_id) AS ("
        "SELECT r.id, r.area_id FROM report r "
        "WHERE r.closed_on IS NULL AND r.received_on < ? AND r.nature <> 'positief'%2 "
        "UNION ALL SELECT r.id, r.area_id FROM closing_days s %3 report r "
        "ON r.closed_on = s.day AND r.received_on < ? AND r.nature <> 'positief'%2) "
        "SELECT o.area_id, count(*), sum(CASE WHEN o.id IN (SELECT report_id FROM late) THEN 1 ELSE 0 END) "
        "FROM still_open o GROUP BY o.area_id"_s.arg(closingDayTable(u"report"_s), where.sql, dialect::orderedJoin());
    return db.all<AreaOpenReports>(
        sql, Values{until, until, until, until, until} + where.values + Values{until} + where.values,
        [](const Row& row) {
            return AreaOpenReports{.area = row.id<AreaId>(0), .open = row.integer(1), .pastDeadline = row.integer(2)};
        });
}

std::vector<AreaCount> reportsPerArea(Connection& db, const Period& period, const FigureFilter& filter)
{
    const SqlPart where = reportFilter(filter);
    return db.all<AreaCount>(u"SELECT r.area_id, count(*) FROM report r WHERE r.received_on >= ? "
                             "AND r.received_on < ?%1 GROUP BY r.area_id"_s.arg(where.sql),
                             Values{period.from, period.until} + where.values, [](const Row& row) {
                                 return AreaCount{.area = row.id<AreaId>(0), .count = row.integer(1)};
                             });
}

std::vector<AreaName> figureAreas(Connection& db, const FigureFilter& filter)
{
    const QString all = u"SELECT id, code, name FROM area"_s;
    const auto read = [](const Row& row) {
        return AreaName{.id = row.id<AreaId>(0), .code = row.text(1), .name = row.text(2)};
    };
    if (!filter.area)
        return db.all<AreaName>(all + u" ORDER BY code"_s, {}, read);
    return db.all<AreaName>(all + u" WHERE id IN (%1) ORDER BY code"_s.arg(areaDescendantsSql()), {filter.area}, read);
}

std::vector<AreaHomes> homesPerArea(Connection& db)
{
    return db.all<AreaHomes>(
        u"SELECT area_id, count(*), count(*) FILTER (WHERE kind = 'WOO') FROM unit GROUP BY area_id"_s, {},
        [](const Row& row) {
            return AreaHomes{.area = row.id<AreaId>(0), .units = row.integer(1), .homes = row.integer(2)};
        });
}

std::vector<AreaCount> repeatAddresses(Connection& db, const Period& period, int atLeast, const FigureFilter& filter)
{
    const SqlPart where = reportFilter({.area = {}, .category = filter.category, .team = filter.team});
    // By the index on the period: that on units needs no sorting, but reads every year to find one.
    return db.all<AreaCount>(u"SELECT u.area_id, count(*) FROM (SELECT r.unit_id AS unit_id FROM %2 "
                             "WHERE r.unit_id IS NOT NULL AND r.received_on >= ? AND "
                             "r.received_on < ?%1 GROUP BY r.unit_id HAVING count(*) >= ?) often "
                             "JOIN unit u ON u.id = often.unit_id GROUP BY u.area_id"_s.arg(
                                 where.sql, dialect::byIndex(u"report r"_s, "report_figures_idx"_L1)),
                             Values{period.from, period.until} + where.values + Values{atLeast}, [](const Row& row) {
                                 return AreaCount{.area = row.id<AreaId>(0), .count = row.integer(1)};
                             });
}

} // namespace woonrust::storage
