// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/session.h"
#include "storage/cases/draft_store.h"

namespace woonrust::drafts {

using storage::Draft;

// The signed-in user's own unfinished work, in the encrypted casebook: it survives a crash and nobody else reads it.
// No events: nothing has changed until it is saved.

// Keeps a draft, replacing the one of that kind and key. Call it some seconds after a change, not for each key.
[[nodiscard]] Result<void> keep(Session& session, const QString& kind, const QString& key, const QString& body);
[[nodiscard]] Result<std::optional<Draft>> find(Session& session, const QString& kind, const QString& key);
// Newest first: what to offer after a crash.
[[nodiscard]] Result<std::vector<Draft>> all(Session& session);
// When it was saved or thrown away. Nothing happens when there is none. A service that saves the thing itself may
// call it inside its own write().
[[nodiscard]] Result<void> drop(Session& session, const QString& kind, const QString& key);

} // namespace woonrust::drafts
