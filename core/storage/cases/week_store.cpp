// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/week_store.h"

#include "domain/clock.h"
#include "domain/registry.h"
#include "domain/visit.h"
#include "storage/cases/task_row.h"
#include "storage/shared/list_sql.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

// Kinds of the alerts in force on day %1 that hold for dossier %2 and report %3 with home %4, with commas between. Who
// lives there is asked as alertsAt() does: whoever rents on that day, also when the end of it is known already. Of who
// is involved in the case but lives elsewhere it takes the one that says how to go there.
const QString alertsFor =
    u"(SELECT string_agg(k.kind, ',') FROM ("
    "SELECT l.kind AS kind FROM alert l WHERE l.unit_id = %4 AND l.ended = 0 AND l.from_on <= %1 AND l.until_on >= %1 "
    "UNION SELECT l.kind FROM tenancy y JOIN alert l ON l.person_id = y.person_id WHERE y.unit_id = %4 "
    "AND y.start_on <= %1 AND (y.end_on IS NULL OR y.end_on >= %1) AND l.ended = 0 AND l.from_on <= %1 "
    "AND l.until_on >= %1 "
    "UNION SELECT l.kind FROM party p JOIN alert l ON l.person_id = p.person_id WHERE p.dossier_id = %2 "
    "AND (p.until_on IS NULL OR p.until_on >= %1) AND l.kind = '%5' AND l.ended = 0 AND l.from_on <= %1 "
    "AND l.until_on >= %1 "
    "UNION SELECT l.kind FROM report m JOIN alert l ON l.person_id IN (m.reporter_id, m.accused_id) WHERE m.id = %3 "
    "AND l.kind = '%5' AND l.ended = 0 AND l.from_on <= %1 AND l.until_on >= %1) k)"_s;

QString alertsSql(const QString& day, const QString& dossier, const QString& report, const QString& home)
{
    return alertsFor.arg(day, dossier, report, home, visit::withTwo);
}

const QString home = u"u.street, u.house_number, u.addition"_s;

QString addressOf(const Row& row, int column)
{
    return Unit{
        .street = row.text(column), .houseNumber = int(row.integer(column + 1)), .addition = row.text(column + 2)}
        .addressLine();
}

QStringList codes(const QString& text)
{
    QStringList list = text.split(u',', Qt::SkipEmptyParts);
    list.sort();
    // How to go there comes first.
    if (list.removeOne(QString(visit::withTwo)))
        list.prepend(visit::withTwo);
    return list;
}

} // namespace

std::vector<WeekVisit> visitsBetween(Connection& db, const Visibility& visibility, UserId owner, QDate from,
                                     QDate until)
{
    Conditions where;
    where.add(u"t.starts_at >= ? AND t.starts_at < ?"_s,
              {utcFromAmsterdam(from, QTime(0, 0)), utcFromAmsterdam(until, QTime(0, 0))});
    if (owner)
        where.add(u"(t.assignee_id = ? OR (t.second_id = ? AND t.second_answer <> 'NO'))"_s, {owner, owner});
    if (const SqlCondition visible = visibleDossier(visibility, "coalesce(t.dossier_id, r.dossier_id)"_L1);
        !visible.sql.isEmpty())
        where.add(visible.sql.mid(5), visible.values); // without its leading " AND "
    return db.all<WeekVisit>(
        u"SELECT "_s + taskColumns + u", coalesce(d.number, r.number), "_s + home + u", "_s +
            alertsSql(u"t.due_on"_s, u"t.dossier_id"_s, u"t.report_id"_s, u"u.id"_s) +
            u", s.disabled FROM task t LEFT JOIN report r ON r.id = t.report_id "
            "LEFT JOIN dossier d ON d.id = t.dossier_id LEFT JOIN unit u ON u.id = coalesce(d.unit_id, r.unit_id) "
            "LEFT JOIN account s ON s.id = t.second_id"_s +
            where.where() + u" ORDER BY t.starts_at, t.id"_s,
        where.values(), [](const Row& row) {
            return WeekVisit{.task = readTask(row),
                             .number = row.integer(columnsOfTask),
                             .home = addressOf(row, columnsOfTask + 1),
                             .alerts = codes(row.text(columnsOfTask + 4)),
                             .secondLeft = row.flag(columnsOfTask + 5)};
        });
}

QStringList visitAlerts(Connection& db, const Subject& about, QDate day)
{
    QString found;
    db.each(u"SELECT "_s + alertsSql(u"x.day"_s, u"x.dossier_id"_s, u"x.report_id"_s, u"x.unit_id"_s) +
                u" FROM (SELECT CAST(? AS TEXT) AS day, d.id AS dossier_id, r.id AS report_id, "
                "coalesce(d.unit_id, r.unit_id) AS unit_id FROM (SELECT CAST(? AS BIGINT) AS dossier_id, "
                "CAST(? AS BIGINT) AS report_id) s LEFT JOIN dossier d ON d.id = s.dossier_id "
                "LEFT JOIN report r ON r.id = s.report_id) x"_s,
            {day, about.dossier, about.report}, [&](const Row& row) { found = row.text(0); });
    return codes(found);
}

} // namespace woonrust::storage
