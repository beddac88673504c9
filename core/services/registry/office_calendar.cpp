// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/office_calendar.h"

#include "services/office/settings.h"

namespace woonrust {

WorkingCalendar officeCalendar(Connection& db)
{
    // A calendar is an immutable value made from its settings alone, so keeping the last one is never wrong.
    thread_local WorkingCalendar last;
    const CalendarSettings wanted = settings::current(db).calendar;
    if (!(last.settings() == wanted))
        last = WorkingCalendar(wanted);
    return last;
}

ReportNorms officeNorms(Connection& db)
{
    const Settings settings = settings::current(db);
    return {.acknowledgement = settings.acknowledgeDays,
            .feedbackLimit = settings.feedbackDays,
            .feedbackTarget = settings.targetDays};
}

Result<WorkingCalendar> office_calendar::current(Session& session)
{
    return session.read([&] { return officeCalendar(session.db()); });
}

} // namespace woonrust
