// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <vector>

namespace woonrust {

// A number in a text that may be a citizen service number (BSN).
struct SuspectNumber {
    qsizetype position = 0; // in the text, of the first digit
    qsizetype length = 0;   // up to and including the last digit
    QString digits;         // 8 or 9
    friend bool operator==(const SuspectNumber&, const SuspectNumber&) = default;
};

// Numbers of 8 or 9 digits that pass the 11-test of the BSN, written together or in groups ("123.456.782",
// "1234 56 782"). A BSN is never stored here (design 3.6), so the user is asked about these before saving. One in
// eleven other numbers passes too; dates, amounts of money and Dutch telephone numbers are therefore left alone.
[[nodiscard]] std::vector<SuspectNumber> findCitizenNumbers(const QString& text);

// The text with those numbers blanked out: for a text that is logged and that nobody was asked about.
[[nodiscard]] QString withoutCitizenNumbers(QString text);

// The 11-test itself: 8 or 9 digits, weights 9 down to 2 and -1, not all zero.
[[nodiscard]] bool passesElevenTest(const QString& digits);

} // namespace woonrust
