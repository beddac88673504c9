// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace woonrust {

// The text with "[…]" for each of the given names, addresses and numbers, wherever it stands as a word or words of its
// own: whatever its capitals and the number of spaces. A longer one goes first, so that nothing of it is left. One of
// fewer than two letters is left alone.
[[nodiscard]] QString withoutNames(const QString& text, const QStringList& names);

} // namespace woonrust
