// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/cell_suppression.h"
#include "papers/figures.h"

namespace woonrust::papers {

// The rule for versions that leave the team (design 3.7): counts from 1 to 4 are shown as "< 5", and so much more is
// left out that none of them can be worked out. A version is taken as one system of sums: all its tables, charts, rates
// and periods, in each of its files, so `report` must hold all that any of them prints: make it with withMonths. What
// nobody prints but a reader can subtract is protected too: reports that were late, dossiers opened in a month of the
// chart, those of a kind that were open before. An amount is left out when it is of 1 to 4 reports.
//
// Keys are the places in the JSON of design 7 with the set in front: "current.R1.by_category.GEL",
// "previous.R7.open", "areas.BU01060204.R1" (an empty code for no area), and "current.D1.by_kind.NUISANCE.open",
// "current.D1.by_phase.…", "areas.….past_deadline", "months.2026-10-01.reports|closed|open|R5|R6.target|R6.limit" for
// what JSON leaves out.
[[nodiscard]] CellSuppression smallCells(const FigureReport& report);

// Whether the charts over time may be shown with these figures: the last step of the charts must be the period itself,
// or what a step has more or less than the period could be worked out.
[[nodiscard]] bool mayShowMonths(const FigureReport& report);

} // namespace woonrust::papers
