// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/today.h"
#include "storage/cases/week_store.h"

// A week of the agenda: the second view of the page Vandaag.
namespace woonrust::week {

// The Monday of the week that this day is in.
[[nodiscard]] QDate mondayOf(QDate day);

struct Week {
    QDate monday;
    std::vector<WeekVisit> visits; // in order of time, kept ones too
    std::vector<DueLine> due;      // open deadlines, tasks, steps and reviews of these days, without those visits
    bool hasMoreLines = false;     // there are more than today::mostLines
};

// `monday` is any day of the week. Needs SeeCases; what somebody may not open is not there.
[[nodiscard]] Result<Week> ofWeek(Session& session, QDate monday, today::Scope scope);

} // namespace woonrust::week
