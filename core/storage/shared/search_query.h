// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/connection.h"

namespace woonrust::storage {

// What somebody typed, as a question for the full-text index: every term (domain/search_terms) must be there. A word of
// one letter or digit (a house number, an addition, an initial) must be there as it is, a longer one by its beginning.
// Empty when there is no word in it.
[[nodiscard]] QString searchQuery(Connection& db, const QString& text);

} // namespace woonrust::storage
