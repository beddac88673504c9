// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/working_calendar.h"

#include "domain/dutch_holidays.h"
#include "support/catch_qt.h"

#include <QElapsedTimer>
#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <limits>
#include <set>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

// A second opinion that shares nothing with the code under test: Gauss's rule for Easter (1900 to 2099), days as
// numbers counted from 1-1-2000 (a Saturday) by own arithmetic, and a plain loop.
namespace second_opinion {

bool leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int number(int year, int month, int day)
{
    static constexpr std::array lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int count = day - 1;
    for (int y = 2000; y < year; ++y)
        count += leap(y) ? 366 : 365;
    for (int m = 1; m < month; ++m)
        count += lengths[size_t(m - 1)] + (m == 2 && leap(year) ? 1 : 0);
    return count;
}

int easter(int year)
{
    const int d = (19 * (year % 19) + 24) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
    int march = 22 + d + e;
    if (march == 57 || (d == 28 && e == 6 && year % 19 > 10))
        march -= 7;
    return number(year, 3, 1) + march - 1;
}

int weekday(int number) // 0 = Monday
{
    return (number + 5) % 7;
}

std::set<int> closedDays(const CalendarSettings& settings)
{
    std::set<int> days;
    for (int year = 2023; year <= 2032; ++year) {
        const int sunday = easter(year);
        days.insert(
            {number(year, 1, 1), sunday + 1, sunday + 39, sunday + 50, number(year, 12, 25), number(year, 12, 26)});
        const int king = number(year, 4, 27);
        days.insert(weekday(king) == 6 ? king - 1 : king);
        if (settings.goodFridayClosed)
            days.insert(sunday - 2);
        if (settings.liberationDay == LiberationDayOff::EveryYear ||
            (settings.liberationDay == LiberationDayOff::Lustrum && (year == 2025 || year == 2030)))
            days.insert(number(year, 5, 5));
        if (settings.christmasEveClosed)
            days.insert(number(year, 12, 24));
        if (settings.newYearsEveClosed)
            days.insert(number(year, 12, 31));
    }
    const auto add = [&](QDate day) { days.insert(number(day.year(), day.month(), day.day())); };
    for (const ClosingDay& own : settings.ownClosingDays)
        add(own.date);
    if (settings.equatedDaysClosed) {
        for (const auto& [y, m, d] :
             {std::array{2024, 5, 10}, std::array{2024, 12, 27}, std::array{2025, 5, 30}, std::array{2026, 1, 2},
              std::array{2026, 5, 15}, std::array{2027, 5, 7}, std::array{2028, 4, 28}, std::array{2028, 5, 26}})
            add(QDate(y, m, d));
    }
    return days;
}

int add(const std::set<int>& closed, int day, int n)
{
    while (n > 0) {
        ++day;
        if (weekday(day) < 5 && !closed.contains(day))
            --n;
    }
    return day;
}

} // namespace second_opinion

std::vector<CalendarSettings> settingsVariants()
{
    std::vector<CalendarSettings> variants;
    for (int bits = 0; bits < 32; ++bits) {
        CalendarSettings settings;
        settings.goodFridayClosed = bits & 1;
        settings.liberationDay = LiberationDayOff((bits / 2) % 3);
        settings.christmasEveClosed = bits & 4;
        settings.newYearsEveClosed = bits & 8;
        settings.equatedDaysClosed = bits & 16;
        if (bits % 3 == 0)
            settings.ownClosingDays = {{QDate(2026, 5, 15), u"Brugdag"_s}, {QDate(2027, 2, 20), u"Verhuizing"_s}};
        variants.push_back(settings);
    }
    return variants;
}

} // namespace

TEST_CASE("Every day of 2024 to 2030 plus 2, 5 and 10 working days agrees with a second opinion, whatever the settings")
{
    for (const CalendarSettings& settings : settingsVariants()) {
        const WorkingCalendar calendar(settings);
        const auto closed = second_opinion::closedDays(settings);
        int wrong = 0;
        for (QDate day(2024, 1, 1); day <= QDate(2030, 12, 31); day = day.addDays(1)) {
            const int number = second_opinion::number(day.year(), day.month(), day.day());
            for (const int n : {2, 5, 10}) {
                const QDate due = calendar.addWorkingDays(day, n);
                const int expected = second_opinion::add(closed, number, n);
                if (second_opinion::number(due.year(), due.month(), due.day()) != expected && ++wrong <= 3)
                    FAIL_CHECK(day.toString(Qt::ISODate).toStdString()
                               << " + " << n << " gives " << due.toString(Qt::ISODate).toStdString());
                wrong += calendar.workingDaysBetween(day, due) == n ? 0 : 1;
            }
        }
        CHECK(wrong == 0);
    }
}

TEST_CASE("The holidays of 2024 to 2030 fall on the dates of the almanac")
{
    // Easter Monday, King's Day, Ascension Day, Whit Monday and Good Friday as printed, not computed.
    struct Year {
        int year;
        QDate goodFriday, easterMonday, kingsDay, ascension, whitMonday;
    };
    const std::vector<Year> years{
        {2024, {2024, 3, 29}, {2024, 4, 1}, {2024, 4, 27}, {2024, 5, 9}, {2024, 5, 20}},
        {2025, {2025, 4, 18}, {2025, 4, 21}, {2025, 4, 26}, {2025, 5, 29}, {2025, 6, 9}},
        {2026, {2026, 4, 3}, {2026, 4, 6}, {2026, 4, 27}, {2026, 5, 14}, {2026, 5, 25}},
        {2027, {2027, 3, 26}, {2027, 3, 29}, {2027, 4, 27}, {2027, 5, 6}, {2027, 5, 17}},
        {2028, {2028, 4, 14}, {2028, 4, 17}, {2028, 4, 27}, {2028, 5, 25}, {2028, 6, 5}},
        {2029, {2029, 3, 30}, {2029, 4, 2}, {2029, 4, 27}, {2029, 5, 10}, {2029, 5, 21}},
        {2030, {2030, 4, 19}, {2030, 4, 22}, {2030, 4, 27}, {2030, 5, 30}, {2030, 6, 10}},
    };
    for (const Year& year : years) {
        const std::vector expected{
            QDate(year.year, 1, 1),  year.easterMonday.addDays(-1), year.easterMonday, year.kingsDay,
            year.ascension,          year.whitMonday.addDays(-1),   year.whitMonday,   QDate(year.year, 12, 25),
            QDate(year.year, 12, 26)};
        std::vector<QDate> dates;
        for (const PublicHoliday& holiday : publicHolidays(year.year))
            dates.push_back(holiday.date);
        CHECK(dates == expected);
        CHECK(goodFriday(year.year).date == year.goodFriday);
        CHECK(liberationDay(year.year).date == QDate(year.year, 5, 5));
    }
}

TEST_CASE("Without KHolidays' data our own arithmetic gives the same days")
{
    for (int year = 1980; year <= 2100; ++year) {
        const auto given = publicHolidays(year);
        const auto computed = computedPublicHolidays(year);
        INFO(year);
        REQUIRE(given.size() == computed.size());
        for (size_t i = 0; i < given.size(); ++i) {
            CHECK(given[i].date == computed[i].date);
            CHECK(given[i].displayName() == computed[i].displayName());
        }
    }
}

TEST_CASE("The examples of the domain study come out")
{
    const WorkingCalendar calendar;
    CHECK(calendar.addWorkingDays(QDate(2026, 12, 24), 2) == QDate(2026, 12, 29));
    CHECK(calendar.addWorkingDays(QDate(2027, 5, 3), 2) == QDate(2027, 5, 7));
    CHECK(calendar.addWorkingDays(QDate(2025, 4, 17), 2) == QDate(2025, 4, 23));
    CHECK(calendar.addWorkingDays(QDate(2026, 4, 30), 10) == QDate(2026, 5, 18));
    // King's Day 2025 was on Saturday the 26th: the Sunday and the Monday after it are ordinary days.
    CHECK(calendar.closedReason(QDate(2025, 4, 26)) == u"King's Day"_s);
    CHECK(calendar.isWorkingDay(QDate(2025, 4, 28)));

    CHECK(WorkingCalendar({.liberationDay = LiberationDayOff::Lustrum}).addWorkingDays(QDate(2027, 5, 3), 2) ==
          QDate(2027, 5, 5));
    CHECK(WorkingCalendar({.goodFridayClosed = false}).addWorkingDays(QDate(2025, 4, 17), 2) == QDate(2025, 4, 22));
}

TEST_CASE("Liberation Day is a day off every year, once in five years, or never")
{
    CHECK(WorkingCalendar().closedReason(QDate(2026, 5, 5)) == u"Liberation Day"_s);
    const WorkingCalendar never({.liberationDay = LiberationDayOff::Never});
    for (const int year : {2025, 2026, 2030})
        CHECK(never.isWorkingDay(QDate(year, 5, 5)) == (QDate(year, 5, 5).dayOfWeek() < 6));
    CHECK(never.addWorkingDays(QDate(2025, 5, 2), 1) == QDate(2025, 5, 5));
    CHECK(never.isLegalHoliday(QDate(2025, 5, 5)));
    const WorkingCalendar calendar({.liberationDay = LiberationDayOff::Lustrum});
    for (const int year : {2024, 2026, 2027, 2028, 2033, 2111})
        CHECK(calendar.closedReason(QDate(year, 5, 5)) != u"Liberation Day"_s);
    for (const int year : {1995, 2025, 2030, 2045, 2110})
        CHECK(calendar.closedReason(QDate(year, 5, 5)) == u"Liberation Day"_s);
    CHECK(calendar.isWorkingDay(QDate(2026, 5, 5)));
    CHECK(calendar.addWorkingDays(QDate(2025, 5, 2), 1) == QDate(2025, 5, 6));
    // For a term of the law it counts every year.
    CHECK(calendar.isLegalHoliday(QDate(2026, 5, 5)));
}

TEST_CASE("A report received on a closed day counts from that day, so day 1 is the next working day")
{
    const WorkingCalendar calendar;
    CHECK(calendar.addWorkingDays(QDate(2026, 11, 21), 1) == QDate(2026, 11, 23)); // Saturday
    CHECK(calendar.addWorkingDays(QDate(2026, 11, 20), 1) == QDate(2026, 11, 23)); // Friday
}

TEST_CASE("A closed day says why the office is closed")
{
    const WorkingCalendar calendar(
        {.christmasEveClosed = true,
         .equatedDaysClosed = true,
         .ownClosingDays = {{QDate(2026, 10, 2), u"Personeelsdag"_s}, {QDate(2026, 10, 5)}}});
    CHECK(calendar.closedReason(QDate(2026, 4, 3)) == u"Good Friday"_s);
    CHECK(calendar.closedReason(QDate(2026, 5, 5)) == u"Liberation Day"_s);
    CHECK(calendar.closedReason(QDate(2026, 12, 24)) == u"Christmas Eve"_s);
    CHECK(calendar.closedReason(QDate(2026, 10, 2)) == u"Personeelsdag"_s);
    CHECK(calendar.closedReason(QDate(2026, 10, 5)) == u"office closed"_s);
    CHECK(calendar.closedReason(QDate(2026, 5, 15)) == u"equated with a holiday"_s);
    CHECK(calendar.closedReason(QDate(2026, 11, 21)) == u"weekend"_s);
    CHECK_FALSE(calendar.closedReason(QDate(2026, 11, 20)).has_value());
    CHECK_FALSE(calendar.closedReason(QDate(2026, 12, 31)).has_value());
}

TEST_CASE("Counting back and counting between are each other's mirror")
{
    const WorkingCalendar calendar;
    CHECK(calendar.addWorkingDays(QDate(2026, 5, 18), -10) == QDate(2026, 4, 30));
    CHECK(calendar.addWorkingDays(QDate(2026, 5, 18), 0) == QDate(2026, 5, 18));
    CHECK(calendar.addWorkingDays(QDate(2026, 5, 17), 0) == QDate(2026, 5, 17));
    CHECK(calendar.workingDaysBetween(QDate(2026, 5, 1), QDate(2026, 5, 18)) == 9);
    CHECK(calendar.workingDaysBetween(QDate(2026, 5, 18), QDate(2026, 5, 1)) == -9);
    CHECK(calendar.workingDaysBetween(QDate(2026, 5, 16), QDate(2026, 5, 17)) == 0);
}

TEST_CASE("Years outside the table follow the same rules")
{
    const WorkingCalendar calendar;
    CHECK(calendar.addWorkingDays(QDate(1999, 12, 31), 1) == QDate(2000, 1, 3));
    CHECK_FALSE(calendar.isWorkingDay(QDate(1999, 4, 30))); // Queen's Day
    CHECK(calendar.isWorkingDay(QDate(1999, 4, 27)));
    CHECK_FALSE(calendar.isWorkingDay(QDate(2100, 4, 27))); // King's Day
    CHECK_FALSE(calendar.isWorkingDay(QDate(2100, 3, 29))); // Easter Monday
    CHECK(calendar.isWorkingDay(QDate(2100, 3, 30)));
    // The seam between the table and the years after it.
    CHECK(calendar.addWorkingDays(QDate(2079, 12, 29), 2) == QDate(2080, 1, 3));
    CHECK_FALSE(calendar.isWorkingDay(QDate(1979, 12, 25)));
}

TEST_CASE("Nonsense dates and counts give no date and do not hang")
{
    const WorkingCalendar calendar;
    CHECK_FALSE(calendar.isWorkingDay(QDate()));
    CHECK_FALSE(calendar.closedReason(QDate()).has_value());
    CHECK_FALSE(calendar.addWorkingDays(QDate(), 2).isValid());
    CHECK_FALSE(calendar.addWorkingDays(QDate(2026, 1, 1), std::numeric_limits<int>::max()).isValid());
    CHECK_FALSE(calendar.addWorkingDays(QDate(2026, 1, 1), std::numeric_limits<int>::min()).isValid());
    CHECK(calendar.workingDaysBetween(QDate(), QDate(2026, 1, 1)) == 0);
    CHECK(calendar.workingDaysBetween(QDate(2026, 1, 1), QDate()) == 0);
    CHECK_FALSE(WorkingCalendar({.ownClosingDays = {{QDate(), u"?"_s}}}).isWorkingDay(QDate()));
}

TEST_CASE("A million working-day questions take less than two seconds")
{
    const WorkingCalendar calendar;
    QElapsedTimer timer;
    timer.start();
    int open = 0;
    for (int i = 0; i < 1'000'000; ++i)
        open += calendar.isWorkingDay(QDate::fromJulianDay(2460000 + i % 3000)) ? 1 : 0;
    CHECK(open > 600'000);
    CHECK(timer.elapsed() < 2000);
}
