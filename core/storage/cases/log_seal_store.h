// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/log_seal.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// The seal of the log as it is now, or as it was at a moment (UTC). Nothing when it had no line.
[[nodiscard]] std::optional<LogSeal> logSeal(Connection& db, const QDateTime& until = {});
// The seal up to this line; nothing when there is no such line.
[[nodiscard]] std::optional<LogSeal> logSealOfLine(Connection& db, qint64 line);
// Whether a back-up was restored at or before this line: then the lines since that back-up are others than they were.
[[nodiscard]] bool restoredBefore(Connection& db, qint64 line);

} // namespace woonrust::storage
