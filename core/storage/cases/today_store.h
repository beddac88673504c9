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

// A line of "my deadlines and tasks" on Vandaag: an open deadline of a report, or an open task.
struct DueLine {
    enum class Kind { Acknowledgement, Feedback, FeedbackTarget, Task, Review, Aftercare };
    Kind kind = Kind::Task;
    QDate dueOn; // Amsterdam
    ReportId report;
    DossierId dossier;
    TaskId task;
    qint64 number = 0; // of the report or dossier; 0 for a task on neither
    QString title;     // of the task or dossier
    QString category;  // code, of the report
    QString address;
    UserId owner;
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

struct TodayCounts {
    int missed = 0;       // own deadlines and tasks past their date
    QDate oldestMissedOn; // due date of the oldest of these
    int dueToday = 0;
    int acknowledgementsToday = 0;
    int feedbacksToday = 0;
    int waitingReporters = 0;  // open reports of known reporters without feedback
    QDate longestWaitingSince; // received day of the oldest of these
    int reviewsDue = 0;        // dossiers whose review or aftercare is today or past
    int unassigned = 0;        // open reports without a handler
    int openReports = 0;
    int openDossiers = 0;
};

namespace storage {

// The open deadlines and tasks up to `until`, soonest first. `owner` narrows to one user; invalid = everybody's.
// A feedback line stands for target and limit together: it is due at the target as long as that is not past.
std::vector<DueLine> dueLines(Connection& db, const Visibility& visibility, UserId owner, QDate today, QDate until,
                              int limit);

std::vector<AgendaLine> agenda(Connection& db, const Visibility& visibility, UserId owner, QDate day);

// `owner` as for dueLines; the last three and waiting reporters are the team's when it is invalid.
TodayCounts todayCounts(Connection& db, const Visibility& visibility, UserId owner, QDate today);

// Received day of the reporter who has waited longest for news; `owner` as above. Invalid when nobody waits.
QDate longestWaitingSince(Connection& db, const Visibility& visibility, UserId owner);

// Whether any report or dossier was ever registered.
bool hasCases(Connection& db);

// What a list of the day may do to a task: tick it, and untick it again.
struct TaskTick {
    TaskId task;
    ReportId report;
    DossierId dossier;
    bool mayOpen = false; // it does not hang on a hidden dossier
    bool done = false;
};
std::optional<TaskTick> findTaskTick(Connection& db, const Visibility& visibility, TaskId task);
// `doneAt` in UTC; nothing makes it open again.
void setTaskDone(Connection& db, TaskId task, const std::optional<QDateTime>& doneAt);

} // namespace storage

} // namespace woonrust
