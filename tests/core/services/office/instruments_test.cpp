// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/office/instruments.h"

#include "services/office/lists.h"
#include "services/office/processes.h"
#include "storage/registry/code_list_store.h"
#include "support/catch_qt.h"
#include "support/test_casebook.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

Instrument named(Session& session, const QString& code)
{
    const auto all = orThrow(instruments::all(session));
    const auto found = std::ranges::find_if(all, [&](const Instrument& one) { return one.code() == code; });
    REQUIRE(found != all.end());
    return *found;
}

} // namespace

TEST_CASE("A new casebook has the catalogue: names of the list, and what it says beside them")
{
    TestCasebook book;
    Session session = book.session(Role::SocialManager);
    const auto all = orThrow(instruments::all(session));
    CHECK(all.size() == 41);
    CHECK(all.size() == shippedInstruments().size());
    for (const Instrument& one : all) {
        INFO(one.code().toStdString());
        CHECK_FALSE(one.kinds.isEmpty());
        CHECK_FALSE(one.when.nl.isEmpty());
        CHECK_FALSE(one.when.en.isEmpty());
        CHECK(one.legal.nl.isEmpty() == one.legal.en.isEmpty());
        CHECK_FALSE(one.roles.isEmpty());
        CHECK_FALSE(one.value.nameEn.isEmpty());
        for (const QString& kind : one.kinds)
            CHECK(std::ranges::contains(instrumentKinds(), kind, &InstrumentKind::word));
        for (const QString& letter : one.letters)
            CHECK(storage::hasCode(book.db, u"LETTER"_s, letter));
    }
}

TEST_CASE("Neighbourhood mediation prevents and represses, and our own talk is another instrument")
{
    TestCasebook book;
    Session session = book.session(Role::SocialManager);
    CHECK(named(session, u"BUURTBEMIDDELING"_s).kinds == QStringList{u"social_preventive"_s, u"social_repressive"_s});
    CHECK(named(session, u"BEMIDDELINGSGESPREK"_s).value.nameEn != named(session, u"BUURTBEMIDDELING"_s).value.nameEn);
    CHECK(instrumentKindNames(named(session, u"BUURTBEMIDDELING"_s).kinds) ==
          u"social, preventive; social, repressive"_s);
}

TEST_CASE("Who may use an instrument follows from its roles; without roles everybody may")
{
    TestCasebook book;
    Session session = book.session(Role::SocialManager);
    const Instrument camera = named(session, u"CAMERA"_s);
    CHECK(camera.mayBeUsedBy(Roles{Role::Coordinator}));
    CHECK_FALSE(camera.mayBeUsedBy(Roles{Role::SocialManager}));
    CHECK(Instrument{}.mayBeUsedBy(Roles{Role::SupportOfficer}));
}

TEST_CASE("A changed instrument is known by its new words everywhere, and the log tells old and new")
{
    TestCasebook book;
    Session session = book.session(Role::Coordinator);
    Instrument camera = named(session, u"CAMERA"_s);
    camera.value.nameNl = u"Cameratoezicht"_s;
    camera.legal.nl = u"Alleen met een bord."_s;
    camera.roles = Roles{Role::Coordinator, Role::SocialManager};
    REQUIRE(instruments::save(session, camera));
    const Instrument now = named(session, u"CAMERA"_s);
    CHECK(now.legal.nl == u"Alleen met een bord."_s);
    CHECK(now.roles.has(Role::SocialManager));
    CHECK(lists::current(book.db, u"nl"_s).name(instrumentList, u"CAMERA"_s) == u"Cameratoezicht"_s);
    CHECK(book.db.integer(u"SELECT count(*) FROM event_detail WHERE changes LIKE '%Alleen met een bord.%'"_s) == 1);
    CHECK_FALSE(instruments::save(session, camera)); // seen before the change
}

TEST_CASE("A new instrument gets a code from its name and can be removed while nothing uses it")
{
    TestCasebook book;
    Session session = book.session(Role::Coordinator);
    const Instrument torch{.value = {.nameNl = u"Zaklamp"_s, .nameEn = u"Torch"_s},
                           .kinds = {u"physical_preventive"_s},
                           .when = {.nl = u"In het donker"_s, .en = u"In the dark"_s}};
    CHECK(instruments::save(session, Instrument{.value = torch.value}).error().field == u"kinds"_s);
    const QString code = orThrow(instruments::save(session, torch));
    CHECK(code == u"ZAKLAMP"_s);
    CHECK(named(session, code).when.nl == u"In het donker"_s);
    REQUIRE(instruments::remove(session, code));
    CHECK_FALSE(storage::hasCode(book.db, instrumentList, code));
    CHECK(instruments::remove(session, u"STOPGESPREK"_s).error().field == u"code"_s); // processes use it
}

TEST_CASE("An instrument that is switched off is no longer offered, keeps its name, and can come back")
{
    TestCasebook book;
    Session session = book.session(Role::Coordinator);
    REQUIRE(instruments::offer(session, named(session, u"SKAEVE"_s).value, false));
    CHECK_FALSE(named(session, u"SKAEVE"_s).value.isOffered(book.clock.today()));
    CHECK_FALSE(orThrow(processes::surroundings(session, u"WO"_s)).instruments.contains(u"SKAEVE"_s));
    REQUIRE(instruments::offer(session, named(session, u"SKAEVE"_s).value, true));
    CHECK(named(session, u"SKAEVE"_s).value.isOffered(book.clock.today()));
}
