// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/deadline.h"
#include "domain/working_calendar.h"
#include "services/base/session.h"

namespace woonrust {

// The calendar and the norms in force, from the settings. Cheap to ask for again: the calendar is made anew only when
// its settings differ from those of the last time in this thread.
[[nodiscard]] WorkingCalendar officeCalendar(Connection& db);
[[nodiscard]] ReportNorms officeNorms(Connection& db);
// The calendar, for a page to work out days with. For everybody who is signed in.
namespace office_calendar {
[[nodiscard]] Result<WorkingCalendar> current(Session& session);
}

} // namespace woonrust
