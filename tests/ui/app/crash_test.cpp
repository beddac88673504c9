// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk_fixture.h"
#include "support/catch_qt.h"
#include "ui/start/recent_casebooks.h"

#include <QCoreApplication>
#include <QProcess>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(DeskFixture, "What was typed when the program was killed is offered after the next sign-in")
{
    QTemporaryDir home;
    {
        QSettings own(home.filePath(u"preferences.ini"_s), QSettings::IniFormat);
        ui::recent::remember(own, path, u"sanne"_s);
        own.setValue(u"language"_s, u"en"_s);
    }
    QProcess typist;
    typist.start(QCoreApplication::applicationDirPath() + u"/desk_typist"_s,
                 {path, startPassword, home.path(), u"Horst, nummer veertien"_s});
    REQUIRE(typist.waitForStarted());
    // The second program on the same casebook is told so while the first one works.
    REQUIRE(typist.waitForReadyRead(60'000));
    INFO(typist.readAllStandardError().toStdString());
    CHECK(typist.readAllStandardOutput() == "kept\n");
    const auto second = casebooks::signIn(path, u"sanne"_s, startPassword, clock, options);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::Locked);
    typist.kill();
    REQUIRE(typist.waitForFinished());

    signIn();
    CHECK(wait([this] {
        for (const auto* label : main().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(u"was checked and is in order"_s))
                return true;
        return false;
    }));
    REQUIRE(main().open({.kind = ui::TargetKind::NewReport}));
    REQUIRE(wait([this] { return offersDraft(); }));
    for (auto* button : main().findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == u"Continue with it"_s)
            button->click();
    bool found = false;
    for (const auto* edit : main().findChildren<QLineEdit*>())
        found = found || edit->text() == u"Horst, nummer veertien"_s;
    CHECK(found);
}
