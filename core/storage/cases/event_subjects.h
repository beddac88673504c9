// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"
#include "domain/id.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// What to call the thing that an event is about: the number of a report or dossier, the address of a unit, the name of
// an area, a standard text, a person or a user; empty for all else. Who sees no cases may not be shown a person's name.
[[nodiscard]] QString subjectLabel(Connection& db, EntityKind kind, qint64 id);
[[nodiscard]] QString userNameOf(Connection& db, UserId id);

} // namespace woonrust::storage
