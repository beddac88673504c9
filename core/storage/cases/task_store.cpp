// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/task_store.h"

#include "domain/clock.h"
#include "storage/cases/task_row.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT %1 FROM task t "_s.arg(taskColumns);
const QString openFirst = u" ORDER BY done_on IS NOT NULL, due_on IS NULL, due_on, id"_s;

QDate dayOf(const QDateTime& utc)
{
    return utc.isValid() ? amsterdamDate(utc) : QDate();
}

} // namespace

TaskId insertTask(Connection& db, const Task& t)
{
    return TaskId(
        db.insert(u"INSERT INTO task (%1, title, kind, assignee_id, due_on, starts_at, mandatory, done_at, "
                  "done_on, outcome, created_at, minutes, place, with_whom, second_id, second_answer) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(subjectColumns),
                  joined(subjectValues(t.about),
                         {t.title, t.kind, t.assignee, t.dueOn, t.startsAt, t.mandatory, t.doneAt, dayOf(t.doneAt),
                          t.outcome, t.createdAt, t.minutes, t.place, t.withWhom, t.second, t.secondAnswer})));
}

bool updateTask(Connection& db, const Task& t)
{
    return db.exec(u"UPDATE task SET title = ?, kind = ?, assignee_id = ?, due_on = ?, starts_at = ?, mandatory = ?, "
                   "done_at = ?, done_on = ?, outcome = ?, minutes = ?, place = ?, with_whom = ?, second_id = ?, "
                   "second_answer = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
                   {t.title, t.kind, t.assignee, t.dueOn, t.startsAt, t.mandatory, t.doneAt, dayOf(t.doneAt), t.outcome,
                    t.minutes, t.place, t.withWhom, t.second, t.secondAnswer, t.id, t.version}) > 0;
}

void removeTask(Connection& db, TaskId id)
{
    db.exec(u"DELETE FROM task WHERE id = ?"_s, {id});
}

std::optional<Task> findTask(Connection& db, TaskId id)
{
    return db.one<Task>(select + u"WHERE id = ?"_s, {id}, readTask);
}

std::vector<Task> tasksOf(Connection& db, const Subject& about)
{
    const SqlCondition mine = hangsOn(about);
    return db.all<Task>(select + u"WHERE "_s + mine.sql + openFirst, mine.values, readTask);
}

std::vector<Task> tasksOf(Connection& db, ReportId report)
{
    return tasksOf(db, {.report = report, .dossier = {}});
}

std::vector<Task> tasksOf(Connection& db, DossierId dossier)
{
    return tasksOf(db, {.report = {}, .dossier = dossier});
}

std::vector<Task> openTasksOf(Connection& db, UserId assignee)
{
    return db.all<Task>(select + u"WHERE assignee_id = ? AND done_on IS NULL ORDER BY id"_s, {assignee}, readTask);
}

} // namespace woonrust::storage
