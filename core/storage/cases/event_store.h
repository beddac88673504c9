// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "storage/database/connection.h"

#include <functional>

namespace woonrust::storage {

// Appends to the event log inside the caller's transaction. Sets id and the chained hash; the rest is the caller's.
EventId appendEvent(Connection& db, const Event& event);

// As appendEvent() for each, in this order, faster: for imports of thousands.
void appendEvents(Connection& db, const std::vector<Event>& events);

// The events of one dossier, report or owner, newest first, at most `limit`, older than `before` when that is valid.
std::vector<Event> dossierEvents(Connection& db, DossierId dossier, int limit, EventId before = {});
std::vector<Event> reportEvents(Connection& db, ReportId report, int limit, EventId before = {});
std::vector<Event> ownerEvents(Connection& db, const Owner& owner, int limit, EventId before = {});
// The newest events of the whole casebook for the audit page; `user` narrows when valid.
std::vector<Event> recentEvents(Connection& db, int limit, EventId before = {}, UserId user = {});

// Whether the user looked at the thing at or after that moment, among its last hundred events.
[[nodiscard]] bool lookedSince(Connection& db, UserId user, EntityKind kind, qint64 id, const QDateTime& since);

// Empties what the events of this thing keep beside who, when and what about: their changes and reasons, for good.
// `at` (UTC) is the moment of the event that tells of it, which the caller appends in the same transaction. Returns of
// how many events.
qint64 eraseEventDetails(Connection& db, EntityKind kind, qint64 id, const QDateTime& at);

struct ChainCheck {
    qint64 events = 0;
    qint64 erased = 0;   // of those, with details that were erased
    EventId firstBroken; // invalid = the chain is whole
};

// Recomputes every hash. Erased details are fine when a later event of the same thing tells that they were erased at
// that moment. `progress` gets the number checked so far and returns false to stop.
ChainCheck checkEventChain(Connection& db, const std::function<bool(qint64)>& progress = {});

} // namespace woonrust::storage
