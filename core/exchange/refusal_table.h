// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import_result.h"

#include <QByteArray>

namespace woonrust::exchange {

// The refusals of an import as lines of a table with a head, for a terminal; at most `most` rows.
[[nodiscard]] QStringList refusalLines(const std::vector<Refusal>& refusals, std::size_t most);

// All of them as CSV (UTF-8 with BOM, semicolons), to be opened in a spreadsheet. Texts that it would run as a formula
// are defused.
[[nodiscard]] QByteArray refusalCsv(const std::vector<Refusal>& refusals);

} // namespace woonrust::exchange
