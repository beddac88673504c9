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
#include "services/registry/office_calendar.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/work_step_store.h"
#include "storage/registry/user_store.h"

#include <algorithm>

namespace woonrust::work_steps {

using namespace Qt::StringLiterals;

namespace {

// A step with what its definition says of it.
struct Known {
    WorkStep step;
    ProcessDefinition definition;
    ProcessStep says;
};

Known known(Session& session, const WorkStep& step)
{
    Known found{.step = step,
                .definition = orMissing(storage::findProcess(session.db(), step.process, int(step.number))).definition,
                .says = {}};
    const ProcessStep* says = found.definition.step(step.step);
    if (!says)
        refuseMissing();
    found.says = *says;
    return found;
}

Known opened(Session& session, WorkStepId id, QLatin1StringView action)
{
    const WorkStep step = openedForWork(session, things::workStep, id, action);
    requireTakes(session, step.dossier, DossierEvent::AddTask);
    return known(session, step);
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

// Whoever of these roles is nearest: who handles the dossier, who does it now, a colleague of the team.
UserId keeperFor(Session& session, const Dossier& dossier, const ProcessStep& says)
{
    const auto has = [&](const User& user) {
        return std::ranges::any_of(says.roles, [&](Role role) { return user.roles.has(role); });
    };
    if (says.roles.empty())
        return dossier.handler;
    for (const UserId id : {dossier.handler, session.actor().id})
        if (const auto user = id ? storage::findUser(session.db(), id) : std::nullopt;
            user && has(*user) && handover::mayKeep(session, id, dossier.id))
            return id;
    UserId other;
    for (const User& user : storage::allUsers(session.db())) {
        if (!has(user) || !handover::mayKeep(session, user.id, dossier.id))
            continue;
        if (user.team == dossier.team)
            return user.id;
        if (!other)
            other = user.id;
    }
    // Nobody has the role: it stays with who handles the dossier.
    return other ? other : handover::keeperOf(session, {.report = {}, .dossier = dossier.id});
}

void becomeRepressive(Session& session, const Dossier& dossier, const ProcessStep& says, const QString& reason,
                      Numbers numbers)
{
    if (says.phase != StepPhase::Repressive || stateOf(dossier) != DossierState::Preventive)
        return;
    if (reason.trimmed().isEmpty())
        refuseInput(QCoreApplication::translate("WorkSteps",
                                                "“%1” is a repressive step. Say why the dossier becomes repressive; "
                                                "a judge will ask it.")
                        .arg(says.name.in(uiLanguage())),
                    u"phaseReason"_s);
    orThrow(dossiers::switchPhase(session, dossier.id, phaseOf(DossierState::Repressive).toString(), reason, numbers));
}

// Begins a step, unless it runs already. Gives none when it does.
std::optional<WorkStep> beginStep(Session& session, DossierId id, const StoredProcess& process, const QString& code,
                                  QDate on, WorkStepId from, const Ending& ending, Numbers numbers)
{
    const ProcessStep* says = process.definition.step(code);
    if (!says)
        refuseMissing();
    const Dossier dossier = orMissing(storage::findDossier(session.db(), id));
    for (const WorkStep& other : storage::workStepsOf(session.db(), id))
        if (!other.endedOn.isValid() && other.process == process.definition.code && other.step == code)
            return std::nullopt;
    becomeRepressive(session, dossier, *says, ending.phaseReason, numbers);
    WorkStep step{.dossier = id,
                  .process = process.definition.code,
                  .number = process.definition.version,
                  .step = code,
                  .keeper = ending.nextKeeper,
                  .cameFrom = from,
                  .startedOn = on};
    if (!step.keeper)
        step.keeper = keeperFor(session, dossier, *says);
    const Promised promise = promised(session.db(), id, says->meets);
    step.dueOn = promise.isOpen ? promise.dueOn : dueOnOf(step, says->lead, officeCalendar(session.db()));
    CaseWrite(session).add(things::workStep, step);
    return step;
}

// The version that a dossier goes on with: the one it runs on, or for another process the one in force.
StoredProcess processFor(Session& session, DossierId dossier, const QString& code)
{
    std::optional<StoredProcess> found;
    for (const WorkStep& step : storage::workStepsOf(session.db(), dossier))
        if (step.process == code)
            found = storage::findProcess(session.db(), code, int(step.number));
    if (!found)
        found = storage::processInForce(session.db(), code, session.clock().today());
    if (!found)
        refuseInput(QCoreApplication::translate("WorkSteps", "The process %1 is not in force.").arg(code), u"process"_s);
    return *found;
}

const StepOutcome& outcomeOf(const Known& it, const QString& code)
{
    const auto found = std::ranges::find(it.says.outcomes, code, &StepOutcome::code);
    if (found == it.says.outcomes.end())
        refuseInput(QCoreApplication::translate("WorkSteps", "Choose what came of this step."), u"outcome"_s);
    return *found;
}

Ended goOn(Session& session, const Known& it, const StepOutcome& outcome, const Ending& ending, Numbers numbers)
{
    Ended ended;
    for (const QString& next : outcome.next) {
        const NextPlace place = nextPlace(next);
        if (const ProcessEnd* end = place.process.isEmpty() ? it.definition.end(place.code) : nullptr) {
            ended.end = end->code;
            ended.outcome = end->outcome;
            continue;
        }
        const StoredProcess process =
            processFor(session, it.step.dossier, place.process.isEmpty() ? it.definition.code : place.process);
        if (const auto begun = beginStep(session, it.step.dossier, process, place.code, ending.on, it.step.id, ending,
                                         numbers))
            ended.begun.push_back(begun->id);
    }
    return ended;
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
        refuseInput(QCoreApplication::translate("WorkSteps", "This step takes the approval of somebody with the role "
                                                             "“%1”. Choose who gave it.")
                        .arg(roleName(*it.says.approval)),
                    u"approvedBy"_s);
}

void requireDay(Session& session, const Known& it, const Ending& ending)
{
    const QDate today = session.clock().today();
    if (!ending.on.isValid() || ending.on < it.step.startedOn || ending.on > today)
        refuseInput(QCoreApplication::translate("WorkSteps", "This step began on %1. Choose a day from then up to today.")
                        .arg(shortDate(it.step.startedOn)),
                    u"on"_s);
}

Ended end(Session& session, const Known& it, Ending ending, bool passed, Numbers numbers)
{
    if (!ending.on.isValid())
        ending.on = session.clock().today();
    ending.account = checkedText(ending.account, 5000, u"account"_s,
                                 passed ? QCoreApplication::translate("WorkSteps", "Say why this step is skipped.")
                                        : QString());
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
    questionNumbers(numbers, {{u"account"_s, after.account},
                              {u"lateReason"_s, after.lateReason},
                              {u"phaseReason"_s, ending.phaseReason}});
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

Result<std::vector<StoredProcess>> proposals(Session& session, DossierId id)
{
    return session.read([&] {
        requireOpen(session, id);
        const Dossier dossier = orMissing(storage::findDossier(session.db(), id));
        std::vector<StoredProcess> found;
        for (const WorkStep& step : storage::workStepsOf(session.db(), id))
            if (!step.endedOn.isValid())
                return found;
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

Result<void> begin(Session& session, DossierId id, const QString& code, Numbers numbers)
{
    return session.write([&] {
        const Dossier dossier = dossiers::openedForWork(session, id);
        (void)requireStep(session, dossier, DossierEvent::AddTask);
        requireNothingRuns(session, id);
        const StoredProcess process = processFor(session, id, code);
        // What was done for the reporters before is told by the day on which it was.
        (void)beginStep(session, id, process, process.definition.start, amsterdamDate(dossier.openedAt), {}, {}, numbers);
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
        const auto process = storage::processInForce(session.db(), code, session.clock().today());
        if (!process)
            refuseInput(QCoreApplication::translate("WorkSteps", "The process %1 is not in force.").arg(code),
                        u"process"_s);
        leaveAll(session, id, why);
        (void)beginStep(session, id, *process, step.isEmpty() ? process->definition.start : step,
                        session.clock().today(), {}, {.phaseReason = why}, numbers);
        followKind(session, id, process->definition, why);
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
            throw Failure(ErrorKind::NotAllowed,
                          QCoreApplication::translate("WorkSteps", "This step is mandatory. Ask the coordinator to skip "
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
            refuseInput(QCoreApplication::translate("WorkSteps", "Choose a day from %1 up to today.").arg(shortDate(first)),
                        u"from"_s);
        if (it.step.dueOn.isValid() && from > it.step.dueOn)
            refuseInput(QCoreApplication::translate("WorkSteps", "The step was due on %1; stopping the clock after that "
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
            refuseInput(QCoreApplication::translate("WorkSteps", "This colleague may not open the dossier. Name them on "
                                                                 "it first, or choose somebody else."),
                        u"keeper"_s);
        WorkStep after = it.step;
        after.keeper = keeper;
        CaseWrite(session).change(things::workStep, it.step, after);
    });
}

void followPromises(Session& session, DossierId dossier)
{
    // A step that ends may begin another one that has nothing left to wait for.
    for (bool again = true; again;) {
        again = false;
        for (const WorkStep& step : storage::workStepsOf(session.db(), dossier)) {
            if (step.endedOn.isValid())
                continue;
            const Known it = known(session, step);
            const Promised promise = promised(session.db(), dossier, it.says.meets);
            if (it.says.meets == StepPromise::None || promise.isOpen || !promise.metOn.isValid() ||
                it.says.outcomes.size() != 1)
                continue;
            // Whether it was late, and why, the report says.
            const QDate on = std::clamp(promise.metOn, step.startedOn, std::max(step.startedOn, session.clock().today()));
            WorkStep after = step;
            after.endedOn = on;
            after.outcome = it.says.outcomes.front().code;
            CaseWrite(session).change(things::workStep, step, after, {.action = event::done});
            (void)goOn(session, it, it.says.outcomes.front(), {.on = on}, Numbers::Confirmed);
            again = true;
            break;
        }
    }
}

void leaveAll(Session& session, DossierId dossier, const QString& reason)
{
    for (const WorkStep& step : storage::workStepsOf(session.db(), dossier)) {
        if (step.endedOn.isValid())
            continue;
        WorkStep after = step;
        after.endedOn = std::max(step.startedOn, session.clock().today());
        after.passed = true;
        after.account = reason;
        if (stateOf(step) == WorkStepState::Suspended)
            after.suspensions.back().until = std::max(after.endedOn, after.suspensions.back().from);
        CaseWrite(session).change(things::workStep, step, after, {.action = event::left, .reason = reason});
    }
}

} // namespace woonrust::work_steps
