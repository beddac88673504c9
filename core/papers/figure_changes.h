// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/code_names.h"
#include "papers/figures.h"

#include <QDateTime>
#include <QStringList>

namespace woonrust::papers {

// One figure that is not what it was in the final version. Numbers only: rates follow from them.
struct FigureDifference {
    QString key; // place in the JSON of design 7: "R1.by_category.GEL", "areas.BU01060204.open"
    std::optional<double> before;
    std::optional<double> after;
    friend bool operator==(const FigureDifference&, const FigureDifference&) = default;
};

enum class ChangeReason {
    ReportAdded,   // registered since, with a day of receipt in the period
    ReportChanged, // its category, nature, place or another thing that is counted
    ReportClosed,  // closed since, on a day before the end
    ReportReopened,
    DeadlineMet,   // acknowledgement or feedback registered since, on a day that counts
    DeadlineMoved, // suspended, resumed or extended since
    CostChanged,
    DossierAdded,  // registered since, opened before the end
    DossierClosed, // closed since, on a day before the end
    DossierReopened,
    DossierChanged,
    DirectiveChanged,
};

// Why figures changed: what was registered after the final version that counts in its period.
struct FigureCause {
    ChangeReason reason = ChangeReason::ReportAdded;
    qint64 count = 0;    // reports or dossiers
    QStringList numbers; // of the first ones, "M26-00123"
    friend bool operator==(const FigureCause&, const FigureCause&) = default;
};

struct FigureComparison {
    QDateTime finalAt; // UTC
    QString finalBy;
    std::vector<FigureDifference> differences; // in the order of the report
    std::vector<FigureCause> causes;
};

// What differs between two counts of the same period. Amounts in cents.
[[nodiscard]] std::vector<FigureDifference> differences(const FigureReport& before, const FigureReport& after);

// "New reports, Geluidsoverlast", for people.
[[nodiscard]] QString figureName(const QString& key, const CodeNames& names);
// "12 reports were registered later: M26-00123, …".
[[nodiscard]] QString causeText(const FigureCause& cause);

} // namespace woonrust::papers
