// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "storage/database/connection.h"

#include <functional>
#include <optional>

namespace woonrust::storage {

// A part of the log; what is left empty does not narrow.
struct EventFilter {
    UserId user = {};
    QDateTime from = {};  // UTC, included
    QDateTime until = {}; // UTC, not included
    std::optional<EntityKind> kind = {};
    qint64 subject = 0; // with a kind: this one thing
    QString action = {};
};

// Newest first, at most `limit`, older than `before` when that is valid. A filter that few lines pass reads far back.
std::vector<Event> loggedEvents(Connection& db, const EventFilter& filter, int limit, EventId before = {});
// All of them, newest first, until `sink` returns false.
void eachLoggedEvent(Connection& db, const EventFilter& filter, const std::function<bool(const Event&)>& sink);

} // namespace woonrust::storage
