// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/directive.h"

#include <algorithm>
#include <array>
#include <utility>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kinds = std::to_array<std::pair<DirectiveKind, QLatin1StringView>>({
    {DirectiveKind::Voluntary, "VOLUNTARY"_L1},
    {DirectiveKind::Court, "COURT"_L1},
    {DirectiveKind::Mayor, "MAYOR"_L1},
});

constexpr auto states = std::to_array<std::pair<DirectiveState, QLatin1StringView>>({
    {DirectiveState::Draft, "DRAFT"_L1},
    {DirectiveState::Proposed, "PROPOSED"_L1},
    {DirectiveState::Refused, "REFUSED"_L1},
    {DirectiveState::Agreed, "AGREED"_L1},
    {DirectiveState::Running, "RUNNING"_L1},
    {DirectiveState::BreachReported, "REPORTED"_L1},
    {DirectiveState::Heard, "HEARD"_L1},
    {DirectiveState::Breached, "BREACHED"_L1},
    {DirectiveState::Extended, "EXTENDED"_L1},
    {DirectiveState::EndedWell, "ENDED_WELL"_L1},
    {DirectiveState::Withdrawn, "WITHDRAWN"_L1},
    {DirectiveState::Claimed, "CLAIMED"_L1},
    {DirectiveState::Adjourned, "ADJOURNED"_L1},
    {DirectiveState::Granted, "GRANTED"_L1},
    {DirectiveState::Rejected, "REJECTED"_L1},
    {DirectiveState::RunningByJudgment, "RUNNING_IMPOSED"_L1},
    {DirectiveState::PenaltyForfeited, "FORFEITED"_L1},
    {DirectiveState::Ended, "ENDED"_L1},
});

constexpr auto allStates = [] {
    std::array<DirectiveState, states.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = states[i].first;
    return all;
}();

template <class Table, class Value> QString codeIn(const Table& table, Value value)
{
    return std::ranges::find(table, value, &Table::value_type::first)->second;
}

template <class Table, class Value> Value valueIn(const Table& table, const QString& code, Value otherwise)
{
    const auto found = std::ranges::find(table, code, &Table::value_type::second);
    return found == table.end() ? otherwise : found->first;
}

} // namespace

QString directiveKindCode(DirectiveKind kind)
{
    return codeIn(kinds, kind);
}

DirectiveKind directiveKindFromCode(const QString& code)
{
    return valueIn(kinds, code, DirectiveKind::Voluntary);
}

QString directiveStateCode(DirectiveState state)
{
    return codeIn(states, state);
}

DirectiveState directiveStateFromCode(const QString& code)
{
    return valueIn(states, code, DirectiveState::Draft);
}

std::span<const DirectiveState> directiveStates()
{
    return allStates;
}

bool isRunning(DirectiveState state)
{
    using enum DirectiveState;
    constexpr std::array running{Running,  Extended,          BreachReported,  Heard,
                                 Breached, RunningByJudgment, PenaltyForfeited};
    return std::ranges::contains(running, state);
}

bool isEnded(DirectiveState state)
{
    using enum DirectiveState;
    constexpr std::array ended{EndedWell, Withdrawn, Rejected, Ended};
    return std::ranges::contains(ended, state);
}

std::vector<Evaluation> usualEvaluations(QDate startsOn, QDate endsOn, const WorkingCalendar& calendar)
{
    std::vector<Evaluation> all;
    if (!startsOn.isValid())
        return all;
    for (const int weeks : {2, 6, 12}) {
        QDate on = startsOn.addDays(7LL * weeks);
        while (!calendar.isWorkingDay(on))
            on = on.addDays(1);
        if (!endsOn.isValid() || on <= endsOn)
            all.push_back({.on = on});
    }
    return all;
}

QDate nextEvaluationOn(const Directive& directive)
{
    if (!isRunning(directive.state) && directive.state != DirectiveState::Adjourned)
        return {};
    const auto next =
        std::ranges::find_if(directive.evaluations, [](const Evaluation& one) { return !one.heldOn.isValid(); });
    return next == directive.evaluations.end() ? QDate() : next->on;
}

QDate signableOn(const Directive& directive)
{
    return directive.proposedOn.isValid() ? directive.proposedOn.addDays(directive.reflectionDays) : QDate();
}

} // namespace woonrust
