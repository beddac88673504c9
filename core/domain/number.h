// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtTypes>
#include <optional>

namespace woonrust {

// The number by which people know a thing: M26-00123 a report, D26-00045 a dossier, G26-0007 a directive, V26-0012 a
// referral. Serial per kind and year, never reused. More than 99999 (or 9999) a year makes the number longer.
struct SerialNumber {
    static constexpr char16_t report = u'M';
    static constexpr char16_t dossier = u'D';
    static constexpr char16_t directive = u'G';
    static constexpr char16_t referral = u'V';

    QChar kind;
    int year = 0;   // 1990 to 2089
    int serial = 0; // 1 to 999,999,999

    [[nodiscard]] bool isValid() const;
    [[nodiscard]] QString toString() const; // empty when not valid
    // For storage: one integer for year and serial, in the order of both. The kind goes without saying there.
    [[nodiscard]] qint64 key() const;
    [[nodiscard]] static SerialNumber fromKey(QChar kind, qint64 key); // not valid when the key is not
    friend bool operator==(const SerialNumber&, const SerialNumber&) = default;
};

// Reads what people type: "M26-00123", "m26-123", "M 26 123", "m2026-123", "M2600123". Nothing when it is no number.
[[nodiscard]] std::optional<SerialNumber> parseSerialNumber(const QString& text);

} // namespace woonrust
