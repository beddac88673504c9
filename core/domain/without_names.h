// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <vector>

namespace woonrust {

// Where somebody is told of in a text.
struct NameInText {
    qsizetype start = 0;
    qsizetype length = 0;
};

// Where these names, addresses, phone numbers and mail addresses stand in a text as words of their own, in order of
// appearance: whatever their capitals, accents and spaces, and a phone number in any notation. Of those that overlap
// the longer. One of fewer than two letters is found nowhere.
[[nodiscard]] std::vector<NameInText> namesIn(const QString& text, const QStringList& names);

// The text with "[…]" for each of them.
[[nodiscard]] QString withoutNames(const QString& text, const QStringList& names);

} // namespace woonrust
