// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/number.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// Takes the next number of a kind (SerialNumber::report, ...) in a year. Never given again, not even when the thing it
// was for is removed; a rolled-back transaction gives it back.
[[nodiscard]] SerialNumber takeNumber(Connection& db, char16_t kind, int year);
// What takeNumber() would give now; another user may take it first.
[[nodiscard]] SerialNumber peekNumber(Connection& db, char16_t kind, int year);
// Says that a number came from elsewhere (an import), so that it and those before it are not handed out.
void noteNumberUsed(Connection& db, const SerialNumber& number);

} // namespace woonrust::storage
