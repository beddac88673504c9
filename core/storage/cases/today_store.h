// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "domain/visibility.h"
#include "storage/database/connection.h"

#include <QDate>
#include <optional>
#include <vector>

namespace woonrust {

// A line of "my deadlines and tasks" on Vandaag: an open deadline of a report, an open task, a step that runs.
struct DueLine {
    enum class Kind {
        Acknowledgement,
        Feedback,
        FeedbackTarget,
        Task,
        Step,
        Review,
        DirectiveStart,
        Evaluation,
        Expiry,
        Hearing,
        Forfeiture
    };
    Kind kind = Kind::Task;
    QDate dueOn; // Amsterdam
    ReportId report;
    DossierId dossier;
    TaskId task;
    qint64 number = 0; // of the report or dossier; 0 for a task on neither
    QString title;     // of the task or dossier; of a step: its code here, its name from today::overview()
    QString category;  // code, of the report
    QString address;
    UserId owner;
    QString process = {}; // code and version, of a step
    qint64 processNumber = 0;
    DirectiveId directive = {}; // then `number` is that of the directive
};

// An appointment of today.
struct AgendaLine {
    TaskId task;
    DossierId dossier;
    ReportId report;
    QDateTime startsAt; // UTC
    QString title;
    QString address;
    QStringList alerts; // codes of alerts in force on the address, such as BEZ
};

namespace storage {

// The open deadlines and tasks up to `until`, soonest first. `owner` narrows to one user; invalid = everybody's.
// A feedback line stands for target and limit together: it is due at the target as long as that is not past.
// With `from`, no lines of days before it.
std::vector<DueLine> dueLines(Connection& db, const Visibility& visibility, UserId owner, QDate today, QDate until,
                              int limit, QDate from = {});

// Those that are not kept yet, of that day; with `owner` also those that they were asked along to.
std::vector<AgendaLine> agenda(Connection& db, const Visibility& visibility, UserId owner, QDate day);

// Received day of the reporter who has waited longest for news; `owner` as for dueLines. Invalid when nobody waits.
QDate longestWaitingSince(Connection& db, const Visibility& visibility, UserId owner);

// Whether any report or dossier was ever registered.
bool hasCases(Connection& db);

} // namespace storage

} // namespace woonrust
