// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

PartyId insertParty(Connection& db, const Party& party);
// Everything but the dossier.
// False when its version is another by now.
[[nodiscard]] bool updateParty(Connection& db, const Party& party);
void removeParty(Connection& db, PartyId id);
[[nodiscard]] std::optional<Party> findParty(Connection& db, PartyId id);
// In order of role and start.
[[nodiscard]] std::vector<Party> partiesOf(Connection& db, DossierId dossier);

// Whether the event log knows one thing of the party: that a report brought it. False when somebody made or changed it
// by hand, and when the log does not tell.
[[nodiscard]] bool broughtByReport(Connection& db, PartyId id);
// Whether a report of the dossier has this person as reporter (role MEL) or accused (BEK).
[[nodiscard]] bool reportNames(Connection& db, DossierId dossier, PersonId person, const QString& role);

} // namespace woonrust::storage
