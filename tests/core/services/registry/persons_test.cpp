// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/persons.h"

#include "support/catch_qt.h"
#include "support/registry.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;
using persons::Likeness;

namespace {

Person bakker()
{
    Person person;
    person.lastName = u"Bakker"_s;
    person.initials = u"T."_s;
    return person;
}

QString refusedField(const Result<PersonId>& result)
{
    return result ? u"accepted"_s : result.error().field;
}

} // namespace

TEST_CASE("What makes no sense about a person is refused at its field")
{
    TestCasebook book;
    Session session = book.session();
    const auto refused = [&](auto&& change) {
        Person person = bakker();
        change(person);
        return refusedField(persons::add(session, person));
    };
    CHECK(refused([](Person& p) { p.lastName = u"   "_s; }) == u"lastName");
    CHECK(refused([](Person& p) { p.lastName = u"?!"_s; }) == u"lastName");
    CHECK(refused([](Person& p) { p.lastName = QString(101, u'x'); }) == u"lastName");
    CHECK(refused([](Person& p) { p.phone = u"bel mij"_s; }) == u"phone");
    CHECK(refused([](Person& p) { p.email = u"t.bakker"_s; }) == u"email");
    CHECK(refused([](Person& p) { p.remark = u"bsn 111222333"_s; }) == u"remark");
    CHECK(book.db.integer(u"SELECT count(*) FROM person"_s) == 0);
}

TEST_CASE("A number that the user looked at and confirmed may be saved")
{
    TestCasebook book;
    Session session = book.session();
    Person person = bakker();
    person.remark = u"polis 111222333"_s;
    CHECK_FALSE(persons::add(session, person));
    const auto id = persons::add(session, person, Numbers::Confirmed);
    REQUIRE(id);
    // Once confirmed, it is not asked about again at every later change.
    Person again = *persons::get(session, *id);
    again.phone = u"06 1234 5678"_s;
    CHECK(persons::update(session, again));
}

TEST_CASE("A tenant number belongs to one person")
{
    TestCasebook book;
    addPerson(book, u"T."_s, u""_s, u"Bakker"_s, {}, u"H1"_s);
    Session session = book.session();
    Person other = bakker();
    other.tenantNumber = u" H1 "_s;
    CHECK(refusedField(persons::add(session, other)) == u"tenantNumber");
}

TEST_CASE("Of two people who change a person, the second is told and overwrites nothing")
{
    TestCasebook book;
    Session session = book.session();
    const PersonId id = addPerson(book, u"T."_s, u""_s, u"Bakker"_s);
    Person mine = *persons::get(session, id);
    Person theirs = mine;
    theirs.phone = u"06 1111 1111"_s;
    REQUIRE(persons::update(session, theirs));
    mine.phone = u"06 2222 2222"_s;
    const auto result = persons::update(session, mine);
    REQUIRE_FALSE(result);
    CHECK(result.error().kind == ErrorKind::Conflict);
    CHECK(persons::get(session, id)->phone == u"06 1111 1111");
}

TEST_CASE("Who is shown a person elsewhere, as in a report, looked at that person")
{
    TestCasebook book;
    Session session = book.session();
    const PersonId id = addPerson(book, u"T."_s, u""_s, u"Bakker"_s);
    const auto looks = [&] {
        return book.db.integer(u"SELECT count(*) FROM event WHERE action = 'view' AND subject_kind = 'person' AND "
                               "subject_id = ?"_s,
                               {id});
    };
    REQUIRE(persons::get(session, id));
    CHECK(looks() == 1);
    REQUIRE(persons::get(session, id)); // the same look
    CHECK(looks() == 1);
}

TEST_CASE("A change of a person is logged with old and new")
{
    TestCasebook book;
    Session session = book.session();
    const PersonId id = addPerson(book, u"T."_s, u""_s, u"Bakker"_s, u"06 1111 1111"_s);
    Person person = *persons::get(session, id);
    person.phone = u"06 2222 2222"_s;
    REQUIRE(persons::update(session, person));
    const Event last = storage::recentEvents(book.db, 1).front();
    CHECK(last.action == event::changed);
    CHECK(last.subjectId == id.value());
    CHECK(last.changes.keys() == QStringList{u"phone"_s});
    // Saving without a change is no event.
    person.version = 2;
    REQUIRE(persons::update(session, person));
    CHECK(storage::recentEvents(book.db, 1).front().id == last.id);
}

TEST_CASE("A person who may be known already is pointed out before saving")
{
    TestCasebook book;
    Session session = book.session();
    const UnitId home = addUnit(book, u"1"_s, u"Lijsterhof"_s, 14);
    const PersonId known = addPerson(book, u"T."_s, u""_s, u"Bäkker"_s, u"06-12345678"_s, u"H1"_s);
    addTenancy(book, home, known, QDate(2020, 1, 1));
    addPerson(book, u"P."_s, u""_s, u"Bakker"_s, u"06-12345678"_s);

    const auto likeness = [&](const Person& person, UnitId unit = {}) -> std::optional<Likeness> {
        const auto doubles = *persons::possibleDoubles(session, person, unit);
        return doubles.empty() ? std::nullopt : std::optional(doubles.front().likeness);
    };
    Person person = bakker();
    CHECK(likeness(person) == Likeness::Name);
    CHECK(likeness(person, home) == Likeness::Address);
    person.phone = u"+31 6 12345678"_s;
    CHECK(likeness(person) == Likeness::Phone);
    CHECK(persons::possibleDoubles(session, person)->size() == 1); // P. Bakker is somebody else
    person.tenantNumber = u"H1"_s;
    CHECK(likeness(person) == Likeness::TenantNumber);
    person = bakker();
    person.initials.clear();
    CHECK_FALSE(likeness(person)); // "Bakker" alone says nothing
    person.lastName = u"Visser"_s;
    CHECK_FALSE(likeness(person));
}
