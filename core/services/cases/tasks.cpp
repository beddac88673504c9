// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/tasks.h"

#include "domain/visit.h"
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

void checkColleague(Session& session, UserId colleague, const Task& task, const QString& field)
{
    if (!colleague)
        return;
    const auto user = storage::findUser(session.db(), colleague);
    if (!user || user->disabled)
        refuseInput(QCoreApplication::translate("Tasks", "Choose a colleague who works here."), field);
    if (!handover::mayKeep(session, colleague, task.about.dossier))
        refuseInput(QCoreApplication::translate("Tasks", "This colleague may not open what the task is about. Name "
                                                         "them on the dossier first, or choose somebody else."),
                    field);
}

void checkVisit(Session& session, Task& task)
{
    if (!task.startsAt.isValid()) {
        task.minutes = {};
        task.place.clear();
        task.withWhom.clear();
        task.second = {};
        task.secondAnswer.clear();
        return;
    }
    if (task.minutes && (*task.minutes < 1 || *task.minutes > visit::mostMinutes))
        refuseInput(QCoreApplication::translate("Tasks", "An appointment takes from 1 minute to 24 hours."),
                    u"minutes"_s);
    task.place = checkedLine(task.place, 200, u"place"_s);
    task.withWhom = checkedLine(task.withWhom, 300, u"withWhom"_s);
    if (task.second && task.second == task.assignee)
        refuseInput(
            QCoreApplication::translate("Tasks", "The second colleague is somebody else than who goes already."),
            u"second"_s);
    checkColleague(session, task.second, task, u"second"_s);
}

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
    checkColleague(session, task.assignee, task, u"assignee"_s);
    checkVisit(session, task);
    questionNumbers(numbers, {{u"title"_s, task.title}, {u"place"_s, task.place}, {u"withWhom"_s, task.withWhom}});
    return task;
}

// An answer holds for who was asked, and for the moment that was asked about.
void keepAnswer(Task& after, const Task& before)
{
    const bool stands = after.second == before.second && after.startsAt == before.startsAt;
    after.secondAnswer = stands ? before.secondAnswer : QString();
}

Task openedVisit(Session& session, Seen<TaskId> seen)
{
    const Task task = openedForWork(session, things::task, seen.id, event::changed);
    requireUnchanged(seen.version, task.version);
    if (!task.startsAt.isValid())
        refuseInput(QCoreApplication::translate("Tasks", "This is a task without a moment, and no appointment."),
                    u"startsAt"_s);
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
        task.secondAnswer.clear();
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
        keepAnswer(after, before);
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

Result<Task> move(Session& session, Seen<TaskId> seen, const QDateTime& startsAt, UserId assignee)
{
    return session.write([&] {
        const Task before = openedVisit(session, seen);
        if (before.doneAt.isValid())
            refuseInput(QCoreApplication::translate("Tasks", "This appointment was kept already. Say that it was not "
                                                             "done after all, or plan a new one."),
                        u"startsAt"_s);
        if (!startsAt.isValid())
            refuseInput(QCoreApplication::translate("Tasks", "Say when it is."), u"startsAt"_s);
        Task after = before;
        after.startsAt = startsAt;
        if (assignee)
            after.assignee = assignee;
        // Who came along goes now; and who left since cannot be asked again.
        if (after.second == after.assignee || !handover::mayKeep(session, after.second, after.about.dossier))
            after.second = {};
        keepAnswer(after, before);
        // No text of it changes.
        CaseWrite(session).change(things::task, before, checked(session, after, before.kind, Numbers::Confirmed));
        return before;
    });
}

Result<void> moveBack(Session& session, Seen<TaskId> seen, const Task& before)
{
    return session.write([&] {
        const Task now = openedVisit(session, seen);
        Task after = now;
        after.startsAt = before.startsAt;
        after.dueOn = before.dueOn;
        after.assignee = before.assignee;
        after.second = before.second;
        after.secondAnswer = before.secondAnswer;
        for (const UserId colleague : {after.assignee, after.second})
            checkColleague(session, colleague, after, u"assignee"_s);
        CaseWrite(session).change(things::task, now, after);
    });
}

Result<void> answer(Session& session, Seen<TaskId> seen, bool comes)
{
    return session.write([&] {
        const Task before = openedVisit(session, seen);
        if (visit::secondOf(before) == visit::Second::Nobody)
            refuseInput(QCoreApplication::translate("Tasks", "No second colleague was asked for this appointment."),
                        u"second"_s);
        Task after = before;
        after.secondAnswer = comes ? u"YES"_s : u"NO"_s;
        CaseWrite(session).change(things::task, before, after);
    });
}

Result<std::vector<Task>> tasksOf(Session& session, const Subject& about)
{
    return session.read([&] { return openThings(session, things::task, about); });
}

} // namespace woonrust::tasks
