// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/work_step.h"

#include <algorithm>

namespace woonrust {

std::optional<DeadlineRule> ruleOf(const LeadTime& lead)
{
    if (!lead.amount)
        return {};
    return DeadlineRule{.kind = lead.kind, .amount = *lead.amount, .unit = lead.unit};
}

QDate dueOnOf(const WorkStep& step, const LeadTime& lead, const WorkingCalendar& calendar)
{
    const auto rule = ruleOf(lead);
    if (!rule)
        return {};
    return computeTerm(*rule, step.startedOn, endedOn(step.suspensions, step.endedOn), calendar).due.value_or(QDate());
}

int daysTaken(const LeadTime& lead, QDate from, QDate until, const WorkingCalendar& calendar)
{
    return lead.unit == TermUnit::WorkingDays ? calendar.workingDaysBetween(from, until) : int(from.daysTo(until));
}

bool turnsRepressive(const ProcessDefinition& process, const ProcessStep& step, const StepOutcome& outcome)
{
    return step.phase == StepPhase::Repressive && step.approval &&
           std::ranges::none_of(outcome.next, [&](const QString& next) {
               const ProcessStep* follows = process.step(next);
               return follows && follows->phase == StepPhase::Preventive;
           });
}

bool closesDossier(const ProcessStep& step)
{
    return step.instruments.contains(QLatin1StringView("AFSLUITEN"));
}

bool isAftercare(const ProcessStep& step)
{
    return step.instruments.contains(QLatin1StringView("NAZORG"));
}

QString acuteStep(const ProcessDefinition& process)
{
    for (const ProcessStep& step : process.steps)
        for (const StepOutcome& outcome : step.outcomes)
            if ((outcome.code.startsWith(QLatin1StringView("acute")) || outcome.code == QLatin1StringView("threats")) &&
                !outcome.next.isEmpty() && process.step(outcome.next.front()))
                return outcome.next.front();
    return QStringLiteral("WO:WO03");
}

std::optional<Role> leadingRole(const ProcessStep& step)
{
    return step.roles.empty() ? std::nullopt : std::optional(step.roles.front());
}

} // namespace woonrust
