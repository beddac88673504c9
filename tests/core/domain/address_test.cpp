// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/address.h"

#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

TEST_CASE("A street has one key however it is written")
{
    CHECK(streetKey(u"'s-Gravenhaagse Straat"_s) == u"s gravenhaagse straat"_s);
    CHECK(streetKey(u"S-GRAVENHAAGSE STR."_s) == u"s gravenhaagse straat"_s);
    CHECK(streetKey(u"1e Dwarsstr."_s) == streetKey(u"Eerste Dwarsstraat"_s));
    CHECK(streetKey(u"Burg. de Wit-laan"_s) == u"burgemeester de wit laan"_s);
    CHECK(streetKey(u"d’Ouwe Café"_s) == u"douwe cafe"_s);
}

TEST_CASE("A house number is read with what follows it")
{
    const auto read = [](const QString& text) {
        const auto number = readHouseNumber(text);
        return number ? QString::number(number->number) + u'|' + plainAddition(number->addition) : QString();
    };
    CHECK(read(u"12"_s) == u"12|"_s);
    CHECK(read(u"12A"_s) == u"12|A"_s);
    CHECK(read(u"12-a"_s) == u"12|A"_s);
    CHECK(read(u"12 bis"_s) == u"12|BIS"_s);
    CHECK(read(u"131Z-1"_s) == u"131|Z1"_s);
    CHECK(read(u"0012 hof"_s) == u"12|HOF"_s);
    CHECK(read(u"A12"_s).isEmpty());
    CHECK(read(u"0"_s).isEmpty());
    CHECK(read(u"1234567"_s).isEmpty());
    CHECK(read(u"12,5"_s).isEmpty());
}

TEST_CASE("A street and number in one field are parted")
{
    const auto read = [](const QString& text) {
        const auto parts = readStreetAndNumber(text);
        return parts ? parts->street + u'|' + QString::number(parts->number.number) + u'|' +
                           plainAddition(parts->number.addition)
                     : QString();
    };
    CHECK(read(u"Kerkstraat 12A"_s) == u"Kerkstraat|12|A"_s);
    CHECK(read(u"Plein 1940 7-B"_s) == u"Plein 1940|7|B"_s);
    CHECK(read(u"1e Dwarsstraat 3 bis"_s) == u"1e Dwarsstraat|3|BIS"_s);
    CHECK(read(u"Kerkstraat"_s).isEmpty());
    CHECK(read(u"12"_s).isEmpty());
}

TEST_CASE("Letter and suffix of BAG become one addition")
{
    CHECK(joinedAddition(u"A"_s, u"2"_s) == u"A-2"_s);
    CHECK(joinedAddition(u"A"_s, {}) == u"A"_s);
    CHECK(joinedAddition({}, u" bis "_s) == u"bis"_s);
    CHECK(joinedAddition({}, {}).isEmpty());
}
