// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "papers/paper.h"

namespace woonrust::papers {

// CSV as a Dutch spreadsheet opens it by double-clicking: UTF-8 with a byte order mark, ";" between cells, CRLF lines,
// the decimal sign of the report's language. Numbers are plain ("1283", "1,9", "94%", "12,50"). A text that a
// spreadsheet would run as a formula (=, +, -, @, tab or return in front) gets an apostrophe before it.
[[nodiscard]] QByteArray tableCsv(const Table& table, const QLocale& locale);
// The whole report: figures, chart data, tables, notes and definitions, each under its title, a blank line between.
[[nodiscard]] QByteArray documentCsv(const Paper& document);

// Error: the place cannot be written or is full; then nothing was changed.
[[nodiscard]] Result<void> writeCsv(const QString& path, const Paper& document);

} // namespace woonrust::papers
