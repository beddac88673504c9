// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/things/thing_kind.h"
#include "storage/cases/case_check.h"

namespace woonrust {

// The tables whose rows the log must know, for storage::unknownToLog().
[[nodiscard]] std::vector<storage::LoggedTable> loggedTables(const ThingKinds& kinds);

} // namespace woonrust
