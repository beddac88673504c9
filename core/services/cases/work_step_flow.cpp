// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/work_step_flow.h"

#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/cases/dossiers.h"
#include "services/cases/handover.h"
#include "services/cases/step_promises.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/work_step.h"
#include "services/registry/office_calendar.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/work_step_store.h"
#include "storage/registry/user_store.h"

#include <algorithm>

namespace woonrust::work_steps {

using namespace Qt::StringLiterals;

namespace {

// Whose a step is: the handler's, or of whoever of its roles is nearest: who handles the dossier, who does it now, a
// colleague of the team.
UserId keeperFor(Session& session, const Dossier& dossier, const ProcessStep& says)
{
    // The work on a case is of who handles the case, whatever else they are.
    const bool ofHandler = says.roles.empty() || std::ranges::contains(says.roles, Role::SocialManager);
    if (ofHandler && handover::mayKeep(session, dossier.handler, dossier.id))
        return dossier.handler;
    const auto has = [&](const User& user) {
        return std::ranges::any_of(says.roles, [&](Role role) { return user.roles.has(role); });
    };
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

void leave(Session& session, const WorkStep& step, const QString& reason)
{
    WorkStep after = step;
    after.endedOn = std::max(step.startedOn, session.clock().today());
    after.endedBy = session.actor().id;
    after.passed = true;
    after.account = reason;
    if (stateOf(step) == WorkStepState::Suspended)
        after.suspensions.back().until = std::max(after.endedOn, after.suspensions.back().from);
    CaseWrite(session).change(things::workStep, step, after, {.action = event::left, .reason = reason});
}

// Of a step that closes the dossier, the outcome that goes with that of the dossier; else its first one.
const StepOutcome& outcomeFor(const Known& it, const QString& dossierOutcome)
{
    for (const StepOutcome& outcome : it.says.outcomes)
        for (const QString& next : outcome.next)
            if (const ProcessEnd* end = it.definition.end(next);
                end && (end->outcome == dossierOutcome ||
                        std::ranges::contains(end->alternatives, dossierOutcome, &OtherOutcome::outcome)))
                return outcome;
    return it.says.outcomes.front();
}

} // namespace

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
    if (!says->approval) // else once it was decided
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
    if (promise.isOpen)
        step.dueOn = promise.dueOn;
    else if (says->meets == StepPromise::None || promise.toSomebody) // else nobody waits for it
        step.dueOn = dueOnOf(step, says->lead, officeCalendar(session.db()));
    CaseWrite(session).add(things::workStep, step);
    return step;
}

StoredProcess processFor(Session& session, DossierId dossier, const QString& code)
{
    std::optional<StoredProcess> found;
    for (const WorkStep& step : storage::workStepsOf(session.db(), dossier))
        if (step.process == code)
            found = storage::findProcess(session.db(), code, int(step.number));
    if (!found)
        found = storage::processInForce(session.db(), code, session.clock().today());
    if (!found)
        refuseInput(QCoreApplication::translate("WorkSteps", "The process %1 is not in force.").arg(code),
                    u"process"_s);
    return *found;
}

Ended goOn(Session& session, const Known& it, const StepOutcome& outcome, const Ending& ending, Numbers numbers)
{
    Ended ended;
    if (turnsRepressive(it.definition, it.says, outcome))
        becomeRepressive(session, orMissing(storage::findDossier(session.db(), it.step.dossier)), it.says,
                         ending.phaseReason, numbers);
    for (const QString& next : outcome.next) {
        const NextPlace place = nextPlace(next);
        if (const ProcessEnd* end = place.process.isEmpty() ? it.definition.end(place.code) : nullptr) {
            ended.end = end->code;
            ended.outcome = end->outcome;
            continue;
        }
        if (!closesDossier(it.says))
            requireTakes(session, it.step.dossier, DossierEvent::AddTask);
        const StoredProcess process =
            processFor(session, it.step.dossier, place.process.isEmpty() ? it.definition.code : place.process);
        if (const auto begun =
                beginStep(session, it.step.dossier, process, place.code, ending.on, it.step.id, ending, numbers))
            ended.begun.push_back(begun->id);
    }
    return ended;
}

Followed followPromises(Session& session, DossierId dossier)
{
    Followed followed;
    std::vector<WorkStepId> begun;
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
            const QDate on =
                std::clamp(promise.metOn, step.startedOn, std::max(step.startedOn, session.clock().today()));
            WorkStep after = step;
            after.endedOn = on;
            after.endedBy = session.actor().id;
            after.outcome = it.says.outcomes.front().code;
            CaseWrite(session).change(things::workStep, step, after, {.action = event::done});
            followed.ended << it.says.name.in(uiLanguage());
            for (const WorkStepId next :
                 goOn(session, it, it.says.outcomes.front(), {.on = on}, Numbers::Confirmed).begun)
                begun.push_back(next);
            again = true;
            break;
        }
    }
    for (const WorkStep& step : storage::workStepsOf(session.db(), dossier))
        if (!step.endedOn.isValid() && std::ranges::contains(begun, step.id))
            followed.begun << known(session, step).says.name.in(uiLanguage());
    return followed;
}

void followCalendar(Session& session)
{
    const WorkingCalendar calendar = officeCalendar(session.db());
    for (const WorkStep& step : storage::openWorkSteps(session.db())) {
        const Known it = known(session, step);
        if (it.says.meets != StepPromise::None || isAftercare(it.says))
            continue;
        WorkStep after = step;
        after.dueOn = dueOnOf(step, it.says.lead, calendar);
        CaseWrite(session).change(
            things::workStep, step, after,
            {.reason = QCoreApplication::translate("Deadlines", "The working days of the office were changed.")});
    }
}

void leaveAll(Session& session, DossierId dossier, const QString& reason)
{
    for (const WorkStep& step : storage::workStepsOf(session.db(), dossier))
        if (!step.endedOn.isValid())
            leave(session, step, reason);
}

bool followClosing(Session& session, const Dossier& dossier, const QString& whyNoAftercare)
{
    // What is done by closing is done, and what it leads to begins.
    for (const WorkStep& step : storage::workStepsOf(session.db(), dossier.id)) {
        if (step.endedOn.isValid())
            continue;
        const Known it = known(session, step);
        if (!closesDossier(it.says))
            continue;
        const StepOutcome& outcome = outcomeFor(it, dossier.outcome);
        WorkStep after = step;
        after.endedOn = std::max(step.startedOn, session.clock().today());
        after.endedBy = session.actor().id;
        after.outcome = outcome.code;
        after.account = dossier.outcomeText;
        CaseWrite(session).change(things::workStep, step, after, {.action = event::done});
        (void)goOn(session, it, outcome, {.on = after.endedOn}, Numbers::Confirmed);
    }
    bool asks = false;
    for (const WorkStep& step : storage::workStepsOf(session.db(), dossier.id)) {
        if (step.endedOn.isValid())
            continue;
        if (!isAftercare(known(session, step).says)) {
            leave(session, step, QCoreApplication::translate("WorkSteps", "The dossier was closed."));
        } else if (!dossier.aftercareOn.isValid()) {
            leave(session, step, whyNoAftercare);
        } else {
            asks = true;
            WorkStep after = step;
            after.dueOn = dossier.aftercareOn;
            CaseWrite(session).change(things::workStep, step, after);
        }
    }
    return asks;
}

} // namespace woonrust::work_steps
