// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/ui_checks.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/screenshot.h"

#include <QDir>
#include <QSettings>
#include <catch2/catch_test_macros.hpp>

namespace woonrust::tests {

// A page in the window it is made for, and pictures of it when WOONRUST_PICTURES names a folder.
class ShownPage {
public:
    ShownPage(QSettings& settings, ui::Page* page) : window(settings, [](const QString&, quint64, const auto&) {})
    {
        window.addPage(page);
        window.resize(1366, 768);
        showAndSettle(window);
    }

    void picture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("WOONRUST_PICTURES");
        if (folder.isEmpty())
            return;
        REQUIRE(QDir().mkpath(folder));
        const QDir to(folder);
        REQUIRE(ui::saveScreenshot(window, QSize(1366, 768), to.filePath(name + QStringLiteral(".png"))));
        REQUIRE(ui::saveScreenshot(window, QSize(683, 384), to.filePath(name + QStringLiteral("-klein.png")), 2.0));
        window.resize(1366, 768);
        QCoreApplication::processEvents();
    }

    ui::MainWindow window;
};

} // namespace woonrust::tests
