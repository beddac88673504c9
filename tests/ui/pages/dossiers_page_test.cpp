// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossiers_fixture.h"
#include "services/cases/contacts.h"
#include "ui/kit/item_roles.h"
#include "ui/pages/case/page_strip.h"
#include "ui/pages/dossiers/detail_tabs.h"
#include "ui/pages/dossiers/dossier_detail.h"
#include "ui/print/paged_report.h"
#include "ui/print/pdf_file.h"
#include "ui/print/sample_report.h"
#include "ui/theme/metrics.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>

using namespace woonrust;
using namespace woonrust::tests;

TEST_CASE("the list shows open dossiers, and the arrow keys open them beside it", "[dossiers]")
{
    Dossiers d;
    const DossierId first = d.noise();
    d.report(first);
    Session session = d.fixture.session();
    const QString walk = u"Buurtschouw De Lariks"_s;
    REQUIRE(dossiers::open(session, {.title = walk, .kind = u"PROJECT"_s, .area = d.area}));
    d.show();
    REQUIRE(QTest::qWaitFor([&] { return d.list->model()->rowCount() == 2; }));
    d.page->activate();
    QTest::keyClick(d.list, Qt::Key_Home);
    d.fixture.settle();
    const QStringList titles{d.list->model()->index(0, 0).data(ui::TitleRole).toString(),
                             d.list->model()->index(1, 0).data(ui::TitleRole).toString()};
    CHECK(titles.contains(walk));
    REQUIRE(QTest::qWaitFor([&] { return d.visibleTexts().contains(titles[0]); }));
    QTest::keyClick(d.list, Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return d.visibleTexts().contains(titles[1]); }));
    d.open(first);
    CHECK(d.visibleTexts().contains(u"11 / 20"_s));
    CHECK(namelessWidgets(*d.page) == QStringList());
    CHECK(truncatedTexts(*d.page) == QStringList());
    d.shown->picture(u"dossier"_s);
}

TEST_CASE("the rail counts as many dossiers as the page shows when it is opened, whoever handles them", "[dossiers]")
{
    Dossiers d;
    d.noise();
    d.noise(u"VER"_s, Role::Coordinator);
    d.show();
    REQUIRE(QTest::qWaitFor([&] { return d.list->model()->rowCount() == 2; }));
    int count = -1;
    QString meaning;
    QObject::connect(d.page, &ui::Page::countChanged, d.page, [&](int now, const QString& what) {
        count = now;
        meaning = what;
    });
    d.noise();
    REQUIRE(QTest::qWaitFor([&] { return d.list->model()->rowCount() == 3; }));
    d.fixture.settle();
    CHECK(count == 3);
    CHECK(meaning == u"3 open dossier(s)"_s);
}

TEST_CASE(
    "the tab stays while one walks through the list, and from elsewhere a dossier opens on the first, or on the one "
    "that is asked for",
    "[dossiers]")
{
    Dossiers d;
    const DossierId first = d.noise();
    const DossierId second = d.noise();
    d.show();
    REQUIRE(QTest::qWaitFor([&] { return d.list->model()->rowCount() == 2; }));
    d.open(first);
    auto* tabs = d.page->findChild<QTabWidget*>();
    tabs->setCurrentIndex(ui::TasksTab);
    auto* detail = d.page->findChild<ui::DossierDetail*>();
    d.list->setFocus();
    QTest::keyClick(d.list, d.list->currentIndex().row() == 0 ? Qt::Key_Down : Qt::Key_Up);
    REQUIRE(QTest::qWaitFor([&] { return detail->dossier() == second; }));
    CHECK(tabs->currentIndex() == ui::TasksTab);
    d.open(first);
    CHECK(tabs->currentIndex() == 0);
    d.page->open({.kind = ui::TargetKind::Dossier, .id = second.value(), .text = u"tasks"_s});
    CHECK(tabs->currentIndex() == ui::TasksTab);
    CHECK(d.list->model()->rowCount() == 2); // no words to search for
}

TEST_CASE("handing over, the phase, the data and closing are buttons where there is room, and stand in the menu always",
          "[dossiers]")
{
    Dossiers d(Role::Coordinator);
    const DossierId id = d.noise();
    d.show();
    d.shown->window.resize(1900, 768);
    d.open(id);
    for (const QString& text : {u"Data…"_s, u"Hand over"_s, u"Phase…"_s, u"Close…"_s})
        CHECK(d.field<QPushButton>(text)->isVisible());
    d.shown->picture(u"dossier-wide"_s);
    d.fixture.answerText = u"Talks did not help."_s;
    d.press(u"Phase…"_s);
    d.fixture.settle();
    CHECK(d.toasts == QStringList{u"The phase is repressive now."_s});
    d.shown->window.resize(683, 600);
    d.fixture.settle();
    const auto buttons = d.page->findChildren<QPushButton*>();
    CHECK(std::ranges::none_of(
        buttons, [](const QPushButton* button) { return button->isVisible() && button->text() == u"Close…"; }));
    d.more(u"Change the phase"_s);
    CHECK(d.toasts.last() == u"The phase is preventive now."_s);
}

TEST_CASE("on a screen of 683 by 384 a dossier is read without scrolling sideways", "[dossiers]")
{
    Dossiers d;
    const DossierId id = d.noise();
    d.report(id);
    d.show();
    d.open(id);
    auto* tabs = d.page->findChild<QTabWidget*>();
    CHECK(tabs->minimumSizeHint().width() <= ui::em(tabs, 27));
    d.shown->window.resize(683, 384);
    d.fixture.settle();
    CHECK(d.page->width() <= d.shown->window.width());
    CHECK(d.page->minimumSizeHint().width() <= d.page->parentWidget()->width());
}

TEST_CASE("a hidden dossier shows its number and whom to ask, and nothing else", "[dossiers]")
{
    Dossiers d;
    const DossierId id = d.noise(u"GEH"_s, Role::Coordinator);
    d.show();
    REQUIRE(QTest::qWaitFor([&] { return d.list->model()->rowCount() == 1; }));
    CHECK_FALSE(d.list->model()->index(0, 0).data(Qt::DisplayRole).toString().contains(u"Lijsterhof"_s));
    CHECK(d.list->model()->index(0, 0).data(ui::PillTextRole).toString() == u"hidden"_s);
    d.open(id);
    const QString all = d.visibleTexts().join(u'\n');
    CHECK(all.contains(u"D26-00001"_s));
    CHECK(all.contains(u"User coordinator"_s));
    CHECK_FALSE(all.contains(u"Geluidsoverlast"_s));
    d.shown->picture(u"dossier-hidden"_s);
}

TEST_CASE("a new dossier is opened by keyboard, and what is missing is said at its field", "[dossiers]")
{
    Dossiers d;
    d.show();
    QTest::keyClick(d.page, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    d.fixture.settle();
    d.page->save();
    d.fixture.settle();
    CHECK(d.toasts.isEmpty());
    auto* title = d.field<QLineEdit>(u"Title"_s);
    CHECK(title->hasFocus());
    QTest::keyClicks(title, u"Honden Zandkamp 60"_s);
    d.shown->picture(u"dossier-new"_s);
    CHECK(namelessWidgets(*d.page) == QStringList());
    QTest::keyClick(title, Qt::Key_Return, Qt::ControlModifier);
    d.fixture.settle();
    REQUIRE(d.toasts == QStringList{u"Dossier D26-00001 is opened."_s});
    CHECK(d.visibleTexts().contains(u"Honden Zandkamp 60"_s));
    REQUIRE(QTest::qWaitFor([&] { return d.list->model()->rowCount() == 1; }));
}

TEST_CASE("a contact noted in a dossier stands on its timeline", "[dossiers]")
{
    Dossiers d;
    const DossierId id = d.noise();
    d.report(id);
    d.show();
    d.open(id);
    QTest::keyClick(d.page, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    d.fixture.settle();
    QTest::keyClicks(d.field<QLineEdit>(u"Subject"_s), u"Gebeld met wijkagent"_s);
    QTest::keyClicks(d.field<QPlainTextEdit>(u"What was"_s), u"Twee bezoeken bekend bij de politie."_s);
    CHECK(namelessWidgets(*d.page) == QStringList());
    d.shown->picture(u"dossier-contact"_s);
    d.page->save();
    d.fixture.settle();
    REQUIRE(d.toasts == QStringList{u"The contact is noted."_s});
    REQUIRE(QTest::qWaitFor([&] {
        for (QListView* view : d.page->findChildren<QListView*>())
            if (view->accessibleName() == u"Timeline"_s && view->model()->rowCount() > 0 &&
                view->model()->index(0, 0).data(Qt::DisplayRole) == u"Gebeld met wijkagent"_s)
                return true;
        return false;
    }));
}

TEST_CASE("closing asks for the outcome and says what is still open; reopening asks why", "[dossiers]")
{
    Dossiers d;
    const DossierId id = d.noise();
    d.report(id);
    d.show();
    d.open(id);
    d.more(u"Close the dossier"_s);
    d.page->save();
    d.fixture.settle();
    CHECK(d.toasts.isEmpty()); // no outcome yet
    auto* outcome = d.field<QComboBox>(u"How did it end"_s);
    outcome->setCurrentIndex(outcome->findData(u"AGREEMENT"_s));
    d.page->save();
    d.fixture.settle();
    CHECK(d.toasts.isEmpty()); // a report is still open
    CHECK(d.visibleTexts().join(u'\n').contains(u"M26-00001"_s));
    d.shown->picture(u"dossier-close"_s);
    QTest::keyClicks(d.field<QPlainTextEdit>(u"Why it can close"_s), u"Buren zijn verhuisd."_s);
    d.page->save();
    d.fixture.settle();
    REQUIRE(d.toasts == QStringList{u"The dossier is closed."_s});
    d.more(u"Reopen the dossier"_s);
    CHECK(d.toasts.last() == u"The dossier is open again."_s);
}

TEST_CASE("unsaved text is not lost by choosing another dossier, and comes back after a crash", "[dossiers]")
{
    Dossiers d;
    const DossierId id = d.noise();
    d.noise();
    d.show();
    d.open(id);
    QTest::keyClick(d.page, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    d.fixture.settle();
    QTest::keyClicks(d.field<QPlainTextEdit>(u"What was"_s), u"Half a sentence"_s);
    QTest::keyClick(d.list, Qt::Key_Up); // to the newer one
    REQUIRE(QTest::qWaitFor([&] { return !d.toasts.isEmpty(); }));
    CHECK(d.toasts.last().startsWith(u"What you typed is kept."_s));
    CHECK(d.fixture.asked.isEmpty());
    d.fixture.settle();
    d.show(); // another window: the first one was lost
    d.open(id);
    QTest::keyClick(d.page, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    d.fixture.settle();
    CHECK(d.field<QPlainTextEdit>(u"What was"_s)->toPlainText() == u"Half a sentence"_s);
}

TEST_CASE("the list that is shown is saved as CSV", "[dossiers]")
{
    Dossiers d(Role::Coordinator);
    d.noise();
    d.show();
    d.fixture.answerPath = d.fixture.book.folder.filePath(u"lijst.csv"_s);
    QTest::keyClick(d.list, Qt::Key_E, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return d.toasts.size() == 1; }));
    QFile file(d.fixture.answerPath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"D26-00001"_s));
    CHECK(text.contains(u"Geluidsoverlast Lijsterhof 14"_s));
    CHECK(text.startsWith(u"Number;Title;Kind;Handler;Opened;Closed;Next due day\r\n"_s));
}

TEST_CASE("photos and PDF files are kept in the dossier, shown inside the program, renamed and removed", "[dossiers]")
{
    Dossiers d;
    const DossierId dossier = d.noise();
    d.show();
    d.open(dossier);
    auto* tabs = d.page->findChild<QTabWidget*>();
    REQUIRE(tabs);
    tabs->setCurrentIndex(tabs->count() - 1);
    CHECK(d.visibleTexts().join(u' ').contains(u"Photos, recordings, letters"_s)); // says what belongs here

    const auto add = [&](const QString& name, const QByteArray& bytes) {
        d.fixture.answerPath = d.fixture.book.folder.filePath(name);
        QFile file(d.fixture.answerPath);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        file.close();
        QTest::keyClick(tabs, Qt::Key_O, Qt::ControlModifier);
        d.fixture.settle();
        REQUIRE(QTest::qWaitFor([&] {
            d.fixture.settle();
            return d.toasts.contains(u"The file is added."_s);
        }));
        d.toasts.clear();
    };
    QImage photo(640, 480, QImage::Format_RGB32);
    photo.fill(QColor(70, 110, 90));
    QByteArray png;
    QBuffer buffer(&png);
    REQUIRE((buffer.open(QIODevice::WriteOnly) && photo.save(&buffer, "PNG")));
    add(u"tuin.png"_s, png);
    auto* documents = d.field<QListView>(u"Documents"_s);
    CHECK(tabs->tabText(tabs->count() - 1) == u"Documents 1"_s);
    const auto pictureShown = [&] {
        d.fixture.settle();
        const auto* view = d.page->findChild<ui::PageStrip*>();
        return view && view->isVisible() && view->hasPage(0);
    };
    CHECK(QTest::qWaitFor(pictureShown));
    d.shown->picture(u"dossier-documents"_s);

    REQUIRE(print::writePdf(d.fixture.book.folder.filePath(u"brief-bron.pdf"_s), print::layout(sampleReport(3, 2))));
    QFile letter(d.fixture.book.folder.filePath(u"brief-bron.pdf"_s));
    REQUIRE(letter.open(QIODevice::ReadOnly));
    add(u"brief.pdf"_s, letter.readAll());
    const auto pdfShown = [&] {
        d.fixture.settle();
        const auto* view = d.page->findChild<ui::PageStrip*>();
        return view && view->isVisible() && view->pageCount() > 1 && view->hasPage(0);
    };
    CHECK(QTest::qWaitFor(pdfShown));
    d.shown->picture(u"dossier-pdf"_s);

    // One that cannot be shown is said to be so, and leaves by a copy.
    add(u"kapot.pdf"_s, "%PDF-1.7 is all that is left of it");
    CHECK(QTest::qWaitFor([&] {
        d.fixture.settle();
        return d.visibleTexts().join(u' ').contains(u"This document cannot be shown here. Save a copy"_s);
    }));
    d.fixture.answerPath = d.fixture.book.folder.filePath(u"kopie.pdf"_s);
    d.press(u"Save a copy and open it…"_s);
    CHECK(QTest::qWaitFor([&] {
        d.fixture.settle();
        return d.fixture.opened == QStringList(u"file://"_s + d.fixture.answerPath);
    }));
    CHECK(QFile(d.fixture.answerPath).size() == 34);
    d.fixture.answerText = u"Hoort hier niet"_s;
    d.press(u"Remove…"_s);
    CHECK(QTest::qWaitFor([&] {
        d.fixture.settle();
        return documents->model()->rowCount() == 2;
    }));
    REQUIRE(QTest::qWaitFor(pdfShown));

    d.fixture.answerText = u"Brief aan de huurder"_s;
    d.press(u"Rename…"_s);
    CHECK(QTest::qWaitFor([&] {
        d.fixture.settle();
        return documents->currentIndex().data(Qt::DisplayRole).toString() == u"Brief aan de huurder"_s;
    }));
    d.fixture.answerText = u"Hoort bij een ander dossier"_s;
    d.press(u"Remove…"_s);
    CHECK(QTest::qWaitFor([&] {
        d.fixture.settle();
        return documents->model()->rowCount() == 1;
    }));
}

TEST_CASE("somebody of whom no name is known is involved by a description", "[dossiers]")
{
    Dossiers d;
    const DossierId dossier = d.noise();
    d.show();
    d.open(dossier);
    d.page->findChild<QTabWidget*>()->setCurrentIndex(2);
    d.press(u"Add somebody"_s);
    auto* person = d.field<QLineEdit>(u"Person in the register"_s);
    person->setFocus();
    QTest::keyClicks(person, u"unknown youth, red jacket"_s);
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    auto* description = d.field<QLineEdit>(u"Or a description"_s);
    CHECK(description->text() == u"unknown youth, red jacket");
    CHECK(description->hasFocus());
    CHECK(person->text().isEmpty());
    d.page->save();
    d.fixture.settle();
    Session session = d.fixture.session();
    CHECK(session.db().integer(u"SELECT count(*) FROM party WHERE person_id IS NULL AND description = ?"_s,
                               {u"unknown youth, red jacket"_s}) == 1);
}

TEST_CASE("a task and somebody involved are added by keyboard, and stand on their tabs", "[dossiers]")
{
    Dossiers d;
    const DossierId dossier = d.noise();
    d.report(dossier);
    d.show();
    d.open(dossier);
    d.press(u"Task"_s);
    QTest::keyClicks(d.field<QLineEdit>(u"What has to be done"_s), u"Logboek ophalen"_s);
    d.page->save();
    d.fixture.settle();
    auto* tabs = d.page->findChild<QTabWidget*>();
    REQUIRE(tabs);
    CHECK(QTest::qWaitFor([&] {
        d.fixture.settle();
        return tabs->tabText(ui::TasksTab) == u"Tasks 1"_s;
    }));
    tabs->setCurrentIndex(ui::TasksTab);
    d.fixture.settle();
    d.shown->picture(u"dossier-tasks"_s);
    CHECK(tabs->tabText(2) == u"Involved 2"_s); // the reporter and the accused of the report
    tabs->setCurrentIndex(2);
    d.fixture.settle();
    d.shown->picture(u"dossier-involved"_s);
}
