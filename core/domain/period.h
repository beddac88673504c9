// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace woonrust {

// Days of Europe/Amsterdam, from `from` up to, not including, `until` (design 3.7).
struct Period {
    QDate from;
    QDate until;

    [[nodiscard]] static Period month(int year, int month);
    [[nodiscard]] bool isValid() const { return from.isValid() && until.isValid() && from < until; }
    [[nodiscard]] bool isWholeMonths() const { return isValid() && from.day() == 1 && until.day() == 1; }
    // The period of the same length just before this one: as many months when it is whole months, else as many days.
    [[nodiscard]] Period previous() const;
    // The same days a year earlier; 29 February becomes 28 February.
    [[nodiscard]] Period yearBefore() const;

    friend bool operator==(const Period&, const Period&) = default;
};

} // namespace woonrust
