// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace woonrust::exchange {

// The mark by which a spreadsheet sees that a CSV file is UTF-8.
[[nodiscard]] QByteArray csvBegin();

// One line of a CSV file: semicolons, quotes where needed, CRLF. A text that a spreadsheet would run as a formula gets
// an apostrophe in front, which an import takes off again.
[[nodiscard]] QByteArray csvLine(const QStringList& fields);

} // namespace woonrust::exchange
