// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports_fixture.h"
#include "services/cases/bulk.h"
#include "services/lists/case_lists.h"
#include "ui/kit/plain_text.h"
#include "ui/pages/split_panes.h"

#include <QContextMenuEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

namespace {

struct Listed : Reports {
    explicit Listed(Role role = Role::Coordinator) : Reports(role)
    {
        for (int day : {5, 12, 19})
            ids << report(0, 1, QDate(2026, 11, day));
        start();
        table = page->findChild<QTableView*>();
        REQUIRE(table);
        table->setFocus();
    }
    void take(QMenu* menu, const QStringList& path)
    {
        REQUIRE(menu);
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text() == path.first()) {
                if (path.size() == 1)
                    action->trigger();
                else
                    take(action->menu(), path.mid(1));
                fixture.settle();
                return;
            }
        FAIL("no entry " << path.first().toStdString());
    }
    QMenu* rowMenu()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(-1, -1), QPoint());
        QApplication::sendEvent(table, &event);
        auto* popup = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(popup);
        return popup;
    }
    void chooseAll()
    {
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        fixture.settle();
    }
    [[nodiscard]] UserId handlerOf(ReportId id) { return detail(id).report.handler; }

    QList<ReportId> ids;
    QTableView* table = nullptr;
};

QStringList textsOf(const QMenu* menu)
{
    QStringList texts;
    for (const QAction* action : menu->actions())
        if (!action->isSeparator())
            texts << action->text();
    return texts;
}

} // namespace

TEST_CASE("Several reports are taken up at once, and the way back gives each to who had it", "[reports][lists]")
{
    Listed list;
    std::function<void()> undo;
    QObject::connect(list.page, &ui::Page::toast, list.page,
                     [&](const QString&, const std::function<void()>& back) { undo = back; });
    list.chooseAll();
    CHECK(list.visibleText().contains(u"3 chosen"_s));
    CHECK(truncatedTexts(*list.page) == QStringList());
    list.shown->picture(u"reports-chosen"_s);
    list.take(list.field<QPushButton>(u"Do with these"_s)->menu(), {u"I take these up"_s});
    for (const ReportId id : list.ids)
        CHECK(list.handlerOf(id) == list.fixture.signedIn.id);
    CHECK(list.toasts.last() == u"You handle 3 of them now.");
    REQUIRE(undo);
    undo();
    list.fixture.settle();
    for (const ReportId id : list.ids)
        CHECK_FALSE(list.handlerOf(id));
}

TEST_CASE("Several reports close with one form, and what could not be closed is told", "[reports][lists]")
{
    Listed list;
    list.chooseAll();
    list.take(list.field<QPushButton>(u"Do with these"_s)->menu(), {u"Close these reports…"_s});
    CHECK(list.visibleText().contains(u"Close 3 report(s)"_s));
    {
        Session other = list.fixture.book.session(Role::SocialManager); // a colleague is first with one of them
        orThrow(reports::closeReport(other, list.ids[0], u"RESOLVED"_s, u"Not needed"_s));
    }
    list.choose(u"Why it can close"_s, u"RESOLVED"_s);
    list.key(Qt::Key_S, Qt::ControlModifier);
    CHECK(list.visibleText().contains(u"has not heard from us yet"_s));
    list.field<QPlainTextEdit>(u"Remark"_s)->setPlainText(u"Gebeld, wil geen antwoord."_s);
    list.key(Qt::Key_S, Qt::ControlModifier);
    for (const ReportId id : list.ids)
        CHECK(list.detail(id).report.closedAt.isValid());
    CHECK(list.toasts.contains(u"2 report(s) closed."_s));
}

TEST_CASE("The menu of a report offers what this user may do with it", "[reports][lists]")
{
    Listed list(Role::SocialManager);
    list.table->selectRow(0);
    list.fixture.settle();
    QMenu* menu = list.rowMenu();
    CHECK(textsOf(menu) ==
          QStringList{u"Open the report"_s, u"I take this up"_s, u"Close the report…"_s, u"Copy the number"_s});
    list.take(menu, {u"I take this up"_s});
    menu->close();
    CHECK(list.handlerOf(list.ids[2]) == list.fixture.signedIn.id);
    // What somebody else has is not theirs to take.
    {
        Session chief = list.fixture.book.session(Role::Coordinator);
        orThrow(reports::assign(chief, list.ids[2], chief.actor().id));
    }
    REQUIRE(QTest::qWaitFor([&] {
        list.fixture.settle();
        list.table->selectRow(0);
        QMenu* now = list.rowMenu();
        const bool gone = !textsOf(now).contains(u"I take this up"_s);
        now->close();
        return gone;
    }));
}

TEST_CASE("The divider between list and detail is moved by key, and stands there again the next time",
          "[reports][lists]")
{
    Listed list;
    auto* panes = list.page->findChild<ui::SplitPanes*>();
    REQUIRE(panes);
    REQUIRE(panes->orientation() == Qt::Horizontal);
    QWidget* divider = panes->handle(1);
    CHECK(divider->focusPolicy() == Qt::TabFocus);
    CHECK(divider->width() >= 4);
    divider->setFocus();
    const int before = panes->sizes().at(0);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(divider, Qt::Key_Left);
    const int narrower = panes->sizes().at(0);
    CHECK(narrower < before);
    list.start();
    CHECK(std::abs(list.page->findChild<ui::SplitPanes*>()->sizes().at(0) - narrower) <= 1);
}

TEST_CASE("A house number is never elided: the street is", "[lists][kit]")
{
    const QFontMetrics metrics(QApplication::font());
    const int room = metrics.horizontalAdvance(u"Zwaluwpl… 114-B"_s);
    CHECK(ui::elided(u"Zwaluwpleinsteeg 114-B"_s, metrics, room).endsWith(u" 114-B"_s));
    CHECK(ui::elided(u"Zwaluwpleinsteeg 114-B"_s, metrics, room).startsWith(u"Zwaluw"_s));
    CHECK(ui::elided(u"Burenruzie · Zwaluwpleinsteeg 9"_s, metrics, room).endsWith(u" 9"_s));
    CHECK(ui::elided(u"M26-00815 · Geluid · melder nr. 18"_s, metrics, room).endsWith(u"…"_s));
    CHECK(ui::elided(u"Zwaluwplein 3"_s, metrics, 10'000) == u"Zwaluwplein 3");
    CHECK(ui::elided(u"Geluid van de buren boven en onder"_s, metrics, room).endsWith(u"…"_s));
}

TEST_CASE("Numbers stand whole in the list, and columns that do not fit are scrolled to", "[reports][lists]")
{
    Listed list;
    CHECK(list.table->columnWidth(0) >
          list.table->fontMetrics().horizontalAdvance(u"M26-00001"_s) + 2 * list.table->fontMetrics().height());
    CHECK(list.table->horizontalScrollBarPolicy() == Qt::ScrollBarAsNeeded);
    for (int column : {3, 5, 6, 7, 8, 10})
        list.table->setColumnHidden(column, false);
    list.fixture.settle();
    CHECK(list.table->horizontalScrollBar()->maximum() > 0);
}

TEST_CASE("A tile's list shows its own first report beside it, at its top, or nothing", "[reports][lists]")
{
    Listed list;
    list.open(list.ids[0]);
    const auto show = [&](const ReportFilter& filter) {
        REQUIRE(list.shown->window.open({.kind = ui::TargetKind::Reports, .filter = toJson(filter)}));
        REQUIRE(QTest::qWaitFor([&] {
            list.fixture.settle();
            QTest::qWait(150);
            return true;
        }));
    };
    {
        Session chief = list.fixture.book.session(Role::Coordinator);
        orThrow(reports::assign(chief, list.ids[1], list.fixture.signedIn.id));
    }
    show({.open = true, .handler = list.fixture.signedIn.id});
    CHECK(list.visibleText().contains(u"M26-00002"_s));
    CHECK_FALSE(list.visibleText().contains(u"M26-00001"_s));
    show({.open = false});
    CHECK(list.visibleText().contains(u"Choose a report in the list"_s));
    CHECK_FALSE(list.visibleText().contains(u"M26-00002"_s));
}
