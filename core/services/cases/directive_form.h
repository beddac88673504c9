// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/directives.h"

// A draft of a behaviour directive with its parties and clauses, as one form. Rights and refusals as in directives.h.
namespace woonrust::directives {

struct Form {
    Directive directive;
    std::vector<DirectiveParty> parties;  // without an id: new
    std::vector<DirectiveClause> clauses; // in the order in which they stand in papers
    std::vector<Seen<DirectivePartyId>> goneParties;
    std::vector<Seen<ClauseId>> goneClauses;
};

// All of it or nothing. A refusal about a party or a clause names its place in the form: "parties/0/capacityOn",
// "clauses/2/untilTime".
[[nodiscard]] Result<void> saveForm(Session& session, const Form& form, Numbers numbers = Numbers::Question);
// What the register says of the parties, also while it is proposed: all of them or none.
[[nodiscard]] Result<void> saveParties(Session& session, const std::vector<DirectiveParty>& parties,
                                       Numbers numbers = Numbers::Question);

} // namespace woonrust::directives
