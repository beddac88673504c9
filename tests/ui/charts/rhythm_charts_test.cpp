// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clock.h"
#include "support/catch_qt.h"
#include "ui/charts/heat_grid.h"
#include "ui/charts/week_bars.h"

#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::charts;
using namespace Qt::StringLiterals;

namespace {

Rhythm fridayNights()
{
    const QDate friday(2026, 11, 20);
    return rhythmOf({{utcFromAmsterdam(friday, QTime(23, 0)), 3}, {utcFromAmsterdam(friday, QTime(2, 0)), 1}},
                    {{friday.addDays(-14), 2}, {friday, 4}}, friday);
}

} // namespace

TEST_CASE("An hour without any has a shade of its own, and more is never lighter than less", "[charts]")
{
    for (int most = 1; most <= 40; ++most) {
        CHECK(HeatGrid::shadeOf(0, most) == 0);
        for (int count = 1; count <= most; ++count) {
            const int shade = HeatGrid::shadeOf(count, most);
            CHECK(shade >= std::max(1, HeatGrid::shadeOf(count - 1, most)));
            CHECK(shade <= 4);
        }
    }
    CHECK(HeatGrid::shadeOf(40, 40) == 4);
}

TEST_CASE("The hours are walked through by arrow keys, heard, and opened by Enter or a click", "[charts]")
{
    HeatGrid grid;
    grid.resize(480, 140);
    grid.setRhythm(fridayNights(), QLocale(QLocale::English));
    grid.show();
    QSignalSpy opened(&grid, &HeatGrid::opened);
    QTest::keyClick(&grid, Qt::Key_Down);
    QTest::keyClick(&grid, Qt::Key_Right);
    CHECK(grid.current() == HourOfWeek{1, 1});
    grid.setCurrent({4, 22});
    QTest::keyClick(&grid, Qt::Key_End);
    CHECK(grid.current() == HourOfWeek{4, 23});
    CHECK(grid.accessibleName().contains(u"Friday, 23 to 24: 3"_s));
    QTest::keyClick(&grid, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().value<HourOfWeek>() == HourOfWeek{4, 23});
    QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.cell({4, 2}).center().toPoint());
    CHECK(grid.current() == HourOfWeek{4, 2});
    CHECK(opened.count() == 2);
    CHECK(grid.accessibleDescription().contains(u"Friday, 23 to 24"_s));
}

TEST_CASE("The weeks are walked through by arrow keys, heard with what was done in them, and opened", "[charts]")
{
    WeekBars bars;
    bars.resize(480, 160);
    const Rhythm rhythm = fridayNights();
    bars.setWeeks(rhythm.weeks, {{.on = QDate(2026, 11, 12), .name = u"Warning"_s}}, QLocale(QLocale::English));
    bars.show();
    QSignalSpy opened(&bars, &WeekBars::opened);
    QSignalSpy moved(&bars, &WeekBars::currentChanged);
    CHECK(bars.current() == QDate(2026, 11, 16)); // the last one
    CHECK(bars.accessibleName().contains(u"4"_s));
    QTest::keyClick(&bars, Qt::Key_Left);
    CHECK(bars.current() == QDate(2026, 11, 9));
    CHECK(bars.accessibleName().contains(u"Warning"_s));
    CHECK(moved.count() == 1);
    QTest::keyClick(&bars, Qt::Key_Home);
    CHECK(bars.current() == QDate(2026, 11, 2));
    QTest::keyClick(&bars, Qt::Key_Left);
    CHECK(bars.current() == QDate(2026, 11, 2));
    QTest::keyClick(&bars, Qt::Key_Return);
    CHECK(opened.count() == 1);
    CHECK(bars.bar(QDate(2026, 11, 16)).height() > bars.bar(QDate(2026, 11, 2)).height());
}

TEST_CASE("A dossier of ten years shows its last weeks, and the week that is marked", "[charts]")
{
    WeekBars bars;
    bars.resize(300, 160);
    std::vector<WeekCount> weeks;
    for (int i = 0; i < 520; ++i)
        weeks.push_back({.monday = QDate(2016, 11, 21).addDays(7 * i), .count = i % 5});
    bars.setWeeks(weeks, {}, QLocale(QLocale::English));
    bars.show();
    CHECK(bars.bar(weeks.front().monday).isEmpty());
    CHECK_FALSE(bars.bar(weeks.back().monday).width() <= 0);
    bars.setCurrent(weeks.front().monday);
    CHECK(bars.bar(weeks.front().monday).width() > 0);
    CHECK_FALSE(bars.grab().isNull());
}

TEST_CASE("Without any report the charts are empty and say so", "[charts]")
{
    HeatGrid grid;
    grid.setRhythm({}, QLocale(QLocale::English));
    WeekBars bars;
    bars.setWeeks({}, {}, QLocale(QLocale::English));
    CHECK_FALSE(grid.grab().isNull());
    CHECK_FALSE(bars.grab().isNull());
    QTest::keyClick(&bars, Qt::Key_Left);
    QTest::keyClick(&bars, Qt::Key_Return);
    CHECK_FALSE(bars.current().isValid());
    CHECK(grid.accessibleDescription().contains(u"No report"_s));
}
