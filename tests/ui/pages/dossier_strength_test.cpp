// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossiers_fixture.h"
#include "services/cases/handbook_ticks.h"
#include "services/cases/readiness_marks.h"
#include "services/cases/risk_scores.h"
#include "services/cases/views/strength.h"
#include "services/cases/work_steps.h"
#include "ui/charts/heat_grid.h"
#include "ui/charts/week_bars.h"
#include "ui/kit/segmented_choice.h"
#include "ui/pages/dossiers/strength/mark_editor.h"
#include "ui/pages/dossiers/strength/risk_editor.h"
#include "ui/pages/dossiers/strength/strength_view.h"
#include "ui/pages/handbook/handbook_text.h"
#include "ui/pages/handbook/handbook_view.h"
#include "ui/process/process_chart.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBlock>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int stepsTab = 3;
constexpr int strengthTab = 4;

// A dossier of noise with its tab of strength open.
struct Strength : Dossiers {
    explicit Strength(bool begun = false) : id(noise())
    {
        report(id);
        if (begun) {
            Session session = fixture.session();
            orThrow(work_steps::begin(session, id, u"WO"_s));
        }
        show();
        open(id);
        tabs()->setCurrentIndex(strengthTab);
        fixture.settle();
    }
    [[nodiscard]] QTabWidget* tabs() const { return page->findChild<QTabWidget*>(); }
    [[nodiscard]] ui::StrengthView* view() const { return page->findChild<ui::StrengthView*>(); }
    [[nodiscard]] ui::HandbookView* handbook() const { return page->findChild<ui::HandbookView*>(); }
    strength::Strength stored()
    {
        Session session = fixture.session();
        return orThrow(strength::strengthOf(session, id));
    }
    [[nodiscard]] QListView* points() const
    {
        for (QListView* view : page->findChildren<QListView*>())
            if (view->accessibleName() == u"Points for the court"_s)
                return view;
        return nullptr;
    }
    DossierId id;
};

} // namespace

TEST_CASE("The tab of strength shows the points for the court, the rhythm and the risk", "[dossiers][strength]")
{
    Strength d;
    REQUIRE(d.points());
    CHECK(d.points()->model()->rowCount() == 14);
    REQUIRE(d.page->findChild<charts::HeatGrid*>());
    CHECK(d.page->findChild<charts::HeatGrid*>()->accessibleDescription().contains(u"Thursday"_s));
    CHECK(d.page->findChild<charts::WeekBars*>()->current() == QDate(2026, 11, 16));
    CHECK(d.page->findChild<QTableWidget*>()->rowCount() == 6);
    const QStringList texts = d.visibleTexts();
    CHECK(std::ranges::any_of(texts, [](const QString& text) { return text.contains(u"not whether the court"_s); }));
}

TEST_CASE("An hour or a week opens the reports behind it, and all of them come back", "[dossiers][strength]")
{
    Strength d;
    auto* grid = d.page->findChild<charts::HeatGrid*>();
    Q_EMIT grid->opened({3, 9}); // Thursday, 9:42
    d.fixture.settle();
    CHECK(d.tabs()->currentIndex() == 1);
    CHECK(d.tabs()->tabText(1).contains(u"1/1"_s));
    d.press(u"Show all reports"_s);
    CHECK_FALSE(d.tabs()->tabText(1).contains(u"1/1"_s));
}

TEST_CASE("Judging a side stores a score and sets the risk of the dossier", "[dossiers][strength]")
{
    Strength d;
    Q_EMIT d.view()->editorWanted(new ui::RiskEditor(*d.fixture.context, {.dossier = d.id, .side = u"cause"_s}, {}));
    d.fixture.settle();
    auto* editor = d.page->findChild<ui::RiskEditor*>();
    REQUIRE(editor);
    const auto choices = editor->findChildren<ui::SegmentedChoice*>();
    REQUIRE(choices.size() == 7); // the side, and the six
    choices[1]->setValue(u"3"_s);
    editor->save();
    d.fixture.settle();
    CHECK(d.stored().history.empty()); // it asks why
    editor->findChildren<QLineEdit*>().first()->setText(u"Sleeps badly"_s);
    editor->save();
    d.fixture.settle();
    REQUIRE(d.stored().history.size() == 1);
    CHECK(d.stored().risk == 3);
}

TEST_CASE("A point is marked by hand with what it rests on", "[dossiers][strength]")
{
    Strength d;
    const auto rows = d.stored().rows;
    const auto row = std::ranges::find(rows, u"children"_s, [](const ReadinessRow& one) { return one.point.code; });
    Q_EMIT d.view()->editorWanted(
        new ui::MarkEditor(*d.fixture.context, *row, {.dossier = d.id, .point = u"children"_s}));
    d.fixture.settle();
    auto* editor = d.page->findChild<ui::MarkEditor*>();
    REQUIRE(editor);
    editor->findChild<ui::SegmentedChoice*>()->setValue(u"not_applicable"_s);
    editor->findChild<QPlainTextEdit*>()->setPlainText(u"No children"_s);
    editor->save();
    d.fixture.settle();
    CHECK(d.stored().sum.notApplicable == 4);
}

TEST_CASE("The handbook opens beside the dossier, folds the list, and Esc brings that back", "[dossiers][handbook]")
{
    Strength d;
    d.more(u"Handbook"_s);
    REQUIRE(d.handbook());
    CHECK(d.handbook()->isVisible());
    CHECK_FALSE(d.list->isVisible());
    CHECK(d.handbook()->findChild<QTabBar*>()->count() >= 5);
    QTest::keyClick(d.handbook(), Qt::Key_Escape);
    CHECK_FALSE(d.handbook()->isVisible());
    CHECK(d.list->isVisible());
}

TEST_CASE("A point that is ticked in the handbook is kept in the dossier", "[dossiers][handbook]")
{
    Strength d;
    d.more(u"Handbook"_s);
    auto* bar = d.handbook()->findChild<QTabBar*>();
    for (int i = 0; i < bar->count(); ++i) {
        bar->setCurrentIndex(i);
        if (d.handbook()->findChild<QCheckBox*>())
            break;
    }
    auto* box = d.handbook()->findChild<QCheckBox*>();
    REQUIRE(box);
    const QString point = box->accessibleName();
    box->click();
    d.fixture.settle();
    Session session = d.fixture.session();
    const auto ticks = orThrow(handbook_ticks::ticksOf(session, d.id));
    REQUIRE(ticks.size() == 1);
    CHECK(ticks.front().tick.point == point);
}

TEST_CASE("F1 in a step opens the chapter that names it", "[dossiers][handbook]")
{
    Strength d(true);
    d.tabs()->setCurrentIndex(stepsTab);
    d.fixture.settle();
    auto* chart = d.page->findChild<ui::ProcessChart*>();
    chart->choose(u"WO08"_s);
    QTest::keyClick(chart, Qt::Key_F1);
    d.fixture.settle();
    REQUIRE(d.handbook());
    auto* bar = d.handbook()->findChild<QTabBar*>();
    CHECK(bar->tabText(bar->currentIndex()) == u"Steps and letters"_s);
}

TEST_CASE("The handbook stands in a window of its own, and goes when that is closed", "[dossiers][handbook]")
{
    Strength d;
    d.more(u"Handbook"_s);
    ui::HandbookView* book = d.handbook();
    Q_EMIT book->detachWanted();
    d.fixture.settle();
    CHECK(book->window() != d.page->window());
    CHECK(d.list->isVisible());
    book->window()->close();
    d.fixture.settle();
    CHECK_FALSE(book->isVisible());
    CHECK(book->window() == d.page->window());
}

TEST_CASE("A handbook that somebody wrote loads nothing, holds no markup and leads nowhere outside", "[handbook]")
{
    ui::HandbookText text;
    text.showText(u"## A\n\n[out](https://example.org) https://example.org <b>bold</b> [WO08](step:WO08) "
                  "![p](file:///etc/passwd) !![q](file:///etc/passwd) [B05](letter:B05)\n"_s,
                  {{u"step:WO08"_s, u"Hear both sides"_s}, {u"letter:B05"_s, u"Invitation"_s}});
    QStringList links;
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            CHECK_FALSE(part.fragment().charFormat().isImageFormat());
            if (part.fragment().charFormat().isAnchor())
                links << part.fragment().charFormat().anchorHref();
        }
    CHECK(links == QStringList{u"step:WO08"_s});
    CHECK(text.toPlainText().contains(u"WO08 Hear both sides"_s));
    CHECK(text.toPlainText().contains(u"B05 Invitation"_s));
    CHECK(text.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s)).isNull());
}
