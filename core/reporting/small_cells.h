// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reporting/cell_suppression.h"
#include "reporting/figures.h"

namespace woonrust::reporting {

// The rule for versions that leave the team (design 3.7): counts from 1 to 4 are shown as "< 5", and so much more is
// left out that none of them can be worked out from totals, from other tables or from the neighbouring periods. An
// amount is left out when it is of 1 to 4 reports.
//
// Keys are the places in the JSON of design 7 with the set in front: "current.R1.by_category.GEL",
// "previous.R7.open", "areas.BU01060204.R1" (an empty code for no area), and "current.D1.by_kind.NUISANCE.open",
// "current.D1.by_phase.…", "areas.….past_deadline", "months.2026-10-01.reports|closed|open" for what JSON leaves out.
[[nodiscard]] CellSuppression smallCells(const FigureReport& report);

// Whether a rate may be shown: neither of its numbers is from 1 to 4, nor left out for another reason.
[[nodiscard]] bool mayShowRate(const CellSuppression& cells, const QString& deadlineKey,
                               const DeadlineFigures& figures);

} // namespace woonrust::reporting
