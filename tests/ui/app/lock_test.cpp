// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk_fixture.h"
#include "services/cases/drafts.h"
#include "support/catch_qt.h"

#include <QDialog>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(DeskFixture, "Ctrl+L hides all that is on the screen, titles and open dialogs too, until the password")
{
    signIn();
    press(Qt::Key_F1); // the keyboard shortcuts, in a dialog of their own
    QWidget* dialog = nullptr;
    REQUIRE(wait([&dialog] { return (dialog = QApplication::activeModalWidget()) != nullptr; }));
    QTest::keyClick(&main(), Qt::Key_L, Qt::ControlModifier);
    desk->lock(); // and once more changes nothing
    CHECK(visibleWindows() == QStringList{u"woonrust::ui::LockScreen"_s});
    CHECK(desk->lockScreen().windowTitle() == u"Woonrust"_s);
    CHECK(namelessWidgets(desk->lockScreen()) == QStringList());
    CHECK(truncatedTexts(desk->lockScreen()) == QStringList());
    CHECK(wait([this] { return unlockField()->hasFocus(); }));

    unlock(u"iemand anders hier"_s);
    REQUIRE(wait([this] { return unlockButton()->isEnabled() && unlockField()->text().isEmpty(); }));
    CHECK(visibleWindows() == QStringList{u"woonrust::ui::LockScreen"_s});
    unlock(startPassword);
    REQUIRE(wait([this] { return main().isVisible(); }));
    CHECK_FALSE(desk->lockScreen().isVisible());
    CHECK(dialog->isVisible());
    dialog->close();
}

TEST_CASE_METHOD(DeskFixture, "What opens while the screen is locked waits behind it")
{
    signIn();
    desk->lock();
    QDialog late(&main());
    late.setWindowTitle(u"M26-00001"_s);
    late.open();
    REQUIRE(wait([&late] { return !late.isVisible(); }));
    unlock(startPassword);
    REQUIRE(wait([&late] { return late.isVisible(); }));
    late.close();
}

TEST_CASE_METHOD(DeskFixture, "Guessing at a locked screen is slowed down, with a countdown")
{
    signIn();
    desk->lock();
    for (int i = 0; i < 5; ++i) {
        unlock(u"een fout wachtwoord"_s);
        REQUIRE(wait([this] { return unlockField()->text().isEmpty(); }));
    }
    CHECK(unlockButton()->text() == u"Try again in 5 second(s)"_s);
    CHECK_FALSE(unlockButton()->isEnabled());
    clock.set(clock.nowUtc().addSecs(6));
    REQUIRE(wait([this] { return unlockButton()->isEnabled(); }));
    unlock(startPassword);
    CHECK(wait([this] { return main().isVisible(); }));
}

TEST_CASE_METHOD(DeskFixture,
                 "What was being typed when the screen locked is kept at once, and still stands there after")
{
    signIn();
    REQUIRE(main().open({.kind = ui::TargetKind::NewReport}));
    settle();
    type(u"half"_s);
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field);
    desk->lock();
    settle();
    std::vector<drafts::Draft> kept;
    desk->context().bench.reader.run(
        desk.get(), [](Session& session) { return drafts::all(session); },
        [&kept](const Result<std::vector<drafts::Draft>>& found) {
            kept = found.value_or(std::vector<drafts::Draft>{});
        });
    settle();
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().body.contains(u"half"_s));
    unlock(startPassword);
    REQUIRE(wait([this] { return main().isVisible(); }));
    CHECK(field->text() == u"half"_s);
}

TEST_CASE_METHOD(DeskFixture, "From a locked screen one can sign out, and nothing shows meanwhile")
{
    signIn();
    desk->lock();
    desk->lockScreen().findChildren<QPushButton*>().last()->click();
    REQUIRE(waitUntilLeft());
    CHECK(*left);
    CHECK(visibleWindows() == QStringList());
}
