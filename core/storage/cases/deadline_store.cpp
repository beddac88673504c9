// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/deadline_store.h"

#include "storage/shared/subject_sql.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

QString ruleCode(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::ServiceNorm:
        return u"service"_s;
    case DeadlineKind::Calendar:
        return u"calendar"_s;
    case DeadlineKind::Statutory:
        return u"statutory"_s;
    case DeadlineKind::Gdpr:
        break;
    }
    return u"gdpr"_s;
}

DeadlineKind ruleFromCode(const QString& code)
{
    if (code == u"service")
        return DeadlineKind::ServiceNorm;
    if (code == u"calendar")
        return DeadlineKind::Calendar;
    return code == u"statutory" ? DeadlineKind::Statutory : DeadlineKind::Gdpr;
}

QString unitCode(TermUnit unit)
{
    switch (unit) {
    case TermUnit::WorkingDays:
        return u"working_day"_s;
    case TermUnit::Days:
        return u"day"_s;
    case TermUnit::Weeks:
        return u"week"_s;
    case TermUnit::Months:
        return u"month"_s;
    case TermUnit::Years:
        break;
    }
    return u"year"_s;
}

TermUnit unitFromCode(const QString& code)
{
    if (code == u"working_day")
        return TermUnit::WorkingDays;
    if (code == u"day")
        return TermUnit::Days;
    if (code == u"week")
        return TermUnit::Weeks;
    return code == u"month" ? TermUnit::Months : TermUnit::Years;
}

const QString select = u"SELECT x.id, x.report_id, x.dossier_id, x.kind, x.rule, x.length, x.length_unit, x.start_on, "
                       "x.due_on, x.met_on, x.late_reason, x.late_remark, x.version, x.owner_kind, x.owner_id "
                       "FROM deadline x "_s;

StoredDeadline readDeadline(const Row& row)
{
    return {
        .id = row.id<DeadlineId>(0),
        .report = row.id<ReportId>(1),
        .dossier = row.id<DossierId>(2),
        .owner = readOwner(row, 13),
        .kind = row.text(3),
        .rule = {.kind = ruleFromCode(row.text(4)), .amount = int(row.integer(5)), .unit = unitFromCode(row.text(6))},
        .startOn = row.date(7),
        .dueOn = row.date(8),
        .metOn = row.date(9),
        .lateReason = row.text(10),
        .lateRemark = row.text(11),
        .suspensions = {},
        .version = int(row.integer(12))};
}

void readMore(Connection& db, StoredDeadline& deadline)
{
    deadline.suspensions = db.all<Suspension>(
        u"SELECT from_on, until_on, reason FROM deadline_suspension WHERE deadline_id = ? ORDER BY from_on, id"_s,
        {deadline.id}, [](const Row& row) {
            return Suspension{.from = row.date(0),
                              .until = row.isNull(1) ? std::nullopt : std::optional(row.date(1)),
                              .reason = row.text(2)};
        });
    deadline.extensions = db.all<Extension>(
        u"SELECT to_on, told_on, reason FROM deadline_extension WHERE deadline_id = ? ORDER BY id"_s, {deadline.id},
        [](const Row& row) { return Extension{.to = row.date(0), .toldOn = row.date(1), .reason = row.text(2)}; });
}

std::vector<StoredDeadline> readAll(Connection& db, const QString& where, const Values& values)
{
    auto deadlines = db.all<StoredDeadline>(select + where, values, readDeadline);
    for (StoredDeadline& deadline : deadlines)
        readMore(db, deadline);
    return deadlines;
}

} // namespace

DeadlineId insertDeadline(Connection& db, const StoredDeadline& deadline)
{
    const DeadlineId id(db.insert(
        u"INSERT INTO deadline (%1, kind, rule, length, length_unit, start_on, due_on, met_on, late_reason, "
        "late_remark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(subjectColumns),
        joined(subjectValues(deadline.about()),
               {deadline.kind, ruleCode(deadline.rule.kind), deadline.rule.amount, unitCode(deadline.rule.unit),
                deadline.startOn, deadline.dueOn, deadline.metOn, deadline.lateReason, deadline.lateRemark})));
    for (const Suspension& suspension : deadline.suspensions)
        insertSuspension(db, id, suspension);
    for (const Extension& extension : deadline.extensions)
        insertExtension(db, id, extension);
    return id;
}

std::optional<StoredDeadline> findDeadline(Connection& db, DeadlineId id)
{
    auto found = db.one<StoredDeadline>(select + u"WHERE x.id = ?"_s, {id}, readDeadline);
    if (found)
        readMore(db, *found);
    return found;
}

std::vector<StoredDeadline> deadlinesOf(Connection& db, ReportId report)
{
    return readAll(db, u"WHERE x.report_id = ? ORDER BY x.length, x.id"_s, {report});
}

std::vector<StoredDeadline> deadlinesOf(Connection& db, DossierId dossier)
{
    return readAll(db,
                   u"WHERE x.id IN (SELECT id FROM deadline WHERE dossier_id = ? UNION ALL SELECT y.id FROM report r "
                   "JOIN deadline y ON y.report_id = r.id WHERE r.dossier_id = ?) ORDER BY x.due_on, x.id"_s,
                   {dossier, dossier});
}

std::vector<StoredDeadline> deadlinesOf(Connection& db, const Owner& owner)
{
    const SqlCondition mine = hangsOn({.report = {}, .dossier = {}, .owner = owner});
    return readAll(db, u"WHERE %1 ORDER BY x.due_on, x.id"_s.arg(mine.sql), mine.values);
}

std::vector<StoredDeadline> openDeadlines(Connection& db)
{
    return readAll(db,
                   u"WHERE x.id IN (SELECT y.id FROM report r JOIN deadline y ON y.report_id = r.id "
                   "WHERE r.closed_on IS NULL AND y.met_on IS NULL UNION ALL SELECT z.id FROM deadline z "
                   "JOIN dossier d ON d.id = z.dossier_id WHERE d.closed_on IS NULL AND z.met_on IS NULL UNION ALL "
                   "SELECT o.id FROM deadline o WHERE o.owner_id IS NOT NULL AND o.report_id IS NULL "
                   "AND o.dossier_id IS NULL AND o.met_on IS NULL) "
                   "ORDER BY x.id"_s,
                   {});
}

bool updateDeadline(Connection& db, const StoredDeadline& deadline)
{
    return db.exec(u"UPDATE deadline SET start_on = ?, due_on = ?, met_on = ?, late_reason = ?, late_remark = ?, "
                   "version = version + 1 WHERE id = ? AND version = ?"_s,
                   {deadline.startOn, deadline.dueOn, deadline.metOn, deadline.lateReason, deadline.lateRemark,
                    deadline.id, deadline.version}) > 0;
}

void removeDeadline(Connection& db, DeadlineId id)
{
    db.exec(u"DELETE FROM deadline WHERE id = ?"_s, {id});
}

void insertSuspension(Connection& db, DeadlineId deadline, const Suspension& suspension)
{
    db.exec(u"INSERT INTO deadline_suspension (deadline_id, from_on, until_on, reason) VALUES (?, ?, ?, ?)"_s,
            {deadline, suspension.from, suspension.until, suspension.reason});
}

bool endSuspension(Connection& db, DeadlineId deadline, QDate until)
{
    return db.exec(u"UPDATE deadline_suspension SET until_on = ? WHERE deadline_id = ? AND until_on IS NULL"_s,
                   {until, deadline}) > 0;
}

void insertExtension(Connection& db, DeadlineId deadline, const Extension& extension)
{
    db.exec(u"INSERT INTO deadline_extension (deadline_id, to_on, told_on, reason) VALUES (?, ?, ?, ?)"_s,
            {deadline, extension.to, extension.toldOn, extension.reason});
}

void removeLastExtension(Connection& db, DeadlineId deadline)
{
    db.exec(u"DELETE FROM deadline_extension WHERE id = (SELECT max(id) FROM deadline_extension WHERE deadline_id = "
            "?)"_s,
            {deadline});
}

void refreshNextDue(Connection& db, ReportId report)
{
    db.exec(u"UPDATE report SET next_due_on = CASE WHEN closed_on IS NULL THEN (SELECT min(x.due_on) FROM deadline x "
            "WHERE x.report_id = report.id AND x.kind <> 'TARGET' AND x.met_on IS NULL) END WHERE id = ?"_s,
            {report});
}

} // namespace woonrust::storage
