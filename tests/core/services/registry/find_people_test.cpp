// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/find_people.h"

#include "support/case_street.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList found(Session& session, const QString& typed, std::size_t limit = 10)
{
    QStringList names;
    for (const auto& [person, address] : orThrow(persons::findPeople(session, typed, limit)))
        names << person.lastName + u" @ "_s + address;
    return names;
}

} // namespace

TEST_CASE("A person is found by name and street, in either order, and told with the address")
{
    CaseStreet street;
    Session session = street.session();
    const QStringList smit{u"Smit @ Lijsterhof 14"_s};
    CHECK(found(session, u"smit lijsterhof"_s) == smit);
    CHECK(found(session, u"Lijsterhof Smit"_s) == smit);
    CHECK(found(session, u"smi lijst 14"_s) == smit);
    CHECK(found(session, u"de wit lijsterhof"_s) == QStringList{u"de Wit @ Lijsterhof 12"_s});
    CHECK(found(session, u"smit zwaluwplein"_s).isEmpty());
}

TEST_CASE("Who lives at an address is found by that address, each once and no more than asked for")
{
    CaseStreet street;
    Session session = street.session();
    CHECK(found(session, u"lijsterhof"_s).size() == 3);
    CHECK(found(session, u"lijsterhof"_s, 2).size() == 2);
    CHECK(found(session, u"bos"_s) == QStringList{u"Bos @ Lijsterhof 16"_s});
}

TEST_CASE("Nobody is found by who may not see cases")
{
    CaseStreet street;
    Session session(street.db, street.actor(Role::Management), street.clock);
    CHECK_FALSE(persons::findPeople(session, u"smit"_s, 10));
}
