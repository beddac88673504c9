// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/tasks.h"

#include "services/base/input.h"
#include "services/cases/handover.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/task.h"
#include "services/cases/things/thing_guard.h"
#include "storage/registry/user_store.h"

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

DossierEvent eventOf(const Task& task)
{
    if (task.mandatory)
        return DossierEvent::AddMandatoryTask;
    return task.kind == u"AFTERCARE" ? DossierEvent::PlanAftercare : DossierEvent::AddTask;
}

} // namespace

Result<TaskId> add(Session& session, const Task& wanted, Numbers numbers)
{
    return session.write([&] {
        Task task = wanted;
        task.about = requireAdding(session, wanted.about);
        task.doneAt = {};
        task.outcome.clear();
        task.createdAt = session.clock().nowUtc();
        if (!task.assignee)
            task.assignee = session.actor().id;
        task = checked(session, task, {}, numbers);
        requireTakes(session, task.about.dossier, eventOf(task));
        CaseWrite(session).add(things::task, task);
        return task.id;
    });
}

Result<void> update(Session& session, const Task& wanted, Numbers numbers)
{
    return session.write([&] {
        const Task before = openedForWork(session, things::task, wanted.id, event::changed);
        requireUnchanged(wanted.version, before.version);
        Task after = wanted;
        after.about = before.about;
        after.doneAt = before.doneAt;
        after.outcome = before.outcome;
        if (after.mandatory && !before.mandatory)
            requireTakes(session, after.about.dossier, DossierEvent::AddMandatoryTask);
        CaseWrite(session).change(things::task, before, checked(session, after, before.kind, numbers));
    });
}

Result<void> finish(Session& session, TaskId id, const QString& outcome, Numbers numbers)
{
    return session.write([&] {
        const Task before = openedForWork(session, things::task, id, event::done);
        if (before.doneAt.isValid())
            refuseInput(QCoreApplication::translate("Tasks", "This task is done already."), u"outcome"_s);
        Task after = before;
        after.doneAt = session.clock().nowUtc();
        after.outcome = checkedText(outcome, 5000, u"outcome"_s);
        questionNumbers(numbers, {{u"outcome"_s, after.outcome}});
        CaseWrite(session).change(things::task, before, after, {.action = event::done});
    });
}

Result<void> undo(Session& session, TaskId id)
{
    return session.write([&] {
        const Task before = openedForWork(session, things::task, id, event::reopened);
        Task after = before;
        if (after.mandatory)
            requireTakes(session, after.about.dossier, DossierEvent::AddMandatoryTask);
        after.doneAt = {};
        after.outcome.clear();
        if (!handover::mayKeep(session, after.assignee, after.about.dossier))
            after.assignee = handover::keeperOf(session, after.about);
        CaseWrite(session).change(things::task, before, after, {.action = event::reopened});
    });
}

Result<void> remove(Session& session, TaskId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Task task = openedForWork(session, things::task, id, event::removed);
        const QString why = checkedText(
            reason, 500, u"reason"_s,
            QCoreApplication::translate("Tasks", "Say why this task is removed; the log keeps the reason."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        CaseWrite(session).remove(things::task, task, {.reason = why});
    });
}

Result<std::vector<Task>> tasksOf(Session& session, const Subject& about)
{
    return session.read([&] { return openThings(session, things::task, about); });
}

} // namespace woonrust::tasks
