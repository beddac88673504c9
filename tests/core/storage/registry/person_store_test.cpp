// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/person_store.h"

#include "support/catch_qt.h"
#include "support/registry.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList found(TestCasebook& book, const QString& typed)
{
    QStringList names;
    for (const Person& person : storage::searchPersons(book.db, typed, QDate(2026, 11, 20)))
        names << person.displayName();
    return names;
}

} // namespace

TEST_CASE("A person is found by any word of the name, however it is written")
{
    TestCasebook book;
    addPerson(book, u"T."_s, u"van der"_s, u"Horst"_s);
    addPerson(book, u"A."_s, u""_s, u"Jansen-Smit"_s);
    addPerson(book, u"B."_s, u""_s, u"Café"_s);
    addPerson(book, u"C."_s, u""_s, u"Ĳsbrandy"_s);
    addPerson(book, u"Ş."_s, u""_s, u"Çelik"_s);
    CHECK(found(book, u"horst"_s) == QStringList{u"T. van der Horst"_s});
    CHECK(found(book, u"van der ho"_s) == QStringList{u"T. van der Horst"_s});
    CHECK(found(book, u"t. van der horst"_s) == QStringList{u"T. van der Horst"_s});
    CHECK(found(book, u"smit"_s) == QStringList{u"A. Jansen-Smit"_s});
    CHECK(found(book, u"cafe"_s) == QStringList{u"B. Café"_s});
    CHECK(found(book, u"ijsb"_s).size() == 1);
    CHECK(found(book, u"celik"_s).size() == 1);
    CHECK(found(book, u"horst jansen"_s).isEmpty());
}

TEST_CASE("A person is found by phone number in any notation, tenant number and e-mail address")
{
    TestCasebook book;
    addPerson(book, u"T."_s, u""_s, u"Bakker"_s, u"+31 (0)6-1234 5678"_s, u"H00123"_s);
    for (const QString& typed :
         {u"0612345678"_s, u"06 1234"_s, u"06-12 34 56 78"_s, u"+31612345678"_s, u"h001"_s, u"H00123"_s})
        CHECK(found(book, typed) == QStringList{u"T. Bakker"_s});
    CHECK(found(book, u"0687654321"_s).isEmpty());
}

TEST_CASE("What a person was found by before a change finds them no more")
{
    TestCasebook book;
    const PersonId id = addPerson(book, u"T."_s, u""_s, u"Bakker"_s, u"0612345678"_s);
    Person person = *storage::findPerson(book.db, id);
    person.lastName = u"Visser"_s;
    person.phone.clear();
    REQUIRE(storage::updatePerson(book.db, person));
    CHECK(found(book, u"bakker"_s).isEmpty());
    CHECK(found(book, u"0612345678"_s).isEmpty());
    CHECK(found(book, u"visser"_s).size() == 1);
    CHECK(book.db.integer(u"SELECT count(*) FROM search_index WHERE search_index MATCH 'bakker'"_s) == 0);
}

TEST_CASE("Typing nonsense finds no persons and breaks nothing")
{
    TestCasebook book;
    addPerson(book, u"T."_s, u""_s, u"Bakker"_s);
    for (const QString& typed : {u""_s, u" . - "_s, u"'; DELETE FROM person; --"_s, u"%%%"_s, u"@"_s,
                                 QString(10'000, u'y'), u"a b c d e f g h i j k l"_s})
        CHECK(found(book, typed).isEmpty());
}

TEST_CASE("A search for a common name stops at twenty without sorting everybody")
{
    TestCasebook book;
    for (int i = 0; i < 30; ++i)
        addPerson(book, QString(QChar(u'A' + i % 26)) + u'.', u""_s, u"Jansen"_s);
    const auto persons = storage::searchPersons(book.db, u"jansen"_s, QDate(2026, 11, 20));
    CHECK(persons.size() == 20);
    QStringList plan;
    book.db.each(u"EXPLAIN QUERY PLAN SELECT DISTINCT p.id FROM person_word w CROSS JOIN person p "
                 "ON p.id = w.person_id WHERE w.word >= ? AND w.word < ? ORDER BY w.word LIMIT ?"_s,
                 {u"jan"_s, u"jao"_s, 20}, [&](const Row& row) { plan << row.text(3); });
    CHECK_FALSE(plan.join(u' ').contains(u"FOR ORDER BY"_s));
}
