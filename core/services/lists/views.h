// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/citizen_numbers.h"
#include "services/base/session.h"
#include "storage/registry/saved_view_store.h"

namespace woonrust::views {

using storage::SavedView;

// The signed-in user's own views of a list; nobody sees another's. No event: they change no case.
[[nodiscard]] Result<std::vector<SavedView>> list(Session& session, const QString& page);
// Saves under its name, replacing the one of that name.
[[nodiscard]] Result<SavedViewId> save(Session& session, const SavedView& view, Numbers numbers = Numbers::Question);
[[nodiscard]] Result<void> remove(Session& session, SavedViewId id);

} // namespace woonrust::views
