// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/paper.h"

// What a report says, as plain grids: the common ground of the CSV and XLSX exports.
namespace woonrust::papers {

struct Grid {
    QString title;
    std::vector<QString> head;
    std::vector<std::vector<Cell>> rows;
    bool lastIsTotal = false;
};

// All tiles: figure, value, explanation (with the comparisons). No rows when the report has none.
[[nodiscard]] Grid figuresGrid(const Paper& document);
// The numbers behind each chart.
[[nodiscard]] std::vector<Grid> chartGrids(const Paper& document);
[[nodiscard]] Grid tableGrid(const Table& table);
[[nodiscard]] std::vector<Grid> tableGrids(const Paper& document);
[[nodiscard]] Grid definitionsGrid(const Paper& document);
// Notes: they say how to read the figures, so they go with them.
[[nodiscard]] std::vector<QString> notesOf(const Paper& document);

} // namespace woonrust::papers
