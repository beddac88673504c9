// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "services/base/session.h"

namespace woonrust::units {

// Reading needs SeeCases (or ImportRegistry), changing ImportRegistry.

// While somebody types an address, postcode with number, or unit number: at most 20, at once.
[[nodiscard]] Result<std::vector<Unit>> search(Session& session, const QString& typed);
// For showing an address elsewhere; no event. Looking at the unit is page() (unit_page.h).
[[nodiscard]] Result<Unit> get(Session& session, UnitId id);
[[nodiscard]] Result<std::optional<Unit>> findByNumber(Session& session, const QString& number);

// Checked and brought to one form (postcode "1234 AB"). Field names as in Unit.
[[nodiscard]] Result<UnitId> add(Session& session, const Unit& unit);
[[nodiscard]] Result<void> update(Session& session, const Unit& unit);
// The same checks without saving, for an import that tells what it would do.
[[nodiscard]] Result<Unit> check(Session& session, const Unit& unit);

} // namespace woonrust::units
