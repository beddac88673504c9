// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/units.h"

#include "services/registry/areas.h"
#include "support/catch_qt.h"
#include "support/registry.h"
#include "support/seen.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A postcode is kept in one form, and nonsense is refused with the field")
{
    TestCasebook book;
    Session session = book.session(Role::Administrator);
    const UnitId id = addUnit(book, u"1"_s, u"Lijsterhof"_s, 14, {}, u"3311ab"_s);
    CHECK(units::get(session, id)->postcode == u"3311 AB");
    const auto refused = [&](auto&& change) {
        Unit unit;
        unit.number = u"2"_s;
        unit.street = u"Lijsterhof"_s;
        unit.kind = u"WOO"_s;
        change(unit);
        const auto result = units::add(session, unit);
        return result ? u"accepted"_s : result.error().field;
    };
    for (const QString& postcode : {u"0311AB"_s, u"3311"_s, u"3311 A1"_s, u"33111 AB"_s, u"3311 SS"_s})
        CHECK(refused([&](Unit& u) { u.postcode = postcode; }) == u"postcode");
    CHECK(refused([](Unit& u) { u.number = u" 1 "_s; }) == u"number");
    CHECK(refused([](Unit& u) { u.number.clear(); }) == u"number");
    CHECK(refused([](Unit& u) { u.street = u"\t"_s; }) == u"street");
    CHECK(refused([](Unit& u) { u.kind = u"KASTEEL"_s; }) == u"kind");
    CHECK(refused([](Unit& u) { u.condition = 7; }) == u"condition");
    CHECK(refused([](Unit& u) { u.buildYear = 74; }) == u"buildYear");
    CHECK(refused([](Unit& u) { u.houseNumber = -1; }) == u"houseNumber");
    CHECK(refused([](Unit&) {}) == u"accepted");
}

TEST_CASE("Areas hang under each other, and never in a circle")
{
    TestCasebook book;
    Session session = book.session(Role::Coordinator);
    const AreaId city =
        orThrow(areas::add(session, {.code = u"GM0505"_s, .name = u"Dordrecht"_s, .kind = u"MUNICIPALITY"_s}));
    const AreaId quarter = orThrow(
        areas::add(session, {.code = u"wk050501"_s, .name = u"Zuidwijk"_s, .kind = u"DISTRICT"_s, .parent = city}));
    const AreaId own = orThrow(areas::add(session, {.name = u"De hofjes"_s, .parent = quarter}));
    CHECK(areas::get(session, quarter)->code == u"WK050501");
    CHECK(areas::get(session, own)->code == u"EIGEN-1");
    CHECK(areas::get(session, own)->kind == u"OWN");
    CHECK(areas::move(session, seen(session, city), own).error().field == u"parent");
    CHECK(areas::move(session, seen(session, own), own).error().field == u"parent");
    CHECK(areas::add(session, {.code = u"GM0505"_s, .name = u"Nog een"_s}).error().field == u"code");
    CHECK(areas::add(session, {.code = u"a b"_s, .name = u"Nog een"_s}).error().field == u"code");
    CHECK(areas::rename(session, seen(session, own), u"  "_s).error().field == u"name");
    CHECK(areas::path(session, own)->size() == 3);
    CHECK(storage::areaAndDescendants(book.db, city).size() == 3);
    CHECK(areas::retire(session, seen(session, quarter)).error().field == u"retired");
    REQUIRE(areas::move(session, seen(session, own), {}));
    REQUIRE(areas::retire(session, seen(session, quarter)));
    CHECK(storage::areaAndDescendants(book.db, city).size() == 2);
}

TEST_CASE("A map of an earlier year is drawn with the boundaries of then")
{
    TestCasebook book;
    Session session = book.session(Role::Coordinator);
    const AreaId area = orThrow(areas::add(session, {.name = u"Zuidwijk"_s}));
    storage::putBoundary(book.db, {.area = area, .year = 2022, .wkb = "old", .source = u"CBS"_s});
    storage::putBoundary(book.db, {.area = area, .year = 2025, .wkb = "new", .source = u"CBS"_s});
    storage::putBoundary(book.db, {.area = area, .year = 2025, .wkb = "newer", .source = u"CBS"_s});
    CHECK(storage::boundaryOf(book.db, area, 2026)->wkb == "newer");
    CHECK(storage::boundaryOf(book.db, area, 2024)->wkb == "old");
    CHECK(storage::boundaryOf(book.db, area, 2000)->wkb == "old");
    CHECK(areas::boundaries(session, u"OWN"_s, 2023)->front().year == 2022);
    CHECK(areas::boundaries(session, u"DISTRICT"_s, 2023)->empty());
}
