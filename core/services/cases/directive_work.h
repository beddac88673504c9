// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/directives.h"

// A behaviour directive that runs: compliance, breaches, evaluations, its end. Rights and refusals as in directives.h.
namespace woonrust::directives {

struct WeekEntry {
    ClauseId clause;
    QString result;  // CLAUSE_RESULT; empty: takes away what stood there
    QString source;  // who says so; needed for KEPT and BREACHED
    int version = 0; // of the ClauseCheck that was seen; 0: there was none
};
// How each clause was kept in the week of that day, up to this week.
[[nodiscard]] Result<void> recordWeek(Session& session, DirectiveId directive, QDate week,
                                      const std::vector<WeekEntry>& entries, Numbers numbers = Numbers::Question);

// Other days for evaluations that were not held yet.
[[nodiscard]] Result<void> planEvaluations(Session& session, Seen<DirectiveId> directive,
                                           const std::vector<QDate>& days);
// The first evaluation that is due, held: `heldOn` today or before, `account` says what came of it.
[[nodiscard]] Result<void> evaluate(Session& session, Seen<DirectiveId> directive, const Evaluation& held,
                                    Numbers numbers = Numbers::Question);

struct BreachReport {
    ClauseId clause;
    QDate on;          // when it happened, from the first day up to today
    QString what;      // no reporters by name
    QStringList links; // "report:12", "document:3", of this dossier
};
[[nodiscard]] Result<BreachId> reportBreach(Session& session, DirectiveId directive, const BreachReport& report,
                                            Numbers numbers = Numbers::Question);

struct Hearing {
    QDate on;
    bool absent = false; // was asked to come, and did not: `said` tells how and when they were asked
    QString said;
};
[[nodiscard]] Result<void> hear(Session& session, Seen<BreachId> breach, const Hearing& hearing,
                                Numbers numbers = Numbers::Question);

struct Decision {
    bool established = false;
    QDate on;
    QString decision;   // why, and what follows
    bool runsOn = true; // with a warning: it runs again. False: it stays breached, to go to court or forfeit a penalty
};
// Refused before the tenant was heard about every reported breach. An established breach stands in its week too.
[[nodiscard]] Result<void> decide(Session& session, Seen<BreachId> breach, const Decision& decision,
                                  Numbers numbers = Numbers::Question);
// A breached one, or one with a forfeited penalty, runs on.
[[nodiscard]] Result<void> runOn(Session& session, Seen<DirectiveId> directive);
// A breach that was put in by mistake, and never decided upon. With a reason.
[[nodiscard]] Result<void> removeBreach(Session& session, Seen<BreachId> breach, const QString& reason,
                                        Numbers numbers = Numbers::Question);

// To a later last day, agreed with the tenant on `on`.
[[nodiscard]] Result<void> extend(Session& session, Seen<DirectiveId> directive, QDate on, QDate endsOn,
                                  const QString& reason, Numbers numbers = Numbers::Question);
[[nodiscard]] Result<void> endWell(Session& session, Seen<DirectiveId> directive, QDate on, const QString& account,
                                   Numbers numbers = Numbers::Question);
// Otherwise: the tenancy ended, somebody moved ...
[[nodiscard]] Result<void> end(Session& session, Seen<DirectiveId> directive, QDate on, const QString& account,
                               Numbers numbers = Numbers::Question);

} // namespace woonrust::directives
