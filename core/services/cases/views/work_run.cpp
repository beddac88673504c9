// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/views/work_run.h"

#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/lifecycle.h"
#include "services/cases/step_promises.h"
#include "services/registry/office_calendar.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/work_step_store.h"
#include "storage/registry/process_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace woonrust::work_steps {

using namespace Qt::StringLiterals;

namespace {

QString promiseText(StepPromise promise, const Promised& stands)
{
    if (promise == StepPromise::None)
        return {};
    const bool feedback = promise == StepPromise::Feedback;
    if (!stands.toSomebody)
        return feedback ? QCoreApplication::translate("WorkSteps", "No reporter is known, so nobody can get an answer.")
                        : QCoreApplication::translate("WorkSteps",
                                                      "No reporter is known, so nobody can get an acknowledgement.");
    if (!stands.isOpen)
        return QCoreApplication::translate("WorkSteps", "All reporters heard from us, the last on %1.")
            .arg(shortDate(stands.metOn));
    if (!stands.dueOn.isValid())
        return QCoreApplication::translate("WorkSteps", "A reporter waits; the clock of the deadline stands still.");
    return feedback ? QCoreApplication::translate("WorkSteps", "A reporter waits for an answer, due on %1.")
                          .arg(shortDate(stands.dueOn))
                    : QCoreApplication::translate("WorkSteps", "A reporter waits for an acknowledgement, due on %1.")
                          .arg(shortDate(stands.dueOn));
}

// What follows would begin repressively by itself; of another process in the version that is in force.
bool beginsRepressive(Connection& db, const ProcessDefinition& process, const QString& next, QDate today)
{
    const NextPlace place = nextPlace(next);
    const auto other = place.process.isEmpty() ? std::nullopt : storage::processInForce(db, place.process, today);
    if (!place.process.isEmpty() && !other)
        return false;
    const ProcessStep* step = (other ? other->definition : process).step(place.code);
    return step && step->phase == StepPhase::Repressive && !step->approval;
}

} // namespace

Result<WorkRun> runOf(Session& session, DossierId dossier)
{
    return session.read([&] {
        requireOpen(session, dossier);
        Connection& db = session.db();
        const WorkingCalendar calendar = officeCalendar(db);
        const QDate today = session.clock().today();
        DisplayNames names(db);
        const bool preventive = stateOf(orMissing(storage::findDossier(db, dossier))) == DossierState::Preventive;
        WorkRun run;
        for (const WorkStep& step : storage::workStepsOf(db, dossier)) {
            const ProcessDefinition* definition = names.process(step.process, step.number);
            const ProcessStep* says = definition ? definition->step(step.step) : nullptr;
            if (!says)
                continue;
            const auto known = std::ranges::find(run.processes, step.process, &ProcessDefinition::code);
            if (known == run.processes.end())
                run.processes.push_back(*definition);
            else // the dossier came back to it
                std::rotate(known, known + 1, run.processes.end());
            StepView view{.step = step,
                          .says = *says,
                          .state = stateOf(step),
                          .name = says->name.in(uiLanguage()),
                          .keeperName = names.user(step.keeper),
                          .approverName = names.user(step.approvedBy),
                          .recorderName = names.user(step.endedBy)};
            const auto outcome = std::ranges::find(says->outcomes, step.outcome, &StepOutcome::code);
            if (outcome != says->outcomes.end())
                view.outcomeName = outcome->name.in(uiLanguage());
            QDate due = step.dueOn;
            if (says->meets != StepPromise::None) {
                const Promised stands = promised(db, dossier, says->meets);
                if (!step.endedOn.isValid()) {
                    view.promise = promiseText(says->meets, stands);
                    view.waits = stands.isOpen;
                    due = stands.isOpen ? stands.dueOn : due;
                    view.step.dueOn = due;
                }
            } else if (const auto rule = ruleOf(says->lead); rule && rule->amount > 0) {
                view.explanation =
                    explainTerm(*rule, step.startedOn, endedOn(step.suspensions, step.endedOn), calendar);
            }
            const auto dueIf = due.isValid() ? std::optional(due) : std::nullopt;
            const auto endIf = step.endedOn.isValid() ? std::optional(step.endedOn) : std::nullopt;
            if (due.isValid() || view.state == WorkStepState::Suspended)
                view.term = deadlineState(dueIf, endIf, today, calendar);
            for (const StepOutcome& each : says->outcomes)
                if (preventive && !step.endedOn.isValid() &&
                    (turnsRepressive(*definition, *says, each) ||
                     std::ranges::any_of(each.next, [&](const QString& next) {
                         return beginsRepressive(db, *definition, next, today);
                     })))
                    view.turning << each.code;
            view.daysTaken =
                daysTaken(says->lead, step.startedOn, step.endedOn.isValid() ? step.endedOn : today, calendar);
            view.daysLate = step.passed || !due.isValid() ? 0 : workingDaysLate(dueIf, endIf, today, calendar);
            if (!run.repressiveOn.isValid() && says->phase == StepPhase::Repressive) {
                if (!says->approval)
                    run.repressiveOn = step.startedOn;
                else if (outcome != says->outcomes.end() && turnsRepressive(*definition, *says, *outcome))
                    run.repressiveOn = step.endedOn;
            }
            run.steps.push_back(std::move(view));
        }
        return run;
    });
}

} // namespace woonrust::work_steps
