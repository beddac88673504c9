// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/cell_suppression.h"
#include "papers/figures.h"

#include <QLocale>

namespace woonrust::papers {

// How far a rate may be told.
struct PublishedRate {
    enum class Form { Exact, Percents, About, AtLeast, AtMost, LeftOut };
    Form form = Form::LeftOut;
    double value = 0; // a fraction; Percents: a multiple of 0.01; About, AtLeast, AtMost: of 0.05 or 0.1
    // Not only coarsely: as a number that can be compared.
    [[nodiscard]] bool isNumber() const { return form == Form::Exact || form == Form::Percents; }
    [[nodiscard]] QString text(const QLocale& locale) const;
};

// Adds what the rate of a deadline says of its numbers: in whole percents, and more and more coarsely. What says too
// much is left out. The numbers (`key` and ".in_time", ".counted") must have been added. `fewSignals`: of the reports 1
// to 4 are positive signals, which are what the counted ones leave over.
void addRates(CellSuppression& cells, const QString& key, const DeadlineFigures& figures, bool fewSignals);

// Of a deadline of a set or of a step of the charts ("current.R5", "months.2026-10-01.R6.limit"): exact where both its
// numbers are told, else as fine as what was not left out. Only for figures that have a rate.
[[nodiscard]] PublishedRate publishedRate(const CellSuppression& cells, const QString& deadlineKey,
                                          const DeadlineFigures& figures);

} // namespace woonrust::papers
