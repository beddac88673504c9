// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/event.h"
#include "services/access/event_values.h"
#include "services/base/session.h"
#include "storage/cases/event_store.h"

#include <functional>
#include <optional>
#include <vector>

namespace woonrust::event_log {

// One line of the log, with the names that belong to it today. What an event is about has a name only when that is no
// personal data: a number of a report or dossier, a login, an address; never the name of a person.
struct Line {
    Event event;
    QString userName;
    QString subject;                 // "M26-00123", "Lijsterhof 14"; empty when there is none to show
    std::vector<ChangeLine> changes; // in the user's language
};

struct Query {
    UserId user = {}; // invalid = everybody
    QDate from = {};  // first Amsterdam day; invalid = from the beginning
    QDate until = {}; // last Amsterdam day; invalid = until now
    std::optional<EntityKind> about = {};
    qint64 subject = 0;  // with `about`: this one thing
    QString action = {}; // a word of namespace event; empty = every action
    EventId before = {}; // older than this one; invalid = the newest
    int limit = 100;
};

// All below need SeeEventLog; for who sees no cases, changes of cases and persons name the fields only. Looking is
// logged too: once for each filter, not for each next page. A filter that few lines pass may take seconds with a big
// log: not for the GUI thread, nor the one that saves.

// The log, newest first.
[[nodiscard]] Result<std::vector<Line>> page(Session& session, const Query& query);

// Writes every line that the query gives (its `before` and `limit` aside) as CSV: `header`, and `cells` for each line.
// `progress` gets the number of lines so far; false stops it, and leaves no file. Returns the number of lines.
[[nodiscard]] Result<int> writeCsv(Session& session, const QString& path, const Query& query, const QStringList& header,
                                   const std::function<QStringList(const Line&)>& cells,
                                   const std::function<bool(int)>& progress = {});

// Whether the chain of the log is whole, from the first line to the last; `progress` as in storage.
using storage::ChainCheck;
[[nodiscard]] Result<ChainCheck> checkChain(Session& session, const std::function<bool(qint64)>& progress = {});

} // namespace woonrust::event_log
