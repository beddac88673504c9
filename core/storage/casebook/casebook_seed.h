// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/connection.h"

namespace woonrust::storage {

// Gives a new, empty casebook what each one starts with: the code lists, the standard texts in both languages, and
// the days that were put on a par with a holiday. Runs inside the caller's transaction, or makes its own.
void seedCasebook(Connection& db);

} // namespace woonrust::storage
