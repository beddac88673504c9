// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "services/base/session.h"
#include "storage/registry/area_store.h"

namespace woonrust::areas {

// Every area, retired ones too, by name. Names of areas are no secret: for everybody who is signed in.
[[nodiscard]] Result<std::vector<Area>> all(Session& session);
[[nodiscard]] Result<Area> get(Session& session, AreaId id);
// The area and all above it, lowest first: for "Zuidwijk, Dordrecht".
[[nodiscard]] Result<std::vector<Area>> path(Session& session, AreaId id);
// The boundaries in force in `year` of every area of one kind (empty = every kind).
[[nodiscard]] Result<std::vector<storage::AreaBoundary>> boundaries(Session& session, const QString& kind, int year);

// All below need ManageLists or ImportRegistry and log an event.
// Adds an area; an empty code is made for it ("EIGEN-1"). Kind is OWN, unless given.
[[nodiscard]] Result<AreaId> add(Session& session, const Area& area);
[[nodiscard]] Result<void> rename(Session& session, Seen<AreaId> area, const QString& name);
// Hangs the area under another one, or at the top when invalid; never under itself.
[[nodiscard]] Result<void> move(Session& session, Seen<AreaId> area, AreaId parent);
// No longer offered; what lies in it stays there. Refused while areas below it are in use; false offers it again.
[[nodiscard]] Result<void> retire(Session& session, Seen<AreaId> area, bool retired = true);

} // namespace woonrust::areas
