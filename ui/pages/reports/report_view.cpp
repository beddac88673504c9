// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/report_view.h"

#include <algorithm>

namespace woonrust::ui {

bool ReportView::runs(QLatin1StringView kind) const
{
    return std::ranges::any_of(detail.deadlines, [kind](const deadlines::DeadlineView& view) {
        return view.deadline.kind == kind && !view.deadline.metOn.isValid();
    });
}

Result<ReportView> readReport(Session& session, ReportId id)
{
    return session.read([&] {
        ReportView view;
        view.detail = orThrow(reports::reportDetail(session, id));
        if (view.detail.hidden)
            return view;
        view.known = orThrow(context::forPlace(session, view.report().unit));
        view.letterValues = orThrow(letters::ofReport(session, id));
        return view;
    });
}

} // namespace woonrust::ui
