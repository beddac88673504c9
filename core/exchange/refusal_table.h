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

// The refused rows whole, under the header of their file, with a last column that tells why: to be corrected and
// imported again.
[[nodiscard]] QByteArray refusedRowsCsv(const ImportResult& result);

} // namespace woonrust::exchange
