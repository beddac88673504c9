// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/message_guard.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>
#include <catch2/catch_session.hpp>

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    qInstallMessageHandler(woonrust::tests::failOnQtWarning);
    return Catch::Session().run(argc, argv);
}
