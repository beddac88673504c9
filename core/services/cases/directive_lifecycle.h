// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive.h"
#include "services/base/policy.h"

#include <array>
#include <optional>

// The life of a behaviour directive, as data: what may happen to which kind in which state, what comes of it, who may,
// and what it asks. What stands in no row is refused. The services make these steps and no others.
namespace woonrust {

enum class DirectiveEvent {
    Change, // its texts, parties, clauses, dates
    SetKeeper,
    ApprovePenalty,
    Propose,
    Redraft, // the tenant wants something else: back to the drawing board
    Refuse,
    Sign,  // one of the parties
    Agree, // all signed, and all had their time to think
    Start,
    RecordWeek,
    Plan, // its evaluations, other days
    Evaluate,
    ReportBreach,
    Hear,
    Establish,
    Dismiss,
    RunOn, // after a breach, with a warning
    Extend,
    EndWell,
    Withdraw,
    End,         // otherwise
    TakeToCourt, // ends this one; one before the court begins with everything that stood here
    FileClaim,
    Adjourn,
    Revive, // an adjourned case goes on
    Grant,
    Reject,
    Serve,        // by the bailiff; or the mayor's order was made known
    RemoveBreach, // that was put in by mistake, and not decided upon
    Forfeit,
    Settle,   // a forfeited penalty: interrupted, paid, given up
    TakeBack, // the last step
};

// What a step asks of who makes it.
enum class DirectiveAsks {
    Nothing,
    Day,
    Reason, // a sentence
    DayAndReason,
};

// Kinds that a row holds for.
enum class DirectiveKinds : unsigned { Voluntary = 1, Court = 2, Mayor = 4, Imposed = 6, Own = 3, All = 7 };

struct DirectiveStep {
    DirectiveState from;
    DirectiveEvent event;
    // Nothing: the state it was in before. Breaches that are yet to be heard or decided keep it in BreachReported or
    // Heard all the same.
    std::optional<DirectiveState> to;
    DirectiveAsks asks = DirectiveAsks::Nothing;
    DirectiveKinds kinds = DirectiveKinds::All;
    Permission who = Permission::WorkDossier;
    friend bool operator==(const DirectiveStep&, const DirectiveStep&) = default;
};

[[nodiscard]] constexpr bool holdsFor(DirectiveKinds kinds, DirectiveKind kind)
{
    return (unsigned(kinds) >> unsigned(kind)) & 1U;
}

inline constexpr auto directiveSteps = [] {
    using enum DirectiveState;
    using E = DirectiveEvent;
    using A = DirectiveAsks;
    using K = DirectiveKinds;
    return std::to_array<DirectiveStep>({
        {Draft, E::Change, Draft},
        {Draft, E::SetKeeper, Draft},
        {Draft, E::ApprovePenalty, Draft, A::Nothing, K::Voluntary},
        {Draft, E::Propose, Proposed, A::Day, K::Voluntary},
        {Draft, E::FileClaim, Claimed, A::Day, K::Court},
        {Draft, E::Serve, RunningByJudgment, A::Day, K::Mayor},
        {Draft, E::Withdraw, Withdrawn, A::Reason},

        {Proposed, E::SetKeeper, Proposed},
        {Proposed, E::Redraft, Draft, A::Reason},
        {Proposed, E::Sign, Proposed, A::Day},
        {Proposed, E::Agree, Agreed, A::Day},
        {Proposed, E::Refuse, Refused, A::DayAndReason},
        {Proposed, E::Withdraw, Withdrawn, A::Reason},

        {Refused, E::SetKeeper, Refused},
        {Refused, E::Redraft, Draft, A::Reason},
        {Refused, E::TakeToCourt, Ended, A::Reason},
        {Refused, E::Withdraw, Withdrawn, A::Reason},
        {Refused, E::TakeBack, {}},

        {Agreed, E::SetKeeper, Agreed},
        {Agreed, E::Start, Running},
        {Agreed, E::Withdraw, Withdrawn, A::Reason},
        {Agreed, E::TakeBack, {}},

        {Running, E::SetKeeper, Running},
        {Running, E::RecordWeek, Running},
        {Running, E::Plan, Running},
        {Running, E::Evaluate, Running, A::Day},
        {Running, E::ReportBreach, BreachReported, A::DayAndReason},
        {Running, E::Extend, Extended, A::DayAndReason},
        {Running, E::EndWell, EndedWell, A::DayAndReason},
        {Running, E::Withdraw, Withdrawn, A::Reason},
        {Running, E::End, Ended, A::DayAndReason},

        {Extended, E::SetKeeper, Extended},
        {Extended, E::RecordWeek, Extended},
        {Extended, E::Plan, Extended},
        {Extended, E::Evaluate, Extended, A::Day},
        {Extended, E::ReportBreach, BreachReported, A::DayAndReason},
        {Extended, E::Extend, Extended, A::DayAndReason},
        {Extended, E::EndWell, EndedWell, A::DayAndReason},
        {Extended, E::Withdraw, Withdrawn, A::Reason},
        {Extended, E::End, Ended, A::DayAndReason},

        // Nothing skips hearing the tenant: from here it only goes by Hear.
        {BreachReported, E::SetKeeper, BreachReported},
        {BreachReported, E::RecordWeek, BreachReported},
        {BreachReported, E::Plan, BreachReported},
        {BreachReported, E::Evaluate, BreachReported, A::Day},
        {BreachReported, E::ReportBreach, BreachReported, A::DayAndReason},
        {BreachReported, E::Hear, Heard, A::DayAndReason},
        {BreachReported, E::RemoveBreach, Running, A::Reason, K::Voluntary},
        {BreachReported, E::RemoveBreach, RunningByJudgment, A::Reason, K::Imposed},
        {BreachReported, E::Withdraw, Withdrawn, A::Reason, K::Own},
        {BreachReported, E::Settle, BreachReported, A::DayAndReason, K::Imposed},

        {Heard, E::SetKeeper, Heard},
        {Heard, E::RecordWeek, Heard},
        {Heard, E::Plan, Heard},
        {Heard, E::Evaluate, Heard, A::Day},
        {Heard, E::ReportBreach, BreachReported, A::DayAndReason},
        {Heard, E::Establish, Breached, A::DayAndReason},
        {Heard, E::Dismiss, Running, A::DayAndReason, K::Voluntary},
        {Heard, E::Dismiss, RunningByJudgment, A::DayAndReason, K::Imposed},
        {Heard, E::RemoveBreach, Running, A::Reason, K::Voluntary},
        {Heard, E::RemoveBreach, RunningByJudgment, A::Reason, K::Imposed},
        {Heard, E::Withdraw, Withdrawn, A::Reason, K::Own},
        {Heard, E::Settle, Heard, A::DayAndReason, K::Imposed},

        {Breached, E::SetKeeper, Breached},
        {Breached, E::RecordWeek, Breached},
        {Breached, E::Plan, Breached},
        {Breached, E::Evaluate, Breached, A::Day},
        {Breached, E::ReportBreach, BreachReported, A::DayAndReason},
        {Breached, E::RunOn, Running, A::Nothing, K::Voluntary},
        {Breached, E::RunOn, RunningByJudgment, A::Nothing, K::Imposed},
        {Breached, E::Extend, Extended, A::DayAndReason, K::Voluntary},
        {Breached, E::TakeToCourt, Ended, A::Reason, K::Voluntary},
        {Breached, E::Forfeit, PenaltyForfeited, A::Day, K::Imposed},
        {Breached, E::Settle, Breached, A::DayAndReason, K::Imposed},
        {Breached, E::Withdraw, Withdrawn, A::Reason, K::Own},
        {Breached, E::End, Ended, A::DayAndReason},

        {PenaltyForfeited, E::SetKeeper, PenaltyForfeited},
        {PenaltyForfeited, E::RecordWeek, PenaltyForfeited},
        {PenaltyForfeited, E::Plan, PenaltyForfeited},
        {PenaltyForfeited, E::Evaluate, PenaltyForfeited, A::Day},
        {PenaltyForfeited, E::ReportBreach, BreachReported, A::DayAndReason},
        {PenaltyForfeited, E::Forfeit, PenaltyForfeited, A::Day},
        {PenaltyForfeited, E::Settle, PenaltyForfeited, A::DayAndReason},
        {PenaltyForfeited, E::RunOn, RunningByJudgment},
        {PenaltyForfeited, E::EndWell, EndedWell, A::DayAndReason},
        {PenaltyForfeited, E::End, Ended, A::DayAndReason},

        {Claimed, E::SetKeeper, Claimed},
        {Claimed, E::Adjourn, Adjourned, A::DayAndReason},
        {Claimed, E::Grant, Granted, A::Day},
        {Claimed, E::Reject, Rejected, A::DayAndReason},
        {Claimed, E::Withdraw, Withdrawn, A::Reason},

        {Adjourned, E::SetKeeper, Adjourned},
        {Adjourned, E::RecordWeek, Adjourned}, // what was agreed before the judge
        {Adjourned, E::Plan, Adjourned},
        {Adjourned, E::Evaluate, Adjourned, A::Day},
        {Adjourned, E::Revive, Claimed, A::Reason},
        {Adjourned, E::Grant, Granted, A::Day},
        {Adjourned, E::Reject, Rejected, A::DayAndReason},
        {Adjourned, E::EndWell, EndedWell, A::DayAndReason},
        {Adjourned, E::Withdraw, Withdrawn, A::Reason},

        {Granted, E::SetKeeper, Granted},
        {Granted, E::Serve, RunningByJudgment, A::Day},
        {Granted, E::Withdraw, Withdrawn, A::Reason},
        {Granted, E::TakeBack, {}},

        {RunningByJudgment, E::SetKeeper, RunningByJudgment},
        {RunningByJudgment, E::RecordWeek, RunningByJudgment},
        {RunningByJudgment, E::Plan, RunningByJudgment},
        {RunningByJudgment, E::Evaluate, RunningByJudgment, A::Day},
        {RunningByJudgment, E::ReportBreach, BreachReported, A::DayAndReason},
        {RunningByJudgment, E::Settle, RunningByJudgment, A::DayAndReason},
        {RunningByJudgment, E::EndWell, EndedWell, A::DayAndReason},
        {RunningByJudgment, E::End, Ended, A::DayAndReason},

        {Rejected, E::TakeBack, {}},
        {EndedWell, E::TakeBack, {}},
        {EndedWell, E::Settle, EndedWell, A::DayAndReason, K::Imposed},
        {Withdrawn, E::TakeBack, {}},
        {Ended, E::TakeBack, {}},
        {Ended, E::Settle, Ended, A::DayAndReason, K::Imposed},
    });
}();

// The step that this event is for a directive of that kind in that state; nothing when it is refused.
[[nodiscard]] constexpr std::optional<DirectiveStep> stepOf(DirectiveKind kind, DirectiveState state,
                                                            DirectiveEvent event)
{
    for (const DirectiveStep& step : directiveSteps)
        if (step.from == state && step.event == event && holdsFor(step.kinds, kind))
            return step;
    return {};
}

// Why that is refused: a sentence for the user that says what to do instead. Never empty.
[[nodiscard]] QString whyRefused(DirectiveKind kind, DirectiveState state, DirectiveEvent event);

} // namespace woonrust
