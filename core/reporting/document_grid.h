// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reporting/report_document.h"

// What a report says, as plain grids: the common ground of the CSV and XLSX exports.
namespace woonrust::reporting {

struct Grid {
    QString title;
    std::vector<QString> head;
    std::vector<std::vector<Cell>> rows;
    bool lastIsTotal = false;
};

// All tiles: figure, value, explanation (with the comparisons). No rows when the report has none.
[[nodiscard]] Grid figuresGrid(const ReportDocument& document);
// The numbers behind each chart.
[[nodiscard]] std::vector<Grid> chartGrids(const ReportDocument& document);
[[nodiscard]] Grid tableGrid(const Table& table);
[[nodiscard]] std::vector<Grid> tableGrids(const ReportDocument& document);
[[nodiscard]] Grid definitionsGrid(const ReportDocument& document);
// Notes: they say how to read the figures, so they go with them.
[[nodiscard]] std::vector<QString> notesOf(const ReportDocument& document);

} // namespace woonrust::reporting
