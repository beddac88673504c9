// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/report_period.h"

#include "papers/month_report.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::papers;
using namespace Qt::StringLiterals;

TEST_CASE("A report's period is a month, a quarter or a year of the calendar, and is written as such")
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    CHECK(periodFromText(u"2026-10"_s) == Period::month(2026, 10));
    CHECK(periodFromText(u"2026-Q3"_s) == Period{.from = QDate(2026, 7, 1), .until = QDate(2026, 10, 1)});
    CHECK(periodFromText(u"2026-k4"_s) == quarterOf(2026, 4));
    CHECK(periodFromText(u"2026"_s) == Period{.from = QDate(2026, 1, 1), .until = QDate(2027, 1, 1)});
    for (const QString& wrong : {u"2026-13"_s, u"2026-Q5"_s, u"26-10"_s, u"2026-"_s, u"0000"_s, u"2026-10-01"_s, u""_s})
        CHECK_FALSE(periodFromText(wrong));
    CHECK(periodText(quarterOf(2026, 3), english) == u"Q3 2026"_s);
    CHECK(periodText(yearOf(2026), english) == u"2026"_s);
    CHECK(fileText(quarterOf(2026, 3)) == u"2026-Q3"_s);
    CHECK(fileText({.from = QDate(2026, 10, 1), .until = QDate(2026, 10, 16)}) == u"2026-10-01_2026-10-15"_s);
    // Three months from February are no quarter, and twelve from July no year.
    CHECK_FALSE(isQuarter({.from = QDate(2026, 2, 1), .until = QDate(2026, 5, 1)}));
    CHECK_FALSE(isYear({.from = QDate(2026, 7, 1), .until = QDate(2027, 7, 1)}));
    CHECK(comparesOnce(yearOf(2026)));
    CHECK_FALSE(comparesOnce(quarterOf(2026, 1)));
}
