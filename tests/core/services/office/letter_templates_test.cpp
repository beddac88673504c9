// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/office/letter_templates.h"

#include "services/cases/letters/letters.h"
#include "services/office/lists.h"
#include "support/case_street.h"
#include "support/catch_qt.h"
#include "support/seen.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

LetterTemplate changed(Session& session)
{
    LetterTemplate letter = orThrow(letter_templates::get(session, u"B07"_s, 1)).letter;
    letter.subject = u"Waarschuwing ({dossiernummer})"_s;
    return letter;
}

} // namespace

TEST_CASE("A new casebook has the letters that come along, in force on every day")
{
    CaseStreet street;
    Session session = street.session();
    const auto versions = orThrow(letter_templates::all(session));
    CHECK(versions.size() == 22);
    for (const auto& each : versions)
        CHECK(letter_templates::inForce(versions, each.letter.code, QDate(2001, 1, 1)) == &each);
}

TEST_CASE("A changed letter is a new version; letters that were begun stay on theirs")
{
    CaseStreet street;
    Session session = street.session(Role::Coordinator);
    const DossierId dossier =
        orThrow(reports::registerReport(session, street.noise(), {.into = reports::RegisterOptions::Into::NewDossier}))
            .dossier;
    const Subject about{.report = {}, .dossier = dossier};
    const LetterId first = orThrow(letters::start(session, {.code = u"B07"_s, .about = about})).front();
    CHECK(orThrow(letter_templates::add(session, changed(session))) == 2);
    const auto second = orThrow(letter_templates::get(session, u"B07"_s, 2));
    CHECK_FALSE(second.fromOn.isValid());
    CHECK(orThrow(letters::compose(session, {.code = u"B07"_s, .about = about})).front().number == 1);
    // What it would become can be looked at before.
    CHECK(orThrow(letters::compose(session, {.code = u"B07"_s, .about = about, .trial = second.letter}))
              .front()
              .subject == u"Waarschuwing ({dossiernummer})");
    REQUIRE(letter_templates::putInForce(session, second, street.clock.today()));
    CHECK(orThrow(letters::compose(session, {.code = u"B07"_s, .about = about})).front().number == 2);
    CHECK(orThrow(letters::view(session, first)).says.version == 1);
    CHECK_FALSE(letter_templates::remove(session, orThrow(letter_templates::get(session, u"B07"_s, 2))));
}

TEST_CASE("A letter with a fault is kept, and cannot be put in force; the sentence says where")
{
    CaseStreet street;
    Session session = street.session(Role::Coordinator);
    LetterTemplate letter = changed(session);
    letter.blocks[1].text = u"Over {adress}."_s;
    const qint64 number = orThrow(letter_templates::add(session, letter));
    const auto kept = orThrow(letter_templates::get(session, u"B07"_s, number));
    CHECK(kept.letter.blocks[1].text == u"Over {adress}.");
    const auto refused = letter_templates::putInForce(session, kept, street.clock.today());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"blocks");
    CHECK(refused.error().message.contains(u"{adres}"));
    CHECK(refused.error().message.contains(u"line 1"));
    CHECK(letter_templates::remove(session, kept));
}

TEST_CASE("A letter of our own joins the list that processes choose from")
{
    CaseStreet street;
    Session session = street.session(Role::Administrator);
    LetterTemplate letter = changed(session);
    letter.code = u"own_1"_s;
    letter.name = {.nl = u"Eigen brief"_s, .en = {}};
    CHECK(orThrow(letter_templates::add(session, letter)) == 1);
    CHECK(lists::current(street.db, u"nl"_s).name(u"LETTER"_s, u"OWN_1"_s) == u"Eigen brief");
    letter.code = u"b 21"_s;
    CHECK_FALSE(letter_templates::add(session, letter));
    letter.code = u"B21"_s;
    letter.contactKind = u"NONSENSE"_s;
    CHECK_FALSE(letter_templates::add(session, letter));
}
