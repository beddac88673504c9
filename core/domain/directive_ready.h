// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clause_check.h"

// What must stand before a directive can be proposed, signed or brought before a court.
namespace woonrust {

enum class ReadyPoint {
    Parties,     // every tenant and co-tenant of the home
    Capacity,    // of each: looked up in the register, in time, with a representative where there is one
    Understands, // of each: asked
    Facts,       // chosen from the dossier, and told
    Steps,       // what was tried before
    View,        // of the tenant
    Clauses,     // there is one at least, and each can be checked
    Help,        // was offered
    Term,        // first and last day, evaluations within them
    Watch,       // how it is followed
    Consequence,
    Penalty,    // complete, negotiated and approved; only with one
    Reflection, // the time to think has passed; only when signing
    Signatures, // of all; only when signing
};

struct ReadyRow {
    ReadyPoint point;
    bool stands = false;
    QString text;    // "Clause 2 is too general"
    QString gap;     // what is missing, and what to do; empty when it stands
    qint64 part = 0; // id of the clause or party with the gap; 0: the directive itself
    QString field;   // of the form, to go to
};

// All that is known of one directive, for rules that look at the whole.
struct DirectiveWhole {
    Directive directive;
    std::vector<DirectiveParty> parties;
    std::vector<DirectiveClause> clauses; // by position
    std::vector<ClauseCheck> checks;      // by week
    std::vector<Breach> breaches;         // oldest first
    std::vector<Forfeiture> forfeitures;  // oldest first
    std::vector<PersonId> tenants;        // of the home today, by the register
};

// Before Propose (a voluntary one), FileClaim (court) or Serve (mayor, whose order needs less).
[[nodiscard]] std::vector<ReadyRow> readyToPropose(const DirectiveWhole& whole, QDate today);
// Before Agree.
[[nodiscard]] std::vector<ReadyRow> readyToSign(const DirectiveWhole& whole, QDate today);
[[nodiscard]] bool allStand(std::span<const ReadyRow> rows);

} // namespace woonrust
