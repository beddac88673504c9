// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clause_check.h"
#include "storage/cases/breach_store.h"
#include "storage/cases/directive_part_store.h"
#include "storage/cases/directive_store.h"
#include "support/case_street.h"

namespace woonrust::tests {

struct PlacedRows {
    DirectiveId directive;
    DirectivePartyId party;
    ClauseId clause;
    ClauseCheckId check;
    BreachId breach;    // as the state has it: yet to be heard, yet to be decided, or established
    BreachId oldBreach; // established
    ForfeitureId forfeiture;
};

inline DirectiveState stateBefore(DirectiveKind kind, DirectiveState state)
{
    using enum DirectiveState;
    switch (state) {
    case Refused:
    case Agreed:
        return Proposed;
    case Granted:
    case Rejected:
        return Claimed;
    case Withdrawn:
        return Draft;
    default:
        return kind == DirectiveKind::Voluntary ? Running : RunningByJudgment;
    }
}

// A directive about Lijsterhof 14, put straight into a state, with all that could be asked of it: signed parties, a
// good clause, a week, breaches, a penalty that was approved and one that became due.
inline PlacedRows placeDirective(CaseStreet& street, DossierId dossier, ReportId report, UserId keeper,
                                 DirectiveKind kind, DirectiveState state)
{
    using S = DirectiveState;
    Connection& db = street.db;
    const QDate today = street.clock.today();
    const auto text = [](const char* words) { return QString::fromLatin1(words); };
    Transaction transaction(db);
    Directive d{.number = 2'026'000'000'007,
                .dossier = dossier,
                .kind = kind,
                .state = state,
                .earlier = stateBefore(kind, state),
                .keeper = keeper,
                .unit = street.units[1],
                .ground = text("GOOD_TENANT"),
                .facts = {QStringLiteral("report:%1").arg(report.value())},
                .factsText = text("Muziek."),
                .steps = text("Brief."),
                .view = text("Valt mee."),
                .help = text("Wijkteam."),
                .watch = text("Logboek."),
                .consequence = text("Gesprek."),
                .startsOn = today.addDays(state == S::Draft || state == S::Proposed ? 14
                                          : state == S::Agreed                      ? 0
                                                                                    : -40),
                .endsOn = today.addDays(100),
                .evaluations = {{.on = today.addDays(60)}},
                .penalty = true,
                .penaltyCents = 10'000,
                .penaltyMaxCents = 1'000'000,
                .negotiated = true,
                .penaltyBy = street.user(Role::SocialManager),
                .penaltyApprovedBy = street.user(Role::SupportOfficer),
                .claimedOn = today.addDays(-60),
                .judgedOn = today.addDays(-50)};
    if (state != S::Draft)
        d.proposedOn = today.addDays(-50);
    PlacedRows placed;
    placed.directive = storage::insertDirective(db, d);
    placed.party = storage::insertDirectiveParty(db, {.directive = placed.directive,
                                                      .dossier = dossier,
                                                      .person = street.tenants[1],
                                                      .capacity = QString(capacity::none),
                                                      .capacityOn = today.addDays(-2),
                                                      .understands = text("ja"),
                                                      .signedOn = state == S::Draft ? QDate() : today.addDays(-41)});
    DirectiveClause clause = clauseExamples(text("nl")).front().clause;
    clause.directive = placed.directive;
    clause.dossier = dossier;
    placed.clause = storage::insertDirectiveClause(db, clause);
    placed.check = storage::insertClauseCheck(db, {.clause = placed.clause,
                                                   .directive = placed.directive,
                                                   .dossier = dossier,
                                                   .weekOn = today.addDays(1 - today.dayOfWeek() - 7),
                                                   .result = QString(clause_result::kept),
                                                   .source = text("Melders.")});
    Breach breach{.directive = placed.directive,
                  .dossier = dossier,
                  .clause = placed.clause,
                  .on = today.addDays(-5),
                  .what = text("Muziek."),
                  .reportedOn = today.addDays(-5),
                  .hearBy = today};
    if (state != S::BreachReported)
        breach.heardOn = today.addDays(-4);
    if (state != S::BreachReported && state != S::Heard) {
        breach.decidedOn = today.addDays(-3);
        breach.established = true;
    }
    placed.breach = storage::insertBreach(db, breach);
    placed.oldBreach = storage::insertBreach(db, {.directive = placed.directive,
                                                  .dossier = dossier,
                                                  .on = today.addDays(-30),
                                                  .reportedOn = today.addDays(-30),
                                                  .heardOn = today.addDays(-29),
                                                  .decidedOn = today.addDays(-28),
                                                  .established = true});
    placed.forfeiture = storage::insertForfeiture(db, {.directive = placed.directive,
                                                       .dossier = dossier,
                                                       .breach = placed.oldBreach,
                                                       .on = today.addDays(-20),
                                                       .amountCents = 10'000,
                                                       .dueOn = today.addDays(160)});
    transaction.commit();
    return placed;
}

} // namespace woonrust::tests
