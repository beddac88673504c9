// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"
#include "services/base/session.h"

namespace woonrust::registry_looks {

// A person or a unit that the user looked at lately, to find it again.
struct RecentLook {
    EntityKind kind = EntityKind::Person; // or Unit
    qint64 id = 0;
    QString name; // "T. van der Horst", "Lijsterhof 14-B"
};

// The newest first, each once, at most `limit`, of the last week. Needs SeeCases.
[[nodiscard]] Result<std::vector<RecentLook>> mine(Session& session, int limit = 12);

} // namespace woonrust::registry_looks
