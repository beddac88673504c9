// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive_parts.h"
#include "storage/database/connection.h"

// Parties, clauses and their weekly checks. In the order of roles, places and weeks.
namespace woonrust::storage {

DirectivePartyId insertDirectiveParty(Connection& db, const DirectiveParty& one);
// False when the row has another version than one.version. Raises the version.
[[nodiscard]] bool updateDirectiveParty(Connection& db, const DirectiveParty& one);
void removeDirectiveParty(Connection& db, DirectivePartyId id);
[[nodiscard]] std::optional<DirectiveParty> findDirectiveParty(Connection& db, DirectivePartyId id);
[[nodiscard]] std::vector<DirectiveParty> directivePartiesIn(Connection& db, DossierId dossier);
[[nodiscard]] std::vector<DirectiveParty> directivePartiesOf(Connection& db, DirectiveId directive);

ClauseId insertDirectiveClause(Connection& db, const DirectiveClause& one);
// False when the row has another version than one.version. Raises the version.
[[nodiscard]] bool updateDirectiveClause(Connection& db, const DirectiveClause& one);
void removeDirectiveClause(Connection& db, ClauseId id);
[[nodiscard]] std::optional<DirectiveClause> findDirectiveClause(Connection& db, ClauseId id);
[[nodiscard]] std::vector<DirectiveClause> directiveClausesIn(Connection& db, DossierId dossier);
[[nodiscard]] std::vector<DirectiveClause> directiveClausesOf(Connection& db, DirectiveId directive);

ClauseCheckId insertClauseCheck(Connection& db, const ClauseCheck& one);
// False when the row has another version than one.version. Raises the version.
[[nodiscard]] bool updateClauseCheck(Connection& db, const ClauseCheck& one);
void removeClauseCheck(Connection& db, ClauseCheckId id);
[[nodiscard]] std::optional<ClauseCheck> findClauseCheck(Connection& db, ClauseCheckId id);
[[nodiscard]] std::vector<ClauseCheck> clauseChecksIn(Connection& db, DossierId dossier);
[[nodiscard]] std::vector<ClauseCheck> clauseChecksOf(Connection& db, DirectiveId directive);

// What is recorded of a clause in the week of that Monday.
[[nodiscard]] std::optional<ClauseCheck> findClauseCheck(Connection& db, ClauseId clause, QDate weekOn);
// Parties that name this person.
[[nodiscard]] std::vector<DirectivePartyId> directivePartiesNaming(Connection& db, PersonId person);

} // namespace woonrust::storage
