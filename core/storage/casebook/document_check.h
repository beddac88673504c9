// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/connection.h"

#include <functional>
#include <vector>

namespace woonrust::storage {

struct DocumentCheck {
    qint64 documents = 0;
    std::vector<DocumentId> altered; // without contents, or with others than its size and SHA-256 say
};

// Compares every document's contents with its sum, piece by piece. `progress` gets the number checked so far, often,
// and returns false to stop.
[[nodiscard]] DocumentCheck checkDocuments(Connection& db, const std::function<bool(qint64)>& progress = {});

} // namespace woonrust::storage
