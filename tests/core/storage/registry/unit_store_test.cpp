// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/unit_store.h"

#include "support/catch_qt.h"
#include "support/registry.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList found(TestCasebook& book, const QString& typed)
{
    QStringList numbers;
    for (const Unit& unit : storage::searchUnits(book.db, typed))
        numbers << unit.number;
    return numbers;
}

} // namespace

TEST_CASE("A home is found while its address is typed")
{
    TestCasebook book;
    addUnit(book, u"VHE-1"_s, u"Lijsterhof"_s, 14, u""_s, u"3311AB"_s);
    addUnit(book, u"VHE-2"_s, u"Lijsterhof"_s, 14, u"B"_s, u"3311 ab"_s);
    addUnit(book, u"VHE-3"_s, u"Lijsterhof"_s, 140, u""_s, u"3311 AC"_s);
    addUnit(book, u"VHE-4"_s, u"Burgemeester de Vlugtlaan"_s, 3, u"huis"_s, u"3312 CD"_s);
    addUnit(book, u"VHE-5"_s, u"Plein 1940"_s, 7, u""_s, u"3313 EF"_s);
    addUnit(book, u"VHE-6"_s, u"Café Noirstraat"_s, 1, u""_s, u"3314 GH"_s);

    CHECK(found(book, u"lijster"_s) == QStringList{u"VHE-1"_s, u"VHE-2"_s, u"VHE-3"_s});
    CHECK(found(book, u"LIJSTERHOF 14"_s) == QStringList{u"VHE-1"_s, u"VHE-2"_s});
    CHECK(found(book, u"lijsterhof 14 b"_s) == QStringList{u"VHE-2"_s});
    CHECK(found(book, u"lijsterhof 14-B"_s) == QStringList{u"VHE-2"_s});
    CHECK(found(book, u"lijsterhof 14b"_s) == QStringList{u"VHE-2"_s});
    CHECK(found(book, u"3311ab 14"_s) == QStringList{u"VHE-1"_s, u"VHE-2"_s});
    CHECK(found(book, u"3311 AB 14 b"_s) == QStringList{u"VHE-2"_s});
    CHECK(found(book, u"3312"_s) == QStringList{u"VHE-4"_s});
    CHECK(found(book, u"vlugt"_s) == QStringList{u"VHE-4"_s});
    CHECK(found(book, u"vlugtlaan 3"_s) == QStringList{u"VHE-4"_s});
    CHECK(found(book, u"plein 1940"_s) == QStringList{u"VHE-5"_s});
    CHECK(found(book, u"plein 1940 7"_s) == QStringList{u"VHE-5"_s});
    CHECK(found(book, u"cafe"_s) == QStringList{u"VHE-6"_s});
    CHECK(found(book, u"vhe-5"_s) == QStringList{u"VHE-5"_s});
}

TEST_CASE("Typing nonsense finds nothing and breaks nothing")
{
    TestCasebook book;
    addUnit(book, u"VHE-1"_s, u"Lijsterhof"_s, 14);
    for (const QString& typed : {u""_s, u"   "_s, u"'; DROP TABLE unit; --"_s, u"%"_s, u"_"_s, u"\"*"_s,
                                 u"99999999999999999999"_s, QString(10'000, u'x')})
        CHECK(found(book, typed).isEmpty());
}

TEST_CASE("A search never gives more than twenty homes, however many answer")
{
    TestCasebook book;
    for (int i = 1; i <= 30; ++i)
        addUnit(book, u"VHE-%1"_s.arg(i), u"Lange Laan"_s, i);
    CHECK(found(book, u"lange laan"_s).size() == 20);
    CHECK(found(book, u"VHE-"_s).size() == 20);
}

TEST_CASE("The search for a home is answered by an index")
{
    TestCasebook book;
    QStringList plan;
    book.db.each(u"EXPLAIN QUERY PLAN SELECT id FROM unit WHERE street_fold = ? AND house_number = ?"_s,
                 {u"lijsterhof"_s, 14}, [&](const Row& row) { plan << row.text(3); });
    CHECK(plan.join(u' ').contains(u"unit_street_idx"_s));
}

TEST_CASE("The homes around one are the neighbours and those across")
{
    TestCasebook book;
    const UnitId home = addUnit(book, u"1"_s, u"Lijsterhof"_s, 10);
    const UnitId next = addUnit(book, u"2"_s, u"Lijsterhof"_s, 12);
    const UnitId above = addUnit(book, u"3"_s, u"Lijsterhof"_s, 10, u"A"_s);
    const UnitId across = addUnit(book, u"4"_s, u"lijsterhof"_s, 9);
    addUnit(book, u"5"_s, u"Lijsterhof"_s, 16);
    addUnit(book, u"6"_s, u"Merelhof"_s, 10);
    std::vector<UnitId> around = storage::unitsAround(book.db, home);
    std::ranges::sort(around);
    CHECK(around == std::vector<UnitId>{next, above, across});
}
