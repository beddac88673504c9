// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/demo/demo_casebook.h"
#include "start_fixture.h"
#include "support/catch_qt.h"

#include <QDir>
#include <QThread>
#include <atomic>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE("The demo is made with progress, and stopping it leaves no file and nobody signed in")
{
    StartFixture start;
    const QString path = start.folder.filePath(u"demo.woonrust"_s);
    std::atomic<int> told = 0;
    start.demo = [&](const WorkProgress& progress) {
        return demo::openOrMake(path, start.clock, [&](qint64 done, qint64 total) {
            ++told;
            QThread::msleep(20); // long enough for a user to press the button
            return progress(done, total);
        });
    };
    start.start();
    start.button(u"Look around in a demo"_s)->setFocus();
    StartFixture::press(Qt::Key_Space);
    REQUIRE(StartFixture::wait([&] { return start.button(u"Cancel"_s) && told > 0; }));
    CHECK(start.labels().contains(u"The demo is being made…"_s));
    CHECK_FALSE(start.button(u"Make a new casebook…"_s)->isEnabled());
    start.button(u"Cancel"_s)->click();
    REQUIRE(StartFixture::wait([&] { return start.button(u"Make a new casebook…"_s)->isEnabled(); }));
    CHECK(start.message() == QString());
    CHECK_FALSE(start.entered);
    CHECK(QDir(start.folder.path()).entryList({u"demo*"_s}, QDir::Files) == QStringList());
}

TEST_CASE("The demo opens as its first user, and is not remembered as a casebook of this PC")
{
    StartFixture start;
    const QString path = start.folder.filePath(u"demo.woonrust"_s);
    start.demo = [&](const WorkProgress&) -> Result<OpenCasebook> {
        if (const auto made = demo::make({.path = path, .reports = 5, .cost = KdfCost::leastForTests()}, start.clock);
            !made)
            return std::unexpected(made.error());
        return demo::openOrMake(path, start.clock);
    };
    start.start();
    start.window->openDemo();
    REQUIRE(start.waitForEntry());
    CHECK(start.entered->actor().login == demo::users().front().login);
    start.entered.reset();
    start.start();
    CHECK(start.button(u"Make a new casebook…"_s));
}

TEST_CASE("A demo that cannot be made says why")
{
    StartFixture start;
    start.start();
    start.window->openDemo();
    CHECK(StartFixture::wait([&] { return start.message() == u"no demo"_s; }));
}
