// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch_qt.h"

#include "papers/paper.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust::papers;

TEST_CASE("Numbers read as Dutch people write them")
{
    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
    CHECK(formatted({1234, NumberFormat::Whole}, dutch) == u"1.234");
    CHECK(formatted({1.94, NumberFormat::OneDecimal}, dutch) == u"1,9");
    CHECK(formatted({0.936, NumberFormat::Percent}, dutch) == u"94%");
    CHECK(formatted({1250.5, NumberFormat::Euro}, dutch) == u"€\u00A01.250,50");
    CHECK(formatted({-12.5, NumberFormat::Euro}, dutch) == u"€\u00A0-12,50");
}

TEST_CASE("Numbers read as English people write them")
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    CHECK(formatted({1234, NumberFormat::Whole}, english) == u"1,234");
    CHECK(formatted({0.936, NumberFormat::Percent}, english) == u"94%");
    CHECK(formatted({1250.5, NumberFormat::Euro}, english) == u"€1,250.50");
    CHECK(formatted({-12.5, NumberFormat::Euro}, english) == u"-€12.50");
}

TEST_CASE("Nothing to measure is a dash, not a zero")
{
    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
    CHECK(numberCell({}, dutch) == Cell{.text = u"–"_s});
    CHECK(dateCell({}, dutch) == Cell{.text = u"–"_s});
    CHECK(numberCell(0, dutch).text == u"0");
}

TEST_CASE("The line under the title says whose report it is, of when, and whether it is final")
{
    Paper document{.title = u"Maandrapportage"_s,
                   .organisation = u"Woonstichting De Linde"_s,
                   .period = u"oktober 2026"_s,
                   .madeAt = QDateTime::fromString(u"2026-11-20T09:12:00Z"_s, Qt::ISODate)};
    CHECK(subtitle(document) == u"Woonstichting De Linde · oktober 2026 · draft of 20 november 2026, 10:12");
    document.version = Version::Final;
    document.scope = u"Assen-Oost"_s;
    CHECK(subtitle(document) ==
          u"Woonstichting De Linde · oktober 2026 · Assen-Oost · final version of 20 november 2026, 10:12");
}
