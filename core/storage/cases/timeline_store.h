// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "domain/event.h"
#include "storage/database/connection.h"

#include <limits>
#include <span>

namespace woonrust {

// The place of a line in the timeline, for reading on from there. The default one stands before the newest line.
struct TimelineCursor {
    QDateTime at;  // UTC; invalid = from the newest
    int rank = 0;  // orders lines of the same moment, highest first: 0 for events, else that of the kind of thing
    qint64 id = 0; // of the thing or the event; orders lines of the same moment and rank, highest first
};

namespace storage {

// Where in a timeline the line of a thing stands: at the first of these columns that is filled.
struct LineMoment {
    QLatin1StringView column;
    bool isDay = false;    // a day: the line stands at noon UTC of it
    bool whenPast = false; // counts only when that day is past
};

// A part of a timeline: what hangs on this report (or else in this dossier), newest first, at most `limit`, older than
// `after`, and (when valid) not later than `upTo` (UTC).
struct LineQuery {
    Subject about;
    int limit = 0;
    TimelineCursor after = {};
    QDateTime upTo = {};
    QDate today = {}; // Amsterdam; decides which days are past
};

struct LineKey {
    QDateTime at; // UTC
    qint64 id = 0;
};

// Which rows of a table have a line in that part; `rank` is that of their kind. `table`, the columns of `moments` and
// those with what the rows hang on are written in the code. With `reportColumn` empty the table hangs on dossiers only.
struct LineTable {
    QLatin1StringView table;
    QLatin1StringView reportColumn = QLatin1StringView("report_id");
    QLatin1StringView dossierColumn = QLatin1StringView("dossier_id");
    std::span<const LineMoment> moments;
};
[[nodiscard]] std::vector<LineKey> lineKeys(Connection& db, const LineTable& table, int rank, const LineQuery& query);

// The same for the deadlines of reports that broke a promise: missed and still open while the report is, or met too
// late. The target is no promise. At noon UTC of the day on which it was met, or fell due.
[[nodiscard]] std::vector<LineKey> brokenPromises(Connection& db, int rank, const LineQuery& query);

// Which events have a line of their own: of a kind, these actions.
struct ToldEvents {
    EntityKind kind = EntityKind::Casebook;
    std::span<const QLatin1StringView> actions;
};
// The same for events (rank 0), whole.
[[nodiscard]] std::vector<Event> eventLines(Connection& db, const std::vector<ToldEvents>& told,
                                            const LineQuery& query);

} // namespace storage

} // namespace woonrust
