// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

// Who is involved in a dossier. Needs Permission::WorkDossier (looking: SeeCases).
namespace woonrust::parties {

// A person, a home or a description is needed, and a role: a code of ZAAKROL or RELATIEROLSOORT. Without a start it is
// today. The same person cannot have the same role twice at the same time.
[[nodiscard]] Result<PartyId> add(Session& session, const Party& party, Numbers numbers = Numbers::Question);
[[nodiscard]] Result<void> update(Session& session, const Party& party, Numbers numbers = Numbers::Question);
// For one who was entered by mistake; who is no longer involved gets a last day.
[[nodiscard]] Result<void> remove(Session& session, PartyId party, const QString& reason,
                                  Numbers numbers = Numbers::Question);
[[nodiscard]] Result<std::vector<Party>> partiesOf(Session& session, DossierId dossier);

} // namespace woonrust::parties
