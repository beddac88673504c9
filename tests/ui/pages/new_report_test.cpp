// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/new_report/new_report.h"

#include "reports_fixture.h"
#include "services/cases/drafts.h"
#include "services/registry/alerts.h"
#include "services/registry/persons.h"
#include "storage/cases/dossier_store.h"
#include "storage/registry/person_store.h"
#include "ui/pages/new_report/context_panel.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QScrollBar>

using namespace woonrust;
using namespace woonrust::tests;

namespace {

// Counts presses of a mouse button anywhere in the program.
struct MouseWatch : QObject {
    MouseWatch() { qApp->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override
    {
        presses += event->type() == QEvent::MouseButtonPress ? 1 : 0;
        return false;
    }
    int presses = 0;
};

// What waits half typed, by its title, the newest first.
QStringList waiting(Reports& street)
{
    Session session = street.fixture.session();
    QStringList titles;
    for (const drafts::Draft& draft : orThrow(drafts::all(session)))
        titles << QJsonDocument::fromJson(draft.body.toUtf8())[u"title"_s].toString();
    return titles;
}

} // namespace

TEST_CASE("a call is registered by keyboard: reporter by name, home by postcode and number", "[reports][page]")
{
    Reports street;
    street.report(0, 1, QDate(2026, 11, 14), {.into = reports::RegisterOptions::Into::NewDossier});
    street.start();
    street.openNew();
    CHECK(street.page->title() == u"New report");
    // The deadlines that the caller is told, before anything is typed.
    CHECK(street.page->subtitle().startsWith(u"acknowledge by "));
    CHECK(street.page->subtitle().contains(u"Tue 24 Nov"));
    CHECK(street.page->subtitle().contains(u"Fri 4 Dec"));

    const QString story = u"Loud music every Friday night since September."_s;
    MouseWatch mouse;
    Keyboard keyboard;
    QElapsedTimer call;
    call.start();
    keyboard.type(u"horst"_s);
    keyboard.take();
    keyboard.press(Qt::Key_Tab); // shielded
    keyboard.press(Qt::Key_Tab);
    keyboard.type(u"3311ab 14"_s);
    keyboard.take();
    street.fixture.settle();
    keyboard.press(Qt::Key_Tab); // about whom: filled in
    keyboard.press(Qt::Key_Tab); // area: filled in
    keyboard.press(Qt::Key_Tab);
    keyboard.type(u"noise,"_s);
    keyboard.press(Qt::Key_Tab); // nature: nuisance
    keyboard.press(Qt::Key_Tab);
    keyboard.type(story);
    street.shown->picture(u"new-report"_s);
    QElapsedTimer saving;
    saving.start();
    keyboard.press(Qt::Key_S, Qt::ControlModifier);
    street.fixture.settle();
    const qint64 saved = saving.elapsed();

    REQUIRE(street.count() == 2);
    const int keys = keyboard.keys - int(story.size());
    INFO("keys beside the story: " << keys << ", waited for suggestions: " << keyboard.waited
                                   << " ms, saving: " << saved << " ms, in all: " << call.elapsed() << " ms");
    CHECK(keys <= 35);
    CHECK(mouse.presses == 0);
    // Two pauses of 120 ms in which somebody may still be typing, and the look-ups themselves.
    CHECK(keyboard.waited < 2'000);
    CHECK(street.page->title() == u"Reports");
    const reports::ReportDetail report = street.detail(ReportId(2));
    CHECK(report.report.reporter == street.people[2]);
    CHECK(report.report.unit == street.units[1]);
    CHECK(report.report.area == street.area);
    CHECK(report.report.accused == street.people[1]);
    CHECK(report.report.category == u"GEL");
    CHECK(report.report.nature == u"overlast");
    CHECK(report.dossierNumber == u"D26-00001");
    CHECK(report.report.description == story);
    CHECK(report.report.triageOutcome == u"DOSSIER");
}

TEST_CASE("what was typed is offered again after a crash, to the last key of three seconds ago", "[reports][page]")
{
    Reports street;
    street.start();
    street.openNew();
    Keyboard keyboard;
    keyboard.type(u"somebody"_s);
    REQUIRE(QTest::qWaitFor([&] { return waiting(street) == QStringList{u"somebody"_s}; }, 8000));
    street.shown.reset(); // nothing is closed in an orderly way

    street.start();
    street.openNew();
    street.press(u"Continue with it"_s);
    CHECK(street.field<QLineEdit>(u"Reporter"_s)->text() == u"somebody");
}

TEST_CASE("leaving the page keeps what was typed at once, and it stands there on coming back", "[reports][page]")
{
    Reports street;
    street.start();
    street.openNew();
    Keyboard keyboard;
    keyboard.type(u"somebody"_s);
    CHECK(street.page->canLeave());
    street.fixture.settle();
    CHECK(waiting(street) == QStringList{u"somebody"_s});
    street.page->activate();
    auto* reporter = street.field<QLineEdit>(u"Reporter"_s);
    CHECK(reporter->text() == u"somebody");
    // Typing goes on where something is still to be filled in, never over the day of receipt.
    CHECK_FALSE(street.field<QLineEdit>(u"Received"_s)->hasFocus());
}

TEST_CASE("a second call comes in: the first report waits, several may, and each can be gone on with",
          "[reports][page]")
{
    Reports street;
    street.start();
    QList<ui::Waiting> inRail;
    QObject::connect(street.page, &ui::Page::waitingChanged, street.page,
                     [&](const QList<ui::Waiting>& now) { inRail = now; });
    Keyboard keyboard;
    street.openNew();
    keyboard.type(u"first caller"_s);
    street.openNew(); // Ctrl+N
    CHECK(street.field<QLineEdit>(u"Reporter"_s)->text().isEmpty());
    CHECK(street.toasts.last().contains(u"first caller"_s));
    CHECK(street.visibleText().contains(u"The report about first caller that you typed on"_s));
    keyboard.type(u"second caller"_s);
    street.fixture.answerLater = true;
    street.closeList();
    keyboard.press(Qt::Key_Escape);
    street.fixture.settle();
    CHECK(street.fixture.asked == QStringList{u"This report has not been saved yet"_s});
    CHECK(street.page->title() == u"Reports"); // the list is back
    street.fixture.settle();
    REQUIRE(inRail.size() == 2);
    CHECK(inRail.at(0).title == u"second caller");
    CHECK(inRail.at(1).title == u"first caller");
    REQUIRE(street.shown->window.open(inRail.at(1).target));
    street.fixture.settle();
    CHECK(street.field<QLineEdit>(u"Reporter"_s)->text() == u"first caller");
    CHECK(street.field<QLineEdit>(u"Where"_s)->hasFocus());
    CHECK_FALSE(street.visibleText().contains(u"is not saved yet"_s)); // it is gone on with
}

TEST_CASE("the list is one click away while a report is typed, and nothing typed is lost by it", "[reports][page]")
{
    Reports street;
    street.start();
    street.openNew();
    Keyboard keyboard;
    keyboard.type(u"somebody"_s);
    street.page->goHome(); // its entry in the rail
    street.fixture.settle();
    CHECK(street.page->title() == u"Reports");
    CHECK(waiting(street) == QStringList{u"somebody"_s});
    CHECK(street.fixture.asked.isEmpty());
}

TEST_CASE("thrown away is gone, and only after the question was answered so", "[reports][page]")
{
    Reports street;
    street.start();
    street.openNew();
    Keyboard keyboard;
    keyboard.type(u"somebody"_s);
    street.closeList();
    street.fixture.answerYes = false; // go on typing
    keyboard.press(Qt::Key_Escape);
    street.fixture.settle();
    CHECK(street.page->title() == u"New report");
    CHECK(street.field<QLineEdit>(u"Reporter"_s)->text() == u"somebody");
    street.fixture.answerYes = true;
    keyboard.press(Qt::Key_Escape);
    street.fixture.settle();
    CHECK(street.page->title() == u"Reports");
    CHECK(waiting(street).isEmpty());
    // Nothing typed: nothing asked.
    street.openNew();
    street.key(Qt::Key_Escape);
    CHECK(street.page->title() == u"Reports");
    CHECK(street.fixture.asked.size() == 2);
}

TEST_CASE("Enter on a name that nobody has goes on with somebody new, who is in the register once it is saved",
          "[reports][page]")
{
    Reports street;
    street.start();
    street.openNew({{u"unit"_s, street.units[1].value()}, {u"category"_s, u"GEL"_s}});
    street.field<QLineEdit>(u"Reporter"_s)->setFocus();
    Keyboard keyboard;
    keyboard.type(u"kuiperskuipers"_s);
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    keyboard.press(Qt::Key_Return);
    street.fixture.settle();
    CHECK(street.field<QLineEdit>(u"Last name"_s)->text() == u"Kuiperskuipers");
    CHECK(street.field<QLineEdit>(u"Telephone"_s)->hasFocus());
    Session session = street.fixture.session();
    CHECK(session.db().integer(u"SELECT count(*) FROM person"_s) == 3);
    street.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(street.count() == 1);
    CHECK(session.db().integer(u"SELECT count(*) FROM person"_s) == 4);
}

TEST_CASE("a name that was typed and not chosen says at its field what to do", "[reports][page]")
{
    Reports street;
    street.start();
    street.openNew({{u"unit"_s, street.units[1].value()}, {u"category"_s, u"GEL"_s}});
    street.field<QLineEdit>(u"Reporter"_s)->setFocus();
    Keyboard keyboard;
    keyboard.type(u"kuiperskuipers"_s);
    street.closeList();
    street.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(street.count() == 0);
    CHECK_FALSE(street.field<QLineEdit>(u"Reporter"_s)->accessibleDescription().isEmpty());
}

TEST_CASE(
    "the only person found is the first choice: by Enter, by Down and Enter, and by Enter before the list is there",
    "[reports][page]")
{
    Reports street;
    street.start();
    for (const QString& way : {u"Enter"_s, u"Down and Enter"_s, u"Enter at once"_s}) {
        INFO(way.toStdString());
        street.openNew();
        auto* reporter = street.field<QLineEdit>(u"Reporter"_s);
        Keyboard keyboard;
        keyboard.type(u"horst"_s);
        if (way != u"Enter at once")
            REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
        if (way == u"Down and Enter")
            keyboard.press(Qt::Key_Down);
        keyboard.press(Qt::Key_Return);
        street.fixture.settle();
        CHECK(reporter->text() == u"T. van der Horst");
        CHECK_FALSE(street.visibleText().contains(u"Last name"_s)); // nobody new
    }
}

TEST_CASE("the second Down goes to somebody new, also when there is somebody of that name", "[reports][page]")
{
    Reports street;
    street.start();
    street.openNew();
    Keyboard keyboard;
    keyboard.type(u"horst"_s);
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    keyboard.press(Qt::Key_Down);
    keyboard.press(Qt::Key_Down);
    keyboard.press(Qt::Key_Return);
    street.fixture.settle();
    CHECK(street.field<QLineEdit>(u"Last name"_s)->text() == u"Horst");
}

TEST_CASE("the list of suggestions shows all of its rows, without a scroll bar", "[reports][page]")
{
    Reports street;
    street.start();
    street.openNew();
    Keyboard keyboard;
    keyboard.type(u"kuipers"_s); // nobody: two rows
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    auto* list = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
    REQUIRE(list);
    CHECK(list->model()->rowCount() == 2);
    QCoreApplication::processEvents();
    CHECK(list->verticalScrollBar()->maximum() == 0);
    CHECK(list->visualRect(list->model()->index(0, 0)).top() == 0);
    list->hide();
}

TEST_CASE("the origin follows the reporter until the user chooses one, and comes back without a reporter",
          "[reports][page]")
{
    Reports street;
    {
        Session session = street.fixture.book.session(Role::SocialManager);
        orThrow(persons::add(session, {.lastName = u"Zondervan"_s})); // rents nothing of ours
    }
    street.start();
    street.openNew();
    auto* origin = street.field<QComboBox>(u"Origin"_s);
    auto* reporter = street.field<QLineEdit>(u"Reporter"_s);
    Keyboard keyboard;
    const auto report = [&](const QString& name) {
        reporter->setFocus();
        reporter->selectAll();
        keyboard.type(name);
        keyboard.take();
        street.fixture.settle();
    };
    report(u"anon"_s);
    CHECK(origin->currentData() == u"ANONYMOUS"_s);
    report(u"horst"_s);
    CHECK(origin->currentData() == u"TENANT"_s);
    report(u"zondervan"_s);
    CHECK(origin->currentData() == u"RESIDENT"_s);
    report(u"anon"_s);
    reporter->setFocus();
    reporter->selectAll();
    keyboard.press(Qt::Key_Delete);
    CHECK(origin->currentData() == u"TENANT"_s); // as it was

    origin->setFocus();
    street.choose(u"Origin"_s, u"POLICE"_s);
    Q_EMIT origin->activated(origin->currentIndex()); // by the user
    report(u"horst"_s);
    CHECK(origin->currentData() == u"POLICE"_s);
    report(u"anon"_s);
    CHECK(origin->currentData() == u"POLICE"_s);
}

TEST_CASE("who is entered as new and looks like somebody known is offered as that one first", "[reports][page]")
{
    Reports street;
    street.start();
    street.openNew({{u"unit"_s, street.units[1].value()}, {u"category"_s, u"GEL"_s}});
    street.field<QLineEdit>(u"Reporter"_s)->setFocus();
    Keyboard keyboard;
    keyboard.type(u"A. Wit"_s);
    street.takeNewPerson();
    REQUIRE(QTest::qWaitFor([&] {
        street.fixture.settle();
        return street.visibleText().contains(u"A. Wit · Lijsterhof 12"_s);
    }));
    street.fixture.answerYes = false; // "Look again"
    street.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(street.fixture.asked == QStringList{u"Is this somebody you know already?"_s});
    CHECK(street.count() == 0);
    street.press(u"A. Wit · Lijsterhof 12"_s);
    street.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(street.count() == 1);
    CHECK(street.detail(ReportId(1)).report.reporter == street.people[0]);
}

TEST_CASE("a chosen caller is shown with address and telephone, to check who is on the line", "[reports][page]")
{
    Reports street;
    street.start();
    street.openNew({{u"reporter"_s, street.people[2].value()}});
    street.fixture.settle();
    const QString text = street.visibleText();
    CHECK(text.contains(u"Lijsterhof 16-B"_s));
    CHECK(text.contains(u"06 1234 5672"_s)); // as it is written everywhere
}

TEST_CASE("the same call twice is asked about before it is registered again", "[reports][page]")
{
    Reports street;
    street.start();
    const QJsonObject call{{u"unit"_s, street.units[1].value()},
                           {u"reporter"_s, street.people[0].value()},
                           {u"category"_s, u"GEL"_s},
                           {u"description"_s, u"Loud music."_s}};
    street.openNew(call);
    street.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(street.count() == 1);
    street.openNew(call);
    street.fixture.settle();
    CHECK(street.visibleText().contains(u"M26-00001 of"_s));
    street.fixture.answerYes = false;
    street.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(street.fixture.asked == QStringList{u"Is this report registered already?"_s});
    CHECK(street.count() == 1);
    street.fixture.answerYes = true;
    street.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(street.count() == 2);
}

TEST_CASE("nothing of the form is cut off in a narrow window, with an open dossier at the address", "[reports][page]")
{
    Reports street;
    street.report(0, 1, QDate(2026, 11, 14), {.into = reports::RegisterOptions::Into::NewDossier});
    street.start();
    for (const QSize size : {QSize(1150, 640), QSize(960, 560), QSize(640, 330)}) {
        street.openNew({{u"unit"_s, street.units[1].value()}, {u"category"_s, u"GEL"_s}});
        street.shown->window.resize(size);
        street.fixture.settle();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        INFO(size.width() << " wide");
        CHECK(truncatedTexts(*street.page) == QStringList());
        for (QWidget* widget : street.page->findChildren<QWidget*>())
            if (widget->isVisible() && (qobject_cast<QLineEdit*>(widget) || qobject_cast<QPushButton*>(widget))) {
                INFO(describe(widget).toStdString());
                CHECK(widget->mapTo(street.page, QPoint(widget->width(), 0)).x() <= street.page->width());
            }
    }
}

TEST_CASE("a number that may be a BSN is asked about before a report is saved", "[reports][page]")
{
    Reports street;
    street.start();
    street.openNew({{u"unit"_s, street.units[1].value()}, {u"category"_s, u"GEL"_s}});
    auto* story = street.field<QPlainTextEdit>(u"What happens"_s);
    story->setFocus();
    QTest::keyClicks(story, u"His number is 111222333."_s); // passes the eleven test
    street.fixture.answerYes = false;
    street.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(street.fixture.asked == QStringList{u"Is this a citizen service number (BSN)?"_s});
    CHECK(street.count() == 0);
    CHECK(story->hasFocus());
    street.fixture.answerYes = true;
    street.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(street.count() == 1);
}

TEST_CASE("somebody new is entered with the report, and stays out of the register when it is refused",
          "[reports][page]")
{
    Reports street;
    street.start();
    street.openNew();
    Keyboard keyboard;
    keyboard.type(u"B. de Nieuwe"_s);
    street.takeNewPerson();
    CHECK(street.field<QLineEdit>(u"Last name"_s)->text() == u"Nieuwe");
    CHECK(street.field<QLineEdit>(u"Prefix"_s)->text() == u"de");
    CHECK(street.field<QLineEdit>(u"Initials"_s)->text() == u"B.");
    CHECK(street.field<QLineEdit>(u"Telephone"_s)->hasFocus());
    keyboard.type(u"06 12345699"_s);
    street.key(Qt::Key_S, Qt::ControlModifier); // no category, no place
    CHECK(street.count() == 0);
    Session session = street.fixture.session();
    CHECK(session.db().integer(u"SELECT count(*) FROM person"_s) == 3);

    street.openNew({{u"unit"_s, street.units[1].value()}, {u"category"_s, u"GEL"_s}});
    street.field<QLineEdit>(u"Reporter"_s)->setFocus();
    keyboard.type(u"B. de Nieuwe"_s);
    street.takeNewPerson();
    street.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(street.count() == 1);
    const reports::ReportDetail saved = street.detail(ReportId(1));
    CHECK(saved.reporterName.contains(u"Nieuwe"_s));
    CHECK(saved.report.reporterKind == ReporterKind::Known);
}

TEST_CASE("an anonymous reporter is nobody, and no acknowledgement is sent to nobody", "[reports][page]")
{
    Reports street;
    street.start();
    street.openNew({{u"category"_s, u"GEL"_s}});
    Keyboard keyboard;
    keyboard.type(u"anon"_s);
    keyboard.take();
    keyboard.press(Qt::Key_Tab);
    keyboard.press(Qt::Key_Tab);
    keyboard.type(u"lijsterhof 12"_s);
    keyboard.take();
    street.fixture.settle();
    street.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(street.count() == 1);
    const reports::ReportDetail saved = street.detail(ReportId(1));
    CHECK(saved.report.reporterKind == ReporterKind::Anonymous);
    CHECK_FALSE(saved.report.reporter.isValid());
    CHECK(saved.report.origin == u"ANONYMOUS");
}

TEST_CASE("beside the form stands what is known of the address and the reporter", "[reports][page]")
{
    Reports street;
    street.report(0, 1, QDate(2026, 11, 14), {.into = reports::RegisterOptions::Into::NewDossier});
    street.report(1, 0, QDate(2026, 11, 10)); // 14-B about 12: the other direction of a report by 12 about 14-B
    {
        Session session = street.fixture.book.session(Role::Coordinator);
        orThrow(alerts::add(session, {.unit = street.units[1],
                                      .kind = u"BEZ"_s,
                                      .text = u"Visit with two"_s,
                                      .source = u"R. Smit"_s,
                                      .fromOn = QDate(2026, 1, 1),
                                      .untilOn = QDate(2027, 3, 1)}));
    }
    street.start();
    street.openNew({{u"unit"_s, street.units[1].value()}, {u"reporter"_s, street.people[0].value()}});
    street.fixture.settle();
    const QString panel = street.visibleText();
    CHECK(panel.contains(u"Visit with two"_s));
    CHECK(panel.contains(u"D26-00001"_s));
    CHECK(panel.contains(u"M26-00001"_s));
    CHECK(street.field<QLineEdit>(u"Reporter"_s)->text().contains(u"Wit"_s));
    CHECK(street.field<QLineEdit>(u"Where"_s)->text().contains(u"Lijsterhof 14"_s));
    street.shown->picture(u"new-report-known"_s);
    CHECK(namelessWidgets(*street.page) == QStringList());
    CHECK(truncatedTexts(*street.page) == QStringList());
}

TEST_CASE("of many earlier reports the panel counts all, lists the newest, and says how many more there are",
          "[reports][page]")
{
    Reports street;
    for (int day = 1; day <= 7; ++day)
        street.report(0, 1, QDate(2026, 11, day));
    street.start();
    street.openNew({{u"reporter"_s, street.people[0].value()}});
    street.fixture.settle();
    const QString panel = street.visibleText();
    CHECK(panel.contains(u"7 report(s)"_s));
    CHECK(panel.contains(u"M26-00007"_s));
    CHECK_FALSE(panel.contains(u"M26-00002"_s));
    CHECK(panel.contains(u"and 2 other(s)"_s));
}

TEST_CASE("a report that joins a dossier makes its reporter and accused involved there", "[reports][page]")
{
    Reports street;
    street.report(0, 1, QDate(2026, 11, 14), {.into = reports::RegisterOptions::Into::NewDossier});
    street.start();
    street.openNew({{u"dossier"_s, 1}, {u"reporter"_s, street.people[2].value()}, {u"category"_s, u"GEL"_s}});
    street.key(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(street.count() == 2);
    CHECK(street.detail(ReportId(2)).report.dossier == DossierId(1));
    Session session = street.fixture.session();
    const auto involved = [&](PersonId person) {
        return session.db().integer(u"SELECT count(*) FROM party WHERE dossier_id = 1 AND person_id = ?"_s, {person});
    };
    CHECK(involved(street.people[0]) == 1);
    CHECK(involved(street.people[1]) == 1);
    CHECK(involved(street.people[2]) == 1);
}
