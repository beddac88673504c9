// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/open_guard.h"
#include "services/cases/notes.h"
#include "services/cases/reports.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

qint64 notesIn(Connection& db)
{
    return db.integer(u"SELECT count(*) FROM note"_s);
}

// The desk of a colleague, with a connection of its own.
struct TwoDesks : CaseStreet {
    TwoDesks() : session(CaseStreet::session()), colleague(other, actor(Role::Coordinator), clock)
    {
        report = orThrow(reports::registerReport(session, noise())).id;
    }

    void colleagueWrites()
    {
        orThrow(notes::add(colleague, {.about = {.report = report, .dossier = {}}, .body = u"Meanwhile"_s}));
    }

    Connection other{path(), key};
    Session session;
    Session colleague;
    ReportId report;
};

} // namespace

TEST_CASE("All queries of one read see the casebook at one moment, and hold nobody up")
{
    TwoDesks desks;
    const auto counts = desks.session.read([&] {
        const qint64 before = notesIn(desks.db);
        desks.colleagueWrites(); // is not made to wait
        // A read within a read is the same moment too.
        return std::pair(before, orThrow(desks.session.read([&] { return notesIn(desks.db); })));
    });
    REQUIRE(counts);
    CHECK(counts->first == 0);
    CHECK(counts->second == 0);
    CHECK(notesIn(desks.db) == 1);
    CHECK_FALSE(desks.db.isReading());
}

TEST_CASE("A look within a read is in the log before the result is handed out, once")
{
    TwoDesks desks;
    const qint64 before = storage::checkEventChain(desks.db).events;
    const auto look = [&] {
        return desks.session.read([&] {
            orThrow(logLook(desks.session, EntityKind::Report, desks.report.value(), desks.report, {}));
            desks.colleagueWrites(); // takes the next place in the log
            return notesIn(desks.db);
        });
    };
    REQUIRE(look());
    const auto chain = storage::checkEventChain(desks.db);
    CHECK(chain.events == before + 2);
    CHECK_FALSE(chain.firstBroken.isValid());
    CHECK(storage::recentEvents(desks.db, 1).front().action == event::viewed);
    REQUIRE(look()); // the same look, within ten minutes
    CHECK(storage::checkEventChain(desks.db).events == before + 3);
}

TEST_CASE("A read that fails logs no look, and leaves the connection ready for the next")
{
    TwoDesks desks;
    const qint64 before = storage::checkEventChain(desks.db).events;
    const auto failed = desks.session.read([&]() -> int {
        orThrow(logLook(desks.session, EntityKind::Report, desks.report.value(), desks.report, {}));
        throw Failure(ErrorKind::Damaged, u"no"_s);
    });
    CHECK(failed.error().kind == ErrorKind::Damaged);
    CHECK(storage::checkEventChain(desks.db).events == before);
    CHECK(notes::add(desks.session, {.about = {.report = desks.report, .dossier = {}}, .body = u"After"_s}));
    CHECK(storage::recentEvents(desks.db, 1).front().action == event::created);
}

TEST_CASE("A change at the end of a read is made, and what is read after it is as it is then")
{
    TwoDesks desks;
    const auto seen = desks.session.read([&] {
        const qint64 before = notesIn(desks.db);
        desks.colleagueWrites();
        orThrow(notes::add(desks.session, {.about = {.report = desks.report, .dossier = {}}, .body = u"Mine"_s}));
        return std::pair(before, notesIn(desks.db));
    });
    REQUIRE(seen);
    CHECK(seen->first == 0);
    CHECK(seen->second == 2);
}

TEST_CASE("A read within a change sees the change")
{
    TwoDesks desks;
    const auto seen = desks.session.write([&] {
        desks.db.exec(u"UPDATE report SET team = 'NOORD' WHERE id = ?"_s, {desks.report});
        return orThrow(desks.session.read([&] { return desks.db.text(u"SELECT team FROM report"_s); }));
    });
    CHECK(*seen == u"NOORD"_s);
}

TEST_CASE("The notifier tells to which report and dossier a change belongs")
{
    TwoDesks desks;
    Session session = desks.CaseStreet::session(Role::Coordinator);
    QObject receiver;
    Changes changes;
    QObject::connect(&desks.notifier, &ChangeNotifier::changed, &receiver, [&](const Changes& all) { changes = all; });
    const auto made =
        orThrow(reports::registerReport(session, desks.noise(), {.into = reports::RegisterOptions::Into::NewDossier}));
    CHECK(concern(changes, made.id));
    CHECK(concern(changes, made.dossier));
    CHECK_FALSE(concern(changes, desks.report));

    REQUIRE(notes::add(session, {.about = {.report = {}, .dossier = made.dossier}, .body = u"x"_s}));
    CHECK(concern(changes, made.dossier));
    CHECK_FALSE(concern(changes, made.id));
    CHECK_FALSE(concern(changes, DossierId(made.dossier.value() + 1)));

    REQUIRE(notes::add(session, {.about = {.report = made.id, .dossier = {}}, .body = u"x"_s}));
    CHECK(concern(changes, made.dossier)); // its reports are on its page
    CHECK(concern(changes, made.id));

    // Names and alerts stand on every page; "many" of the reports may be any.
    CHECK(concern({{.kind = EntityKind::Person, .id = 3}}, made.id));
    CHECK(concern({{.kind = EntityKind::Report}}, made.id));
    CHECK_FALSE(concern({{.kind = EntityKind::SavedView, .id = 3}}, made.id));
}
