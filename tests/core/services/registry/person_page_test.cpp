// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/person_page.h"

#include "support/catch_qt.h"
#include "support/registry.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

qint64 addDossier(TestCasebook& book, int serial, const QString& confidentiality, PersonId party)
{
    const qint64 id = book.db.insert(
        u"INSERT INTO dossier (number, title, kind, lead, phase, confidentiality, status, opened_at, opened_on) "
        "VALUES (?, 'Burenruzie', 'QUARREL', 'US', 'PREVENTIVE', ?, 'INB', '2026-11-01T09:00:00.000Z', '2026-11-01')"_s,
        {qint64(20260000000) + serial, confidentiality});
    book.db.exec(u"INSERT INTO party (dossier_id, person_id, role, from_on) VALUES (?, ?, 'BEK', '2026-11-01')"_s,
                 {id, party});
    return id;
}

void addReport(TestCasebook& book, int serial, PersonId reporter, PersonId accused, const Value& dossier)
{
    book.db.exec(u"INSERT INTO report (number, received_at, received_on, received_time_known, channel, origin, "
                 "reporter_kind, reporter_id, accused_id, category, nature, description, status, dossier_id) "
                 "VALUES (?, '2026-11-02T09:00:00.000Z', '2026-11-02', 1, 'TEL', 'TENANT', 'known', ?, ?, 'GEL', "
                 "'overlast', 'Muziek', 'AAN', ?)"_s,
                 {qint64(20260000000) + serial, reporter, accused, dossier});
}

} // namespace

TEST_CASE("A person's page shows where they live and what they play a part in, and that it was looked at")
{
    TestCasebook book;
    Session session = book.session();
    const UnitId home = addUnit(book, u"1"_s, u"Lijsterhof"_s, 14);
    const PersonId person = addPerson(book, u"T."_s, u""_s, u"Bakker"_s);
    const PersonId neighbour = addPerson(book, u"A."_s, u""_s, u"Visser"_s);
    addTenancy(book, home, person, QDate(2020, 1, 1));
    const qint64 dossier = addDossier(book, 1, u"VER"_s, person);
    addReport(book, 1, neighbour, person, dossier);
    addReport(book, 2, person, neighbour, nullptr);
    const auto page = persons::page(session, person);
    REQUIRE(page);
    CHECK(page->residences.front().unit.id == home);
    REQUIRE(page->reports.size() == 2);
    CHECK(page->reports[0].asReporter);
    CHECK(page->reports[1].asAccused);
    CHECK(page->dossiers.front().role == u"BEK");
    const Event last = storage::recentEvents(book.db, 1).front();
    CHECK(last.action == event::viewed);
    CHECK(last.subjectKind == EntityKind::Person);
    CHECK(last.subjectId == person.value());
    CHECK(persons::page(session, PersonId(999)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A secret dossier leaves no trace on a person's page, but for those who may open it")
{
    TestCasebook book;
    const PersonId person = addPerson(book, u"T."_s, u""_s, u"Bakker"_s);
    const PersonId neighbour = addPerson(book, u"A."_s, u""_s, u"Visser"_s);
    const qint64 secret = addDossier(book, 1, u"GEH"_s, person);
    addReport(book, 1, neighbour, person, secret);
    const auto seen = [&](Role role) {
        Session session = book.session(role);
        const auto page = persons::page(session, person);
        return page ? int(page->reports.size() + page->dossiers.size()) : -1;
    };
    CHECK(seen(Role::SocialManager) == 0);
    CHECK(seen(Role::Coordinator) == 2);
    CHECK(seen(Role::Management) == -1);
    CHECK(seen(Role::Administrator) == -1);
    book.db.exec(u"INSERT INTO dossier_access (dossier_id, user_id) VALUES (?, ?)"_s,
                 {secret, book.actor(Role::SocialManager).id});
    CHECK(seen(Role::SocialManager) == 2);
}
