// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/display_names.h"
#include "services/base/open_guard.h"
#include "services/cases/deadlines.h"
#include "services/cases/things/field_text.h"
#include "services/registry/office_calendar.h"

namespace woonrust::deadlines {

using namespace Qt::StringLiterals;

namespace {

// A due day that was met, or that a closed report left behind, is not worked out anew when the calendar changes. Then
// the days that the calendar of today skips explain nothing.
QString explanationOf(const StoredDeadline& deadline, const WorkingCalendar& calendar)
{
    const QDate due =
        computeTerm(deadline.rule, deadline.startOn, endedOn(deadline.suspensions, deadline.metOn), calendar)
            .due.value_or(QDate());
    if (extendedDue(due, deadline.extensions) != deadline.dueOn && deadline.dueOn.isValid())
        return explainKeptTerm(deadline.rule, deadline.startOn, deadline.dueOn);
    QStringList clauses{explainTerm(deadline.rule, deadline.startOn, deadline.suspensions, calendar)};
    clauses << explainExtensions(due, deadline.extensions);
    return clauses.join(u"; "_s);
}

} // namespace

std::vector<DeadlineView> viewsOf(Session& session, const std::vector<StoredDeadline>& deadlines, QDate today)
{
    if (!today.isValid())
        today = session.clock().today();
    const WorkingCalendar calendar = officeCalendar(session.db());
    DisplayNames names(session.db());
    std::vector<DeadlineView> views;
    for (const StoredDeadline& deadline : deadlines) {
        const auto due = deadline.dueOn.isValid() ? std::optional(deadline.dueOn) : std::nullopt;
        const auto met = deadline.metOn.isValid() ? std::optional(deadline.metOn) : std::nullopt;
        DeadlineView view{.deadline = deadline,
                          .state = deadlineState(due, met, today, calendar),
                          .name = promiseName(deadline.kind),
                          .explanation = explanationOf(deadline, calendar),
                          .workingDaysLate = workingDaysLate(due, met, today, calendar),
                          .lateReasonName = {}};
        if (!deadline.lateReason.isEmpty())
            view.lateReasonName = names.code(u"LATE_REASON"_s, deadline.lateReason);
        views.push_back(std::move(view));
    }
    return views;
}

Result<std::vector<DeadlineView>> deadlinesOf(Session& session, ReportId report)
{
    return session.read([&] {
        requireOpen(session, report);
        return viewsOf(session, storage::deadlinesOf(session.db(), report));
    });
}

Result<std::vector<DeadlineView>> deadlinesOf(Session& session, DossierId dossier)
{
    return session.read([&] {
        requireOpen(session, dossier);
        return viewsOf(session, storage::deadlinesOf(session.db(), dossier));
    });
}

Result<std::vector<DeadlineView>> deadlinesOf(Session& session, const Owner& owner)
{
    return session.read([&] {
        requireOpen(session, {.report = {}, .dossier = {}, .owner = owner});
        return viewsOf(session, storage::deadlinesOf(session.db(), owner));
    });
}

} // namespace woonrust::deadlines
