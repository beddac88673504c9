// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/new_report/new_report.h"

#include "reports_fixture.h"
#include "services/cases/drafts.h"
#include "services/register/alerts.h"
#include "storage/cases/dossier_store.h"
#include "storage/register/person_store.h"
#include "ui/pages/new_report/context_panel.h"

#include <QAbstractItemView>
#include <QElapsedTimer>

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

} // namespace

TEST_CASE("a call is registered by keyboard: reporter by name, home by postcode and number", "[reports][page]")
{
    Reports street;
    street.report(0, 1, QDate(2026, 11, 14), {.into = reports::RegisterOptions::Into::NewDossier});
    street.start();
    street.openNew();
    CHECK(street.page->title() == u"New report");
    // The deadlines that the caller is told, before anything is typed.
    CHECK(street.page->subtitle().startsWith(u"M26-00002"));
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
    Session session = street.fixture.session();
    REQUIRE(QTest::qWaitFor([&] { return drafts::find(session, u"report"_s, {})->has_value(); }, 8000));
    street.shown.reset(); // nothing is closed in an orderly way

    street.start();
    street.openNew();
    street.press(u"Continue with it"_s);
    CHECK(street.field<QLineEdit>(u"Reporter"_s)->text() == u"somebody");
}

TEST_CASE("leaving the page keeps what was typed at once", "[reports][page]")
{
    Reports street;
    street.start();
    street.openNew();
    Keyboard keyboard;
    keyboard.type(u"somebody"_s);
    CHECK(street.page->canLeave());
    street.fixture.settle();
    Session session = street.fixture.session();
    CHECK(drafts::find(session, u"report"_s, {})->has_value());
    // It still stands there on coming back, and a link to a new report does not wipe it out.
    street.openNew({{u"unit"_s, street.units[0].value()}});
    CHECK(street.field<QLineEdit>(u"Reporter"_s)->text() == u"somebody");
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
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    auto* offered = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
    REQUIRE(offered);
    for (int row = 0; row < offered->model()->rowCount(); ++row)
        if (offered->model()->index(row, 0).data().toString().contains(u"new person"_s))
            offered->setCurrentIndex(offered->model()->index(row, 0));
    keyboard.press(Qt::Key_Return);
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
    street.field<QLineEdit>(u"Telephone"_s)->setFocus();
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
