// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start_fixture.h"
#include "support/catch_qt.h"
#include "ui/start/recent_casebooks.h"

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

struct Recovering : StartFixture {
    Recovering() : path(make())
    {
        start(path);
        button(u"Password lost…"_s)->click();
    }
    QString path;
};

const QString fresh = u"een vers en lang wachtwoord"_s;

} // namespace

TEST_CASE_METHOD(Recovering, "With the printed key an administrator gets a new password and is signed in")
{
    CHECK(focused() == u"Recovery key"_s);
    CHECK(namelessWidgets(*window) == QStringList());
    CHECK(tabOrderMistakes(*window) == QStringList());
    CHECK(truncatedTexts(*window) == QStringList());
    fillIn(recoveryKey.toLower());
    fillIn(u"sanne"_s);
    fillIn(fresh);
    fillIn(fresh);
    REQUIRE(waitForEntry());
    entered.reset();
    CHECK(ui::recent::login(preferences, path) == u"sanne"_s);
    start();
    fillIn(fresh);
    CHECK(waitForEntry());
}

TEST_CASE_METHOD(Recovering, "A mistyped key and somebody who is no administrator are told at their field")
{
    QString wrong = recoveryKey;
    wrong[1] = wrong.at(1) == u'7' ? u'8' : u'7';
    fillIn(wrong);
    fillIn(u"sanne"_s);
    fillIn(fresh);
    fillIn(fresh);
    REQUIRE(wait([this] { return !fieldErrors().isEmpty(); }));
    CHECK(focused() == u"Recovery key"_s);
    fillIn(recoveryKey);
    fillIn(u"niemand"_s);
    fillIn(fresh);
    fillIn(fresh);
    REQUIRE(wait([this] { return fieldErrors().contains(u"administrator"_s); }));
    CHECK(focused() == u"User name of an administrator"_s);
    CHECK_FALSE(entered);
    button(u"Back"_s)->click();
    CHECK(button(u"Password lost…"_s));
}
