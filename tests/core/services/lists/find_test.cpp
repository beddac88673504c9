// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/find.h"

#include "support/catch_qt.h"
#include "support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A search that leaves the program with its answer is logged by kinds and number, without the words")
{
    TestCasebook book;
    addUnit(book, u"V1"_s, u"Lijsterhof"_s, 1);
    addUnit(book, u"V2"_s, u"Lijsterhof"_s, 2);
    addPerson(book, u"T."_s, u""_s, u"Lijster"_s, u"06 1111 1111"_s);
    Session session = book.session();
    const auto hits = find::answer(session, u"lijster"_s, 20);
    REQUIRE(hits);
    CHECK(hits->size() == 3);
    const Event last = storage::recentEvents(book.db, 1).front();
    CHECK(last.action == event::viewed);
    CHECK(last.subjectKind == EntityKind::Casebook);
    CHECK(last.changes.value(u"hits"_s).toArray().at(1).toInt() == 3);
    CHECK(last.changes.value(u"kinds"_s).toArray().at(1).toString() == u"person, unit"_s);
    CHECK_FALSE(QString::fromUtf8(QJsonDocument(last.changes).toJson()).contains(u"lijster"_s, Qt::CaseInsensitive));
}

TEST_CASE("A search without an answer is logged too, and one that is not allowed gives none")
{
    TestCasebook book;
    Session session = book.session();
    REQUIRE(find::answer(session, u"nergens"_s, 20)->empty());
    const Event last = storage::recentEvents(book.db, 1).front();
    CHECK(last.changes.value(u"hits"_s).toArray().at(1).toInt() == 0);
    Session manager = book.session(Role::Management);
    CHECK(find::answer(manager, u"nergens"_s, 20).error().kind == ErrorKind::NotAllowed);
}
