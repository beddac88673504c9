// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/office/handbooks.h"

#include "support/catch_qt.h"
#include "support/test_casebook.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

struct Office : TestCasebook {
    handbooks::Handbook book() { return orThrow(handbooks::read(coordinator, u"rent-arrears"_s, u"nl"_s)); }

    Session coordinator = session(Role::Coordinator);
    QString text = u"# Huurachterstand\n\n## Eerste 48 uur\n\n- [ ] Bellen: [HA02](step:HA02)"_s;
};

} // namespace

TEST_CASE("A handbook is that of Woonrust until the office changes it")
{
    Office office;
    CHECK(orThrow(handbooks::list(office.coordinator, u"en"_s)).size() == 6);
    CHECK(office.book().isShipped);
    CHECK(office.book().number == 0);
    CHECK(orThrow(handbooks::save(office.coordinator, u"rent-arrears"_s, u"nl"_s, 0, office.text)) == 1);
    CHECK(office.book().body == office.text);
    CHECK_FALSE(office.book().isShipped);
    CHECK(office.book().changedBy == u"User coordinator"_s);
    // The other language stays what it was.
    CHECK(orThrow(handbooks::read(office.coordinator, u"rent-arrears"_s, u"en"_s)).isShipped);
}

TEST_CASE("The words of Woonrust come back as a version more, and what the office wrote is kept")
{
    Office office;
    (void)orThrow(handbooks::save(office.coordinator, u"rent-arrears"_s, u"nl"_s, 0, office.text));
    CHECK(orThrow(handbooks::restore(office.coordinator, u"rent-arrears"_s, u"nl"_s, 1)) == 2);
    CHECK(office.book().isShipped);
    CHECK(office.book().number == 2);
    CHECK(office.db.text(u"SELECT body FROM handbook WHERE number = 1"_s) == office.text);
    // Once more changes nothing.
    CHECK(orThrow(handbooks::restore(office.coordinator, u"rent-arrears"_s, u"nl"_s, 2)) == 2);
}

TEST_CASE("A change of a handbook that somebody else changed meanwhile is refused")
{
    Office office;
    (void)orThrow(handbooks::save(office.coordinator, u"rent-arrears"_s, u"nl"_s, 0, office.text));
    CHECK(
        handbooks::save(office.coordinator, u"rent-arrears"_s, u"nl"_s, 0, office.text + u"\n\nMeer"_s).error().kind ==
        ErrorKind::Conflict);
    CHECK(handbooks::restore(office.coordinator, u"rent-arrears"_s, u"nl"_s, 0).error().kind == ErrorKind::Conflict);
}

TEST_CASE("The same text again is no version more")
{
    Office office;
    CHECK(orThrow(handbooks::save(office.coordinator, u"rent-arrears"_s, u"nl"_s, 0, office.book().body)) == 0);
}

TEST_CASE("A text with a fault says the line, and is not stored")
{
    Office office;
    const auto refused = handbooks::save(office.coordinator, u"rent-arrears"_s, u"nl"_s, 0,
                                         office.text + u"\n[elders](https://example.org)\n[x](step:ZZ99)"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"body"_s);
    CHECK(refused.error().message.contains(u"6"_s));
    CHECK(office.book().isShipped);
    CHECK(handbooks::save(office.coordinator, u"no-such-book"_s, u"nl"_s, 0, office.text).error().kind ==
          ErrorKind::NotFound);
}

TEST_CASE("Whoever works on dossiers reads handbooks and does not write them")
{
    Office office;
    Session manager = office.session(Role::SocialManager);
    CHECK(handbooks::read(manager, u"rent-arrears"_s, u"nl"_s));
    CHECK(handbooks::save(manager, u"rent-arrears"_s, u"nl"_s, 0, office.text).error().kind == ErrorKind::NotAllowed);
}
