// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace woonrust {

// A text for a cell of a CSV file in which no spreadsheet sees a formula: an apostrophe stands before what would begin
// one. Also behind a comma or semicolon, where a spreadsheet of another language begins a cell.
[[nodiscard]] QString withoutFormula(QString text);

} // namespace woonrust
