// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/paper.h"
#include "papers/step_figures.h"

namespace woonrust::papers {

// Steps with their norm, how many were done, in time, and how long they took; under each process its steps.
[[nodiscard]] Table stepTable(const std::vector<StepFigures>& steps, const StepTexts& texts, const QLocale& locale);

} // namespace woonrust::papers
