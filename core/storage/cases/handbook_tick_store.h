// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/handbook.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

HandbookTickId insertHandbookTick(Connection& db, const HandbookTick& tick);
void removeHandbookTick(Connection& db, HandbookTickId id);
[[nodiscard]] std::optional<HandbookTick> findHandbookTick(Connection& db, HandbookTickId id);
// In the order in which they were made.
[[nodiscard]] std::vector<HandbookTick> handbookTicksOf(Connection& db, DossierId dossier);

} // namespace woonrust::storage
