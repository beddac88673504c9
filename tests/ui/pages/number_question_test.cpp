// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// In the window: a number that may be a BSN is asked about wherever a text is saved, and nothing that was typed is
// lost.

#include "dossiers_fixture.h"
#include "reports_fixture.h"
#include "services/cases/contacts.h"
#include "services/cases/deadlines.h"
#include "services/cases/documents.h"
#include "services/cases/notes.h"
#include "services/cases/parties.h"
#include "services/cases/views/dossier_detail.h"
#include "ui/kit/message_box.h"
#include "ui/pages/dossiers/detail_tabs.h"

#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QUrl>
#include <algorithm>
#include <optional>

using namespace woonrust;
using namespace woonrust::tests;

namespace {

const QString suspect = u"He said 111222333"_s; // passes the eleven test
const QString question = u"Is this a citizen service number (BSN)?"_s;

[[nodiscard]] dossiers::DossierDetail detailOf(Dossiers& d, DossierId id)
{
    Session session = d.fixture.session();
    return orThrow(dossiers::dossierDetail(session, id));
}

// A dossier with its page open on it.
struct OpenDossier : Dossiers {
    OpenDossier() : id(noise())
    {
        show();
        open(id);
    }

    void showTab(int index)
    {
        auto* tabs = page->findChild<QTabWidget*>();
        REQUIRE(tabs);
        tabs->setCurrentIndex(index);
        fixture.settle();
    }

    // A file beside the casebook.
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const
    {
        QFile file(fixture.book.folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }

    // Opens the newest line of the timeline, as Enter does; below it stands that the dossier was opened.
    void openNewest()
    {
        auto* timeline = field<QListView>(u"Timeline"_s);
        REQUIRE(QTest::qWaitFor([&] {
            fixture.settle();
            return timeline->model()->rowCount() > 1;
        }));
        timeline->setFocus();
        timeline->setCurrentIndex(timeline->model()->index(0, 0));
        QTest::keyClick(timeline, Qt::Key_Return);
        fixture.settle();
    }

    DossierId id;
};

constexpr int partiesTab = ui::PartiesTab;
constexpr int documentsTab = ui::DocumentsTab;

} // namespace

TEST_CASE("closing a dossier asks about a number in its outcome, and everything stays in the form", "[bsn][dossiers]")
{
    OpenDossier d;
    d.more(u"Close the dossier"_s);
    auto* outcome = d.field<QComboBox>(u"How did it end"_s);
    outcome->setCurrentIndex(outcome->findData(u"AGREEMENT"_s));
    auto* reached = d.field<QPlainTextEdit>(u"What was reached"_s);
    QTest::keyClicks(reached, suspect);

    d.fixture.answerYes = false;
    d.page->save();
    d.fixture.settle();
    CHECK(d.fixture.asked == QStringList{question});
    CHECK(d.fixture.told.last().contains(u"111222333"_s));
    CHECK(d.toasts.isEmpty());
    CHECK_FALSE(detailOf(d, d.id).dossier.closedAt.isValid());
    CHECK(reached->toPlainText() == suspect);
    CHECK(reached->hasFocus());
    CHECK(outcome->currentData().toString() == u"AGREEMENT"_s);

    d.fixture.answerYes = true;
    d.page->save();
    d.fixture.settle();
    CHECK(d.toasts == QStringList{u"The dossier is closed."_s});
    CHECK(detailOf(d, d.id).dossier.outcomeText == suspect);
}

TEST_CASE("the question about a number is answered by keyboard, and a stray Enter stores nothing", "[bsn][dossiers]")
{
    OpenDossier d;
    d.fixture.context->seams.messages = ui::realMessageBox();
    d.more(u"Close the dossier"_s);
    auto* outcome = d.field<QComboBox>(u"How did it end"_s);
    outcome->setCurrentIndex(outcome->findData(u"AGREEMENT"_s));
    auto* reached = d.field<QPlainTextEdit>(u"What was reached"_s);
    QTest::keyClicks(reached, suspect);
    const auto saveAndFind = [&] {
        d.page->save();
        d.fixture.settle();
        auto* dialog = d.page->findChild<QDialog*>();
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        return dialog;
    };
    QDialog* dialog = saveAndFind();
    CHECK(dialog->windowTitle() == question);
    QTest::keyClick(dialog, Qt::Key_Return);
    d.fixture.settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(d.toasts.isEmpty());
    CHECK(reached->toPlainText() == suspect);

    dialog = saveAndFind();
    for (int presses = 0; presses < 4; ++presses) {
        auto* button = qobject_cast<QPushButton*>(dialog->focusWidget());
        if (button && button->text() == u"It is something else"_s)
            break;
        QTest::keyClick(dialog, Qt::Key_Tab);
    }
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
    d.fixture.settle();
    CHECK(d.toasts == QStringList{u"The dossier is closed."_s});
}

TEST_CASE("removing a contact asks about a number in the reason, and gives the reason back to change",
          "[bsn][dossiers]")
{
    OpenDossier d;
    Session session = d.fixture.session();
    REQUIRE(contacts::record(session, {.about = {.report = {}, .dossier = d.id},
                                       .at = d.fixture.book.clock.nowUtc(),
                                       .kind = u"CALL"_s,
                                       .channel = u"TEL"_s,
                                       .subject = u"Called"_s}));
    d.fixture.settle();
    d.openNewest();
    CHECK(truncatedTexts(*d.page) == QStringList());
    d.shown->picture(u"dossier-contact-change"_s);
    d.fixture.answerYes = false;
    d.fixture.nextTexts = QList<std::optional<QString>>{suspect, u"It was about somebody else"_s};
    d.press(u"Remove…"_s);
    CHECK(d.fixture.asked == QStringList{u"Remove this contact?"_s, question, u"Remove this contact?"_s});
    CHECK(d.fixture.offered == QStringList{QString(), suspect});
    CHECK(d.toasts == QStringList{u"The contact is removed."_s});
    CHECK(detailOf(d, d.id).contacts.empty());
}

TEST_CASE("a note that was written by mistake is removed, and its reason may hold another number", "[bsn][dossiers]")
{
    OpenDossier d;
    Session session = d.fixture.session();
    REQUIRE(notes::add(session, {.about = {.report = {}, .dossier = d.id}, .body = u"Wrong dossier"_s}));
    d.fixture.settle();
    d.openNewest();
    d.fixture.nextTexts = QList<std::optional<QString>>{suspect};
    d.press(u"Remove…"_s);
    CHECK(d.fixture.asked == QStringList{u"Remove this note?"_s, question});
    CHECK(d.toasts == QStringList{u"The note is removed."_s});
    CHECK(detailOf(d, d.id).notes.empty());
}

TEST_CASE("a file whose name may hold a BSN is asked about, each one of several", "[bsn][dossiers]")
{
    OpenDossier d;
    d.showTab(documentsTab);
    const auto drop = [&](const QStringList& paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QWidget* view = d.page->findChild<QTabWidget*>()->currentWidget();
        QDragEnterEvent over(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &over);
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &event);
        REQUIRE(event.isAccepted());
        for (int round = 0; round < 3; ++round)
            d.fixture.settle();
    };
    d.fixture.answerYes = false;
    drop({d.file(u"111222333.txt"_s, "Monday")});
    CHECK(d.fixture.asked == QStringList{question});
    CHECK(detailOf(d, d.id).documents.empty());
    CHECK(d.visibleTexts().join(u'\n').contains(u"111222333"_s));

    d.fixture.asked.clear();
    d.fixture.answerYes = true;
    drop({d.file(u"a 111222333.txt"_s, "Monday"), d.file(u"b.txt"_s, "Tuesday"),
          d.file(u"c 123456782.txt"_s, "Wednesday")});
    CHECK(d.fixture.asked == QStringList{question, question});
    CHECK(detailOf(d, d.id).documents.size() == 3);
}

TEST_CASE("renaming a document asks about a number in the new name, and gives the name back to change",
          "[bsn][dossiers]")
{
    OpenDossier d;
    Session session = d.fixture.session();
    REQUIRE(documents::add(session, {.about = {.report = {}, .dossier = d.id}, .title = {}, .fileName = u"log.txt"_s},
                           "Monday"));
    d.showTab(documentsTab);
    d.fixture.answerYes = false;
    d.fixture.nextTexts = QList<std::optional<QString>>{suspect, u"Log of a neighbour"_s};
    d.press(u"Rename…"_s);
    CHECK(d.fixture.offered == QStringList{u"log.txt"_s, suspect});
    CHECK(detailOf(d, d.id).documents.front().document.title == u"Log of a neighbour"_s);

    d.fixture.answerYes = true;
    d.fixture.nextTexts = QList<std::optional<QString>>{suspect};
    d.press(u"Remove…"_s);
    CHECK(d.fixture.asked.last() == question);
    CHECK(detailOf(d, d.id).documents.empty());
}

TEST_CASE("another phase, and taking somebody out of a dossier, ask about a number in the reason", "[bsn][dossiers]")
{
    OpenDossier d;
    d.report(d.id);
    d.showTab(partiesTab);
    const auto* tabs = d.page->findChild<QTabWidget*>();
    REQUIRE(QTest::qWaitFor([&] {
        d.fixture.settle();
        return tabs->tabText(partiesTab) == u"Involved 2"_s;
    }));
    auto* parties = d.field<QListView>(u"Who is involved"_s);
    parties->setCurrentIndex(parties->model()->index(0, 0));
    d.fixture.nextTexts = QList<std::optional<QString>>{suspect};
    d.press(u"Remove…"_s);
    CHECK(d.fixture.asked.last() == question);
    CHECK(d.toasts.last() == u"Removed from the dossier."_s);
    CHECK(detailOf(d, d.id).parties.size() == 1);

    d.fixture.asked.clear();
    d.more(u"Change the data"_s);
    d.press(u"Repressive"_s);
    d.fixture.settle();
    auto* reason = d.field<QLineEdit>(u"Reason for the change"_s);
    QTest::keyClicks(reason, suspect);
    d.fixture.answerYes = false;
    d.page->save();
    d.fixture.settle();
    CHECK(d.fixture.asked == QStringList{question});
    CHECK(reason->text() == suspect);
    CHECK(detailOf(d, d.id).dossier.phase == u"PREVENTIVE"_s);
    d.fixture.answerYes = true;
    d.page->save();
    d.fixture.settle();
    CHECK(detailOf(d, d.id).dossier.phase == u"REPRESSIVE"_s);
}

TEST_CASE("suspending a deadline asks about a number in the reason", "[bsn][reports]")
{
    Reports street;
    const ReportId id = street.report(0, 1, QDate(2026, 11, 19));
    street.start();
    street.open(id);
    const auto suspend = [&] {
        auto* button = street.field<QPushButton>(u"Suspend"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        street.fixture.settle();
        street.fixture.settle();
    };
    const auto isSuspended = [&] {
        return std::ranges::any_of(street.detail(id).deadlines, &deadlines::DeadlineView::isSuspended);
    };
    street.fixture.answerYes = false;
    street.fixture.nextTexts = QList<std::optional<QString>>{suspect, std::nullopt}; // goes back, and then cancels
    suspend();
    CHECK(street.fixture.asked.contains(question));
    CHECK(street.fixture.offered == QStringList{QString(), suspect});
    CHECK_FALSE(isSuspended());
    street.fixture.answerYes = true;
    street.fixture.nextTexts = QList<std::optional<QString>>{suspect};
    suspend();
    CHECK(isSuspended());
}

TEST_CASE("a dossier around a report takes over its place, and asks about the number in it", "[bsn][reports]")
{
    Reports street;
    Report report;
    report.receivedAt = utcFromAmsterdam(QDate(2026, 11, 19), QTime(9, 15));
    report.placeText = u"Beside 111222333"_s;
    report.category = u"GEL"_s;
    report.nature = u"overlast"_s;
    report.description = u"Loud music."_s;
    Session session = street.fixture.session();
    const ReportId id = orThrow(reports::registerReport(session, report, {.numbers = Numbers::Confirmed})).id;
    street.start();
    street.open(id);
    street.more(u"Open a new dossier from it"_s);
    street.fixture.settle();
    CHECK(street.fixture.asked == QStringList{question});
    CHECK(street.detail(id).report.dossier.isValid());
}
