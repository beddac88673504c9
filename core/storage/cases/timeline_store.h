// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "storage/database/connection.h"

#include <QJsonObject>

namespace woonrust {

// Where a line of a dossier's timeline comes from. The order breaks ties between lines of the same moment.
enum class TimelineSource { Event = 1, Deadline, Task, Document, Note, Contact, Report };

// The place of a line in the timeline, for reading on from there. The default one stands before the newest line.
struct TimelineCursor {
    QDateTime at; // UTC; invalid = from the newest
    TimelineSource source = TimelineSource::Report;
    qint64 id = 0;
};

// One line as it stands in the file: codes and ids.
struct TimelineEntry {
    TimelineCursor place;
    bool timeKnown = true; // false when only the day is known
    ReportId report;       // the report it is about, when it is
    qint64 number = 0;     // of that report
    QString code;          // category, kind of contact, task, document or deadline; action of an event
    QString title;
    QString text;
    PersonId person;
    UserId who;
    QDate dueOn;         // of a task or deadline
    bool done = false;   // a task that is done, a deadline that was met
    bool closed = false; // a report
    QJsonObject changes; // of an event
};

namespace storage {

// At most `limit` lines of the dossier (or, when it names one, of the report alone), newest first, after `after` and
// (when valid) not later than `upTo` (UTC). `today` decides which tasks and deadlines are past.
[[nodiscard]] std::vector<TimelineEntry> timeline(Connection& db, const Subject& about, int limit,
                                                  const TimelineCursor& after, const QDateTime& upTo, QDate today);

// The lines of the dossier that come from the event log, up to and including `upTo` (UTC), newest first.
[[nodiscard]] std::vector<TimelineEntry> timelineEvents(Connection& db, DossierId dossier, const QDateTime& upTo);

} // namespace storage

} // namespace woonrust
