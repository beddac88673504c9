// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

PartyId insertParty(Connection& db, const Party& party);
// Everything but the dossier.
void updateParty(Connection& db, const Party& party);
void removeParty(Connection& db, PartyId id);
[[nodiscard]] std::optional<Party> findParty(Connection& db, PartyId id);
// In order of role and start.
[[nodiscard]] std::vector<Party> partiesOf(Connection& db, DossierId dossier);

} // namespace woonrust::storage
