// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/final_reports.h"
#include "papers/month_report.h"

// Making the report of a month, quarter or year, for window and command line alike: the one that was declared final, or
// a draft that tells what changed since.
namespace woonrust::papers {

struct PeriodReportRequest {
    FigureRequest figures; // period, area, and what narrows a draft; a final version has neither category nor team
    bool external = false; // for partners
    enum class Version {
        Draft,      // counted now
        Final,      // as it was declared final; nothing when it never was
        FinalIfAny, // that, or else a draft
    };
    Version version = Version::FinalIfAny;
    FinalReportId final = {};   // this final version rather than the latest one of the period
    QString language;           // of names: "nl" or "en"
    QLocale locale = {};        // of numbers and dates
    bool withPrevious = true;   // beside the period before
    bool withYearBefore = true; // beside the same period a year before
};

struct PeriodReport {
    FigureReport figures;
    MonthReportContext context; // version, when it was made, and in a draft for ourselves what changed since the final
};

// Counts, or reads what was kept. Needs SeeFigures. Nothing when a final version was asked for and there is none.
[[nodiscard]] Result<std::optional<PeriodReport>> makePeriodReport(Session& session, const PeriodReportRequest& request,
                                                                   const std::stop_token& stop = {});

// The report on pages.
[[nodiscard]] Paper documentOf(const PeriodReport& made);

} // namespace woonrust::papers
