// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace woonrust {

// How many characters to change, add or leave out to make one word the other; at most `most` + 1. For what somebody may
// have meant.
[[nodiscard]] int wordDistance(const QString& a, const QString& b, int most);

} // namespace woonrust
