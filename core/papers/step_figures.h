// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/figures.h"
#include "storage/figures/figure_store.h"

namespace woonrust::papers {

// P1 of a period, by process and step. Inside a service.
[[nodiscard]] std::vector<StepFigures> stepFigures(Connection& db, const Period& period,
                                                   const storage::FigureFilter& filter);

// What a step is called, and its norm ("10 working days"; empty: it has none).
struct StepText {
    QString name;
    QString norm = {};
};
// By "WO.WO08", of every process that the casebook knows, as its newest version has it; and the process itself by "WO".
// `language` is "nl" or "en".
using StepTexts = std::map<QString, StepText>;
// Empty for what is not known.
[[nodiscard]] StepText textOf(const StepTexts& texts, const QString& key);
[[nodiscard]] StepTexts stepTexts(Connection& db, const QString& language);

} // namespace woonrust::papers
