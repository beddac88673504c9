// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/month_report/month_report_page.h"

#include "page_pictures.h"
#include "support/catch_qt.h"
#include "support/page_fixture.h"
#include "ui/print/report_preview.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

namespace {

struct Reporting {
    explicit Reporting(Role role = Role::Coordinator)
        : theme(*qApp, qEnvironmentVariableIsSet("WOONRUST_DARK") ? ui::Scheme::Dark : ui::Scheme::Light),
          fixture(role),
          page(new ui::MonthReportPage(*fixture.context)),
          shown(fixture.preferences, page)
    {
        REQUIRE(QTest::qWaitFor([this] { return page->document().has_value(); }));
    }

    QPushButton* button(const QString& text)
    {
        for (auto* each : page->findChildren<QPushButton*>())
            if (each->text() == text)
                return each;
        FAIL("no button " << text.toStdString());
        return nullptr;
    }
    void saveAs(const QString& buttonText, const QString& name)
    {
        fixture.answerPath = fixture.book.folder.filePath(name);
        REQUIRE(QTest::qWaitFor([&] { return button(buttonText)->isEnabled(); }));
        button(buttonText)->click();
        REQUIRE(QTest::qWaitFor([&] { return QFileInfo(fixture.answerPath).size() > 0; }, 20'000));
        REQUIRE(QTest::qWaitFor([&] { return button(buttonText)->isEnabled(); }));
    }

    ui::Theme theme;
    PageFixture fixture;
    ui::MonthReportPage* page;
    ShownPage shown;
};

} // namespace

TEST_CASE("the month that has ended is shown as a draft, exactly as it prints", "[month-report-page]")
{
    Reporting it;
    CHECK(namelessWidgets(*it.page) == QStringList());
    CHECK(truncatedTexts(*it.page) == QStringList());
    CHECK(it.page->document()->version == papers::Version::Draft);
    CHECK(it.page->document()->period == u"October 2026"_s);
    CHECK(it.page->findChild<print::ReportPreview*>()->pageCount() > 0);
    it.shown.picture(u"rapportage"_s);
}

TEST_CASE("the report and the column beside it stay where they are while another month is counted",
          "[month-report-page]")
{
    Reporting it;
    const auto* preview = it.page->findChild<print::ReportPreview*>();
    const QWidget* column = it.page->findChildren<QComboBox*>().at(1);
    const QPoint place = preview->mapTo(it.page, QPoint());
    const int width = column->width();
    it.page->findChildren<QComboBox*>().at(1)->setCurrentIndex(3);
    QCoreApplication::sendPostedEvents();
    CHECK(preview->mapTo(it.page, QPoint()) == place);
    REQUIRE(QTest::qWaitFor([&] { return it.page->document().has_value(); }));
    for (const int height : {500, 1400}) { // with a scroll bar in the column, and without
        it.shown.window.resize(1366, height);
        QCoreApplication::processEvents();
        CHECK(column->width() == width);
        CHECK(preview->mapTo(it.page, QPoint()) == place);
    }
}

TEST_CASE("the report goes to PDF, Excel and CSV, and its folder can be opened", "[month-report-page]")
{
    Reporting it;
    it.saveAs(u"Make &PDF…"_s, u"report.pdf"_s);
    QFile pdf(it.fixture.answerPath);
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(5) == "%PDF-");
    it.button(u"Open the folder"_s)->click();
    CHECK(it.fixture.opened.size() == 1);
    it.saveAs(u"E&xcel…"_s, u"report.xlsx"_s);
    it.saveAs(u"&CSV…"_s, u"report.csv"_s);
    CHECK(it.fixture.book.db.integer(u"SELECT count(*) FROM event WHERE action = 'export'"_s) == 3);
}

TEST_CASE("a report that is declared final is kept, listed and shown", "[month-report-page]")
{
    Reporting it;
    it.fixture.answerYes = false;
    it.button(u"Declare &final…"_s)->click();
    it.fixture.settle();
    CHECK(it.fixture.book.db.integer(u"SELECT count(*) FROM final_report"_s) == 0);
    it.fixture.answerYes = true;
    it.button(u"Declare &final…"_s)->click();
    REQUIRE(
        QTest::qWaitFor([&] { return it.page->document() && it.page->document()->version == papers::Version::Final; }));
    auto* finals = it.page->findChild<QListWidget*>();
    REQUIRE(QTest::qWaitFor([&] { return finals->count() == 1; }));
    CHECK(finals->item(0)->text().startsWith(u"October 2026"_s));
    CHECK(!it.button(u"Declare &final…"_s)->isEnabled());
    it.shown.picture(u"rapportage-vastgesteld"_s);
}

TEST_CASE("a month that still runs cannot be declared final, and management may only export", "[month-report-page]")
{
    {
        Reporting it;
        it.page->findChildren<QComboBox*>().at(1)->setCurrentIndex(0);
        REQUIRE(QTest::qWaitFor([&] { return it.page->document().has_value(); }));
        CHECK(it.page->document()->period == u"November 2026"_s);
        CHECK(!it.button(u"Declare &final…"_s)->isEnabled());
    }
    Reporting it(Role::Management);
    CHECK(!it.button(u"Declare &final…"_s)->isVisible());
    CHECK(it.button(u"Make &PDF…"_s)->isVisible());
}

TEST_CASE("how things stand now has no period, can be saved, and leaves the month's report as it was",
          "[month-report-page]")
{
    Reporting it;
    auto* kinds = it.page->findChildren<QComboBox*>().at(0);
    auto* periods = it.page->findChildren<QComboBox*>().at(1);
    kinds->setCurrentIndex(kinds->count() - 1);
    REQUIRE(QTest::qWaitFor([&] { return it.page->document() && it.page->document()->title == u"Are we on course?"; }));
    CHECK_FALSE(periods->isVisibleTo(it.page));
    CHECK(truncatedTexts(*it.page) == QStringList());
    it.shown.picture(u"op-koers"_s);
    it.saveAs(u"Make &PDF…"_s, u"course.pdf"_s);
    kinds->setCurrentIndex(0);
    REQUIRE(QTest::qWaitFor([&] { return it.page->document() && it.page->document()->period == u"October 2026"; }));
    CHECK(periods->isVisibleTo(it.page));
}
