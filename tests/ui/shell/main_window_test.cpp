// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "support/catch_qt.h"
#include "support/ui_checks.h"
#include "ui/kit/gallery.h"
#include "ui/kit/search_field.h"
#include "ui/shell/idle_watcher.h"
#include "ui/shell/rail.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust::ui;
using namespace woonrust::tests;

namespace {

struct ShellFixture : ExampleWindow {
    ShellFixture() { showAndSettle(*window); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* at = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
        QTest::keyClick(at, key, modifiers);
    }
};

} // namespace

TEST_CASE_METHOD(ShellFixture, "the window opens on the first page")
{
    CHECK(window->currentPage() == pages.at(0));
    CHECK(window->windowTitle().startsWith(u"Vandaag"_s));
}

TEST_CASE_METHOD(ShellFixture, "Ctrl and a number go to that page")
{
    press(Qt::Key_3, Qt::ControlModifier);
    CHECK(window->currentPage() == pages.at(2));
    press(Qt::Key_9, Qt::ControlModifier);
    CHECK(window->currentPage() == pages.at(8));
}

TEST_CASE_METHOD(ShellFixture, "a page opens another page with exactly the filter it gives")
{
    const Target target{.kind = TargetKind::Reports, .filter = QVariant::fromValue(QStringList{u"te laat"_s})};
    Q_EMIT pages.at(0)->openRequested(target);
    CHECK(window->currentPage() == pages.at(1));
    CHECK(pages.at(1)->opened == QList<Target>{target});
}

TEST_CASE_METHOD(ShellFixture, "a page that may not be left stays, also in the rail")
{
    pages.at(0)->mayLeave = false;
    CHECK_FALSE(window->open({.kind = TargetKind::Dossiers}));
    CHECK(window->currentPage() == pages.at(0));
    CHECK(pages.at(2)->opened.isEmpty());
    const auto buttons = window->findChildren<RailButton*>();
    QTest::mouseClick(buttons.at(2), Qt::LeftButton);
    CHECK(window->currentPage() == pages.at(0));
    CHECK(buttons.at(0)->isChecked());
    CHECK_FALSE(window->close());
}

TEST_CASE_METHOD(ShellFixture, "a number in the rail says what it counts, to the pointer and to a screen reader")
{
    window->findChild<Rail*>()->setNarrow(false);
    Q_EMIT pages.at(2)->countChanged(47, u"47 open dossiers"_s);
    const RailButton* dossiers = window->findChildren<RailButton*>().at(2);
    CHECK(dossiers->accessibleDescription() == u"47 open dossiers"_s);
    CHECK(dossiers->toolTip() == u"47 open dossiers"_s);
    window->findChild<Rail*>()->setNarrow(true);
    CHECK(dossiers->toolTip() == u"Dossiers: 47 open dossiers"_s);
    Q_EMIT pages.at(2)->countChanged(-1);
    CHECK(dossiers->accessibleDescription().isEmpty());
    CHECK(dossiers->toolTip() == u"Dossiers"_s);
}

TEST_CASE_METHOD(ShellFixture, "a notice goes when another page comes, but not what it can undo or open")
{
    auto* toast = window->findChild<Toast*>();
    Q_EMIT pages.at(0)->toast(u"De kopie is opgeslagen."_s);
    REQUIRE(toast->isVisible());
    window->open({.kind = TargetKind::Reports});
    CHECK_FALSE(toast->isVisible());
    Q_EMIT pages.at(1)->toast(u"Taak afgevinkt."_s, [] {});
    window->open({.kind = TargetKind::Areas});
    CHECK(toast->isVisible());
    const Target made{.kind = TargetKind::Dossier, .id = 45};
    Q_EMIT pages.at(2)->made(u"Dossier D26-00045 is geopend."_s, made);
    CHECK(toast->text() == u"Dossier D26-00045 is geopend."_s);
    window->open({.kind = TargetKind::Today});
    REQUIRE(toast->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier); // there is nothing to undo
    CHECK(window->currentPage() == pages.at(0));
    toast->findChild<QPushButton*>()->click();
    CHECK(window->currentPage() == pages.at(2));
    CHECK(pages.at(2)->opened.last() == made);
    CHECK_FALSE(toast->isVisible());
}

TEST_CASE_METHOD(ShellFixture, "a target that no page opens changes nothing")
{
    CHECK_FALSE(window->open({.kind = TargetKind::Partner, .id = 3}));
    CHECK(window->currentPage() == pages.at(0));
}

TEST_CASE_METHOD(ShellFixture, "Ctrl+N starts a new report and Ctrl+S saves the page in view")
{
    press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(pages.at(1)->opened.size() == 1);
    CHECK(pages.at(1)->opened.first().kind == TargetKind::NewReport);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(pages.at(1)->saves == 1);
    CHECK(pages.at(0)->saves == 0);
}

TEST_CASE_METHOD(ShellFixture, "Back goes to where the user came from")
{
    window->open({.kind = TargetKind::Dossier, .id = 7});
    window->open({.kind = TargetKind::Areas});
    press(Qt::Key_Left, Qt::AltModifier);
    CHECK(window->currentPage() == pages.at(2));
    CHECK(pages.at(2)->opened.last().id == 7);
}

TEST_CASE_METHOD(ShellFixture, "the search finds while typing and opens the chosen line by keyboard alone")
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto* search = window->findChild<SearchField*>();
    REQUIRE(search->hasFocus());
    QTest::keyClicks(search, u"lijst"_s);
    REQUIRE(QTest::qWaitFor([this] { return searched.contains(u"lijst"_s); }));
    auto* palette = window->findChild<CommandPalette*>();
    CHECK(palette->isVisible());
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK_FALSE(palette->isVisible());
    CHECK(window->currentPage() == pages.at(2));
    CHECK(pages.at(2)->opened.last() == Target{.kind = TargetKind::Dossier, .id = 112});
    CHECK(search->text().isEmpty());
}

TEST_CASE("one thing that is found by its number and by its words stands in the search once")
{
    QWidget window;
    auto* field = new QLineEdit(&window);
    const PaletteResult byNumber{.group = u"Number"_s, .title = u"D26-00045"_s, .target = {TargetKind::Dossier, 45}};
    const PaletteResult byWords{
        .group = u"Dossiers"_s, .title = u"D26-00045 Noise"_s, .target = {TargetKind::Dossier, 45}};
    const PaletteResult other{.group = u"Dossiers"_s, .title = u"D26-00046"_s, .target = {TargetKind::Dossier, 46}};
    const PaletteResult report{.group = u"Reports"_s, .title = u"M26-00045"_s, .target = {TargetKind::Report, 45}};
    CommandPalette palette(
        field,
        [&](const QString&, quint64 generation, const PaletteDelivery& deliver) {
            deliver(generation, {byNumber});
            deliver(generation, {byWords, other});
            deliver(generation, {report});
        },
        &window);
    showAndSettle(window);
    field->setText(u"45"_s);
    palette.open();
    QStringList titles;
    const QAbstractItemModel* lines = palette.findChild<QListView*>()->model();
    for (int row = 0; row < lines->rowCount(); ++row)
        titles << lines->index(row, 0).data().toString();
    CHECK(titles ==
          QStringList{u"Number"_s, u"D26-00045"_s, u"Dossiers"_s, u"D26-00046"_s, u"Reports"_s, u"M26-00045"_s});
}

TEST_CASE_METHOD(ShellFixture, "Enter right after typing opens what was typed, not what stood there before")
{
    auto* search = window->findChild<SearchField*>();
    search->setFocus();
    QTest::keyClicks(search, u"rapp"_s); // also the beginning of a command, "Rapportage"
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(searched.last() == u"rapp"_s);
    CHECK(window->currentPage() == pages.at(2)); // the address that was found
}

TEST_CASE("Enter waits for an answer that is still on its way")
{
    QWidget window;
    window.resize(800, 500);
    SearchField field(u"Zoek"_s, &window);
    QList<std::pair<quint64, PaletteDelivery>> asked;
    CommandPalette palette(
        &field,
        [&asked](const QString&, quint64 generation, const PaletteDelivery& deliver) {
            asked.append({generation, deliver});
        },
        &window);
    QAction wrong(u"Lijst afdrukken"_s);
    palette.setCommands({&wrong});
    QSignalSpy triggered(&wrong, &QAction::triggered);
    QSignalSpy chosen(&palette, &CommandPalette::targetChosen);
    showAndSettle(window);
    field.setFocus();
    QTest::keyClicks(&field, u"lijst"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(chosen.isEmpty());
    asked.last().second(
        asked.last().first,
        {{.group = u"Adressen"_s, .title = u"Lijsterhof 14"_s, .target = {.kind = TargetKind::Unit, .id = 14}}});
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().value<Target>().id == 14);
    CHECK(triggered.isEmpty());
}

TEST_CASE("results of an older query are dropped")
{
    QWidget window;
    window.resize(800, 500);
    SearchField field(u"Zoek"_s, &window);
    QList<std::pair<quint64, PaletteDelivery>> asked;
    CommandPalette palette(
        &field,
        [&asked](const QString&, quint64 generation, const PaletteDelivery& deliver) {
            asked.append({generation, deliver});
        },
        &window);
    showAndSettle(window);
    field.setFocus();
    QTest::keyClicks(&field, u"a"_s);
    REQUIRE(QTest::qWaitFor([&asked] { return asked.size() == 1; }));
    QTest::keyClicks(&field, u"b"_s);
    REQUIRE(QTest::qWaitFor([&asked] { return asked.size() == 2; }));
    auto* list = palette.findChild<QListView*>();
    asked.at(0).second(asked.at(0).first, {{.group = u"Personen"_s, .title = u"oud"_s, .target = {}}});
    CHECK(list->model()->rowCount() == 0);
    asked.at(1).second(asked.at(1).first, {{.group = u"Personen"_s, .title = u"nieuw"_s, .target = {}}});
    CHECK(list->model()->rowCount() == 2); // heading and line
    CHECK(list->currentIndex().data().toString() == u"nieuw"_s);
}

TEST_CASE_METHOD(ShellFixture, "a command of the app can be found in the search and in the menu")
{
    QAction backup(u"Reservekopie &maken"_s);
    QSignalSpy triggered(&backup, &QAction::triggered);
    window->addCommand(&backup);
    auto* search = window->findChild<SearchField*>();
    search->setFocus();
    QTest::keyClicks(search, u"reserve"_s);
    // What the provider found stands first; the command is the last line.
    REQUIRE(QTest::qWaitFor([this] { return searched.contains(u"reserve"_s); }));
    QTest::keyClick(search, Qt::Key_PageDown);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(triggered.count() == 1);
}

TEST_CASE_METHOD(ShellFixture, "a small window keeps everything within reach: the rail shows icons and pages scroll")
{
    window->resize(683, 384);
    QCoreApplication::processEvents();
    CHECK(window->width() <= 700);
    CHECK(window->height() <= 400);
    CHECK(window->findChild<Rail*>()->isNarrow());
    CHECK(namelessWidgets(*window) == QStringList());
}

TEST_CASE_METHOD(ShellFixture, "the arrow keys walk the rail and Enter goes to the page")
{
    CHECK(pages.at(0)->isAncestorOf(QApplication::focusWidget())); // the window starts in the page
    press(Qt::Key_F6);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    CHECK(window->currentPage() == pages.at(0));
    press(Qt::Key_Return);
    CHECK(window->currentPage() == pages.at(2));
    CHECK(pages.at(2)->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE_METHOD(ShellFixture, "F1 lists the keys of the page in view and of the window, and none of other pages")
{
    const auto add = [](QWidget* page, Qt::Key key, const QString& what) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | key), page);
        shortcut->setWhatsThis(what);
    };
    add(pages.at(0), Qt::Key_B, u"Bevestigen"_s);
    add(pages.at(1), Qt::Key_W, u"Sluiten"_s);
    press(Qt::Key_F1);
    const auto* table = QApplication::activeModalWidget()->findChild<QTableWidget*>();
    const auto keyOf = [table](const QString& what) {
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, 1)->text() == what)
                return table->item(row, 0)->text();
        return QString();
    };
    CHECK(keyOf(u"Bevestigen"_s) == u"Ctrl+Shift+B"_s);
    CHECK(keyOf(u"Sluiten"_s).isEmpty());
    CHECK(keyOf(u"New report"_s) == u"Ctrl+N"_s);
    QApplication::activeModalWidget()->close();
}

TEST_CASE_METHOD(ShellFixture, "F6 walks the parts of the window")
{
    press(Qt::Key_F6);
    CHECK(window->findChild<Rail*>()->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    CHECK(window->findChild<SearchField*>()->hasFocus());
    press(Qt::Key_F6);
    CHECK(pages.at(0)->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("the window remembers its size and a rail that the user made narrow")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    const QSize size(700, 555); // fits the offscreen screen
    {
        MainWindow window(settings, {});
        window.resize(size);
        showAndSettle(window);
        QTest::keyClick(&window, Qt::Key_B, Qt::ControlModifier);
        window.close();
    }
    MainWindow window(settings, {});
    showAndSettle(window);
    CHECK(window.size() == size);
    window.resize(1366, 768);
    QCoreApplication::processEvents();
    CHECK(window.findChild<Rail*>()->isNarrow());
}

TEST_CASE("an untouched window says so, and one in use does not")
{
    using namespace std::chrono_literals;
    QLineEdit edit;
    showAndSettle(edit);
    IdleWatcher watcher(200ms);
    QSignalSpy idle(&watcher, &IdleWatcher::idle);
    for (int i = 0; i < 6; ++i) {
        QTest::qWait(60);
        QTest::keyClicks(&edit, u"a"_s);
    }
    CHECK(idle.isEmpty());
    REQUIRE(QTest::qWaitFor([&idle] { return idle.count() == 1; }, 2000));
    // After the screen was unlocked it locks again.
    QTest::keyClicks(&edit, u"a"_s);
    REQUIRE(QTest::qWaitFor([&idle] { return idle.count() == 2; }, 2000));
    watcher.setLimit(0ms);
    QTest::keyClicks(&edit, u"a"_s);
    QTest::qWait(300);
    CHECK(idle.count() == 2);
}
