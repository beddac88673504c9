// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/office/lists.h"

#include "domain/needed_codes.h"
#include "services/cases/report_check.h"
#include "services/cases/reports.h"
#include "services/office/texts.h"
#include "support/catch_qt.h"
#include "support/registry.h"
#include "support/seen.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A new casebook knows the lists in both languages")
{
    TestCasebook book;
    Session session = book.session();
    const CodeNames dutch = *lists::load(session, u"nl"_s);
    const CodeNames english = *lists::load(session, u"en"_s);
    CHECK(dutch.name(u"ZAAKTYPEDETAILSOORT"_s, u"GEL"_s) == u"Geluidsoverlast");
    CHECK(english.name(u"ZAAKTYPEDETAILSOORT"_s, u"GEL"_s) != u"Geluidsoverlast");
    CHECK(dutch.name(u"ZAAKTYPEDETAILSOORT"_s, u"XYZ"_s) == u"XYZ");
    CHECK(dutch.codeOf(u"ZAAKTYPEDETAILSOORT"_s, u" geluidsOVERLAST "_s) == u"GEL"_s);
    CHECK(dutch.codeOf(u"ZAAKTYPEDETAILSOORT"_s, u"gel"_s) == u"GEL"_s);
    CHECK_FALSE(dutch.codeOf(u"ZAAKTYPEDETAILSOORT"_s, u""_s));
    CHECK_FALSE(dutch.offered(u"TEAM"_s, book.clock.today()).empty());
}

TEST_CASE("A value of our own is added, renamed and put in its place")
{
    TestCasebook book;
    Session session = book.session(Role::Administrator);
    const auto code = lists::add(session, {.list = u"COST_KIND"_s, .nameNl = u"Ramen wassen én zo"_s});
    REQUIRE(code);
    CHECK(*code == u"RAMEN_WASSEN_EN_Z");
    CHECK(lists::add(session, {.list = u"COST_KIND"_s, .nameNl = u"ramen wassen en zo"_s}).error().field == u"nameNl");
    CHECK(lists::add(session, {.list = u"COST_KIND"_s, .code = u"pests"_s, .nameNl = u"Iets"_s}).error().field ==
          u"code");
    CHECK(lists::add(session, {.list = u"COST_KIND"_s, .code = u"A B"_s, .nameNl = u"Iets"_s}).error().field ==
          u"code");
    CHECK(lists::add(session, {.list = u"COST_KIND"_s, .nameNl = u" "_s}).error().field == u"nameNl");
    REQUIRE(lists::rename(session, seenCode(session, u"COST_KIND"_s, *code), u"Ramen"_s, u"Windows"_s));
    CodeNames names = *lists::load(session, u"en"_s);
    CHECK(names.name(u"COST_KIND"_s, *code) == u"Windows");
    QStringList order;
    for (const CodeValue& value : names.values(u"COST_KIND"_s))
        order.prepend(value.code);
    REQUIRE(lists::reorder(session, u"COST_KIND"_s, order));
    CHECK(lists::load(session, u"en"_s)->values(u"COST_KIND"_s).front().code == *code);
    CHECK(lists::reorder(session, u"COST_KIND"_s, {*code}).error().kind == ErrorKind::Conflict);
}

TEST_CASE("A value in use is retired, not removed, and keeps its name")
{
    TestCasebook book;
    Session session = book.session(Role::Administrator);
    const QString team = *lists::add(session, {.list = u"TEAM"_s, .code = u"NOORD"_s, .nameNl = u"Team Noord"_s});
    book.db.exec(u"UPDATE account SET team = 'NOORD' WHERE login = 'coordinator'"_s);
    CHECK(lists::remove(session, u"TEAM"_s, team).error().field == u"code");
    REQUIRE(lists::retire(session, seenCode(session, u"TEAM"_s, team), book.clock.today().addDays(-1)));
    const CodeNames names = *lists::load(session, u"nl"_s);
    CHECK(names.name(u"TEAM"_s, team) == u"Team Noord");
    CHECK_FALSE(names.isOffered(u"TEAM"_s, team, book.clock.today()));
    book.db.exec(u"UPDATE account SET team = '' WHERE login = 'coordinator'"_s);
    CHECK(lists::remove(session, u"TEAM"_s, team));
    // The last value that is left stays.
    CHECK_FALSE(lists::retire(session, seenCode(session, u"TEAM"_s, u"SB"_s), book.clock.today()));
    CHECK_FALSE(lists::remove(session, u"TEAM"_s, u"SB"_s));
}

TEST_CASE("VERA's values may be retired, but not changed or removed")
{
    TestCasebook book;
    Session session = book.session(Role::Administrator);
    const QString list = u"ZAAKTYPEDETAILSOORT"_s;
    CHECK(lists::rename(session, seenCode(session, list, u"GEL"_s), u"Herrie"_s, u"Noise"_s).error().field ==
          u"nameNl");
    CHECK(lists::rename(session, seenCode(session, list, u"GEL"_s), u"Geluidsoverlast"_s, u"Racket"_s));
    CHECK_FALSE(lists::remove(session, list, u"HEN"_s));
    CHECK(lists::retire(session, seenCode(session, list, u"HEN"_s), book.clock.today()));
    CHECK(lists::retire(session, seenCode(session, list, u"HEN"_s), {}));
}

TEST_CASE("Lists that the rules lean on stay whole")
{
    TestCasebook book;
    Session session = book.session(Role::Administrator);
    CHECK_FALSE(lists::add(session, {.list = u"NATURE"_s, .nameNl = u"Gezellig"_s}));
    CHECK_FALSE(lists::retire(session, seenCode(session, u"NATURE"_s, u"positief"_s), book.clock.today()));
    CHECK_FALSE(lists::retire(session, seenCode(session, u"CONTACT_KIND"_s, u"ACK"_s), book.clock.today()));
    CHECK(lists::rename(session, seenCode(session, u"NATURE"_s, u"positief"_s), u"Compliment"_s, u"Compliment"_s));
    CHECK(lists::add(session, {.list = u"BESTAAT_NIET"_s, .nameNl = u"X"_s}).error().kind == ErrorKind::NotFound);
}

TEST_CASE("A standard text may be changed, and a placeholder that does not exist is pointed out")
{
    TestCasebook book;
    Session session = book.session(Role::Coordinator);
    auto text = texts::list(session, u"nl"_s, u"ACK"_s)->front();
    text.body = u"Beste {melder_naam}, wij kregen uw melding {meldingnummer}."_s;
    REQUIRE(texts::save(session, text));
    ++text.version;
    const auto filled = texts::fill(text, {{u"melder_naam"_s, u"mevrouw {adres}"_s}});
    CHECK(filled.body.startsWith(u"Beste mevrouw {adres},"_s));
    CHECK(filled.missing.contains(u"meldingnummer"_s));
    text.body = u"Beste {melder}"_s;
    CHECK(texts::save(session, text).error().field == u"body");
    text.id = {};
    text.version = 0;
    text.code.clear();
    text.name = u"Nieuwe brief"_s;
    text.body = u"Beste {melder_naam}"_s;
    REQUIRE(texts::save(session, text));
    CHECK(std::ranges::contains(*texts::list(session, u"nl"_s), u"NIEUWE_BRIEF"_s, &texts::StandardText::code));
}

TEST_CASE("A value is offered from its first day to its last, and what a rule needs always")
{
    TestCasebook book;
    Session session = book.session(Role::Administrator);
    const QDate today = book.clock.today();
    const QString list = u"TEAM"_s;
    const QString code = orThrow(lists::add(session, {.list = list, .nameNl = u"Team Noord"_s}));
    const auto offered = [&](QDate day) { return orThrow(lists::load(session, u"nl"_s)).isOffered(list, code, day); };
    REQUIRE(lists::offerBetween(session, seenCode(session, list, code), today.addDays(7), today.addDays(30)));
    CHECK_FALSE(offered(today));
    CHECK(offered(today.addDays(7)));
    CHECK(offered(today.addDays(30)));
    CHECK_FALSE(offered(today.addDays(31)));
    CHECK(lists::offerBetween(session, seenCode(session, list, code), today, today.addDays(-1)).error().field ==
          u"validUntil");
    REQUIRE(lists::offerBetween(session, seenCode(session, list, code), {}, {}));
    CHECK(offered(today));
    CHECK(lists::offerBetween(session, seenCode(session, u"CONTACT_KIND"_s, u"ACK"_s), today.addDays(1), {})
              .error()
              .field == u"validFrom");
}

TEST_CASE("What the program writes by itself is shipped, and can be neither retired nor removed")
{
    TestCasebook book;
    Session session = book.session(Role::Administrator);
    const CodeNames names = *lists::load(session, u"nl"_s);
    for (const NeededCode& needed : neededCodes()) {
        const QString list(needed.list);
        const QString code(needed.code);
        INFO(list.toStdString() << ' ' << code.toStdString());
        CHECK(names.isOffered(list, code, book.clock.today()));
        CHECK(lists::retire(session, seenCode(session, list, code), book.clock.today()).error().field == u"validUntil");
        CHECK(lists::remove(session, list, code).error().field == u"code");
    }
}

TEST_CASE("The kind of dossier and the origin that the program proposes are always on offer")
{
    TestCasebook book;
    Session session = book.session(Role::SocialManager);
    for (const ReporterKind reporter : {ReporterKind::Known, ReporterKind::Anonymous, ReporterKind::None})
        for (const UnitId unit : {UnitId(), UnitId(1)}) {
            Report report;
            report.reporterKind = reporter;
            report.reporterUnit = unit;
            CHECK(isNeededCode(u"ORIGIN"_s, reports::originOf(report)));
        }
    for (const CodeValue& category : shippedCodeLists()) {
        if (category.list != u"ZAAKTYPEDETAILSOORT")
            continue;
        for (const QString& nature : {u"overlast"_s, u"kwetsbaarheid"_s, u"fysiek"_s, u"positief"_s})
            for (const bool polluted : {false, true}) {
                Report report;
                report.category = category.code;
                report.nature = nature;
                report.pollutedHome = polluted;
                CHECK(isNeededCode(u"DOSSIER_KIND"_s, reports::dossierFor(session, report, {}).kind));
            }
    }
}
