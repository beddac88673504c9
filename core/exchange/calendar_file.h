// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/session.h"
#include "services/lists/week.h"

// Appointments as a calendar file (iCalendar, RFC 5545), for a phone or another agenda.
//
// What stands in such a file is out of our hands, so it says what kind of appointment it is and in which dossier, and
// that nobody goes there alone; a title, place or name only when the setting `calendarNames` allows it. Everything
// needs Permission::ExportList and is logged as an export. Times are UTC, which every agenda shows in its own zone. The
// same appointments give the same bytes.
namespace woonrust::calendar_file {

// How far a feed file reaches from today.
inline constexpr int feedDaysBack = 28;
inline constexpr int feedDaysAhead = 182;

// One appointment. NotFound when it is gone, or is a task without a moment.
[[nodiscard]] Result<void> saveVisit(Session& session, TaskId task, const QString& path);
// Those of a week, kept ones too; gives how many.
[[nodiscard]] Result<int> saveWeek(Session& session, QDate monday, today::Scope scope, const QString& path);
// One's own appointments around today, in a file that another program reads now and then. False, and neither written
// nor logged, when the file holds just that already.
[[nodiscard]] Result<bool> keepFeed(Session& session, const QString& path);

// The bytes. `casebook` makes the ids unique over casebooks.
struct Words {
    bool names = false; // titles, places and people too
    QByteArray casebook;
};
[[nodiscard]] QByteArray calendarOf(Connection& db, const std::vector<WeekVisit>& visits, const Words& words);

} // namespace woonrust::calendar_file
