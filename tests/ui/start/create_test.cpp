// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/office/settings.h"
#include "start_fixture.h"
#include "support/catch_qt.h"

#include <QCheckBox>
#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

struct Creating : StartFixture {
    Creating()
    {
        start();
        press(Qt::Key_Space); // "Make a new casebook…" has the focus
    }
    void answerAll(const QString& path, const QString& password, const QString& again)
    {
        fillIn(u"Stichting Voorbeeldwonen"_s);
        fillIn(path);
        fillIn(u"Sanne Verlinden"_s);
        fillIn(u"sanne"_s);
        fillIn(password);
        fillIn(again);
    }
    QLineEdit* key()
    {
        for (auto* edit : window->findChildren<QLineEdit*>())
            if (edit->isVisible() && edit->isReadOnly())
                return edit;
        return nullptr;
    }
    QString path = folder.filePath(u"nieuw/wijk.woonrust"_s);
};

} // namespace

TEST_CASE("On a new PC one can make a casebook, open one, or look around in a demo")
{
    StartFixture start;
    start.start();
    CHECK(start.button(u"Make a new casebook…"_s)->hasFocus());
    StartFixture::press(Qt::Key_Tab);
    CHECK(start.button(u"Open a casebook…"_s)->hasFocus());
    StartFixture::press(Qt::Key_Tab);
    CHECK(start.button(u"Look around in a demo"_s)->hasFocus());
    CHECK(namelessWidgets(*start.window) == QStringList());
    CHECK(tabOrderMistakes(*start.window) == QStringList());
    CHECK(truncatedTexts(*start.window) == QStringList());
}

TEST_CASE_METHOD(Creating, "A casebook is made with the keyboard alone, from the first question to the desk")
{
    CHECK(focused() == u"Organisation"_s);
    CHECK(namelessWidgets(*window) == QStringList());
    CHECK(tabOrderMistakes(*window) == QStringList());
    CHECK(truncatedTexts(*window) == QStringList());
    answerAll(path, startPassword, startPassword);
    REQUIRE(wait([this] { return key() != nullptr; }));
    const QString shown = key()->text();
    CHECK(shown.size() == 47); // eight groups of five
    CHECK(namelessWidgets(*window) == QStringList());
    CHECK(truncatedTexts(*window) == QStringList());
    CHECK_FALSE(button(u"Go to sign in"_s)->isEnabled());
    press(Qt::Key_C, Qt::AltModifier);
    CHECK(wait([&] { return clipboard == shown; })); // a button that is pressed by its letter goes down for a moment
    press(Qt::Key_I, Qt::AltModifier);
    REQUIRE(wait([this] { return button(u"Go to sign in"_s)->isEnabled(); }));
    button(u"Go to sign in"_s)->setFocus();
    press(Qt::Key_Space);
    // The user is known already, and the password was just made up.
    CHECK(focused() == u"Password"_s);
    fillIn(startPassword);
    REQUIRE(waitForEntry());
    CHECK(entered->actor().name == u"Sanne Verlinden"_s);
    const auto session = entered->openSession();
    CHECK(settings::load(session->session())->organisation == u"Stichting Voorbeeldwonen"_s);
}

TEST_CASE_METHOD(Creating, "A password is typed twice, and one that is easy to guess is called weak")
{
    answerAll(path, u"welkom welkom"_s, u"welkom welkop"_s);
    CHECK(fieldErrors() == u"The two passwords differ."_s);
    CHECK(labels().contains(u"Weak: easy to guess."_s));
    CHECK_FALSE(QFile::exists(path));
    press(Qt::Key_Backtab);
    fillIn(u"kort"_s);
    fillIn(u"kort"_s);
    CHECK(fieldErrors().contains(u"10"_s));
    CHECK_FALSE(QFile::exists(path));
    press(Qt::Key_Backtab);
    press(Qt::Key_A, Qt::ControlModifier);
    type(startPassword);
    CHECK(labels().contains(u"Strong."_s));
}

TEST_CASE_METHOD(Creating, "What is missing for a new casebook is said at its field")
{
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Return);
    CHECK(fieldErrors().contains(u"Type the name of your organisation."_s));
    CHECK(fieldErrors().contains(u"Type the user name to sign in with."_s));
    CHECK(truncatedTexts(*window) == QStringList());
}

TEST_CASE_METHOD(Creating, "A casebook never takes the place of a file that is there, and says so at the path")
{
    const QString taken = make(u"bezet"_s);
    answerAll(taken, startPassword, startPassword);
    REQUIRE(wait([this] { return !fieldErrors().isEmpty(); }));
    CHECK(focused() == u"Stored in"_s);
    CHECK(fieldErrors().contains(u"exists"_s));
}

TEST_CASE_METHOD(Creating, "The recovery key goes on paper, and the window does not close on it unasked")
{
    answerAll(path, startPassword, startPassword);
    REQUIRE(wait([this] { return key() != nullptr; }));
    const QString shown = key()->text();

    answerPath = folder.filePath(u"nergens/sleutel.pdf"_s);
    button(u"Save as PDF"_s)->click();
    CHECK_FALSE(message().isEmpty());
    CHECK(opened.isEmpty());

    answerPath = folder.filePath(u"sleutel.pdf"_s);
    button(u"Save as PDF"_s)->click();
    CHECK(opened == QStringList{u"file://"_s + answerPath});
    QPdfDocument sheet;
    REQUIRE(sheet.load(answerPath) == QPdfDocument::Error::None);
    CHECK(sheet.pageCount() == 1);
    QString text = sheet.getAllText(0).text();
    CHECK(text.remove(u'\n').remove(u'\r').contains(shown));

    answerYes = false;
    asked.clear();
    CHECK_FALSE(window->close());
    CHECK(asked == QStringList{u"Close without keeping the recovery key?"_s});
    CHECK(key()->text() == shown);
    answerYes = true;
    window->close();
    CHECK(wait([this] { return closed; }));
}
