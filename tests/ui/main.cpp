// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/message_guard.h"
#include "support/shown_alone.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <catch2/catch_session.hpp>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", qgetenv("QT_QPA_PLATFORM").isEmpty() ? "offscreen" : qgetenv("QT_QPA_PLATFORM"));
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    qInstallMessageHandler(woonrust::tests::failOnQtWarning);
    woonrust::tests::ShownAlone shownAlone;
    app.installEventFilter(&shownAlone);
    return Catch::Session().run(argc, argv);
}
