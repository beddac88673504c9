// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/event_erasure.h"

#include "services/access/event_log.h"
#include "services/cases/dossiers.h"
#include "services/cases/notes.h"
#include "services/cases/tasks.h"
#include "services/cases/views/as_of.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <QCryptographicHash>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// A dossier with a note that was made on Friday, changed on Monday and removed on Tuesday.
struct Erasing : CaseStreet {
    Erasing()
        : worker(session(Role::Coordinator)),
          administrator(session(Role::Administrator)),
          dossier(orThrow(dossiers::open(worker, {.title = u"Noise"_s, .kind = u"NUISANCE"_s, .unit = units[1]})).id),
          note(orThrow(notes::add(worker, {.about = {.dossier = dossier}, .body = u"Drinks since the divorce"_s})))
    {
        goTo(QDate(2026, 11, 23));
        orThrow(notes::change(worker, {note, 1}, u"Drinks no more"_s));
        goTo(QDate(2026, 11, 24));
    }
    void goTo(QDate day) { clock.set(utcFromAmsterdam(day, QTime(12, 0))); }
    Result<int> erase() { return event_log::eraseDetails(administrator, EntityKind::Note, note.value(), u"Asked"_s); }
    [[nodiscard]] qint64 linesWith(const QString& words)
    {
        return db.integer(u"SELECT count(*) FROM event_detail WHERE changes LIKE ? OR reason LIKE ?"_s,
                          {u'%' + words + u'%', u'%' + words + u'%'});
    }

    Session worker;
    Session administrator;
    DossierId dossier;
    NoteId note;
};

} // namespace

TEST_CASE("Erasing takes every word about a thing out of the log, says so in its lines and leaves the chain whole")
{
    Erasing street;
    REQUIRE(street.linesWith(u"Drinks"_s) == 2);
    CHECK(street.erase() == 2);
    CHECK(street.linesWith(u"Drinks"_s) == 0);
    const auto check = storage::checkEventChain(street.db);
    CHECK_FALSE(check.firstBroken);
    CHECK(check.erased == 2);

    const auto lines = event_log::page(street.worker, {.about = EntityKind::Note});
    REQUIRE(lines);
    REQUIRE(lines->size() == 3);
    CHECK(lines->at(0).event.action == event::erased);
    CHECK(lines->at(0).event.reason == u"Asked"_s);
    for (const std::size_t line : {1, 2}) {
        CHECK(lines->at(line).event.erasedAt == street.clock.nowUtc());
        CHECK(lines->at(line).changes.empty());
        CHECK(lines->at(line).userName == u"User coordinator"_s);
    }
    // Nothing is left to erase, and that is no event.
    CHECK(street.erase() == 0);
    CHECK(storage::checkEventChain(street.db).events == check.events + 1); // the look of above
}

TEST_CASE("Erasing is for the administrator alone, and for a reason")
{
    Erasing street;
    for (const Role role : allRoles) {
        Session session = street.session(role);
        const auto done = event_log::eraseDetails(session, EntityKind::Note, street.note.value(), {});
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == (role == Role::Administrator ? ErrorKind::Input : ErrorKind::NotAllowed));
    }
    CHECK(street.linesWith(u"Drinks"_s) == 2);
}

TEST_CASE("A day in the past says that what it was made of was erased, and tells the rest")
{
    Erasing street;
    orThrow(tasks::add(street.worker, {.about = {.dossier = street.dossier}, .title = u"Call back"_s}));
    REQUIRE(street.erase() == 2);
    const auto friday = dossiers::asOf(street.worker, street.dossier, QDate(2026, 11, 20));
    REQUIRE(friday);
    REQUIRE(friday->doubts.size() == 1);
    CHECK(friday->doubts[0].gap.kind == LogGap::Kind::Erased);
    CHECK(friday->doubts[0].gap.about == EntityKind::Note);
    CHECK(friday->detail.notes.size() == 1);
    CHECK(friday->detail.tasks.empty());
    CHECK(friday->detail.dossier.title == u"Noise"_s);

    SECTION("also when the thing itself is gone")
    {
        orThrow(notes::remove(street.worker, street.note, u"Not ours to know"_s));
        REQUIRE(street.erase() == 1);
        const auto then = dossiers::asOf(street.worker, street.dossier, QDate(2026, 11, 20));
        REQUIRE(then);
        REQUIRE(then->detail.notes.size() == 1);
        CHECK(then->detail.notes[0].note.body.isEmpty());
        REQUIRE(then->doubts.size() == 1);
        CHECK(then->doubts[0].gap.kind == LogGap::Kind::Erased);
    }
}

TEST_CASE("The database lets details be erased once and whole, and nothing else be done to them")
{
    Erasing street;
    Connection& db = street.db;
    const QString at = u"'2026-11-24T11:00:00.000Z'"_s;
    const qint64 event = db.integer(u"SELECT min(event_id) FROM event_detail WHERE changes LIKE '%Drinks%'"_s);
    const auto update = [&](const QString& what) {
        return db.exec(u"UPDATE event_detail SET %1 WHERE event_id = %2"_s.arg(what).arg(event));
    };
    CHECK_THROWS_AS(update(u"changes = ''"_s), Failure);
    CHECK_THROWS_AS(update(u"reason = 'other'"_s), Failure);
    CHECK_THROWS_AS(update(u"erased_at = %1"_s.arg(at)), Failure);
    CHECK_THROWS_AS(update(u"changes = '', erased_at = %1"_s.arg(at)), Failure);
    CHECK_THROWS_AS(update(u"changes = '', reason = '', salt = x'', event_id = 9999, erased_at = %1"_s.arg(at)),
                    Failure);
    CHECK_THROWS_AS(db.exec(u"INSERT OR REPLACE INTO event_detail (event_id, changes) VALUES (%1, '{}')"_s.arg(event)),
                    Failure);
    CHECK_THROWS_AS(db.exec(u"DELETE FROM event_detail WHERE event_id = %1"_s.arg(event)), Failure);
    CHECK(update(u"changes = '', reason = '', salt = x'', erased_at = %1"_s.arg(at)) == 1);
    CHECK_THROWS_AS(update(u"erased_at = '2030-01-01T00:00:00.000Z'"_s), Failure);
    CHECK_THROWS_AS(update(u"changes = '{}', erased_at = NULL"_s), Failure);
}

TEST_CASE("Details that were erased outside Woonrust show when the log is checked")
{
    Erasing street;
    const qint64 event = street.db.integer(u"SELECT min(event_id) FROM event_detail WHERE changes LIKE '%Drinks%'"_s);
    street.db.exec(u"UPDATE event_detail SET changes = '', reason = '', salt = x'', erased_at = ? WHERE event_id = ?"_s,
                   {street.clock.nowUtc(), event});
    CHECK(storage::checkEventChain(street.db).firstBroken == EventId(event));
}

TEST_CASE("What was erased cannot be found again by trying what it may have been")
{
    Erasing street;
    const QByteArray digest = street.db
                                  .one<QByteArray>(u"SELECT e.digest FROM event e JOIN event_detail d ON d.event_id = "
                                                   "e.id WHERE d.changes LIKE '%since%'"_s,
                                                   {}, [](const Row& row) { return row.bytes(0); })
                                  .value();
    const QString changes = street.db.text(u"SELECT changes FROM event_detail WHERE changes LIKE '%since%'"_s);
    REQUIRE(street.erase() == 2);
    CHECK(QCryptographicHash::hash(changes.toUtf8() + '\x1f', QCryptographicHash::Sha256) != digest);
    CHECK(street.db.integer(u"SELECT count(*) FROM event_detail WHERE erased_at IS NOT NULL AND salt <> x''"_s) == 0);
}
