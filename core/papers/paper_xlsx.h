// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "papers/paper.h"

namespace woonrust::papers {

// A workbook: a sheet with the figures, notes and definitions, one with the numbers behind the charts, and one per
// table with its head fixed and filterable. Numbers are numbers, dates dates, and text never a formula.
//
// Error: the place cannot be written or is full (then nothing was changed), or a table has more rows than a sheet.
[[nodiscard]] Result<void> writeXlsx(const QString& path, const Paper& document);

// A name that a sheet may have (at most 31 characters, none of []:*?/\, no apostrophe at its ends) and that is not in
// `taken` yet, whatever the case; it is added there.
[[nodiscard]] QString sheetName(const QString& title, QStringList& taken);

} // namespace woonrust::papers
