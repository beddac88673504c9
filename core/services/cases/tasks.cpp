// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/tasks.h"

#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/handover.h"
#include "services/cases/things/case_fields.h"
#include "services/cases/things/case_index.h"
#include "services/cases/things/case_log.h"
#include "services/cases/things/field_changes.h"
#include "storage/cases/task_store.h"
#include "storage/register/user_store.h"
#include "storage/shared/search_store.h"

namespace woonrust::tasks {

using namespace Qt::StringLiterals;

namespace {

// `task.about` names the dossier of its report too.
Task checked(Session& session, Task task, const QString& kindBefore, Numbers numbers)
{
    task.title =
        checkedLine(task.title, 200, u"title"_s, QCoreApplication::translate("Tasks", "Say what has to be done."));
    if (task.kind.isEmpty())
        task.kind = u"OTHER"_s;
    checkCode(session, u"TASK_KIND"_s, task.kind, u"kind"_s, kindBefore);
    if (task.startsAt.isValid())
        task.dueOn = amsterdamDate(task.startsAt);
    if (task.dueOn.isValid())
        checkDay(task.dueOn, u"dueOn"_s);
    if (task.assignee) {
        const auto assignee = storage::findUser(session.db(), task.assignee);
        if (!assignee || assignee->disabled)
            refuseInput(QCoreApplication::translate("Tasks", "Choose a colleague who works here."), u"assignee"_s);
        if (!handover::mayKeep(session, task.assignee, task.about.dossier))
            refuseInput(QCoreApplication::translate("Tasks", "This colleague may not open what the task is about. Name "
                                                             "them on the dossier first, or choose somebody else."),
                        u"assignee"_s);
    }
    questionNumbers(numbers, {{u"title"_s, task.title}});
    return task;
}

Task openedForWork(Session& session, TaskId id)
{
    requirePermission(session, Permission::SeeCases);
    const Task task = orMissing(storage::findTask(session.db(), id));
    requireWorkOn(session, task.about);
    requireOpen(session, task.about);
    return task;
}

void save(Session& session, const Task& before, const Task& after, QLatin1StringView action)
{
    const QJsonObject changes = changesBetween(fieldsOf(before), fieldsOf(after));
    if (changes.isEmpty())
        return;
    orStale(storage::updateTask(session.db(), after));
    case_index::put(session.db(), after);
    logOn(session, action, EntityKind::Task, after.id, after.about, changes);
}

} // namespace

Result<TaskId> add(Session& session, const Task& wanted, Numbers numbers)
{
    return session.write([&] {
        requireWorkOn(session, wanted.about);
        Task task = wanted;
        task.about = checkedSubject(session, wanted.about);
        task.doneAt = {};
        task.outcome.clear();
        if (!task.assignee)
            task.assignee = session.actor().id;
        task = checked(session, task, {}, numbers);
        task.id = storage::insertTask(session.db(), task, session.clock().nowUtc());
        case_index::put(session.db(), task);
        logOn(session, event::created, EntityKind::Task, task.id, task.about, changesBetween({}, fieldsOf(task)));
        return task.id;
    });
}

Result<void> update(Session& session, const Task& wanted, Numbers numbers)
{
    return session.write([&] {
        const Task before = openedForWork(session, wanted.id);
        requireUnchanged(wanted.version, before.version);
        Task after = wanted;
        after.about = before.about;
        after.doneAt = before.doneAt;
        after.outcome = before.outcome;
        save(session, before, checked(session, after, before.kind, numbers), event::changed);
    });
}

Result<void> finish(Session& session, TaskId id, const QString& outcome, Numbers numbers)
{
    return session.write([&] {
        const Task before = openedForWork(session, id);
        if (before.doneAt.isValid())
            refuseInput(QCoreApplication::translate("Tasks", "This task is done already."), u"outcome"_s);
        Task after = before;
        after.doneAt = session.clock().nowUtc();
        after.outcome = checkedText(outcome, 5000, u"outcome"_s);
        questionNumbers(numbers, {{u"outcome"_s, after.outcome}});
        save(session, before, after, event::done);
    });
}

Result<void> undo(Session& session, TaskId id)
{
    return session.write([&] {
        const Task before = openedForWork(session, id);
        Task after = before;
        after.doneAt = {};
        after.outcome.clear();
        if (!handover::mayKeep(session, after.assignee, after.about.dossier))
            after.assignee = handover::keeperOf(session, after.about);
        save(session, before, after, event::reopened);
    });
}

Result<void> remove(Session& session, TaskId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Task task = openedForWork(session, id);
        const QString why = checkedText(
            reason, 500, u"reason"_s,
            QCoreApplication::translate("Tasks", "Say why this task is removed; the log keeps the reason."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        storage::removeTask(session.db(), id);
        storage::removeFromSearch(session.db(), EntityKind::Task, id.value());
        logOn(session, event::removed, EntityKind::Task, id, task.about,
              changesBetween(fieldsOf(task), fieldsOf(Task{})), why);
    });
}

Result<std::vector<Task>> tasksOf(Session& session, const Subject& about)
{
    return session.read([&] {
        requireOpen(session, about);
        return storage::tasksOf(session.db(), about);
    });
}

} // namespace woonrust::tasks
