// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/work_steps.h"

#include "domain/dossier_rules.h"
#include "services/base/actor_of.h"
#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/dossier_check.h"
#include "services/cases/dossiers.h"
#include "services/cases/handover.h"
#include "services/cases/step_promises.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/thing_guard.h"
#include "services/cases/things/work_step.h"
#include "services/cases/work_step_flow.h"
#include "services/registry/office_calendar.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/work_step_store.h"
#include "storage/registry/user_store.h"

#include <algorithm>

namespace woonrust::work_steps {

using namespace Qt::StringLiterals;

namespace {

Known opened(Session& session, WorkStepId id, QLatin1StringView action)
{
    const Known found = known(session, openedForWork(session, things::workStep, id, action));
    requireTakes(session, found.step.dossier,
                 isAftercare(found.says) ? DossierEvent::PlanAftercare : DossierEvent::AddTask);
    return found;
}

Known opened(Session& session, const Seen<WorkStepId>& seen, QLatin1StringView action)
{
    Known found = opened(session, seen.id, action);
    requireUnchanged(seen.version, found.step.version);
    return found;
}

void requireMove(const WorkStep& step, WorkStepEvent event)
{
    if (moveOf(stateOf(step), event))
        return;
    switch (event) {
    case WorkStepEvent::Suspend:
        if (stateOf(step) == WorkStepState::Suspended)
            refuseInput(QCoreApplication::translate("WorkSteps", "The clock of this step stands still already."),
                        u"from"_s);
        break;
    case WorkStepEvent::Resume:
        if (stateOf(step) == WorkStepState::Running)
            refuseInput(QCoreApplication::translate("WorkSteps", "The clock of this step runs already."), u"on"_s);
        break;
    case WorkStepEvent::TakeBack:
        if (!step.endedOn.isValid())
            refuseInput(QCoreApplication::translate("WorkSteps", "This step still runs."), u"step"_s);
        refuseInput(QCoreApplication::translate("WorkSteps", "This step was left. Begin where you want to go on."),
                    u"step"_s);
    default:
        break;
    }
    refuseInput(QCoreApplication::translate("WorkSteps", "This step has ended already."), u"outcome"_s);
}

const StepOutcome& outcomeOf(const Known& it, const QString& code)
{
    const auto found = std::ranges::find(it.says.outcomes, code, &StepOutcome::code);
    if (found == it.says.outcomes.end())
        refuseInput(QCoreApplication::translate("WorkSteps", "Choose what came of this step."), u"outcome"_s);
    return *found;
}

void requireApproval(Session& session, const Known& it, Ending& ending)
{
    if (!it.says.approval) {
        ending.approvedBy = {};
        return;
    }
    const UserId self = session.actor().id;
    if (!ending.approvedBy && session.actor().roles.has(*it.says.approval))
        ending.approvedBy = self;
    const auto user = ending.approvedBy ? storage::findUser(session.db(), ending.approvedBy) : std::nullopt;
    if (!user || user->disabled || !user->roles.has(*it.says.approval))
        refuseInput(QCoreApplication::translate("WorkSteps", "This step takes the decision of somebody with the role "
                                                             "“%1”. Choose who decided.")
                        .arg(roleName(*it.says.approval)),
                    u"approvedBy"_s);
}

void requireDay(Session& session, const Known& it, const Ending& ending)
{
    const QDate today = session.clock().today();
    if (!ending.on.isValid() || ending.on < it.step.startedOn || ending.on > today)
        refuseInput(
            QCoreApplication::translate("WorkSteps", "This step began on %1. Choose a day from then up to today.")
                .arg(shortDate(it.step.startedOn)),
            u"on"_s);
}

Ended end(Session& session, const Known& it, Ending ending, bool passed, Numbers numbers)
{
    if (!ending.on.isValid())
        ending.on = session.clock().today();
    ending.account =
        checkedText(ending.account, 5000, u"account"_s,
                    passed ? QCoreApplication::translate("WorkSteps", "Say why this step is skipped.") : QString());
    ending.lateReason = checkedText(ending.lateReason, 1000, u"lateReason"_s);
    const StepOutcome outcome = outcomeOf(it, ending.outcome);
    requireDay(session, it, ending);
    if (!passed)
        requireApproval(session, it, ending);
    WorkStep after = it.step;
    after.outcome = outcome.code;
    after.account = ending.account;
    after.approvedBy = ending.approvedBy;
    after.passed = passed;
    after.endedOn = ending.on;
    after.endedBy = session.actor().id;
    if (stateOf(it.step) == WorkStepState::Suspended) {
        after.suspensions.back().until = std::max(ending.on, after.suspensions.back().from);
        after.dueOn = dueOnOf(after, it.says.lead, officeCalendar(session.db()));
    }
    const bool late = !passed && after.dueOn.isValid() && ending.on > after.dueOn;
    if (late && ending.lateReason.isEmpty())
        refuseInput(QCoreApplication::translate("WorkSteps", "This step was due on %1. Say why it was done later.")
                        .arg(shortDate(after.dueOn)),
                    u"lateReason"_s);
    after.lateReason = late ? ending.lateReason : QString();
    questionNumbers(
        numbers,
        {{u"account"_s, after.account}, {u"lateReason"_s, after.lateReason}, {u"phaseReason"_s, ending.phaseReason}});
    CaseWrite(session).change(things::workStep, it.step, after, {.action = passed ? event::skipped : event::done});
    return goOn(session, it, outcome, ending, numbers);
}

void requireNothingRuns(Session& session, DossierId dossier)
{
    for (const WorkStep& step : storage::workStepsOf(session.db(), dossier))
        if (!step.endedOn.isValid())
            refuseInput(QCoreApplication::translate("WorkSteps", "This dossier runs on a process already. Go over to "
                                                                 "another one instead."),
                        u"process"_s);
}

// The kind of the dossier follows the process, and its level where that kind asks for it.
void followKind(Session& session, DossierId id, const ProcessDefinition& process, const QString& reason)
{
    const Dossier dossier = orMissing(storage::findDossier(session.db(), id));
    if (dossier.kind == process.dossierKind)
        return;
    dossiers::Form form{.dossier = dossier, .namedPeople = storage::namedPeople(session.db(), id), .reason = reason};
    form.dossier.kind = process.dossierKind;
    if (isTooOpen(dossier.confidentiality, process.dossierKind))
        form.dossier.confidentiality = usualConfidentiality(process.dossierKind);
    (void)orThrow(dossiers::save(session, form, Numbers::Confirmed));
}

} // namespace

Result<std::vector<StoredProcess>> choices(Session& session, DossierId id)
{
    return session.read([&] {
        requireOpen(session, id);
        const Dossier dossier = orMissing(storage::findDossier(session.db(), id));
        std::vector<StoredProcess> found;
        QStringList seen;
        for (const StoredProcess& each : storage::allProcesses(session.db())) {
            if (seen.contains(each.definition.code))
                continue;
            seen << each.definition.code;
            if (auto process = storage::processInForce(session.db(), each.definition.code, session.clock().today()))
                found.push_back(*std::move(process));
        }
        std::ranges::stable_partition(
            found, [&](const StoredProcess& each) { return each.definition.dossierKind == dossier.kind; });
        return found;
    });
}

Result<void> begin(Session& session, DossierId id, const QString& code)
{
    return session.write([&] {
        const Dossier dossier = dossiers::openedForWork(session, id);
        (void)requireStep(session, dossier, DossierEvent::AddTask);
        requireNothingRuns(session, id);
        const StoredProcess process = processFor(session, id, code);
        // What was done for the reporters before is told by the day on which it was.
        (void)beginStep(session, id, process, process.definition.start, amsterdamDate(dossier.openedAt), {}, {},
                        Numbers::Confirmed);
        followPromises(session, id);
    });
}

Result<void> goOver(Session& session, DossierId id, const QString& code, const QString& step, const QString& reason,
                    Numbers numbers)
{
    return session.write([&] {
        const Dossier dossier = dossiers::openedForWork(session, id);
        (void)requireStep(session, dossier, DossierEvent::AddTask);
        const QString why =
            checkedText(reason, 2000, u"reason"_s,
                        QCoreApplication::translate("WorkSteps", "Say why the dossier goes on in another process."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        const StoredProcess process = processFor(session, id, code);
        leaveAll(session, id, why);
        (void)beginStep(session, id, process, step.isEmpty() ? process.definition.start : step, session.clock().today(),
                        {}, {.phaseReason = why}, numbers);
        followKind(session, id, process.definition, why);
        followPromises(session, id);
    });
}

Result<Ended> finish(Session& session, Seen<WorkStepId> seen, const Ending& ending, Numbers numbers)
{
    return session.write([&] {
        const Known it = opened(session, seen, event::done);
        requireMove(it.step, WorkStepEvent::Finish);
        if (promised(session.db(), it.step.dossier, it.says.meets).isOpen)
            refuseInput(QCoreApplication::translate("WorkSteps",
                                                    "A reporter did not hear from us yet. Record the contact with "
                                                    "them; that keeps the promise, and ends this step."),
                        u"outcome"_s);
        if (closesDossier(it.says))
            refuseInput(QCoreApplication::translate("WorkSteps", "Close the dossier: that ends this step."),
                        u"dossier"_s);
        Ended ended = end(session, it, ending, false, numbers);
        followPromises(session, it.step.dossier);
        return ended;
    });
}

Result<Ended> skip(Session& session, Seen<WorkStepId> seen, const Ending& ending, Numbers numbers)
{
    return session.write([&] {
        const Known it = opened(session, seen, event::skipped);
        requireMove(it.step, WorkStepEvent::Skip);
        if (it.says.mandatory && !policy::may(session.actor(), Permission::DivideWork))
            throw Failure(ErrorKind::NotAllowed, QCoreApplication::translate(
                                                     "WorkSteps", "This step is mandatory. Ask the coordinator to skip "
                                                                  "it."));
        Ended ended = end(session, it, ending, true, numbers);
        followPromises(session, it.step.dossier);
        return ended;
    });
}

Result<void> takeBack(Session& session, WorkStepId id)
{
    return session.write([&] {
        const Known it = opened(session, id, event::reopened);
        requireMove(it.step, WorkStepEvent::TakeBack);
        const auto all = storage::workStepsOf(session.db(), it.step.dossier);
        for (const WorkStep& next : all) {
            if (next.cameFrom != id)
                continue;
            if (next.endedOn.isValid() || !next.ticked.isEmpty() || !next.suspensions.empty())
                refuseInput(QCoreApplication::translate("WorkSteps", "Somebody went on with what came of this step. "
                                                                     "Take that back first."),
                            u"step"_s);
        }
        for (const WorkStep& next : all)
            if (next.cameFrom == id)
                CaseWrite(session).remove(things::workStep, next);
        WorkStep after = it.step;
        after.endedOn = {};
        after.endedBy = {};
        after.outcome.clear();
        after.account.clear();
        after.lateReason.clear();
        after.approvedBy = {};
        after.passed = false;
        if (!handover::mayKeep(session, after.keeper, after.dossier))
            after.keeper = handover::keeperOf(session, {.report = {}, .dossier = after.dossier});
        CaseWrite(session).change(things::workStep, it.step, after, {.action = event::reopened});
    });
}

Result<void> suspend(Session& session, Seen<WorkStepId> seen, QDate from, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Known it = opened(session, seen, event::suspended);
        requireMove(it.step, WorkStepEvent::Suspend);
        if (it.says.meets != StepPromise::None)
            refuseInput(QCoreApplication::translate("WorkSteps", "This step keeps a promise to the reporter. Suspend "
                                                                 "the deadline of the report."),
                        u"from"_s);
        const QString why = checkedText(
            reason, 500, u"reason"_s,
            QCoreApplication::translate("WorkSteps", "Say why the clock stands still: somebody may ask for it."));
        checkDay(from, u"from"_s);
        const QDate first =
            it.step.suspensions.empty() ? it.step.startedOn : it.step.suspensions.back().until.value_or(QDate());
        if (from < first || from > session.clock().today())
            refuseInput(
                QCoreApplication::translate("WorkSteps", "Choose a day from %1 up to today.").arg(shortDate(first)),
                u"from"_s);
        if (it.step.dueOn.isValid() && from > it.step.dueOn)
            refuseInput(QCoreApplication::translate("WorkSteps",
                                                    "The step was due on %1; stopping the clock after that "
                                                    "changes nothing.")
                            .arg(shortDate(it.step.dueOn)),
                        u"from"_s);
        questionNumbers(numbers, {{u"reason"_s, why}});
        WorkStep after = it.step;
        after.suspensions.push_back({.from = from, .until = {}, .reason = why});
        after.dueOn = {};
        CaseWrite(session).change(things::workStep, it.step, after, {.action = event::suspended, .reason = why});
    });
}

Result<void> resume(Session& session, Seen<WorkStepId> seen, QDate on)
{
    return session.write([&] {
        const Known it = opened(session, seen, event::resumed);
        requireMove(it.step, WorkStepEvent::Resume);
        WorkStep after = it.step;
        Suspension& standing = after.suspensions.back();
        checkDay(on, u"on"_s);
        if (on < standing.from || on > session.clock().today())
            refuseInput(QCoreApplication::translate("WorkSteps", "Choose a day from %1 up to today.")
                            .arg(shortDate(standing.from)),
                        u"on"_s);
        standing.until = on;
        after.dueOn = dueOnOf(after, it.says.lead, officeCalendar(session.db()));
        CaseWrite(session).change(things::workStep, it.step, after, {.action = event::resumed});
    });
}

Result<void> tick(Session& session, Seen<WorkStepId> seen, const QString& point, bool ticked)
{
    return session.write([&] {
        const Known it = opened(session, seen, event::changed);
        requireMove(it.step, WorkStepEvent::Change);
        if (!std::ranges::contains(it.says.checklist, point, &CheckPoint::code))
            refuseMissing();
        WorkStep after = it.step;
        after.ticked.removeAll(point);
        if (ticked)
            after.ticked << point;
        CaseWrite(session).change(things::workStep, it.step, after);
    });
}

Result<void> setKeeper(Session& session, Seen<WorkStepId> seen, UserId keeper)
{
    return session.write([&] {
        const Known it = opened(session, seen, event::changed);
        requireMove(it.step, WorkStepEvent::Change);
        dossiers::checkHandover(session, it.step.keeper, keeper);
        if (!handover::mayKeep(session, keeper, it.step.dossier))
            refuseInput(QCoreApplication::translate("WorkSteps",
                                                    "This colleague may not open the dossier. Name them on "
                                                    "it first, or choose somebody else."),
                        u"keeper"_s);
        WorkStep after = it.step;
        after.keeper = keeper;
        CaseWrite(session).change(things::workStep, it.step, after);
    });
}

} // namespace woonrust::work_steps
