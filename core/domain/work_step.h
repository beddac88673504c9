// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/deadline.h"
#include "domain/id.h"
#include "domain/process.h"

#include <QStringList>
#include <array>
#include <optional>

// A step of a process as a dossier goes through it. What the step is, its definition says (domain/process.h).
namespace woonrust {

// What has become of a step that was begun.
enum class WorkStepState {
    Running,
    Suspended, // its clock stands still
    Done,      // with an outcome
    Skipped,   // passed over, with a reason
    Left,      // no longer waited for: the dossier closed, or went over to another process
};

struct WorkStep {
    WorkStepId id;
    DossierId dossier;
    QString process; // code and version of the definition, which never changes
    qint64 number = 1;
    QString step; // its code there
    UserId keeper;
    WorkStepId cameFrom; // whose outcome began it; invalid: it began the process
    QDate startedOn;     // day 0 of its term, Amsterdam
    QDate dueOn;         // last day on which it is in time; invalid: it has none, or its clock stands still
    std::vector<Suspension> suspensions; // oldest first
    QStringList ticked;                  // codes of points of its checklist
    QDate endedOn;                       // invalid: it runs
    UserId endedBy;                      // who recorded that it ended
    QString outcome;                     // code, when done or skipped
    QString account;                     // what came of it, or why it was skipped or left
    QString lateReason;                  // when it was done late
    UserId approvedBy;                   // of a step that takes approval
    bool passed = false;                 // ended without being done: skipped, or left when there is no outcome
    int version = 0;
};

[[nodiscard]] inline WorkStepState stateOf(const WorkStep& step)
{
    if (!step.endedOn.isValid())
        return !step.suspensions.empty() && !step.suspensions.back().until ? WorkStepState::Suspended
                                                                           : WorkStepState::Running;
    if (!step.passed)
        return WorkStepState::Done;
    return step.outcome.isEmpty() ? WorkStepState::Left : WorkStepState::Skipped;
}

enum class WorkStepEvent {
    Change, // its keeper, a point of its list
    Finish,
    Suspend,
    Resume,
    Skip,
    Leave,
    TakeBack, // it runs again, and what came of it goes
};

struct WorkStepMove {
    WorkStepState from;
    WorkStepEvent event;
    WorkStepState to;
    bool needsReason = false;
};

// What may happen to a step in which state; what stands in no row is refused.
inline constexpr auto workStepMoves = [] {
    using enum WorkStepState;
    using E = WorkStepEvent;
    return std::to_array<WorkStepMove>({
        {Running, E::Change, Running},
        {Running, E::Finish, Done},
        {Running, E::Suspend, Suspended, true},
        {Running, E::Skip, Skipped, true},
        {Running, E::Leave, Left, true},

        {Suspended, E::Change, Suspended},
        {Suspended, E::Finish, Done}, // its clock stops for good
        {Suspended, E::Resume, Running},
        {Suspended, E::Skip, Skipped, true},
        {Suspended, E::Leave, Left, true},

        {Done, E::TakeBack, Running},
        {Skipped, E::TakeBack, Running},
    });
}();

[[nodiscard]] constexpr std::optional<WorkStepMove> moveOf(WorkStepState state, WorkStepEvent event)
{
    for (const WorkStepMove& move : workStepMoves)
        if (move.from == state && move.event == event)
            return move;
    return {};
}

// The term of a step with this lead time; nothing when its day stands in a paper.
[[nodiscard]] std::optional<DeadlineRule> ruleOf(const LeadTime& lead);

// The last day on which it is in time; invalid when it has none, or its clock stands still.
[[nodiscard]] QDate dueOnOf(const WorkStep& step, const LeadTime& lead, const WorkingCalendar& calendar);

// How long it took, in the unit of its term: working days, or else calendar days.
[[nodiscard]] int daysTaken(const LeadTime& lead, QDate from, QDate until, const WorkingCalendar& calendar);

// Whether the end of a repressive step that takes a decision (its approval) makes the dossier repressive: not when it
// was decided to go on preventively. Any other repressive step does so when it begins.
[[nodiscard]] bool turnsRepressive(const ProcessDefinition& process, const ProcessStep& step,
                                   const StepOutcome& outcome);

// A step that is done by closing the dossier (instrument AFSLUITEN).
[[nodiscard]] bool closesDossier(const ProcessStep& step);
// A step that asks how it goes when the dossier is closed (NAZORG): it runs on in a closed one.
[[nodiscard]] bool isAftercare(const ProcessStep& step);

// Where a dossier on this process goes when there is acute danger: "WO03", a step of its own, or "WO:WO03" of
// nuisance.
[[nodiscard]] QString acuteStep(const ProcessDefinition& process);

// Who of its team usually does a step: its first role. The roles of a step are those of the office, so nobody when it
// is all done by others.
[[nodiscard]] std::optional<Role> leadingRole(const ProcessStep& step);

} // namespace woonrust
