// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <vector>

namespace woonrust {

// A day of rest and what it is called. `key` is the English source text of a holiday that Woonrust knows; `name`
// serves where there is none.
struct PublicHoliday {
    QDate date;
    const char* key = nullptr;
    QString name = {};

    // In the language of the user interface.
    [[nodiscard]] QString displayName() const;
};

// Easter Sunday of a year of the Gregorian calendar (1583 or later).
[[nodiscard]] QDate easterSunday(int year);

// The days of rest of a year in the Netherlands: New Year's Day, Easter, King's (before 2014 Queen's) Day, Ascension
// Day, Whitsun and Christmas, in order of date. These are the days of the Algemene termijnenwet art. 3(1) without
// 5 May, and with both Sundays. Dates come from KHolidays' region nl_nl; where that has no data, from
// computedPublicHolidays(). Thread-safe; a year is read once.
[[nodiscard]] std::vector<PublicHoliday> publicHolidays(int year);

// The same from our own arithmetic alone (1980 or later: before that Queen's Day moved differently).
[[nodiscard]] std::vector<PublicHoliday> computedPublicHolidays(int year);

// Good Friday and 5 May: KHolidays has them, but as days on which people work, and so does not decide about them.
// The Algemene termijnenwet counts both, every year (art. 3(1) and (2)).
[[nodiscard]] PublicHoliday goodFriday(int year);
[[nodiscard]] PublicHoliday liberationDay(int year);

} // namespace woonrust
