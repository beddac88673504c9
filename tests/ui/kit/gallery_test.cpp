// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery.h"
#include "support/catch_qt.h"
#include "support/ui_checks.h"
#include "ui/shell/screenshot.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QLineEdit>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

namespace {

// WOONRUST_GALLERY=folder keeps the pictures.
QString galleryFolder(const QTemporaryDir& fallback)
{
    const QString wanted = qEnvironmentVariable("WOONRUST_GALLERY");
    return wanted.isEmpty() ? fallback.path() : wanted;
}

} // namespace

TEST_CASE("every page of the gallery can be pictured in light and dark and at double scale", "[gallery]")
{
    const QTemporaryDir temporary;
    const QDir folder(galleryFolder(temporary));
    REQUIRE(folder.mkpath(u"."_s));
    ui::Theme theme(*qApp, ui::Scheme::Light);
    ExampleWindow example;
    for (const auto& [scheme, name] :
         {std::pair(ui::Scheme::Light, u"licht"_s), std::pair(ui::Scheme::Dark, u"donker"_s)}) {
        theme.setScheme(scheme);
        for (const auto& [index, page] :
             {std::pair(0, u"vandaag"_s), std::pair(1, u"melding"_s), std::pair(2, u"dossiers"_s),
              std::pair(3, u"bouwstenen"_s), std::pair(4, u"leeg"_s)}) {
            const QList<ui::TargetKind> kinds{ui::TargetKind::Today, ui::TargetKind::Reports, ui::TargetKind::Dossiers,
                                              ui::TargetKind::Directives, ui::TargetKind::Referrals};
            REQUIRE(example.window->open({.kind = kinds.at(index)}));
            showAndSettle(*example.window);
            const QString path = folder.filePath(u"%1-%2.png"_s.arg(page, name));
            REQUIRE(ui::saveScreenshot(*example.window, QSize(1366, 768), path));
            const QImage picture(path);
            CHECK(picture.size() == QSize(1366, 768));
            // The ground of the window is the scheme's, so the page really changed colour.
            CHECK(picture.pixelColor(1360, 4) == theme.colours().base);
            if (scheme == ui::Scheme::Light) {
                const QPixmap large = ui::takeScreenshot(*example.window, QSize(1366, 768), 2.0);
                CHECK(large.size() == QSize(2732, 1536));
                CHECK(large.save(folder.filePath(u"%1-2x.png"_s.arg(page))));
                // A 1366x768 screen at 200 % leaves half the room.
                CHECK(ui::saveScreenshot(*example.window, QSize(683, 384),
                                         folder.filePath(u"%1-klein-2x.png"_s.arg(page)), 2.0));
            }
        }
    }
    theme.setScheme(ui::Scheme::Light);
    REQUIRE(example.window->open({.kind = ui::TargetKind::Today}));
    auto* search = example.window->findChild<QLineEdit*>();
    search->setFocus();
    QTest::keyClicks(search, u"e"_s);
    REQUIRE(QTest::qWaitFor([&] { return !example.searched.isEmpty(); }));
    example.window->notify(u"Melding M26-00895 is toegevoegd aan D26-00112."_s, [] {});
    REQUIRE(ui::saveScreenshot(*example.window, QSize(1366, 768), folder.filePath(u"zoeken.png"_s)));
}

TEST_CASE("every widget that takes the focus has a name for a screen reader", "[gallery]")
{
    ui::Theme theme(*qApp, ui::Scheme::Light);
    ExampleWindow example;
    showAndSettle(*example.window);
    CHECK(namelessWidgets(*example.window) == QStringList());
}

TEST_CASE("Tab goes through the examples from left to right and top to bottom", "[gallery]")
{
    ui::Theme theme(*qApp, ui::Scheme::Light);
    for (auto* make : {&exampleToday, &exampleReport, &exampleDossiers, &exampleKit}) {
        const std::unique_ptr<QWidget> page(make());
        page->resize(1150, 680);
        showAndSettle(*page);
        CHECK(tabStops(*page).size() > 2);
        CHECK(tabOrderMistakes(*page) == QStringList());
    }
}

TEST_CASE("no text of the examples is cut off at 1366 by 768", "[gallery]")
{
    ui::Theme theme(*qApp, ui::Scheme::Light);
    ExampleWindow example;
    for (const auto kind :
         {ui::TargetKind::Today, ui::TargetKind::Reports, ui::TargetKind::Dossiers, ui::TargetKind::Directives}) {
        REQUIRE(example.window->open({.kind = kind}));
        example.window->resize(1366, 768);
        showAndSettle(*example.window);
        CHECK(truncatedTexts(*example.window) == QStringList());
    }
}
