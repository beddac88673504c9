// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/directives.h"

// A behaviour directive before the court, and what the mayor imposed. Rights and refusals as in directives.h.
namespace woonrust::directives {

// From a refused or breached voluntary one: it ends, and a draft for the court begins with all that stood in it
// (parties, clauses, facts, what the tenant said), following it.
[[nodiscard]] Result<Made> takeToCourt(Session& session, Seen<DirectiveId> directive, const QString& reason,
                                       Numbers numbers = Numbers::Question);

struct Claim {
    QDate on; // day of the writ
    QString court;
    QString caseNumber; // may come later
};
// Refused with the first gap while readyToPropose() has one.
[[nodiscard]] Result<void> fileClaim(Session& session, Seen<DirectiveId> directive, const Claim& claim,
                                     Numbers numbers = Numbers::Question);
// What was agreed before the judge, and that the case goes on when it is broken.
[[nodiscard]] Result<void> adjourn(Session& session, Seen<DirectiveId> directive, QDate on, const QString& agreed,
                                   Numbers numbers = Numbers::Question);
[[nodiscard]] Result<void> revive(Session& session, Seen<DirectiveId> directive, const QString& reason,
                                  Numbers numbers = Numbers::Question);

struct Judgment {
    QDate on;
    QDate endsOn;            // last day; invalid: as it stands
    qint64 penaltyCents = 0; // dwangsom each time; 0: none
    qint64 penaltyMaxCents = 0;
    QString caseNumber;
};
[[nodiscard]] Result<void> grant(Session& session, Seen<DirectiveId> directive, const Judgment& judgment);
[[nodiscard]] Result<void> reject(Session& session, Seen<DirectiveId> directive, QDate on, const QString& reason,
                                  Numbers numbers = Numbers::Question);
// By the bailiff, or made known by the municipality: from that day it runs.
[[nodiscard]] Result<void> serve(Session& session, Seen<DirectiveId> directive, QDate on);

struct Forfeited {
    BreachId breach; // established
    QDate on;
    qint64 amountCents = 0;
};
// Each is its own, with its own clock (domain/directive.h); together no more than the maximum.
[[nodiscard]] Result<ForfeitureId> forfeit(Session& session, Seen<DirectiveId> directive, const Forfeited& forfeited);
// Payment was demanded by writ: the clock begins again.
[[nodiscard]] Result<void> interrupt(Session& session, Seen<ForfeitureId> forfeiture, QDate on);
// Paid, collected or given up: its clock stops.
[[nodiscard]] Result<void> settle(Session& session, Seen<ForfeitureId> forfeiture, QDate on, const QString& settlement,
                                  Numbers numbers = Numbers::Question);

} // namespace woonrust::directives
