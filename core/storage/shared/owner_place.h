// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/owner.h"
#include "storage/database/connection.h"

#include <QLatin1StringView>
#include <span>

namespace woonrust::storage {

// A kind of thing that others may belong to: its table, and the column with the dossier that it is in (empty for a kind
// that is in none).
struct OwnerKind {
    EntityKind kind = EntityKind::Casebook;
    QLatin1StringView table;
    QLatin1StringView dossierColumn = {};
};

[[nodiscard]] std::span<const OwnerKind> ownerKinds();

// The dossier that an owner is in, invalid when it is in none; nothing when there is no such thing, or when nothing may
// belong to its kind.
[[nodiscard]] std::optional<DossierId> dossierOfOwner(Connection& db, const Owner& owner,
                                                      std::span<const OwnerKind> kinds = ownerKinds());

} // namespace woonrust::storage
