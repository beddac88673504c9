// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace woonrust {

// The digits of a phone number in the one form in which numbers are compared and found, from any notation: "+31
// (0)6-1234 5678", "0031612345678", "06 12 34 56 78" and "31612345678" are "0612345678"; numbers abroad keep their
// country,
// "+49 30 1234" is "0049301234". Empty when there is no digit.
[[nodiscard]] QString phoneDigits(const QString& phone);

// The digits, when the text reads as a phone number or its beginning: at least four digits, starting with 0, + or (0),
// and nothing else but what people put between the digits.
[[nodiscard]] std::optional<QString> readPhone(const QString& typed);

// Whether the text can be a whole phone number: 6 to 15 digits in a usual notation. A Dutch one has ten digits.
[[nodiscard]] bool isPhoneNumber(const QString& text);

// For reading aloud: "06 1234 5678", "010 123 4567", "0592 12 34 56", "+49 301234". What is no number stays as it is.
[[nodiscard]] QString readablePhone(const QString& phone);

// Takes a whole phone number out of a text that holds other words too, and gives its digits.
[[nodiscard]] std::optional<QString> takePhone(QString& text);

// Whole phone numbers that stand in a text, as phoneDigits() gives them.
[[nodiscard]] QStringList phonesIn(const QString& text);

} // namespace woonrust
