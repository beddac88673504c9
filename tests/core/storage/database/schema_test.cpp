// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/personal_register.h"
#include "storage/cases/event_store.h"
#include "storage/database/schema/steps.h"
#include "support/catch_qt.h"
#include "support/test_casebook.h"

#include <QFile>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A casebook file has no readable SQLite header")
{
    TestCasebook book;
    QFile file(book.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.read(16).startsWith("SQLite format 3"));
}

TEST_CASE("Migrating a casebook twice changes nothing")
{
    TestCasebook book;
    const QString before = book.db.text(u"SELECT group_concat(sql, ';') FROM sqlite_master"_s);
    bool backedUp = false;
    migrate(book.db, schemaSteps(), [&backedUp](int) { backedUp = true; });
    CHECK(book.db.text(u"SELECT group_concat(sql, ';') FROM sqlite_master"_s) == before);
    CHECK_FALSE(backedUp);
}

TEST_CASE("A casebook of a later version is refused and left as it is")
{
    TestCasebook book;
    book.db.exec(u"PRAGMA user_version = 9999"_s);
    try {
        migrate(book.db, schemaSteps());
        FAIL("a newer casebook was accepted");
    } catch (const Failure& failure) {
        CHECK(failure.error().kind == ErrorKind::TooNew);
    }
    CHECK(schemaVersion(book.db) == 9999);
}

TEST_CASE("A next version migrates the file after a back-up, and a step that fails leaves it at the version before")
{
    TestCasebook book;
    std::vector<SchemaStep> steps = schemaSteps();
    const int current = steps.back().version;
    steps.push_back({current + 1, u"a column more"_s, {u"ALTER TABLE note ADD COLUMN extra TEXT"_s}});
    steps.push_back({current + 2, u"a mistake"_s, {u"CREATE TABLE fine (id INTEGER)"_s, u"CREATE TABLE"_s}});
    int backedUpFrom = -1;
    CHECK_THROWS_AS(migrate(book.db, steps, [&](int from) { backedUpFrom = from; }), Failure);
    CHECK(backedUpFrom == current);
    CHECK(schemaVersion(book.db) == current + 1);
    CHECK(book.db.integer(u"SELECT count(*) FROM sqlite_master WHERE name = 'fine'"_s) == 0);
    CHECK(book.db.integer(u"SELECT count(*) FROM pragma_table_info('note') WHERE name = 'extra'"_s) == 1);
}

TEST_CASE("Every column of the schema stands in the personal-data register, or in the list of columns without")
{
    TestCasebook book;
    QSet<QString> inSchema;
    book.db.each(u"SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' "
                 "AND m.name NOT LIKE 'search_index_%' AND m.name NOT LIKE 'sqlite_%'"_s,
                 {}, [&](const Row& row) { inSchema.insert(row.text(0) + u'.' + row.text(1)); });
    QSet<QString> registered;
    for (const RegisteredColumn& column : personalRegister())
        registered.insert(column.table + u'.' + column.column);
    for (const PlainColumn& column : plainRegister()) {
        const QString name = column.table + u'.' + column.column;
        INFO(name.toStdString() << " stands in both lists");
        CHECK_FALSE(registered.contains(name));
        registered.insert(name);
    }
    CHECK((inSchema - registered).values().join(u", "_s) == u""_s);
    CHECK((registered - inSchema).values().join(u", "_s) == u""_s);
}

TEST_CASE("Rows roll back unless the transaction is committed, also in an inner one")
{
    TestCasebook book;
    const auto count = [&] { return book.db.integer(u"SELECT count(*) FROM setting"_s); };
    const qint64 before = count();
    {
        Transaction outer(book.db);
        book.db.exec(u"INSERT INTO setting (key, value) VALUES ('outer', '1')"_s);
        {
            Transaction inner(book.db);
            book.db.exec(u"INSERT INTO setting (key, value) VALUES ('inner', '1')"_s);
        }
        CHECK(count() == before + 1);
        outer.commit();
    }
    CHECK(count() == before + 1);
    CHECK_FALSE(book.db.inTransaction());
}

TEST_CASE("A query inside the loop over the same query reads its own rows")
{
    TestCasebook book;
    const QString sql = u"SELECT id FROM account ORDER BY id"_s;
    int outer = 0;
    int inner = 0;
    book.db.each(sql, {}, [&](const Row&) {
        ++outer;
        book.db.each(sql, {}, [&](const Row&) { ++inner; });
    });
    CHECK(outer == 7);
    CHECK(inner == 49);
}

TEST_CASE("The wrong key does not open a casebook")
{
    TestCasebook book;
    try {
        const Connection other(book.path(), QByteArray(32, 'x'));
        FAIL("it opened");
    } catch (const Failure& failure) {
        CHECK(failure.error().kind == ErrorKind::Damaged);
    }
}

TEST_CASE("The event log cannot be changed or shortened through the database")
{
    TestCasebook book;
    Session session = book.session();
    REQUIRE(session.write([&] { session.log({.action = event::changed, .subjectKind = EntityKind::Setting}); }));
    CHECK_THROWS_AS(book.db.exec(u"UPDATE event SET action = 'view'"_s), Failure);
    CHECK_THROWS_AS(book.db.exec(u"DELETE FROM event"_s), Failure);
}

TEST_CASE("Tampering with the event log shows at the changed line")
{
    TestCasebook book;
    Session session = book.session();
    for (int i = 0; i < 10; ++i)
        REQUIRE(session.write([&] {
            Event event{.action = event::changed, .subjectKind = EntityKind::Person, .subjectId = i + 1};
            noteChange(event.changes, "phone"_L1, u"0501"_s, u"0502"_s);
            session.log(event);
        }));
    CHECK_FALSE(storage::checkEventChain(book.db).firstBroken);
    CHECK(storage::checkEventChain(book.db).events == 10);

    SECTION("a changed line")
    {
        book.db.exec(u"DROP TRIGGER event_never_changes"_s);
        book.db.exec(u"UPDATE event SET subject_id = 99 WHERE id = 4"_s);
        CHECK(storage::checkEventChain(book.db).firstBroken == EventId(4));
    }
    SECTION("a changed detail")
    {
        book.db.exec(u"DROP TRIGGER event_detail_never_changes"_s);
        book.db.exec(u"UPDATE event_detail SET changes = '{}' WHERE event_id = 6"_s);
        CHECK(storage::checkEventChain(book.db).firstBroken == EventId(6));
    }
    SECTION("a removed line")
    {
        book.db.exec(u"DROP TRIGGER event_is_never_deleted"_s);
        book.db.exec(u"DROP TRIGGER event_detail_is_never_deleted"_s);
        book.db.exec(u"DELETE FROM event_detail WHERE event_id = 5"_s);
        book.db.exec(u"DELETE FROM event WHERE id = 5"_s);
        CHECK(storage::checkEventChain(book.db).firstBroken == EventId(6));
    }
}

TEST_CASE("A change whose work fails leaves neither the change nor an event")
{
    TestCasebook book;
    Session session = book.session();
    const auto result = session.write([&] {
        book.db.exec(u"INSERT INTO setting (key, value) VALUES ('half', '1')"_s);
        session.log({.action = event::changed, .subjectKind = EntityKind::Setting});
        throw Failure(ErrorKind::Input, u"no"_s);
    });
    CHECK_FALSE(result);
    CHECK(book.db.integer(u"SELECT count(*) FROM setting"_s) == 0);
    CHECK(storage::checkEventChain(book.db).events == 0);
}
