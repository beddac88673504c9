// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/deadline.h"
#include "domain/id.h"

#include <QStringList>
#include <optional>
#include <vector>

// A behaviour directive (gedragsaanwijzing): what a tenant does and does not do for a time, and who sees to it. Its
// parties, clauses, checks, breaches and forfeited penalties are things of their own (directive_parts.h); what may
// happen to it when stands in services/cases/directive_lifecycle.h.
namespace woonrust {

// Codes of DIRECTIVE_KIND.
enum class DirectiveKind {
    Voluntary, // an agreement beside the tenancy
    Court,     // a judgment
    Mayor,     // an order of the municipality (151d Gemeentewet), which we record
};

// Codes of DIRECTIVE_STATE.
enum class DirectiveState {
    Draft,
    Proposed, // the tenants think it over
    Refused,
    Agreed, // all have signed; its first day is yet to come
    Running,
    BreachReported, // the tenant is yet to be heard
    Heard,          // yet to be decided
    Breached,       // a breach was established
    Extended,       // runs, until a later day than was agreed
    EndedWell,
    Withdrawn,
    Claimed, // before the court
    Adjourned,
    Granted, // yet to be served
    Rejected,
    RunningByJudgment, // of the court, or by order of the mayor
    PenaltyForfeited,
    Ended, // otherwise: it went on to court, the tenancy ended ...
};

[[nodiscard]] QString directiveKindCode(DirectiveKind kind);
[[nodiscard]] DirectiveKind directiveKindFromCode(const QString& code); // Voluntary for what is no code
[[nodiscard]] QString directiveStateCode(DirectiveState state);
[[nodiscard]] DirectiveState directiveStateFromCode(const QString& code); // Draft for what is no code
[[nodiscard]] std::span<const DirectiveState> directiveStates();

// It binds now: breaches can happen, and compliance is followed.
[[nodiscard]] bool isRunning(DirectiveState state);
// Nothing is expected of it any more.
[[nodiscard]] bool isEnded(DirectiveState state);

// A moment on which all look at how it goes.
struct Evaluation {
    QDate on;
    QDate heldOn = {};      // invalid: not yet
    QString account = {};   // what was said
    QString reporters = {}; // what the reporters answered; never by name
    friend bool operator==(const Evaluation&, const Evaluation&) = default;
};

struct Directive {
    DirectiveId id;
    qint64 number = 0; // SerialNumber key of G26-0007
    DossierId dossier;
    DirectiveId follows; // the voluntary one that was refused or breached, of one before the court
    DirectiveKind kind = DirectiveKind::Voluntary;
    DirectiveState state = DirectiveState::Draft;
    DirectiveState earlier = DirectiveState::Draft; // before its last step: where taking that back leads
    UserId keeper;                                  // of whom it is
    UnitId unit;                                    // the home it is about

    QString ground;      // DIRECTIVE_GROUND
    QString groundText;  // article of the general terms, of the bye-law ...
    QStringList facts;   // what it rests on, chosen from the dossier: "report:12", "contact_moment:7"
    QString factsText;   // the same in a few sentences, as it stands in papers; no reporters by name
    QString steps;       // what was tried before, and what came of it
    QString view;        // of the tenant
    QString help;        // that was offered with it
    QString watch;       // how it is followed
    QString sharing;     // what is shared with whom
    QString consequence; // what follows on a breach

    qint64 reflectionDays = 7; // between proposal and signing
    QDate proposedOn;
    QDate agreedOn; // all signed
    QDate refusedOn;
    QDate startsOn;                      // of a court one: served on
    QDate endsOn;                        // last day
    QDate endedOn;                       // when it really ended; invalid: not yet
    QString result;                      // DIRECTIVE_RESULT, when it ended
    QString account;                     // why it was refused, how it ended
    std::vector<Evaluation> evaluations; // by day

    bool penalty = false;       // a penalty clause (boetebeding), or with court and mayor a dwangsom
    qint64 penaltyCents = 0;    // each time
    qint64 penaltyMaxCents = 0; // in all
    bool negotiated = false;    // a penalty clause was talked through by itself with the tenant
    UserId penaltyBy;           // who put it in
    UserId penaltyApprovedBy;   // somebody else, who agreed

    QDate claimedOn; // day of the writ
    QString court;
    QString caseNumber;
    QDate judgedOn;
    QDate servedOn; // by the bailiff, or made known by the municipality
    int version = 0;
};

// What its maker need not think about: seven days to think it over, half a year from then, evaluations after 2, 6 and
// 12 weeks.
inline constexpr int leastReflectionDays = 7;
inline constexpr int usualWeeks = 26;
[[nodiscard]] std::vector<Evaluation> usualEvaluations(QDate startsOn, QDate endsOn, const WorkingCalendar& calendar);

// The first evaluation that was not held; invalid: none is to come, or it does not run.
[[nodiscard]] QDate nextEvaluationOn(const Directive& directive);
// The first day on which the tenants may sign: when they have had the time to think that they were given.
[[nodiscard]] QDate signableOn(const Directive& directive);
// A dwangsom exists with a court or a mayor alone.
[[nodiscard]] inline bool hasForfeitures(DirectiveKind kind)
{
    return kind != DirectiveKind::Voluntary;
}

// A breach is put to the tenant within this time from the day it was reported (our own norm).
[[nodiscard]] constexpr DeadlineRule hearingTerm()
{
    return workingDayNorm(5);
}
// A forfeited dwangsom lapses six months after the day on which it was forfeited, each by itself (art. 611g lid 1 Rv).
[[nodiscard]] constexpr DeadlineRule forfeitureTerm()
{
    return {.kind = DeadlineKind::Statutory, .amount = 6, .unit = TermUnit::Months};
}

} // namespace woonrust
