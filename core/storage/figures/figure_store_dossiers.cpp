// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/dialect.h"
#include "storage/figures/figure_sql.h"
#include "storage/figures/figure_store.h"
#include "storage/shared/stuck_sql.h"

#include <map>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

// Left to itself the planner walks every handler's closed dossiers to find the open ones.
// Rows of `dossier d` that were opened before a day and not closed before it; values: three times that day, the
// filter's after the second and the third (see openValues()).
QString openDossierTable()
{
    return dialect::byIndex(u"dossier d"_s, "dossier_open_idx"_L1);
}

QString openDossiers(const QString& columns, const SqlPart& where)
{
    return u"SELECT %1 FROM %3 WHERE d.closed_on IS NULL AND d.opened_on < ?%2 "
           "UNION ALL SELECT %1 FROM closing_days s %4 dossier d ON d.closed_on = s.day AND d.opened_on < ?%2"_s.arg(
               columns, where.sql, openDossierTable(), dialect::orderedJoin());
}

Values openValues(QDate closedFrom, QDate openedBefore, const SqlPart& where)
{
    return Values{closedFrom, openedBefore} + where.values + Values{openedBefore} + where.values;
}

std::vector<DossierCount> kindsAndPhases(Connection& db, QLatin1StringView day, const Period& period,
                                         const FigureFilter& filter)
{
    const SqlPart where = dossierFilter(filter);
    return db.all<DossierCount>(u"SELECT d.kind, d.phase, count(*) FROM dossier d WHERE d.%1 >= ? AND d.%1 < ?%2 "
                                "GROUP BY d.kind, d.phase"_s.arg(day, where.sql),
                                Values{period.from, period.until} + where.values, [](const Row& row) {
                                    return DossierCount{
                                        .area = {}, .kind = row.text(0), .phase = row.text(1), .count = row.integer(2)};
                                });
}

} // namespace

std::vector<DossierCount> dossiersOpened(Connection& db, const Period& period, const FigureFilter& filter)
{
    return kindsAndPhases(db, QLatin1StringView("opened_on"), period, filter);
}

std::vector<DossierCount> dossiersClosed(Connection& db, const Period& period, const FigureFilter& filter)
{
    return kindsAndPhases(db, QLatin1StringView("closed_on"), period, filter);
}

std::vector<DossierCount> dossiersOpen(Connection& db, QDate until, bool perArea, const FigureFilter& filter)
{
    const SqlPart where = dossierFilter(filter);
    const QString columns = (perArea ? dossierArea : u"NULL"_s) + u" AS area_id, d.kind AS kind, d.phase AS phase"_s;
    return db.all<DossierCount>(
        u"WITH RECURSIVE %1 SELECT area_id, kind, phase, count(*) FROM (%2) "
        "GROUP BY area_id, kind, phase"_s.arg(closingDayTable(u"dossier"_s), openDossiers(columns, where)),
        openValues(until, until, where), [](const Row& row) {
            return DossierCount{
                .area = row.id<AreaId>(0), .kind = row.text(1), .phase = row.text(2), .count = row.integer(3)};
        });
}

qint64 dossiersOpenTotal(Connection& db, QDate until, const FigureFilter& filter)
{
    const SqlPart where = dossierFilter(filter);
    // Two counts, not one over both together: SQLite counts an index range without making rows of it.
    return db.integer(u"WITH RECURSIVE %1 SELECT "
                      "(SELECT count(*) FROM %3 WHERE d.closed_on IS NULL AND "
                      "d.opened_on < ?%2) + "
                      "(SELECT count(*) FROM closing_days s %4 dossier d "
                      "ON d.closed_on = s.day AND d.opened_on < ?%2)"_s.arg(closingDayTable(u"dossier"_s), where.sql,
                                                                            openDossierTable(), dialect::orderedJoin()),
                      openValues(until, until, where));
}

std::vector<DayCount> dossierDays(Connection& db, const Period& period, const FigureFilter& filter)
{
    const SqlPart where = dossierFilter(filter);
    std::vector<DayCount> days;
    std::map<qint64, qint64> counts;
    db.each(u"SELECT d.opened_on, d.closed_on, count(*) FROM dossier d WHERE d.closed_on >= ? AND d.closed_on < ?%1 "
            "GROUP BY d.closed_on, d.opened_on"_s.arg(where.sql),
            Values{period.from, period.until} + where.values,
            [&](const Row& row) { counts[row.date(0).daysTo(row.date(1))] += row.integer(2); });
    days.reserve(counts.size());
    for (const auto& [length, count] : counts)
        days.push_back({.days = length, .count = count});
    return days;
}

qint64 stuckDossiers(Connection& db, QDate until, int openDays, int quietDays, const FigureFilter& filter)
{
    const SqlPart where = dossierFilter(filter);
    const SqlCondition quiet = nothingDone(u"o.id"_s, until.addDays(-quietDays), until);
    return db.integer(u"WITH RECURSIVE %1 SELECT count(*) FROM (%2) o WHERE %3"_s.arg(
                          closingDayTable(u"dossier"_s), openDossiers(u"d.id AS id"_s, where), quiet.sql),
                      openValues(until, until.addDays(-openDays), where) + quiet.values);
}

} // namespace woonrust::storage
