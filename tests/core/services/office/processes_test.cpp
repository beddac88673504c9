// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/office/processes.h"

#include "services/office/lists.h"
#include "support/case_street.h"
#include "support/catch_qt.h"
#include "support/seen.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

ProcessDefinition changed(Session& session)
{
    ProcessDefinition process = orThrow(processes::get(session, u"WO"_s, 1)).definition;
    process.name.nl = u"Woonoverlast, nieuw"_s;
    return process;
}

} // namespace

TEST_CASE("A new casebook has the nine processes, in force on every day")
{
    CaseStreet street;
    Session session = street.session();
    const auto versions = orThrow(processes::all(session));
    CHECK(versions.size() == 9);
    for (const auto& each : versions)
        CHECK(processes::inForce(versions, each.definition.code, QDate(2001, 1, 1)) == &each);
}

TEST_CASE("A changed process is a new version, and new dossiers run on it from its day on")
{
    CaseStreet street;
    Session session = street.session(Role::Coordinator);
    const QDate today = street.clock.today();
    CHECK(orThrow(processes::add(session, changed(session))) == 2);
    const auto second = orThrow(processes::get(session, u"WO"_s, 2));
    CHECK_FALSE(second.fromOn.isValid());
    CHECK(second.addedBy == session.actor().id);
    REQUIRE(processes::putInForce(session, second, today.addDays(7)));

    const auto versions = orThrow(processes::all(session));
    CHECK(processes::inForce(versions, u"WO"_s, today.addDays(6))->definition.version == 1);
    CHECK(processes::inForce(versions, u"WO"_s, today.addDays(7))->definition.version == 2);
    CHECK(orThrow(processes::get(session, u"WO"_s, 1)).definition.name.nl == u"Woonoverlast"_s);
}

TEST_CASE("A process that comes back unchanged makes no version, and is told to be the one that is there")
{
    CaseStreet street;
    Session session = street.session(Role::Coordinator);
    ProcessDefinition process = changed(session);
    orThrow(processes::add(session, process));
    process.version = 7; // a number in the file says nothing
    const auto again = processes::add(session, process);
    REQUIRE_FALSE(again);
    CHECK(again.error().message.contains(u"version 2 of WO"_s));
    CHECK_FALSE(processes::add(session, orThrow(processes::get(session, u"WO"_s, 1)).definition));
    CHECK(orThrow(processes::all(session)).size() == 10);
}

TEST_CASE("A process with a fault is not stored, nor put in force when a value was taken from a list since")
{
    CaseStreet street;
    Session session = street.session(Role::Coordinator);
    ProcessDefinition process = changed(session);
    process.steps[0].letters = {u"B99"_s};
    const auto refused = processes::add(session, process);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"definition"_s);
    CHECK(refused.error().message.contains(u"B99"_s));
    CHECK(orThrow(processes::all(session)).size() == 9);
}

TEST_CASE("A version that was in force is never put in force in the past, changed or removed; a draft can go")
{
    CaseStreet street;
    Session session = street.session(Role::Coordinator);
    orThrow(processes::add(session, changed(session)));
    const auto draft = orThrow(processes::get(session, u"WO"_s, 2));
    CHECK(processes::putInForce(session, draft, street.clock.today().addDays(-1)).error().field == u"from"_s);
    CHECK(processes::putInForce(session, draft, QDate()).error().field == u"from"_s);
    CHECK(processes::remove(session, draft));
    CHECK(processes::get(session, u"WO"_s, 2).error().kind == ErrorKind::NotFound);
    const auto first = orThrow(processes::get(session, u"WO"_s, 1));
    CHECK_FALSE(processes::remove(session, first));
    CHECK_THROWS(street.db.exec(u"UPDATE process SET body = '{}' WHERE code = 'WO'"_s));
}

TEST_CASE("Two who put a version in force at once do not overwrite each other")
{
    CaseStreet street;
    Session session = street.session(Role::Coordinator);
    orThrow(processes::add(session, changed(session)));
    const auto seen = orThrow(processes::get(session, u"WO"_s, 2));
    REQUIRE(processes::putInForce(session, seen, street.clock.today()));
    CHECK(processes::putInForce(session, seen, street.clock.today().addDays(1)).error().kind == ErrorKind::Conflict);
}

TEST_CASE("A value of a list that a process names is in use, and is not removed")
{
    CaseStreet street;
    Session session = street.session(Role::Coordinator);
    const auto refused = lists::remove(session, u"INSTRUMENT"_s, u"STOPGESPREK"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Input);
}
