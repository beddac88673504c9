// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/session.h"
#include "storage/cases/dossier_list.h"
#include "storage/cases/report_list.h"
#include "storage/cases/today_store.h"

// What waits today: the lines of the page Vandaag and the numbers on its tiles.
namespace woonrust::today {

// Whose work: one's own, or that of everybody.
enum class Scope { Mine, Team };

// At most this many lines are read; who has more has other worries than the last of them.
inline constexpr int mostLines = 500;
inline constexpr int daysAhead = 7;

struct Overview {
    std::vector<DueLine> lines; // due up to a week from now, soonest first
    bool hasMoreLines = false;
    int missedOfTeam = 0;           // lines that are late, of whoever; mostLines at the most
    std::vector<AgendaLine> agenda; // appointments of today
    qint64 waiting = 0;             // reportRows of waitingFilter()
    QDate longestWaitingSince;      // day of receipt of the oldest of those
    qint64 unassigned = 0;          // of unassignedFilter()
    qint64 reviewsDue = 0;          // of reviewFilter()
    bool isNewCasebook = false;     // nothing was ever registered
};

// The lists behind the numbers, to be opened with exactly these filters.
[[nodiscard]] ReportFilter waitingFilter(UserId owner);
[[nodiscard]] ReportFilter unassignedFilter();
[[nodiscard]] DossierFilter reviewFilter(UserId owner);

// Needs SeeCases.
[[nodiscard]] Result<Overview> overview(Session& session, Scope scope);

// For use inside core. Gives steps their names. One that keeps a promise to the reporter stands there as that promise,
// and is left out.
void nameSteps(Connection& db, std::vector<DueLine>& lines);

} // namespace woonrust::today
