// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "storage/database/connection.h"

#include <optional>
#include <vector>

// What the log tells of one dossier, report or thing, for going back in time.
namespace woonrust::storage {

// The changes of what is in the dossier, or in the report, at `since` (UTC) or later, newest first. No looks, exports
// or prints.
[[nodiscard]] std::vector<Event> changesSince(Connection& db, DossierId dossier, const QDateTime& since);
[[nodiscard]] std::vector<Event> changesSince(Connection& db, ReportId report, const QDateTime& since);

// The last event with that action on the thing before the event `before`. Ids of what was removed are given again, so a
// thing may have been made more than once.
[[nodiscard]] std::optional<Event> lastOf(Connection& db, EntityKind kind, qint64 id, QLatin1StringView action,
                                          EventId before);
// Its first event.
[[nodiscard]] std::optional<Event> firstOf(Connection& db, EntityKind kind, qint64 id);

} // namespace woonrust::storage
