// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/code_names.h"
#include "domain/deadline.h"
#include "papers/figure_changes.h"
#include "papers/figures.h"
#include "papers/paper.h"
#include "papers/step_figures.h"

#include <QLocale>

namespace woonrust::papers {

// What a month's report says besides its figures.
struct MonthReportContext {
    QString organisation;
    QString areaName; // empty: the whole work area
    CodeNames names;
    StepTexts steps = {};
    ReportNorms norms;
    QLocale locale = QLocale(QLocale::Dutch, QLocale::Netherlands); // of numbers and dates
    bool external = false;                                          // for partners: the rule on small numbers
    Version version = Version::Draft;
    QDateTime madeAt;                             // UTC
    QString logSeal = {};                         // log_seals::seal() at that moment: where the figures came from
    bool withPrevious = true;                     // beside the period before
    bool withYearBefore = true;                   // beside the same period a year before
    std::optional<QDateTime> finalAt = {};        // a draft of what was declared final then, UTC, and differs from it
    std::optional<FigureComparison> changes = {}; // since the version that was declared final; never in an external one
};

// Lays the figures out as a report: tiles, charts, tables, definitions. `figures` should have been made with
// withMonths; without months there are no charts over time. Texts are in the language of the user interface.
[[nodiscard]] Paper monthReport(const FigureReport& figures, const MonthReportContext& context);

// Everything in the context that stands in the casebook: organisation, area, names, norms. `language` is "nl" or "en".
[[nodiscard]] Result<MonthReportContext> monthReportContext(Session& session, const QString& areaCode,
                                                            const QString& language);

// "oktober 2026", or "1-10-2026 t/m 15-10-2026" for other periods.
[[nodiscard]] QString periodText(const Period& period, const QLocale& locale);

} // namespace woonrust::papers
