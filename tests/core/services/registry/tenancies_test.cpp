// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/tenancies.h"

#include "services/registry/alerts.h"
#include "services/registry/unit_page.h"
#include "support/catch_qt.h"
#include "support/registry.h"
#include "support/seen.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A household shows who lives there today, and who did")
{
    TestCasebook book;
    Session session = book.session();
    const UnitId home = addUnit(book, u"1"_s, u"Lijsterhof"_s, 14);
    const PersonId now = addPerson(book, u"T."_s, u""_s, u"Bakker"_s);
    const PersonId before = addPerson(book, u"A."_s, u""_s, u"Visser"_s);
    const PersonId lastDay = addPerson(book, u"C."_s, u""_s, u"Zaal"_s);
    addTenancy(book, home, now, QDate(2021, 1, 1));
    addTenancy(book, home, before, QDate(2010, 1, 1), QDate(2020, 12, 31));
    addTenancy(book, home, lastDay, QDate(2021, 1, 1), book.clock.today());
    const auto page = units::page(session, home);
    REQUIRE(page);
    REQUIRE(page->residents.size() == 2);
    CHECK(page->residents[0].person.id == now);
    CHECK(page->residents[1].person.id == lastDay);
    CHECK(page->history.size() == 3);
    // Who lives where is looked at here, so it is a look as at a person; the same look within ten minutes is one.
    REQUIRE(units::page(session, home));
    CHECK(book.db.integer(u"SELECT count(*) FROM event WHERE action = 'view' AND subject_kind = 'unit'"_s) == 1);
    CHECK(storage::residentsOn(book.db, home, QDate(2020, 12, 31)).front().person.id == before);
    CHECK(storage::homeOn(book.db, before, book.clock.today()) == UnitId());
}

TEST_CASE("A tenancy cannot end before it began, nor run twice at once")
{
    TestCasebook book;
    Session session = book.session();
    const UnitId home = addUnit(book, u"1"_s, u"Lijsterhof"_s, 14);
    const PersonId person = addPerson(book, u"T."_s, u""_s, u"Bakker"_s);
    const TenancyId tenancy = addTenancy(book, home, person, QDate(2021, 1, 1));
    CHECK(tenancies::end(session, seen(session, tenancy), QDate(2020, 12, 31), u"OPZ"_s).error().field == u"endOn");
    CHECK(tenancies::end(session, seen(session, tenancy), {}, u"OPZ"_s).error().field == u"endOn");
    CHECK(tenancies::end(session, seen(session, tenancy), QDate(2026, 1, 31), {}).error().field == u"endReason");
    CHECK(tenancies::end(session, seen(session, tenancy), QDate(2026, 1, 31), u"NIKS"_s).error().field == u"endReason");
    const Tenancy again{.id = {}, .unit = home, .person = person, .startOn = QDate(2025, 1, 1)};
    CHECK(tenancies::add(session, again).error().field == u"startOn");
    REQUIRE(tenancies::end(session, seen(session, tenancy), QDate(2024, 12, 31), u"ONT"_s, u"ONT"_s));
    CHECK(tenancies::add(session, again));
}

TEST_CASE("An alert always ends, says who said so, and is about a person or a home")
{
    TestCasebook book;
    Session session = book.session();
    const UnitId home = addUnit(book, u"1"_s, u"Lijsterhof"_s, 14);
    const PersonId person = addPerson(book, u"T."_s, u""_s, u"Bakker"_s);
    const auto refused = [&](auto&& change) {
        Alert alert;
        alert.unit = home;
        alert.kind = u"BEZ"_s;
        alert.source = u"Wijkagent"_s;
        alert.untilOn = QDate(2027, 11, 20);
        change(alert);
        const auto result = alerts::add(session, alert);
        return result ? u"accepted"_s : result.error().field;
    };
    CHECK(refused([](Alert& a) { a.untilOn = {}; }) == u"untilOn");
    CHECK(refused([](Alert& a) { a.untilOn = QDate(2026, 11, 19); }) == u"untilOn");
    CHECK(refused([](Alert& a) { a.untilOn = QDate(2028, 11, 21); }) == u"untilOn");
    CHECK(refused([](Alert& a) { a.source = u" "_s; }) == u"source");
    CHECK(refused([](Alert& a) { a.kind = u"GEVAARLIJK"_s; }) == u"kind");
    CHECK(refused([](Alert& a) { a.unit = {}; }) == u"person");
    CHECK(refused([&](Alert& a) { a.person = person; }) == u"person");
    CHECK(refused([](Alert& a) { a.text = u"BSN 111222333"_s; }) == u"text");
    CHECK(refused([](Alert& a) { a.untilOn = QDate(2028, 11, 20); }) == u"accepted");
}

TEST_CASE("An alert on a resident shows at the home, until it ends or they move")
{
    TestCasebook book;
    Session session = book.session();
    const UnitId home = addUnit(book, u"1"_s, u"Lijsterhof"_s, 14);
    const PersonId person = addPerson(book, u"T."_s, u""_s, u"Bakker"_s);
    const TenancyId tenancy = addTenancy(book, home, person, QDate(2021, 1, 1));
    Alert alert;
    alert.person = person;
    alert.kind = u"BEZ"_s;
    alert.source = u"Wijkagent"_s;
    alert.untilOn = QDate(2026, 12, 10);
    const AlertId id = orThrow(alerts::add(session, alert));
    CHECK(alerts::atUnit(session, home)->size() == 1);
    CHECK(alerts::expiring(session)->size() == 1);

    REQUIRE(alerts::extend(session, seen(session, id), QDate(2027, 12, 10), u"Opnieuw beoordeeld"_s));
    CHECK(alerts::expiring(session)->empty());
    CHECK(alerts::extend(session, seen(session, id), QDate(2029, 1, 1), u"Langer"_s).error().field == u"untilOn");

    book.clock.set(QDateTime(QDate(2027, 12, 10), QTime(12, 0), QTimeZone::UTC));
    CHECK(alerts::atUnit(session, home)->size() == 1); // its last day
    book.clock.advanceDays(1);
    CHECK(alerts::atUnit(session, home)->empty());

    book.clock.set(QDateTime(QDate(2027, 6, 1), QTime(12, 0), QTimeZone::UTC));
    REQUIRE(tenancies::end(session, seen(session, tenancy), QDate(2027, 5, 1), u"OPZ"_s));
    CHECK(alerts::atUnit(session, home)->empty());
    CHECK(alerts::onPerson(session, person)->size() == 1);
    CHECK_FALSE(alerts::end(session, seen(session, id), u""_s));
    REQUIRE(alerts::end(session, seen(session, id), u"Geen incidenten meer"_s));
    CHECK(alerts::onPerson(session, person)->empty());
}
