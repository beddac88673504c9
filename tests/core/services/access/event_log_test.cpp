// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/event_log.h"

#include "domain/deadline.h"
#include "services/access/users.h"
#include "services/office/lists.h"
#include "services/office/settings.h"
#include "services/registry/person_page.h"
#include "storage/registry/setting_store.h"
#include "support/catch_qt.h"
#include "support/registry.h"

#include <QFile>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

std::vector<event_log::Line> lines(TestCasebook& book, const event_log::Query& query = {},
                                   Role role = Role::Coordinator)
{
    Session session = book.session(role);
    return orThrow(event_log::page(session, query));
}

const ChangeLine& change(const event_log::Line& line, const QString& field)
{
    const auto found = std::ranges::find(line.changes, field, &ChangeLine::field);
    REQUIRE(found != line.changes.end());
    return *found;
}

} // namespace

TEST_CASE("The log says names where it keeps codes and numbers")
{
    TestCasebook book;
    const UnitId unit = addUnit(book, u"12"_s, u"Lijsterhof"_s, 14, u"B"_s);
    const PersonId person = addPerson(book, u"T."_s, u"van der"_s, u"Horst"_s);
    addTenancy(book, unit, person, QDate(2021, 3, 1));
    const event_log::Line line = lines(book).front();
    CHECK(line.event.subjectKind == EntityKind::Tenancy);
    CHECK(line.userName == u"User "_s + roleCode(Role::Coordinator));
    CHECK(change(line, u"unit"_s).after == u"Lijsterhof 14-B"_s);
    CHECK(change(line, u"person"_s).after == u"T. van der Horst"_s);
    CHECK(change(line, u"startOn"_s).after == shortDate(QDate(2021, 3, 1)));
    const event_log::Line added = lines(book, {.about = EntityKind::Unit}).front();
    CHECK(added.subject == u"Lijsterhof 14-B"_s);
    CHECK(change(added, u"kind"_s).after == u"Home"_s);
}

TEST_CASE("An administrator who sees no cases reads which fields of a person changed, and not to what")
{
    TestCasebook book;
    addPerson(book, u"T."_s, u""_s, u"Bakker"_s, u"06-1234 5678"_s);
    const auto found = lines(book, {.about = EntityKind::Person}, Role::Administrator);
    REQUIRE(found.size() == 1);
    CHECK(found.front().subject.isEmpty());
    CHECK(change(found.front(), u"phone"_s).after.isEmpty());
    CHECK(lines(book, {.about = EntityKind::Person}).front().subject == u"T. Bakker"_s);
    CHECK(change(lines(book, {.about = EntityKind::Person}).front(), u"phone"_s).after == u"06-1234 5678"_s);
}

TEST_CASE("The log is narrowed to a user, an Amsterdam day, an action, a kind and one thing, alone and together")
{
    TestCasebook book;
    Session manager = book.session(Role::SocialManager);
    const PersonId first = addPerson(book, u"A."_s, u""_s, u"Eerst"_s);
    const PersonId second = addPerson(book, u"B."_s, u""_s, u"Tweede"_s);
    orThrow(persons::page(manager, first));
    book.clock.advanceDays(1);
    orThrow(persons::page(manager, second));
    const QDate today(2026, 11, 21);

    const auto count = [&](const event_log::Query& query) { return lines(book, query).size(); };
    CHECK(count({.user = manager.actor().id}) == 2);
    CHECK(count({.user = manager.actor().id, .from = today}) == 1);
    CHECK(count({.user = manager.actor().id, .until = today.addDays(-1)}) == 1);
    CHECK(count({.about = EntityKind::Person}) == 4);
    CHECK(count({.about = EntityKind::Person, .action = event::viewed}) == 2);
    CHECK(count({.about = EntityKind::Person, .subject = second.value()}) == 2);
    CHECK(count({.user = manager.actor().id,
                 .from = today,
                 .until = today,
                 .about = EntityKind::Person,
                 .subject = second.value(),
                 .action = event::viewed}) == 1);
    CHECK(count({.until = QDate(2020, 1, 1)}) == 0);
    // An Amsterdam day: half past midnight there is the day before in UTC.
    book.clock.set(QDateTime(QDate(2026, 11, 24), QTime(23, 30), QTimeZone::UTC));
    orThrow(persons::page(manager, first));
    CHECK(count({.user = manager.actor().id, .from = QDate(2026, 11, 25), .until = QDate(2026, 11, 25)}) == 1);
}

TEST_CASE("Pages of the log follow one another without a gap or a double, also when all happened at one moment")
{
    TestCasebook book;
    for (int i = 0; i < 25; ++i)
        addPerson(book, u"A."_s, u""_s, u"Naam%1"_s.arg(i));
    Session session = book.session(Role::Coordinator);
    std::vector<qint64> seen;
    event_log::Query query{.about = EntityKind::Person, .limit = 10};
    for (int page = 0; page < 3; ++page) {
        for (const event_log::Line& line : orThrow(event_log::page(session, query)))
            seen.push_back(line.event.id.value());
        query.before = EventId(seen.back());
    }
    CHECK(seen.size() == 25);
    CHECK(std::ranges::is_sorted(seen, std::ranges::greater()));
    CHECK(std::ranges::adjacent_find(seen) == seen.end());
}

TEST_CASE("Looking in the log stands in the log with what was asked, once and not for each page")
{
    TestCasebook book;
    lines(book, {.about = EntityKind::Person, .action = event::viewed});
    lines(book, {.before = EventId(1)});
    const auto looks = lines(book, {.about = EntityKind::Casebook, .action = event::viewed});
    REQUIRE(looks.size() == 1);
    CHECK(change(looks.front(), u"about"_s).after == entityCode(EntityKind::Person));
}

TEST_CASE("The log is saved as a table of exactly what is asked; who may not see it gets none, and saving is logged")
{
    TestCasebook book;
    addPerson(book, u"A."_s, u""_s, u"Een"_s);
    addPerson(book, u"B."_s, u""_s, u"Twee"_s);
    const QString path = book.folder.filePath(u"log.csv"_s);
    const auto cells = [](const event_log::Line& line) {
        return QStringList{QString::number(line.event.id.value()), u"=1+1"_s};
    };
    Session manager = book.session(Role::SocialManager);
    const auto refused = event_log::writeCsv(manager, path, {}, {u"Line"_s, u"x"_s}, cells);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NotAllowed);
    CHECK_FALSE(QFile::exists(path));

    Session session = book.session(Role::Coordinator);
    const auto stopped =
        event_log::writeCsv(session, path, {}, {u"Line"_s, u"x"_s}, cells, [](int done) { return done < 1; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(QFile::exists(path));

    CHECK(event_log::writeCsv(session, path, {.about = EntityKind::Person}, {u"Line"_s, u"x"_s}, cells) == 2);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray("\xEF\xBB\xBFLine;x\r\n2;'=1+1\r\n1;'=1+1\r\n"));
    const event_log::Line logged = lines(book, {.action = event::exported}).front();
    CHECK(change(logged, u"rows"_s).after == u"2"_s);
}

TEST_CASE("A line of the log that was altered in the file is found by its number")
{
    TestCasebook book;
    addPerson(book, u"A."_s, u""_s, u"Een"_s);
    addPerson(book, u"B."_s, u""_s, u"Twee"_s);
    Session session = book.session(Role::Coordinator);
    CHECK(orThrow(event_log::checkChain(session)).events == 2);
    CHECK_FALSE(orThrow(event_log::checkChain(session)).firstBroken);
    book.db.exec(u"DROP TRIGGER event_never_changes"_s);
    book.db.exec(u"UPDATE event SET user_id = 1 WHERE id = 2"_s);
    CHECK(orThrow(event_log::checkChain(session)).firstBroken == EventId(2));
    Session manager = book.session(Role::SocialManager);
    CHECK(event_log::checkChain(manager).error().kind == ErrorKind::NotAllowed);
}
