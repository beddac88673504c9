// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/readiness.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

ReadinessMarkId insertReadinessMark(Connection& db, const ReadinessMark& mark);
// State, reason, day and by whom. False when its version is another by now.
[[nodiscard]] bool updateReadinessMark(Connection& db, const ReadinessMark& mark);
void removeReadinessMark(Connection& db, ReadinessMarkId id);
[[nodiscard]] std::optional<ReadinessMark> findReadinessMark(Connection& db, ReadinessMarkId id);
// In the order in which they were made.
[[nodiscard]] std::vector<ReadinessMark> readinessMarksOf(Connection& db, DossierId dossier);

} // namespace woonrust::storage
