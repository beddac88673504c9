// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/figure_changes.h"
#include "papers/figures.h"

// Month's reports that were declared final: their figures are kept as they were, and a re-run tells what changed since
// and why (design 3.7).
namespace woonrust::papers {

struct FinalReport {
    FinalReportId id;
    Period period;
    QString areaCode;      // empty: the whole work area
    bool external = false; // the version for partners
    QDateTime madeAt;      // UTC
    QString byName;
    FigureReport figures; // empty in a list
};

// Counts and keeps the figures. Needs DeclareFinal. Refused while the period still runs. A later one for the same
// period takes the place of this one in latestFinal(), and both stay in the list.
[[nodiscard]] Result<FinalReport> declareFinal(Session& session, const Period& period, const QString& areaCode,
                                               bool external, const std::stop_token& stop = {});

// The rest needs SeeFigures. Newest period first.
[[nodiscard]] Result<std::vector<FinalReport>> finalReports(Session& session);
[[nodiscard]] Result<FinalReport> finalReport(Session& session, FinalReportId id);
// Nothing when that period was never declared final.
[[nodiscard]] Result<std::optional<FinalReport>> latestFinal(Session& session, const Period& period,
                                                             const QString& areaCode, bool external);

// Counts the same period again, deadlines judged as of the day the final version was made, and lists what differs and
// what was registered since that counts in it. May take seconds on a very large casebook.
[[nodiscard]] Result<FigureComparison> compareWithNow(Session& session, const FinalReport& final,
                                                      const std::stop_token& stop = {});

} // namespace woonrust::papers
