// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "domain/incident.h"
#include "ui/kit/friendly_date.h"

#include <QStringList>
#include <array>

namespace woonrust::ui {

enum DiaryColumn { DiaryDay, DiaryStart, DiaryEnd, DiaryWhat, DiaryEffect, DiarySource, DiaryColumns };

// A row of a diary as it was typed or pasted.
using DiaryRow = std::array<QString, DiaryColumns>;

// A row as it is understood, and what is wrong with its cells (empty: nothing).
struct ReadRow {
    Incident incident;
    DiaryRow faults;
};

// A time of day as people type it: 2130, 930, 21, 21.30, 21:30, 21u30. Invalid when it is none.
[[nodiscard]] QTime readClock(const QString& text);
[[nodiscard]] ReadRow readDiaryRow(const DiaryRow& row, const DayTime& now);
[[nodiscard]] DiaryRow writeDiaryRow(const Incident& incident);
[[nodiscard]] bool isBlank(const DiaryRow& row);

// Rows of a spreadsheet that were copied: cells parted by tabs, those with line ends in quotes. A first row with the
// names of columns says what stands where; else day, start, end, what, effect and source.
[[nodiscard]] std::vector<DiaryRow> rowsOfText(const QString& text);
// The same of a CSV file, .xlsx or .ods. For a worker.
[[nodiscard]] Result<std::vector<DiaryRow>> rowsOfFile(const QString& path);

} // namespace woonrust::ui
