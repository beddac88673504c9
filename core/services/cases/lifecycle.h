// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "domain/report.h"
#include "services/base/policy.h"

#include <array>
#include <optional>

namespace woonrust {

// The lives of a report and a dossier, as data: what may happen in which state, what comes of it, who may do it, and
// whether it takes a reason (a sentence, or a code that says why). What stands in no row is refused. The services make
// these steps and no others.
template <class State, class Event> struct Step {
    State from;
    Event event;
    State to;
    Permission who;
    bool needsReason = false;
    friend bool operator==(const Step&, const Step&) = default;
};

// By its status (ZAAKSTATUSSOORT).
enum class ReportState {
    New,        // AAN: nobody handles it, and it is in no dossier
    InProgress, // INB
    Closed,     // GES
};

enum class ReportEvent {
    Change, // what was registered, its costs
    Assign,
    Join,  // comes into a dossier
    Leave, // leaves its dossier
    Close,
    Reopen,
};

// By its status and phase. A closed dossier remembers its phase, and comes back in it.
enum class DossierState { Preventive, Repressive, ClosedPreventive, ClosedRepressive };

enum class DossierEvent {
    Change, // title, kind, subject, lead, team, risk, review
    SetHandler,
    SetConfidentiality, // and who may open it
    MakePreventive,
    MakeRepressive,
    Close,
    Reopen,
    JoinReport,
    LeaveReport,
    AddParty,
    AddTask,
    AddMandatoryTask,
    PlanAftercare,
    AddContact,
    AddNote,
    AddDocument,
};

using ReportStep = Step<ReportState, ReportEvent>;
using DossierStep = Step<DossierState, DossierEvent>;

// A closed report can still be set right, and be put where it belongs.
inline constexpr auto reportSteps = [] {
    using enum ReportState;
    using E = ReportEvent;
    constexpr auto who = Permission::RegisterReport;
    return std::to_array<ReportStep>({
        {New, E::Change, New, who},
        {New, E::Assign, InProgress, who},
        {New, E::Join, InProgress, who},
        {New, E::Close, Closed, who, true},

        {InProgress, E::Change, InProgress, who},
        {InProgress, E::Assign, InProgress, who},
        {InProgress, E::Join, InProgress, who},
        {InProgress, E::Leave, InProgress, who, true},
        {InProgress, E::Close, Closed, who, true},

        {Closed, E::Change, Closed, who},
        {Closed, E::Join, Closed, who},
        {Closed, E::Leave, Closed, who, true},
        {Closed, E::Reopen, InProgress, who, true},
    });
}();

// A closed dossier takes what comes in late and what sets it right: a contact, a note, a document, another day of
// aftercare, a report that proves to belong elsewhere, and who may open it. It takes no new work (a task, a party, a
// report), no other phase, handler or subject: it is opened again first, with a reason, so that somebody handles it,
// its review is planned and the figures count it as open (design 3.3, D1). What hangs on a dossier can be finished,
// corrected or removed in every state: the person it is about has that right (GDPR art. 16).
inline constexpr auto dossierSteps = [] {
    using enum DossierState;
    using E = DossierEvent;
    constexpr auto who = Permission::WorkDossier;
    return std::to_array<DossierStep>({
        {Preventive, E::Change, Preventive, who},
        {Preventive, E::SetHandler, Preventive, who},
        {Preventive, E::SetConfidentiality, Preventive, who, true},
        {Preventive, E::MakeRepressive, Repressive, who, true},
        {Preventive, E::Close, ClosedPreventive, who, true},
        {Preventive, E::JoinReport, Preventive, who},
        {Preventive, E::LeaveReport, Preventive, who, true},
        {Preventive, E::AddParty, Preventive, who},
        {Preventive, E::AddTask, Preventive, who},
        {Preventive, E::AddMandatoryTask, Preventive, who},
        {Preventive, E::PlanAftercare, Preventive, who},
        {Preventive, E::AddContact, Preventive, who},
        {Preventive, E::AddNote, Preventive, who},
        {Preventive, E::AddDocument, Preventive, who},

        {Repressive, E::Change, Repressive, who},
        {Repressive, E::SetHandler, Repressive, who},
        {Repressive, E::SetConfidentiality, Repressive, who, true},
        {Repressive, E::MakePreventive, Preventive, who, true},
        {Repressive, E::Close, ClosedRepressive, who, true},
        {Repressive, E::JoinReport, Repressive, who},
        {Repressive, E::LeaveReport, Repressive, who, true},
        {Repressive, E::AddParty, Repressive, who},
        {Repressive, E::AddTask, Repressive, who},
        {Repressive, E::AddMandatoryTask, Repressive, who},
        {Repressive, E::PlanAftercare, Repressive, who},
        {Repressive, E::AddContact, Repressive, who},
        {Repressive, E::AddNote, Repressive, who},
        {Repressive, E::AddDocument, Repressive, who},

        {ClosedPreventive, E::SetConfidentiality, ClosedPreventive, who, true},
        {ClosedPreventive, E::Reopen, Preventive, who, true},
        {ClosedPreventive, E::LeaveReport, ClosedPreventive, who, true},
        {ClosedPreventive, E::PlanAftercare, ClosedPreventive, who},
        {ClosedPreventive, E::AddContact, ClosedPreventive, who},
        {ClosedPreventive, E::AddNote, ClosedPreventive, who},
        {ClosedPreventive, E::AddDocument, ClosedPreventive, who},

        {ClosedRepressive, E::SetConfidentiality, ClosedRepressive, who, true},
        {ClosedRepressive, E::Reopen, Repressive, who, true},
        {ClosedRepressive, E::LeaveReport, ClosedRepressive, who, true},
        {ClosedRepressive, E::PlanAftercare, ClosedRepressive, who},
        {ClosedRepressive, E::AddContact, ClosedRepressive, who},
        {ClosedRepressive, E::AddNote, ClosedRepressive, who},
        {ClosedRepressive, E::AddDocument, ClosedRepressive, who},
    });
}();

// The step that this event is in that state; nothing when it is refused.
[[nodiscard]] constexpr std::optional<ReportStep> stepOf(ReportState state, ReportEvent event)
{
    for (const ReportStep& step : reportSteps)
        if (step.from == state && step.event == event)
            return step;
    return {};
}

[[nodiscard]] constexpr std::optional<DossierStep> stepOf(DossierState state, DossierEvent event)
{
    for (const DossierStep& step : dossierSteps)
        if (step.from == state && step.event == event)
            return step;
    return {};
}

[[nodiscard]] inline ReportState stateOf(const Report& report)
{
    if (report.closedAt.isValid())
        return ReportState::Closed;
    return report.status == QLatin1StringView("AAN") ? ReportState::New : ReportState::InProgress;
}

// The code of ZAAKSTATUSSOORT.
[[nodiscard]] constexpr QLatin1StringView statusOf(ReportState state)
{
    switch (state) {
    case ReportState::New:
        return QLatin1StringView("AAN");
    case ReportState::InProgress:
        return QLatin1StringView("INB");
    case ReportState::Closed:
        break;
    }
    return QLatin1StringView("GES");
}

[[nodiscard]] constexpr bool isClosed(DossierState state)
{
    return state == DossierState::ClosedPreventive || state == DossierState::ClosedRepressive;
}

[[nodiscard]] inline DossierState stateOf(const Dossier& dossier)
{
    const bool repressive = dossier.phase == QLatin1StringView("REPRESSIVE");
    if (dossier.closedAt.isValid())
        return repressive ? DossierState::ClosedRepressive : DossierState::ClosedPreventive;
    return repressive ? DossierState::Repressive : DossierState::Preventive;
}

// The codes of ZAAKSTATUSSOORT and PHASE.
[[nodiscard]] constexpr QLatin1StringView statusOf(DossierState state)
{
    return isClosed(state) ? QLatin1StringView("GES") : QLatin1StringView("INB");
}

[[nodiscard]] constexpr QLatin1StringView phaseOf(DossierState state)
{
    return state == DossierState::Repressive || state == DossierState::ClosedRepressive
               ? QLatin1StringView("REPRESSIVE")
               : QLatin1StringView("PREVENTIVE");
}

} // namespace woonrust
