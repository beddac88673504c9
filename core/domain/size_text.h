// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace woonrust {

// A size of a file as people say it, in the language of the user interface: "532 kB", "1,4 MB", "500 MB" (of 1,000
// bytes each).
[[nodiscard]] QString sizeText(qint64 bytes);
// The same in a sentence that also names a limit: with as many decimals as it takes to differ from that.
[[nodiscard]] QString sizeTextBeside(qint64 bytes, qint64 limit);

} // namespace woonrust
