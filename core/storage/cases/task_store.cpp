// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/task_store.h"

#include "domain/clock.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, report_id, dossier_id, title, kind, owner_id, due_on, starts_at, mandatory, "
                       "done_at, outcome, created_at, version FROM task "_s;
const QString openFirst = u" ORDER BY done_on IS NOT NULL, due_on IS NULL, due_on, id"_s;

Task readTask(const Row& row)
{
    return {.id = row.id<TaskId>(0),
            .about = {.report = row.id<ReportId>(1), .dossier = row.id<DossierId>(2)},
            .title = row.text(3),
            .kind = row.text(4),
            .owner = row.id<UserId>(5),
            .dueOn = row.date(6),
            .startsAt = row.moment(7),
            .mandatory = row.flag(8),
            .doneAt = row.moment(9),
            .outcome = row.text(10),
            .createdAt = row.moment(11),
            .version = int(row.integer(12))};
}

QDate dayOf(const QDateTime& utc)
{
    return utc.isValid() ? amsterdamDate(utc) : QDate();
}

} // namespace

TaskId insertTask(Connection& db, const Task& t, const QDateTime& createdAt)
{
    return TaskId(db.insert(u"INSERT INTO task (report_id, dossier_id, title, kind, owner_id, due_on, starts_at, "
                            "mandatory, done_at, done_on, outcome, created_at) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                            {t.about.report, t.about.dossier, t.title, t.kind, t.owner, t.dueOn, t.startsAt,
                             t.mandatory, t.doneAt, dayOf(t.doneAt), t.outcome, createdAt}));
}

bool updateTask(Connection& db, const Task& t)
{
    return db.exec(u"UPDATE task SET title = ?, kind = ?, owner_id = ?, due_on = ?, starts_at = ?, mandatory = ?, "
                   "done_at = ?, done_on = ?, outcome = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
                   {t.title, t.kind, t.owner, t.dueOn, t.startsAt, t.mandatory, t.doneAt, dayOf(t.doneAt), t.outcome,
                    t.id, t.version}) > 0;
}

void removeTask(Connection& db, TaskId id)
{
    db.exec(u"DELETE FROM task WHERE id = ?"_s, {id});
}

std::optional<Task> findTask(Connection& db, TaskId id)
{
    return db.one<Task>(select + u"WHERE id = ?"_s, {id}, readTask);
}

std::vector<Task> tasksOf(Connection& db, ReportId report)
{
    return db.all<Task>(select + u"WHERE report_id = ?"_s + openFirst, {report}, readTask);
}

std::vector<Task> tasksOf(Connection& db, DossierId dossier)
{
    return db.all<Task>(select + u"WHERE dossier_id = ?"_s + openFirst, {dossier}, readTask);
}

std::vector<Task> openTasksOwnedBy(Connection& db, UserId owner)
{
    return db.all<Task>(select + u"WHERE owner_id = ? AND done_on IS NULL ORDER BY id"_s, {owner}, readTask);
}

} // namespace woonrust::storage
