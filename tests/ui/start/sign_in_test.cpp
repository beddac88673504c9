// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "start_fixture.h"
#include "support/canned_casebook.h"
#include "support/catch_qt.h"
#include "support/child_process.h"
#include "support/private_mount.h"
#include "ui/start/opening_progress.h"
#include "ui/start/recent_casebooks.h"

#include <QFile>
#include <QSemaphore>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

struct SigningIn : StartFixture {
    SigningIn() : path(make()) {}
    void attempt(const QString& password)
    {
        for (auto* edit : window->findChildren<QLineEdit*>())
            if (edit->isVisible() && edit->accessibleName().startsWith(u"Password"_s))
                edit->setFocus();
        fillIn(password);
    }
    QString path;
};

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE_METHOD(SigningIn, "The casebook and the user of last time are remembered, and only the password is typed")
{
    start(path);
    CHECK(focused() == u"User name"_s);
    CHECK(namelessWidgets(*window) == QStringList());
    CHECK(tabOrderMistakes(*window) == QStringList());
    CHECK(truncatedTexts(*window) == QStringList());
    fillIn(u"Sanne"_s);
    CHECK(focused() == u"Password"_s);
    fillIn(startPassword);
    REQUIRE(waitForEntry());
    entered.reset();
    start();
    CHECK(focused() == u"Password"_s);
    CHECK(labels().contains(u"wijk"_s));
    fillIn(startPassword);
    CHECK(waitForEntry());
}

TEST_CASE_METHOD(SigningIn, "The casebooks of before stand in the first window, newest first, also one that is gone")
{
    const QString other = make(u"west"_s);
    ui::recent::remember(preferences, path, u"sanne"_s);
    ui::recent::remember(preferences, other, u"sanne"_s);
    QFile::remove(other);
    start();
    // The last one is not there any more: that is said before anybody types a password.
    REQUIRE(wait([this] { return message().contains(u"does not exist"_s); }));
    button(u"Other casebook…"_s)->click();
    CHECK(tabOrderMistakes(*window) == QStringList());
    REQUIRE(button(u"west in"_s));
    REQUIRE(button(u"wijk in"_s));
    CHECK(button(u"west in"_s)->y() < button(u"wijk in"_s)->y());
    button(u"wijk in"_s)->click();
    CHECK(focused() == u"Password"_s);
    fillIn(startPassword);
    CHECK(waitForEntry());
}

TEST_CASE("No more than five casebooks are remembered, each once")
{
    QTemporaryDir folder;
    QSettings preferences(folder.filePath(u"p.ini"_s), QSettings::IniFormat);
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"b"_s})
        ui::recent::remember(preferences, u"/ergens/"_s + name, u"user "_s + name);
    CHECK(ui::recent::casebooks(preferences) ==
          QStringList{u"/ergens/b"_s, u"/ergens/f"_s, u"/ergens/e"_s, u"/ergens/d"_s, u"/ergens/c"_s});
    CHECK(ui::recent::login(preferences, u"/ergens/b"_s) == u"user b"_s);
    CHECK(ui::recent::login(preferences, u"/ergens/a"_s) == QString());
}

TEST_CASE_METHOD(SigningIn, "After five wrong passwords the button counts down until the next may be tried")
{
    ui::recent::remember(preferences, path, u"sanne"_s);
    start();
    for (int i = 0; i < 5; ++i) {
        REQUIRE(wait([this] { return button(u"Sign in"_s) && button(u"Sign in"_s)->isEnabled(); }));
        attempt(u"een fout wachtwoord"_s);
        REQUIRE(wait([this] { return !message().isEmpty() && focused() == u"Password"_s; }));
    }
    REQUIRE(button(u"Try again in 5 second"_s));
    CHECK_FALSE(button(u"Try again"_s)->isEnabled());
    attempt(startPassword); // not even the right one, now
    QTest::qWait(200);
    CHECK_FALSE(entered);
    clock.set(clock.nowUtc().addSecs(3));
    CHECK(wait([this] { return button(u"Try again in 2 second"_s) != nullptr; }));
    clock.set(clock.nowUtc().addSecs(3));
    REQUIRE(wait([this] { return button(u"Sign in"_s) != nullptr; }));
    attempt(startPassword);
    CHECK(waitForEntry());
}

TEST_CASE_METHOD(SigningIn, "Caps Lock is noticed while the password is typed")
{
    ui::recent::remember(preferences, path, u"sanne"_s);
    start();
    QTest::keyClick(QApplication::focusWidget(), 'F');
    CHECK(labels().contains(u"Caps Lock is on."_s));
    type(u"i"_s);
    CHECK_FALSE(labels().contains(u"Caps Lock is on."_s));
    QTest::keyClick(QApplication::focusWidget(), 'E', Qt::ShiftModifier);
    CHECK_FALSE(labels().contains(u"Caps Lock is on."_s));
}

TEST_CASE_METHOD(SigningIn, "Whatever is wrong with the files has a sentence of its own before a password is typed")
{
    const QByteArray whole = read(path);
    const QString keys = KeySlots::pathFor(path);
    QStringList sentences;
    const auto sentence = [&] {
        start(path);
        const bool said = wait([this] { return !message().isEmpty(); });
        CHECK(said);
        CHECK(truncatedTexts(*window) == QStringList());
        sentences << message();
        window.reset();
    };
    write(path, {});
    sentence();
    write(path, whole.left(100));
    sentence();
    write(path, "SQLite format 3" + whole);
    sentence();
    write(path, "Geachte mevrouw, hierbij de notulen van het overleg van gisteren. " + QByteArray(5000, 'x'));
    sentence();
    write(path, whole);
    write(keys, read(keys).left(40));
    sentence();
    QFile::remove(keys);
    sentence();
    QFile::remove(path);
    sentence();
    QStringList different = sentences;
    different.removeDuplicates();
    CHECK(different.size() == 7);
}

TEST_CASE_METHOD(SigningIn, "A casebook that was altered or cut short says so after the password, and nobody is let in")
{
    const QByteArray whole = read(path);
    ui::recent::remember(preferences, path, u"sanne"_s);
    QByteArray altered = whole;
    altered[altered.size() / 2] = char(altered.at(altered.size() / 2) ^ 1);
    for (const QByteArray& content : {altered, whole.left(whole.size() - 4096)}) {
        write(path, content);
        start();
        attempt(startPassword);
        REQUIRE(wait([this] { return !message().isEmpty(); }));
        INFO(message().toStdString());
        CHECK((message().contains(u"altered"_s) || message().contains(u"cut short"_s)));
        CHECK_FALSE(entered);
        CHECK(read(path) == content);
        window.reset();
    }
}

TEST_CASE_METHOD(SigningIn,
                 "Who has the casebook open already is said at once, and looking again helps when it is closed")
{
    auto other = openCasebook(path, {.login = u"sanne"_s, .password = startPassword}, clock, options);
    REQUIRE(other);
    ui::recent::remember(preferences, path, u"sanne"_s);
    start();
    REQUIRE(wait([this] { return message().contains(u"has the casebook open on this computer"_s); }));
    CHECK(truncatedTexts(*window) == QStringList());
    attempt(startPassword);
    REQUIRE(wait([this] { return !message().isEmpty(); }));
    CHECK_FALSE(entered);
    other = failure(ErrorKind::Cancelled, {});
    button(u"Look again"_s)->click();
    REQUIRE(wait([this] { return message().isEmpty(); }));
    attempt(startPassword);
    CHECK(waitForEntry());
}

TEST_CASE_METHOD(SigningIn, "A casebook that a crash left is checked and opened")
{
    QByteArray lock;
    {
        const auto held = openCasebook(path, {.login = u"sanne"_s, .password = startPassword}, clock, options);
        REQUIRE(held);
        lock = read(path + u".lock"_s);
    }
    write(path + u".lock"_s, lock); // of a program that runs no more
    ui::recent::remember(preferences, path, u"sanne"_s);
    QFile file(path + u".lock"_s);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    file.close();
    start();
    attempt(startPassword);
    REQUIRE(waitForEntry());
    CHECK(entered->file().wasStale());
}

TEST_CASE("An old casebook is brought up to date while the window tells that a back-up is made")
{
    const CannedCasebook old;
    StartFixture start;
    QSemaphore goOn;
    std::vector<SchemaStep> steps = stepsOfTomorrow();
    steps.back().data = [&goOn](Connection&) { goOn.acquire(); };
    start.options.steps = &steps;
    ui::recent::remember(start.preferences, old.path(), old.login);
    start.start();
    StartFixture::fillIn(old.password);
    CHECK(StartFixture::wait([&] { return start.labels().contains(u"The casebook is being brought up to date…"_s); }));
    goOn.release();
    REQUIRE(start.waitForEntry());
    REQUIRE(start.entered->file().upgrade());
    CHECK(QFile::exists(start.entered->file().upgrade()->backup));
}

TEST_CASE("When an old casebook cannot be brought up to date the window says why and where the back-up is")
{
    const CannedCasebook old;
    StartFixture start;
    std::vector<SchemaStep> steps = stepsOfTomorrow();
    steps.back().data = [](Connection&) { throw Failure(ErrorKind::DiskFull, u"The disk is full."_s); };
    start.options.steps = &steps;
    ui::recent::remember(start.preferences, old.path(), old.login);
    start.start();
    StartFixture::fillIn(old.password);
    REQUIRE(StartFixture::wait([&] { return start.message().contains(u"The disk is full."_s); }));
    CHECK(start.message().contains(u"The back-up of before is"_s));
    CHECK(truncatedTexts(*start.window) == QStringList());
    CHECK_FALSE(start.entered);
}

TEST_CASE("What takes long before a casebook is open is told as it is, and only what may be stopped can be")
{
    ui::OpeningProgress panel;
    const OpenOptions options = panel.follow(OpenOptions{});
    QTest::qWait(250);
    CHECK_FALSE(panel.isVisible()); // an ordinary sign-in
    const auto shows = [&panel](const QString& text) {
        return QTest::qWaitFor([&] {
            for (const auto* label : panel.findChildren<QLabel*>())
                if (panel.isVisible() && label->text().contains(text))
                    return true;
            return false;
        });
    };
    auto* cancel = panel.findChild<QPushButton*>();
    options.stepBegins(OpeningStep::BackUpBeforeUpgrade);
    CHECK(options.progress(1, 10));
    CHECK(shows(u"a back-up is made"_s));
    CHECK_FALSE(cancel->isHidden());
    options.stepBegins(OpeningStep::Upgrade);
    CHECK(shows(u"brought up to date"_s));
    CHECK(QTest::qWaitFor([cancel] { return cancel->isHidden(); }));
    options.stepBegins(OpeningStep::CheckAfterCrash);
    CHECK(shows(u"being checked"_s));
    cancel->click();
    CHECK_FALSE(options.progress(2, 10));
    panel.end();
    CHECK_FALSE(panel.isVisible());
    CHECK(panel.follow(OpenOptions{}).progress(1, 2)); // the stop was for the work before
}
