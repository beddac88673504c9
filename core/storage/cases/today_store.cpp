// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/today_store.h"

#include "domain/registry.h"
#include "storage/cases/directive_due.h"
#include "storage/cases/week_store.h"
#include "storage/database/dialect.h"
#include "storage/shared/list_sql.h"
#include "storage/shared/visibility_sql.h"

#include <algorithm>

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QDate earliest(1900, 1, 1);

QString addressOf(const Row& row, int column)
{
    return Unit{
        .street = row.text(column), .houseNumber = int(row.integer(column + 1)), .addition = row.text(column + 2)}
        .addressLine();
}

Conditions ownedBy(UserId owner, const QString& column)
{
    Conditions where;
    if (owner)
        where.add(column + u" = ?"_s, {owner});
    return where;
}

void addVisible(Conditions& where, const Visibility& visibility, QLatin1StringView column)
{
    if (const SqlCondition visible = visibleDossier(visibility, column); !visible.sql.isEmpty())
        where.add(visible.sql.mid(5), visible.values); // without its leading " AND "
}

DueLine::Kind deadlineKind(const QString& code)
{
    return code == u"ACK"_s ? DueLine::Kind::Acknowledgement : DueLine::Kind::Feedback;
}

} // namespace

std::vector<DueLine> dueLines(Connection& db, const Visibility& visibility, UserId owner, QDate today, QDate until,
                              int limit, QDate from)
{
    const QDate first = from.isValid() ? from : earliest;
    std::vector<DueLine> lines;
    {
        // By the open reports: by the index on handlers it would read all that somebody ever had.
        Conditions where = ownedBy(owner, dialect::noIndex(u"r.handler_id"_s));
        where.add(u"x.met_on IS NULL AND x.due_on <= ? AND x.due_on >= ? AND x.report_id IS NOT NULL AND "
                  "r.closed_on IS NULL"_s,
                  {until, first});
        // The target counts while it can still be met; after that the limit is what is left to keep.
        where.add(u"(x.kind <> 'TARGET' OR x.due_on >= ?)"_s, {today});
        addVisible(where, visibility, "r.dossier_id"_L1);
        Values values = where.values();
        values.emplace_back(limit);
        db.each(u"SELECT x.kind, x.due_on, r.id, r.dossier_id, r.number, r.category, u.street, u.house_number, "
                "u.addition, r.place_text, r.handler_id FROM deadline x JOIN report r ON r.id = x.report_id "
                "LEFT JOIN unit u ON u.id = r.unit_id"_s +
                    where.where() + u" ORDER BY x.due_on LIMIT ?"_s,
                values, [&](const Row& row) {
                    DueLine line;
                    line.kind = row.text(0) == u"TARGET"_s ? DueLine::Kind::FeedbackTarget : deadlineKind(row.text(0));
                    line.dueOn = row.date(1);
                    line.report = row.id<ReportId>(2);
                    line.dossier = row.id<DossierId>(3);
                    line.number = row.integer(4);
                    line.category = row.text(5);
                    line.address = addressOf(row, 6);
                    if (line.address.isEmpty())
                        line.address = row.text(9);
                    line.owner = row.id<UserId>(10);
                    lines.push_back(line);
                });
    }
    // One line per promise: while the target is open, the limit that follows it is left out.
    std::erase_if(lines, [&](const DueLine& line) {
        return line.kind == DueLine::Kind::Feedback && std::ranges::any_of(lines, [&](const DueLine& other) {
                   return other.kind == DueLine::Kind::FeedbackTarget && other.report == line.report;
               });
    });
    {
        Conditions where = ownedBy(owner, u"t.assignee_id"_s);
        where.add(u"t.done_on IS NULL AND t.due_on <= ? AND t.due_on >= ?"_s, {until, first});
        addVisible(where, visibility, "coalesce(t.dossier_id, r.dossier_id)"_L1);
        Values values = where.values();
        values.emplace_back(limit);
        db.each(
            u"SELECT t.id, t.due_on, t.report_id, t.dossier_id, coalesce(d.number, r.number), t.title, u.street, "
            "u.house_number, u.addition, t.assignee_id FROM task t LEFT JOIN report r ON r.id = t.report_id "
            "LEFT JOIN dossier d ON d.id = t.dossier_id LEFT JOIN unit u ON u.id = coalesce(d.unit_id, r.unit_id)"_s +
                where.where() + u" ORDER BY t.due_on LIMIT ?"_s,
            values, [&](const Row& row) {
                lines.push_back({.kind = DueLine::Kind::Task,
                                 .dueOn = row.date(1),
                                 .report = row.id<ReportId>(2),
                                 .dossier = row.id<DossierId>(3),
                                 .task = row.id<TaskId>(0),
                                 .number = row.integer(4),
                                 .title = row.text(5),
                                 .address = addressOf(row, 6),
                                 .owner = row.id<UserId>(9)});
            });
    }
    {
        Conditions where = ownedBy(owner, u"w.keeper_id"_s);
        where.add(u"w.ended_on IS NULL AND w.due_on <= ? AND w.due_on >= ?"_s, {until, first});
        addVisible(where, visibility, "w.dossier_id"_L1);
        Values values = where.values();
        values.emplace_back(limit);
        db.each(u"SELECT w.process, w.due_on, w.number, w.dossier_id, d.number, w.step, u.street, u.house_number, "
                "u.addition, w.keeper_id FROM work_step w JOIN dossier d ON d.id = w.dossier_id "
                "LEFT JOIN unit u ON u.id = d.unit_id"_s +
                    where.where() + u" ORDER BY w.due_on LIMIT ?"_s,
                values, [&](const Row& row) {
                    lines.push_back({.kind = DueLine::Kind::Step,
                                     .dueOn = row.date(1),
                                     .dossier = row.id<DossierId>(3),
                                     .number = row.integer(4),
                                     .title = row.text(5),
                                     .address = addressOf(row, 6),
                                     .owner = row.id<UserId>(9),
                                     .process = row.text(0),
                                     .processNumber = row.integer(2)});
                });
    }
    {
        Conditions where = ownedBy(owner, u"d.handler_id"_s);
        where.add(u"d.closed_on IS NULL AND d.next_review_on IS NOT NULL AND d.next_review_on <= ? AND "
                  "d.next_review_on >= ?"_s,
                  {until, first});
        addVisible(where, visibility, "d.id"_L1);
        Values values = where.values();
        values.emplace_back(limit);
        db.each(u"SELECT d.id, d.next_review_on, d.number, d.title, u.street, u.house_number, u.addition, d.handler_id "
                "FROM dossier d LEFT JOIN unit u ON u.id = d.unit_id"_s +
                    where.where() + u" ORDER BY d.next_review_on LIMIT ?"_s,
                values, [&](const Row& row) {
                    lines.push_back({.kind = DueLine::Kind::Review,
                                     .dueOn = row.date(1),
                                     .dossier = row.id<DossierId>(0),
                                     .number = row.integer(2),
                                     .title = row.text(3),
                                     .address = addressOf(row, 4),
                                     .owner = row.id<UserId>(7)});
                });
    }
    for (DueLine& line : directiveDueLines(db, visibility, owner, today, until, limit))
        if (line.dueOn >= first)
            lines.push_back(std::move(line));
    std::ranges::stable_sort(lines, {}, &DueLine::dueOn);
    if (qsizetype(lines.size()) > limit)
        lines.resize(std::size_t(limit));
    return lines;
}

std::vector<AgendaLine> agenda(Connection& db, const Visibility& visibility, UserId owner, QDate day)
{
    std::vector<AgendaLine> lines;
    for (const WeekVisit& visit : visitsBetween(db, visibility, owner, day, day.addDays(1)))
        if (!visit.task.doneAt.isValid())
            lines.push_back({.task = visit.task.id,
                             .dossier = visit.task.about.dossier,
                             .report = visit.task.about.report,
                             .startsAt = visit.task.startsAt,
                             .title = visit.task.title,
                             .address = visit.task.place.isEmpty() ? visit.home : visit.task.place,
                             .alerts = visit.alerts});
    return lines;
}

QDate longestWaitingSince(Connection& db, const Visibility& visibility, UserId owner)
{
    // As the filter of the list: by the index on somebody's open reports, and by that on open deadlines.
    Conditions where = ownedBy(owner, u"r.handler_id"_s);
    where.add(u"r.closed_on IS NULL AND r.reporter_kind = 'known' AND r.id IN "_s + reportsAwaitingFeedback);
    addVisible(where, visibility, "r.dossier_id"_L1);
    QDate since;
    db.each(u"SELECT min(r.received_on) FROM "_s +
                (owner ? dialect::byIndex(u"report r"_s, "report_open_handler_idx"_L1) : u"report r"_s) + where.where(),
            where.values(), [&](const Row& row) { since = row.date(0); });
    return since;
}

bool hasCases(Connection& db)
{
    return db.integer(u"SELECT EXISTS (SELECT 1 FROM report) OR EXISTS (SELECT 1 FROM dossier)"_s) != 0;
}

} // namespace woonrust::storage
