// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk_fixture.h"
#include "support/canned_casebook.h"
#include "support/catch_qt.h"

#include <QDir>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(DeskFixture, "Closing the window makes the back-up that settings want, and gives the casebook back")
{
    QTemporaryDir backups;
    signIn([&](Settings& settings) { settings.backupFolder = backups.path(); });
    main().close();
    REQUIRE(waitUntilLeft());
    CHECK_FALSE(*left);
    CHECK(asked == QStringList());
    CHECK(QDir(backups.path()).entryList({u"wijk-*.woonrust"_s}).size() == 1);
    desk.reset();
    CHECK(checkBeforeSignIn(path));
    CHECK_FALSE(QFile::exists(path + u".lock"_s));
}

TEST_CASE_METHOD(DeskFixture, "A back-up that fails on closing is told, and one may stay or close without it")
{
    const QString gone = folder.filePath(u"weg"_s);
    REQUIRE(QDir().mkpath(gone));
    signIn([&](Settings& settings) { settings.backupFolder = gone; });
    REQUIRE(QDir(gone).removeRecursively()); // a drive that was taken out
    answerYes = false;
    main().close();
    REQUIRE(wait([this] { return asked == QStringList{u"Close without a back-up?"_s}; }));
    CHECK(told.first().contains(u"weg"_s));
    CHECK(main().isVisible());
    QTest::qWait(100);
    CHECK_FALSE(left);

    answerYes = true;
    main().close();
    REQUIRE(waitUntilLeft());
    CHECK(asked.size() == 2);
}

TEST_CASE_METHOD(DeskFixture, "Without a back-up folder the window closes at once, and its size is remembered")
{
    signIn();
    const QSize size(main().minimumSizeHint().width() + 11, main().minimumSizeHint().height() + 17);
    main().resize(size);
    main().close();
    REQUIRE(waitUntilLeft());
    desk.reset();
    signIn();
    CHECK(main().width() == size.width());
    CHECK(main().height() == size.height());
}

TEST_CASE_METHOD(DeskFixture,
                 "Closing in the middle of a report keeps what was typed, to go on with after the next sign-in")
{
    signIn();
    REQUIRE(main().open({.kind = ui::TargetKind::NewReport}));
    settle();
    type(u"Horst, half"_s);
    main().close(); // within the seconds after which drafts are kept by themselves
    REQUIRE(waitUntilLeft());
    desk.reset();
    signIn();
    REQUIRE(main().open({.kind = ui::TargetKind::NewReport}));
    CHECK(wait([this] { return offersDraft(); }));
}

TEST_CASE_METHOD(DeskFixture, "Signing out and changing the language are in the menu and keep the desk's work")
{
    signIn();
    REQUIRE(main().open({.kind = ui::TargetKind::NewReport}));
    settle();
    type(u"half"_s);
    QString wanted;
    QObject::connect(desk.get(), &ui::Desk::lookWanted, desk.get(),
                     [&wanted](const ui::Look& look) { wanted = look.language; });
    for (QAction* action : main().actions())
        if (action->text() == u"Nederlands"_s)
            action->trigger();
    CHECK(wanted == u"nl"_s);
    settle();
    desk->show();
    for (QAction* action : main().actions())
        if (action->text() == u"Sign out"_s)
            action->trigger();
    REQUIRE(waitUntilLeft());
    CHECK(*left);
    desk.reset();
    signIn();
    REQUIRE(main().open({.kind = ui::TargetKind::NewReport}));
    CHECK(wait([this] { return offersDraft(); }));
}

TEST_CASE("After an old casebook was brought up to date the desk says where the back-up is")
{
    const CannedCasebook old;
    StartFixture start;
    const std::vector<SchemaStep> steps = stepsOfTomorrow();
    OpenOptions options = old.options();
    options.steps = &steps;
    auto opened = casebooks::signIn(old.path(), old.login, old.password, old.clock, options);
    REQUIRE(opened);
    const QString backup = opened->file().upgrade()->backup;
    auto casebook = std::make_shared<OpenCasebook>(*std::move(opened));
    auto reference = ui::loadReference(casebook->openSession()->session(), u"en"_s);
    REQUIRE(reference);
    ui::Desk desk(casebook, *std::move(reference), start.seams(), start.preferences, old.attempts.path());
    DeskFixture::prepare(desk);
    desk.show();
    CHECK(StartFixture::wait([&] {
        for (const auto* label : desk.window().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(backup))
                return true;
        return false;
    }));
}
