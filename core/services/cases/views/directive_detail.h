// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive_ready.h"
#include "services/base/session.h"
#include "services/cases/directive_lifecycle.h"

// What the page of a behaviour directive reads.
namespace woonrust::directives {

// A part of the band at the top: "Concept 2 jun", "Loopt tot 15 dec", "Evaluatie 26 nov".
struct Milestone {
    QString text;
    bool done = false;
    bool current = false;
};

struct WeekMark {
    QDate weekOn;   // Monday
    QString result; // CLAUSE_RESULT; empty: nothing was recorded
    QString source;
    int version = 0; // of the check; 0: none
};

struct ClauseView {
    DirectiveClause clause;
    QString kindName; // "verbod"
    QString when;     // "daily 22:00 – 08:00", "Wednesday", "always"
    QString watched;  // "reporters, caretaker: by log"
    std::vector<ClauseQuestion> questions;
    std::vector<WeekMark> weeks; // of DirectiveDetail::weeks, oldest first
};

struct PartyLine {
    DirectiveParty party;
    QString name;
    QString roleName;
    QString capacityName; // empty: not looked up
    QString capacityByName;
    QDate capacityUntil; // last day on which the look in the register is good for a signing
    bool tenantSigns = true;
    bool representativeSigns = false;
    bool signedByAll = false;
};

struct BreachLine {
    Breach breach;
    BreachState state = BreachState::Reported;
    QString stateName;
    qint64 clausePosition = 0;
    QStringList linkNames; // "M26-00829", "Recording of 31 October"; as links
    DeadlineState hearing = DeadlineState::OnTime;
};

struct ForfeitureLine {
    Forfeiture forfeiture;
    qint64 clausePosition = 0;
    DeadlineState clock = DeadlineState::OnTime;
    QString explanation; // how its last day came about
};

// Something of the dossier that the directive may rest on.
struct FactChoice {
    QString code; // as in Directive::facts: "report:12"
    QDate on;
    QString text; // "M26-00829 · Music": the reporter is not in it
    bool chosen = false;
};

// Reports of the dossier about the home before and after the start, over the same number of weeks.
struct Effect {
    int weeks = 0; // as many as it runs, eight at the most, whole weeks; 0: too short to say
    int before = 0;
    int after = 0;
    int reportersBefore = 0; // distinct known ones
    int reportersAfter = 0;
    bool settled = false; // eight full weeks have passed
    QString sentence;     // with n, and an honest word when that is too few to say anything
    // One noisy week would decide.
    [[nodiscard]] bool isFew() const { return before + after < 10; }
};

struct Allowed {
    DirectiveEvent event;
    DirectiveStep step;
};

struct DirectiveDetail {
    DirectiveWhole whole;
    QString number;        // "G26-0007"
    QString dossierNumber; // "D26-00091"
    QString address;
    QString kindName;
    QString stateName;
    QString groundName;
    QString resultName;
    QString keeperName;
    QString penaltyByName;
    QString approverName;
    DirectiveId followedBy; // the one before the court; invalid: none
    QString followsNumber;
    QString followedByNumber;
    std::vector<Milestone> milestones;
    std::vector<QDate> weeks; // Mondays, oldest first: the last eight of its run, this week included
    std::vector<ClauseView> clauses;
    std::vector<PartyLine> parties;
    std::vector<BreachLine> breaches;        // newest first
    std::vector<ForfeitureLine> forfeitures; // newest first
    std::vector<ReadyRow>
        ready; // of a draft: before proposing or claiming; of a proposed one: before signing; else none
    Effect effect;
    QDate nextEvaluation;
    QDate signableOn;             // of a proposed one
    std::vector<Allowed> allowed; // what this actor may do now, in the order of DirectiveEvent

    [[nodiscard]] bool may(DirectiveEvent event) const;
};

// Needs SeeCases, and the dossier to be open to the actor; logs the look.
[[nodiscard]] Result<DirectiveDetail> directiveDetail(Session& session, DirectiveId id);
// What of its dossier can be chosen as a fact or shown for a breach: reports, contacts, documents, newest first.
[[nodiscard]] Result<std::vector<FactChoice>> factChoices(Session& session, DirectiveId id);
// The directives of a dossier, newest first, for its page.
struct DirectiveLine {
    DirectiveId id;
    QString number;
    QString kindName;
    QString stateName;
    DirectiveState state = DirectiveState::Draft;
    QDate startsOn;
    QDate endsOn;
};
[[nodiscard]] Result<std::vector<DirectiveLine>> directivesOf(Session& session, DossierId dossier);

} // namespace woonrust::directives
