// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/dialect.h"
#include "storage/figures/figure_sql.h"
#include "storage/figures/figure_store.h"
#include "storage/shared/stuck_sql.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

std::vector<StepCount> stepsDone(Connection& db, const Period& period, const FigureFilter& filter)
{
    const SqlPart where = dossierFilter(filter);
    const QString ofDossier = filter.isEmpty() ? QString() : u" JOIN dossier d ON d.id = w.dossier_id"_s;
    return db.all<StepCount>(
        u"SELECT w.process, w.number, w.step, w.started_on, w.ended_on, "
        "CASE WHEN w.due_on IS NOT NULL AND w.ended_on > w.due_on THEN 1 ELSE 0 END AS late, count(*) "
        "FROM work_step w%1 WHERE w.ended_on >= ? AND w.ended_on < ? AND w.passed = 0%2 "
        "GROUP BY w.process, w.step, w.number, w.started_on, w.ended_on, late "
        "ORDER BY w.process, w.step, w.number"_s.arg(ofDossier, where.sql),
        Values{period.from, period.until} + where.values, [](const Row& row) {
            return StepCount{.process = row.text(0),
                             .number = row.integer(1),
                             .step = row.text(2),
                             .startedOn = row.date(3),
                             .endedOn = row.date(4),
                             .late = row.flag(5),
                             .count = row.integer(6)};
        });
}

std::vector<RunningSteps> stepsRunning(Connection& db, QDate today, QDate soonUntil, const FigureFilter& filter)
{
    const SqlPart where = dossierFilter(filter);
    const QString ofDossier = filter.isEmpty() ? QString() : u" JOIN dossier d ON d.id = w.dossier_id"_s;
    return db.all<RunningSteps>(u"SELECT w.process, w.step, w.keeper_id, count(*), "
                                "sum(CASE WHEN w.due_on < ? THEN 1 ELSE 0 END), "
                                "sum(CASE WHEN w.due_on >= ? AND w.due_on <= ? THEN 1 ELSE 0 END), "
                                "min(CASE WHEN w.due_on < ? THEN w.due_on END) "
                                "FROM work_step w%1 WHERE w.ended_on IS NULL%2 GROUP BY w.process, w.step, w.keeper_id "
                                "ORDER BY w.process, w.step"_s.arg(ofDossier, where.sql),
                                Values{today, today, soonUntil, today} + where.values, [](const Row& row) {
                                    return RunningSteps{.process = row.text(0),
                                                        .step = row.text(1),
                                                        .keeper = row.id<UserId>(2),
                                                        .running = row.integer(3),
                                                        .late = row.integer(4),
                                                        .soon = row.integer(5),
                                                        .oldestDue = row.date(6)};
                                });
}

std::vector<OpenOf> openByHandler(Connection& db, QDate today, int openDays, int quietDays, const FigureFilter& filter)
{
    const SqlPart where = dossierFilter(filter);
    const SqlCondition quiet = nothingDone(u"d.id"_s, today.addDays(-quietDays), today.addDays(1));
    return db.all<OpenOf>(u"SELECT d.handler_id, count(*), sum(CASE WHEN d.opened_on < ? AND %1 THEN 1 ELSE 0 END) "
                          "FROM %2 WHERE d.closed_on IS NULL%3 GROUP BY d.handler_id"_s.arg(
                              quiet.sql, dialect::byIndex(u"dossier d"_s, "dossier_open_idx"_L1), where.sql),
                          Values{today.addDays(-openDays)} + quiet.values + where.values, [](const Row& row) {
                              return OpenOf{
                                  .handler = row.id<UserId>(0), .open = row.integer(1), .stuck = row.integer(2)};
                          });
}

qint64 openWithoutStep(Connection& db, const FigureFilter& filter)
{
    const SqlPart where = dossierFilter(filter);
    return db.integer(u"SELECT count(*) FROM %1 WHERE d.closed_on IS NULL AND NOT EXISTS (SELECT 1 FROM work_step w "
                      "WHERE w.dossier_id = d.id AND w.ended_on IS NULL)%2"_s.arg(
                          dialect::byIndex(u"dossier d"_s, "dossier_open_idx"_L1), where.sql),
                      where.values);
}

} // namespace woonrust::storage
