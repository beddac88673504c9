// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "services/access/session.h"

#include <vector>

namespace woonrust::event_log {

// One line of the log, with the names that belong to it today. What an event is about has a name only when that is no
// personal data: a number of a report or dossier, a login, an address; never the name of a person.
struct Line {
    Event event;
    QString userName;
    QString subject; // "M26-00123", "Lijsterhof 14"; empty when there is none to show
};

struct Query {
    UserId user;    // invalid = everybody
    EventId before; // older than this one; invalid = the newest
    int limit = 100;
};

// The log, newest first. Needs SeeEventLog; for who sees no cases, changes of cases and persons name the fields only.
// Looking is logged too: once for each filter, not for each next page.
[[nodiscard]] Result<std::vector<Line>> page(Session& session, const Query& query);

} // namespace woonrust::event_log
