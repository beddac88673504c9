// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/directive_parts.h"
#include "storage/database/connection.h"

// Breaches, and penalties that became due. By day.
namespace woonrust::storage {

BreachId insertBreach(Connection& db, const Breach& one);
// False when the row has another version than one.version. Raises the version.
[[nodiscard]] bool updateBreach(Connection& db, const Breach& one);
void removeBreach(Connection& db, BreachId id);
[[nodiscard]] std::optional<Breach> findBreach(Connection& db, BreachId id);
[[nodiscard]] std::vector<Breach> breachesIn(Connection& db, DossierId dossier);
[[nodiscard]] std::vector<Breach> breachesOf(Connection& db, DirectiveId directive);

ForfeitureId insertForfeiture(Connection& db, const Forfeiture& one);
// False when the row has another version than one.version. Raises the version.
[[nodiscard]] bool updateForfeiture(Connection& db, const Forfeiture& one);
void removeForfeiture(Connection& db, ForfeitureId id);
[[nodiscard]] std::optional<Forfeiture> findForfeiture(Connection& db, ForfeitureId id);
[[nodiscard]] std::vector<Forfeiture> forfeituresIn(Connection& db, DossierId dossier);
[[nodiscard]] std::vector<Forfeiture> forfeituresOf(Connection& db, DirectiveId directive);

} // namespace woonrust::storage
