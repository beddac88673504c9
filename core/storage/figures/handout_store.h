// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// A report that left the program, as the event log has it.
struct HandoutRow {
    QDateTime at; // UTC
    UserId by;
    QByteArray changes; // JSON: report, from, until, area, external, format, recipient
};

// The last ones, newest first; what was erased of the log is left out.
[[nodiscard]] std::vector<HandoutRow> handouts(Connection& db, int limit);

} // namespace woonrust::storage
