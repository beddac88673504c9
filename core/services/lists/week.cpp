// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/week.h"

#include <QSet>

namespace woonrust::week {

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

Result<Week> ofWeek(Session& session, QDate monday, today::Scope scope)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        Connection& db = session.db();
        const Visibility visibility = session.visibility();
        const UserId owner = scope == today::Scope::Mine ? session.actor().id : UserId();
        Week week{.monday = mondayOf(monday)};
        const QDate end = week.monday.addDays(7);
        week.visits = storage::visitsBetween(db, visibility, owner, week.monday, end);
        week.due = storage::dueLines(db, visibility, owner, session.clock().today(), end.addDays(-1),
                                     today::mostLines + 1, week.monday);
        if (week.due.size() > std::size_t(today::mostLines)) {
            week.hasMoreLines = true;
            week.due.resize(std::size_t(today::mostLines));
        }
        today::nameSteps(db, week.due);
        QSet<TaskId> visits;
        for (const WeekVisit& visit : week.visits)
            visits.insert(visit.task.id);
        std::erase_if(week.due, [&](const DueLine& line) { return line.task && visits.contains(line.task); });
        return week;
    });
}

} // namespace woonrust::week
