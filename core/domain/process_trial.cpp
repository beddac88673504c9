// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process_trial.h"

#include "domain/work_step.h"

#include <algorithm>

namespace woonrust {

namespace {

void begin(ProcessTrial& trial, const ProcessDefinition& process, const QString& code, QDate on,
           const WorkingCalendar& calendar)
{
    const ProcessStep* says = process.step(code);
    const auto runs = [&](const TrialStep& step) { return step.step == code && !step.endedOn.isValid(); };
    if (!says || std::ranges::any_of(trial.steps, runs))
        return;
    if (says->phase == StepPhase::Repressive && !says->approval && !trial.repressiveOn.isValid())
        trial.repressiveOn = on;
    trial.steps.push_back(
        {.step = code, .startedOn = on, .dueOn = dueOnOf(WorkStep{.startedOn = on}, says->lead, calendar)});
}

} // namespace

ProcessTrial beginTrial(const ProcessDefinition& process, QDate on, const WorkingCalendar& calendar)
{
    ProcessTrial trial;
    begin(trial, process, process.start, on, calendar);
    return trial;
}

ProcessTrial afterOutcome(const ProcessTrial& trial, const ProcessDefinition& process, std::size_t index,
                          const QString& outcome, QDate on, const WorkingCalendar& calendar)
{
    if (index >= trial.steps.size() || trial.steps[index].endedOn.isValid())
        return trial;
    const ProcessStep* says = process.step(trial.steps[index].step);
    if (!says)
        return trial;
    const auto chosen = std::ranges::find(says->outcomes, outcome, &StepOutcome::code);
    if (chosen == says->outcomes.end())
        return trial;
    ProcessTrial after = trial;
    TrialStep& step = after.steps[index];
    const QDate ended = std::max(on, step.startedOn);
    step.endedOn = ended;
    step.outcome = outcome;
    if (turnsRepressive(process, *says, *chosen) && !after.repressiveOn.isValid())
        after.repressiveOn = ended;
    for (const QString& next : chosen->next) {
        if (!nextPlace(next).process.isEmpty())
            after.goneOver = next;
        else if (process.end(next))
            after.end = next;
        else
            begin(after, process, next, ended, calendar);
    }
    return after;
}

} // namespace woonrust
