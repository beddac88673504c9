// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rhythm.h"

#include "domain/clock.h"
#include "support/catch_qt.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

QDateTime hour(QDate day, int at)
{
    return utcFromAmsterdam(day, QTime(at, 0));
}

// As many each day, from `from` to `until`.
std::vector<DayCount> daily(QDate from, QDate until, int count)
{
    std::vector<DayCount> days;
    for (QDate day = from; day <= until; day = day.addDays(1))
        days.push_back({.day = day, .count = count});
    return days;
}

} // namespace

TEST_CASE("An hour belongs to the weekday and hour of the clock in Amsterdam, in summer and in winter")
{
    CHECK(hourOfWeek(momentFromStorage(u"2026-07-17T21:30:00.000Z"_s)) == HourOfWeek{4, 23});
    CHECK(hourOfWeek(momentFromStorage(u"2026-11-20T22:30:00.000Z"_s)) == HourOfWeek{4, 23});
    CHECK(hourOfWeek(momentFromStorage(u"2026-11-20T23:30:00.000Z"_s)) == HourOfWeek{5, 0});
}

TEST_CASE("The rhythm counts by hour of the week what has a time, and by week all of it")
{
    const QDate friday(2026, 11, 20);
    const Rhythm rhythm = rhythmOf({{hour(friday, 23), 2}, {hour(friday.addDays(-7), 23), 1}, {hour(friday, 3), 1}},
                                   {{friday, 4}, {friday.addDays(-21), 1}, {friday.addDays(-7), 1}}, friday);
    CHECK(rhythm.byHour[4][23] == 3);
    CHECK(rhythm.byHour[4][3] == 1);
    CHECK(rhythm.most() == 3);
    CHECK(rhythm.timed == 4);
    CHECK(rhythm.untimed == 2);
    CHECK(rhythm.total() == 6);
    REQUIRE(rhythm.weeks.size() == 4); // one of them without any
    CHECK(rhythm.weeks[0].monday == QDate(2026, 10, 26));
    CHECK(rhythm.weeks[0].count == 1);
    CHECK(rhythm.weeks[1].count == 0);
    CHECK(rhythm.weeks[3].count == 4);
}

TEST_CASE("The weeks go on until today, also when nothing happens any more")
{
    const QDate friday(2026, 11, 20);
    CHECK(rhythmOf({}, {{friday, 1}}, friday.addDays(15)).weeks.size() == 3);
    CHECK(rhythmOf({}, {}, friday).weeks.empty());
}

TEST_CASE("As many days are compared before something was done as after it")
{
    const QDate deed(2026, 10, 1);
    auto days = daily(deed.addDays(-60), deed.addDays(-1), 2);
    const auto after = daily(deed, deed.addDays(60), 1);
    days.insert(days.end(), after.begin(), after.end());
    const auto effect = effectOf(deed, days, deed.addDays(60));
    REQUIRE(effect);
    CHECK(effect->days == 28);
    CHECK(effect->before == 56);
    CHECK(effect->after == 28);
    // Ten days since then: ten days before.
    const auto soon = effectOf(deed, days, deed.addDays(9));
    REQUIRE(soon);
    CHECK(soon->days == 10);
    CHECK(soon->before == 20);
    CHECK(soon->after == 10);
}

TEST_CASE("Nothing is said of what was done less than a week ago, or within a week of the first report")
{
    const QDate deed(2026, 10, 1);
    const auto days = daily(deed.addDays(-6), deed.addDays(30), 1);
    CHECK_FALSE(effectOf(deed, days, deed.addDays(30)));
    CHECK(effectOf(deed.addDays(1), days, deed.addDays(30)));
    CHECK_FALSE(effectOf(deed.addDays(25), days, deed.addDays(30)));
    CHECK_FALSE(effectOf(deed, {}, deed.addDays(30)));
}

TEST_CASE("The chance is that of a fair coin, and small numbers are never called more than chance")
{
    const QDate deed(2026, 10, 1);
    const auto around = [&](int before, int after) {
        return *effectOf(deed, {{deed.addDays(-28), 0}, {deed.addDays(-1), before}, {deed, after}}, deed.addDays(40));
    };
    CHECK(around(0, 0).chance == 1);
    CHECK(around(10, 10).chance == 1);
    // 0 of 5: 2 / 32.
    CHECK(around(5, 0).chance == Catch::Approx(0.0625));
    // 2 of 12: 2 * (1 + 12 + 66) / 4096.
    CHECK(around(10, 2).chance == Catch::Approx(158.0 / 4096));
    CHECK(around(2, 10).chance == around(10, 2).chance);
    CHECK(around(1'500, 1'000).chance < 0.001); // no overflow
    CHECK(around(9, 2).isSmall());
    CHECK_FALSE(around(10, 2).isSmall());
    CHECK(effectText(around(9, 0), u"Warning"_s).contains(u"Small numbers"_s));
    CHECK(effectText(around(8, 7), u"Warning"_s).contains(u"may well be chance"_s));
    CHECK(effectText(around(20, 4), u"Warning"_s).contains(u"not likely"_s));
}
