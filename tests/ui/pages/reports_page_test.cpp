// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reports/reports_page.h"

#include "page_pictures.h"
#include "services/cases/drafts.h"
#include "services/cases/report_detail.h"
#include "services/cases/reports.h"
#include "services/register/alerts.h"
#include "storage/cases/report_list.h"
#include "storage/register/area_store.h"
#include "support/catch_qt.h"
#include "support/page_fixture.h"
#include "support/register.h"
#include "ui/pages/new_report/new_report.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

namespace {

// A street with three neighbours and some reports about number 14, and the page in its window.
struct Reports {
    explicit Reports(Role role = Role::SocialManager)
        : theme(*qApp, qEnvironmentVariableIsSet("WOONRUST_DARK") ? ui::Scheme::Dark : ui::Scheme::Light),
          fixture(role, qEnvironmentVariable("WOONRUST_LANGUAGE", u"en"_s))
    {
        TestCasebook& book = fixture.book;
        {
            Transaction transaction(book.db);
            area =
                storage::insertArea(book.db, {.code = u"BU01060204"_s, .name = u"De Lariks West"_s, .kind = u"BU"_s});
            transaction.commit();
        }
        units << addUnit(book, u"VHE-12"_s, u"Lijsterhof"_s, 12, {}, u"3311 AB"_s, area)
              << addUnit(book, u"VHE-14"_s, u"Lijsterhof"_s, 14, u"B"_s, u"3311 AB"_s, area)
              << addUnit(book, u"VHE-16"_s, u"Lijsterhof"_s, 16, u"B"_s, u"3311 AB"_s, area);
        people << addPerson(book, u"A."_s, {}, u"Wit"_s, u"06 12345670"_s, u"10012"_s)
               << addPerson(book, u"K."_s, {}, u"Ooms"_s, u"06 12345671"_s, u"10014"_s)
               << addPerson(book, u"T."_s, u"van der"_s, u"Horst"_s, u"06 12345672"_s, u"10016"_s);
        for (int i = 0; i < 3; ++i)
            addTenancy(book, units[i], people[i], QDate(2020, 1, 1));
    }

    ReportId report(int reporter, int unit, QDate day, const reports::RegisterOptions& options = {})
    {
        Session session = fixture.book.session(Role::SocialManager);
        Report report;
        report.receivedAt = utcFromAmsterdam(day, QTime(9, 15));
        report.reporterKind = ReporterKind::Known;
        report.reporter = people[reporter];
        report.unit = units[unit];
        report.accused = people[unit];
        report.category = u"GEL"_s;
        report.nature = u"overlast"_s;
        report.description = u"Loud music and shouting, mostly in the night from Friday to Saturday."_s;
        report.spokenToNeighbour = u"TRIED"_s;
        return orThrow(reports::registerReport(session, report, options)).id;
    }

    void start()
    {
        page = new ui::ReportsPage(*fixture.context);
        shown = std::make_unique<ShownPage>(fixture.preferences, page);
        fixture.settle();
    }

    [[nodiscard]] int count(const ReportFilter& filter = {})
    {
        Session session = fixture.session();
        return int(storage::countReports(session.db(), session.visibility(), filter, session.clock().today()));
    }

    ui::Theme theme;
    PageFixture fixture;
    AreaId area;
    QList<UnitId> units;
    QList<PersonId> people;
    ui::ReportsPage* page = nullptr;
    std::unique_ptr<ShownPage> shown;
};

// Types like somebody on the telephone, and counts the keys. There is no mouse.
struct Keyboard {
    void type(const QString& text)
    {
        for (const QChar letter : text) {
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            ++keys;
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : QApplication::focusWidget(), key, modifiers);
        ++keys;
    }
    // Waits for the suggestions and takes the first.
    void take()
    {
        REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }));
        press(Qt::Key_Return);
    }
    int keys = 0;
};

} // namespace

TEST_CASE("a report is registered by keyboard alone, in the dossier that is open", "[reports][page]")
{
    Reports street;
    street.report(0, 1, QDate(2026, 11, 14), {.into = reports::RegisterOptions::Into::NewDossier});
    street.start();
    REQUIRE(street.shown->window.open({.kind = ui::TargetKind::NewReport}));
    street.fixture.settle();
    CHECK(street.page->title() == u"New report");
    CHECK(street.page->subtitle().startsWith(u"M26-00002"));
    CHECK(street.page->subtitle().contains(u"24"));

    Keyboard keyboard;
    keyboard.type(u"horst"_s);
    keyboard.take();
    keyboard.press(Qt::Key_Tab); // shielded
    keyboard.press(Qt::Key_Tab);
    keyboard.type(u"lijsterhof 14"_s);
    keyboard.take();
    street.fixture.settle();
    keyboard.press(Qt::Key_Tab); // about whom: filled in
    keyboard.press(Qt::Key_Tab); // area: filled in
    keyboard.press(Qt::Key_Tab);
    keyboard.type(u"noise,"_s);
    keyboard.press(Qt::Key_Tab); // nature: nuisance
    keyboard.press(Qt::Key_Tab);
    keyboard.type(u"Loud music every Friday night since September."_s);
    street.shown->picture(u"new-report"_s);
    keyboard.press(Qt::Key_Return, Qt::ControlModifier);
    street.fixture.settle();

    REQUIRE(street.count() == 2);
    CHECK(keyboard.keys < 120); // of which 46 tell what happens
    CHECK(street.page->title() == u"Reports");
    Session session = street.fixture.session();
    const auto saved = reports::reportDetail(session, ReportId(2));
    REQUIRE(saved.has_value());
    CHECK(saved->report.reporter == street.people[2]);
    CHECK(saved->report.unit == street.units[1]);
    CHECK(saved->report.area == street.area);
    CHECK(saved->report.accused == street.people[1]);
    CHECK(saved->dossierNumber == u"D26-00001");
    CHECK(saved->report.description == u"Loud music every Friday night since September.");
    CHECK(saved->report.triageOutcome == u"DOSSIER");
}

TEST_CASE("what was typed is offered again after a restart", "[reports][page]")
{
    Reports street;
    street.start();
    REQUIRE(street.shown->window.open({.kind = ui::TargetKind::NewReport}));
    street.fixture.settle();
    Keyboard keyboard;
    keyboard.type(u"somebody"_s);
    Session session = street.fixture.session();
    REQUIRE(QTest::qWaitFor([&] { return drafts::find(session, u"report"_s, {})->has_value(); }, 8000));
    street.shown.reset();

    street.start();
    REQUIRE(street.shown->window.open({.kind = ui::TargetKind::NewReport}));
    street.fixture.settle();
    QPushButton* resume = nullptr;
    for (QPushButton* button : street.page->findChildren<QPushButton*>())
        if (button->text() == u"Continue with it" && button->isVisible())
            resume = button;
    REQUIRE(resume);
    resume->click();
    bool found = false;
    for (const QLineEdit* edit : street.page->findChildren<QLineEdit*>())
        found = found || edit->text() == u"somebody";
    CHECK(found);
}

TEST_CASE("the list shows the open reports, and the chosen one with its deadlines", "[reports][page]")
{
    Reports street;
    street.report(0, 1, QDate(2026, 11, 5));
    street.report(2, 1, QDate(2026, 11, 19), {.into = reports::RegisterOptions::Into::NewDossier});
    street.start();
    street.fixture.settle();
    auto* table = street.page->findChild<QTableView*>();
    REQUIRE(table);
    CHECK(table->model()->rowCount() == 2);
    CHECK(street.page->subtitle() == u"2 report(s)");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    street.fixture.settle();
    CHECK(namelessWidgets(*street.page) == QStringList());
    CHECK(truncatedTexts(*street.page) == QStringList());
    street.shown->picture(u"reports"_s);
}
