// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/office/settings.h"

#include "services/cases/drafts.h"
#include "services/lists/views.h"
#include "support/catch_qt.h"
#include "support/test_casebook.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

Settings named(const Settings& settings)
{
    Settings result = settings;
    result.organisation = u"Stichting Woonrust"_s;
    return result;
}

} // namespace

TEST_CASE("Settings come back as they were saved")
{
    TestCasebook book;
    Session session = book.session(Role::Administrator);
    Settings settings = named(*settings::load(session));
    CHECK(settings.acknowledgeDays == 2);
    CHECK(settings.feedbackDays == 10);
    CHECK(settings.targetDays == 5);
    CHECK(settings.calendar.equatedDays == publishedEquatedDays());
    settings.idleMinutes = 5;
    settings.backupFolder = book.folder.path();
    settings.calendar.goodFridayClosed = false;
    settings.calendar.ownClosingDays = {{.date = QDate(2026, 12, 24), .name = u"Personeelsdag"_s}};
    REQUIRE(settings::save(session, settings));
    ++settings.version;
    CHECK(*settings::load(session) == settings);
    const Event last = storage::recentEvents(book.db, 1).front();
    CHECK(last.subjectKind == EntityKind::Setting);
    CHECK(last.changes.contains(u"ownClosingDays"_s));
    CHECK_FALSE(last.changes.contains(u"feedbackDays"_s));
}

TEST_CASE("Settings that make no sense are refused at their field, and nothing changes")
{
    TestCasebook book;
    Session session = book.session(Role::Administrator);
    const Settings before = *settings::load(session);
    const auto refused = [&](auto&& change) {
        Settings settings = named(before);
        change(settings);
        const auto result = settings::save(session, settings);
        return result ? u"accepted"_s : result.error().field;
    };
    CHECK(refused([](Settings& s) { s.organisation = u" "_s; }) == u"organisation");
    CHECK(refused([](Settings& s) { s.idleMinutes = 0; }) == u"idleMinutes");
    CHECK(refused([](Settings& s) { s.backupsKept = 0; }) == u"backupsKept");
    CHECK(refused([](Settings& s) { s.backupFolder = u"/bestaat/niet"_s; }) == u"backupFolder");
    CHECK(refused([](Settings& s) { s.targetDays = 11; }) == u"targetDays");
    CHECK(refused([](Settings& s) { s.acknowledgeDays = -2; }) == u"acknowledgeDays");
    CHECK(refused([](Settings& s) { s.calendar.ownClosingDays = {{.date = {}, .name = u"Ooit"_s}}; }) ==
          u"ownClosingDays");
    CHECK(refused([](Settings& s) {
              s.calendar.ownClosingDays = {{.date = QDate(2026, 12, 24), .name = u"Een"_s},
                                           {.date = QDate(2026, 12, 24), .name = u"Twee"_s}};
          }) == u"ownClosingDays");
    CHECK(refused([](Settings& s) {
              s.calendar.ownClosingDays = {{.date = publishedEquatedDays().front().date, .name = u"Dubbel"_s}};
          }) == u"equatedDays");
    CHECK(*settings::load(session) == before);
}

TEST_CASE("The coordinator sets norms and calendar, but not the office's own settings")
{
    TestCasebook book;
    Session administrator = book.session(Role::Administrator);
    REQUIRE(settings::save(administrator, named(*settings::load(administrator))));
    Session session = book.session(Role::Coordinator);
    Settings settings = *settings::load(session);
    settings.feedbackDays = 8;
    CHECK(settings::save(session, settings));
    settings.idleMinutes = 100;
    CHECK(settings::save(session, settings).error().kind == ErrorKind::NotAllowed);
    Session social = book.session(Role::SocialManager);
    settings = *settings::load(social);
    CHECK(settings::save(social, settings)); // nothing differs: nothing to allow
    settings.feedbackDays = 9;
    CHECK(settings::save(social, settings).error().kind == ErrorKind::NotAllowed);
}

TEST_CASE("A draft survives that the casebook is closed without saving, and is nobody else's")
{
    TestCasebook book;
    {
        Session session = book.session();
        REQUIRE(drafts::keep(session, u"report"_s, u""_s, u"{\"a\":1}"_s));
        REQUIRE(drafts::keep(session, u"report"_s, u""_s, u"{\"a\":2}"_s));
    }
    Connection again(book.path(), book.key); // while the first one was never closed, as after a crash
    Session session(again, book.actor(Role::SocialManager), book.clock);
    const auto draft = *drafts::find(session, u"report"_s, u""_s);
    REQUIRE(draft);
    CHECK(draft->body == u"{\"a\":2}");
    CHECK(drafts::all(session)->size() == 1);
    Session other(again, book.actor(Role::Coordinator), book.clock);
    CHECK(drafts::all(other)->empty());
    REQUIRE(drafts::drop(other, u"report"_s, u""_s));
    CHECK(drafts::all(session)->size() == 1);
    REQUIRE(drafts::drop(session, u"report"_s, u""_s));
    CHECK(drafts::all(session)->empty());
}

TEST_CASE("A saved view is the user's own, one per name")
{
    TestCasebook book;
    Session session = book.session();
    const auto first = views::save(session, {.page = u"reports"_s, .name = u"Mijn wijk"_s, .definition = u"{}"_s});
    const auto second = views::save(session, {.page = u"reports"_s, .name = u" Mijn  wijk"_s, .definition = u"[]"_s});
    REQUIRE(second);
    CHECK(*first == *second);
    CHECK(views::list(session, u"reports"_s)->front().definition == u"[]");
    CHECK(views::list(session, u"dossiers"_s)->empty());
    CHECK_FALSE(views::save(session, {.page = u"reports"_s, .name = u""_s, .definition = u"{}"_s}));
    Session other = book.session(Role::Coordinator);
    CHECK(views::list(other, u"reports"_s)->empty());
    REQUIRE(views::remove(other, *first));
    CHECK(views::list(session, u"reports"_s)->size() == 1);
}
