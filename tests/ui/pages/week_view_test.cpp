// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/week/week_view.h"

#include "page_keys.h"
#include "page_pictures.h"
#include "services/cases/dossiers.h"
#include "services/cases/tasks.h"
#include "storage/cases/task_store.h"
#include "storage/registry/alert_store.h"
#include "storage/registry/unit_store.h"
#include "support/catch_qt.h"
#include "support/page_fixture.h"
#include "ui/pages/case/task_editor.h"
#include "ui/pages/today/today_page.h"
#include "ui/pages/today/week/agenda_grid.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

namespace {

// The page of Friday 20 November 2026 at 10:00, at the week, with visits at a home where nobody goes alone.
struct Agenda {
    Agenda() : theme(*qApp, qEnvironmentVariableIsSet("WOONRUST_DARK") ? ui::Scheme::Dark : ui::Scheme::Light)
    {
        Connection& db = fixture.book.db;
        UnitId unit;
        {
            Transaction transaction(db);
            unit = storage::insertUnit(db, {.number = u"VHE-14"_s,
                                            .street = u"Lijsterhof"_s,
                                            .houseNumber = 14,
                                            .city = u"Assen"_s,
                                            .kind = u"WOO"_s});
            storage::insertAlert(
                db, {.unit = unit, .kind = u"BEZ"_s, .fromOn = QDate(2026, 11, 1), .untilOn = QDate(2027, 11, 1)});
            transaction.commit();
        }
        Session me = fixture.session();
        dossier = orThrow(dossiers::open(me, {.title = u"Noise"_s, .kind = u"NUISANCE"_s, .unit = unit})).id;
        visit = add(u"Home visit"_s, QTime(13, 30));
        page = new ui::TodayPage(*fixture.context);
        QObject::connect(page, &ui::Page::openRequested, page, [this](const ui::Target& target) { opened = target; });
        QObject::connect(page, &ui::Page::toast, page, [this](const QString& text, const std::function<void()>& back) {
            toasts << text;
            if (back)
                undo = back;
        });
        shown = std::make_unique<ShownPage>(fixture.preferences, page);
        page->open({.kind = ui::TargetKind::Today, .text = u"week"_s});
        calm();
        grid = page->findChild<ui::AgendaGrid*>();
        REQUIRE(grid);
    }
    TaskId add(const QString& title, QTime at, UserId second = {})
    {
        Session me = fixture.session();
        return orThrow(tasks::add(me, {.about = {.dossier = dossier},
                                       .title = title,
                                       .kind = u"VISIT"_s,
                                       .startsAt = utcFromAmsterdam(QDate(2026, 11, 20), at),
                                       .minutes = 60,
                                       .second = second}));
    }
    // Until all that was asked is answered, bursts of changes included.
    void calm()
    {
        QTest::qWait(300);
        fixture.settle();
        fixture.settle();
    }
    Task stored() { return storage::findTask(fixture.book.db, visit).value(); }
    static QDateTime at(QDate day, QTime time) { return utcFromAmsterdam(day, time); }

    ui::Theme theme;
    PageFixture fixture;
    DossierId dossier;
    TaskId visit;
    ui::TodayPage* page = nullptr;
    std::unique_ptr<ShownPage> shown;
    ui::AgendaGrid* grid = nullptr;
    std::optional<ui::Target> opened;
    QStringList toasts;
    std::function<void()> undo;
};

} // namespace

TEST_CASE("The week is a view of Vandaag: it begins at the next visit, which says what to know first", "[week]")
{
    Agenda it;
    CHECK(it.page->title() == u"Week plan"_s);
    REQUIRE(it.grid->chosenVisit());
    CHECK(it.grid->chosenVisit()->visit.task.id == it.visit);
    const QString spoken = it.grid->accessibleName();
    CHECK(spoken.indexOf(u"Visit in pairs"_s) < spoken.indexOf(u"Lijsterhof 14"_s));
    CHECK(spoken.contains(u"Visit in pairs"_s));
    CHECK(it.grid->hasFocus());
    CHECK(namelessWidgets(*it.page) == QStringList());
    CHECK(truncatedTexts(*it.page) == QStringList());
    CHECK(clashingMnemonics(*it.page) == QStringList());
    it.shown->picture(u"weekplan"_s);
    it.page->goHome();
    CHECK(it.page->title() == u"Today"_s);
}

TEST_CASE("The week fits a window of 1024 by 700", "[week]")
{
    Agenda it;
    it.shown->window.resize(1024, 700);
    it.calm();
    CHECK(truncatedTexts(*it.page) == QStringList());
    CHECK(it.grid->viewport()->rect().intersects(it.grid->rectOf(it.grid->chosen())));
}

TEST_CASE("Alt with an arrow moves a visit by the quarter of an hour and the day, and each move can be undone",
          "[week]")
{
    Agenda it;
    QTest::keyClick(it.grid, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(it.grid, Qt::Key_Down, Qt::AltModifier); // before the first is stored
    it.calm();
    CHECK(it.stored().startsAt == Agenda::at(QDate(2026, 11, 20), QTime(14, 0)));
    QTest::keyClick(it.grid, Qt::Key_Left, Qt::AltModifier);
    it.calm();
    CHECK(it.stored().startsAt == Agenda::at(QDate(2026, 11, 19), QTime(14, 0)));
    CHECK(it.grid->chosenVisit()->visit.task.id == it.visit);
    CHECK(it.toasts.back().contains(u"moved"_s));
    REQUIRE(it.undo);
    it.undo();
    it.calm();
    CHECK(it.stored().startsAt == Agenda::at(QDate(2026, 11, 20), QTime(14, 0)));
    QTest::keyClick(it.grid, Qt::Key_Z, Qt::ControlModifier);
    it.calm();
    QTest::keyClick(it.grid, Qt::Key_Z, Qt::ControlModifier);
    it.calm();
    CHECK(it.stored().startsAt == Agenda::at(QDate(2026, 11, 20), QTime(13, 30)));
}

TEST_CASE("From Friday a visit moves on to Monday, and the week with it", "[week]")
{
    Agenda it;
    QTest::keyClick(it.grid, Qt::Key_Right, Qt::AltModifier);
    it.calm();
    CHECK(it.stored().startsAt == Agenda::at(QDate(2026, 11, 23), QTime(13, 30)));
    CHECK(it.grid->plan().monday == QDate(2026, 11, 23));
    REQUIRE(it.grid->chosenVisit());
    QTest::keyClick(it.grid, Qt::Key_Left, Qt::AltModifier);
    it.calm();
    CHECK(it.stored().startsAt == Agenda::at(QDate(2026, 11, 20), QTime(13, 30)));
    CHECK(it.grid->plan().monday == QDate(2026, 11, 16));
}

TEST_CASE("A visit is dragged to another day and time", "[week]")
{
    Agenda it;
    const QPoint from = it.grid->rectOf(it.grid->chosen()).center();
    const ui::PlanStop goal{.kind = ui::PlanStop::Kind::Free, .day = 1, .index = -1, .minute = 10 * 60};
    const QPoint grip = from - it.grid->rectOf(it.grid->chosen()).topLeft();
    const QPoint to = it.grid->rectOf(goal).topLeft() + grip;
    QWidget* view = it.grid->viewport();
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(view, from + (to - from) * step / 10);
    QMouseEvent last(QEvent::MouseMove, QPointF(to), view->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view, &last);
    QTest::mouseRelease(view, Qt::LeftButton, {}, to);
    it.calm();
    CHECK(it.stored().startsAt == Agenda::at(QDate(2026, 11, 17), QTime(10, 0)));
}

TEST_CASE("A visit that somebody else changed meanwhile is not moved, and the week says why", "[week]")
{
    Agenda it;
    Task theirs = it.stored();
    theirs.title = u"Hearing"_s;
    it.fixture.book.db.exec(u"UPDATE task SET version = version + 1 WHERE id = ?"_s, {it.visit});
    QTest::keyClick(it.grid, Qt::Key_Down, Qt::AltModifier);
    it.calm();
    CHECK(it.stored().startsAt == Agenda::at(QDate(2026, 11, 20), QTime(13, 30)));
    // What is stored is shown again.
    CHECK(it.grid->chosenVisit()->from == 13 * 60 + 30);
}

TEST_CASE("Enter opens the case, and N plans a visit at the chosen time", "[week]")
{
    Agenda it;
    QTest::keyClick(it.grid, Qt::Key_Return);
    REQUIRE(it.opened);
    CHECK(it.opened->kind == ui::TargetKind::Dossier);
    CHECK(it.opened->id == it.dossier.value());

    it.grid->choose({.kind = ui::PlanStop::Kind::Free, .day = 2, .index = -1, .minute = 11 * 60});
    QTest::keyClick(it.grid, Qt::Key_N);
    it.calm();
    auto* editor = it.page->findChild<ui::TaskEditor*>();
    REQUIRE(editor);
    auto* when = fieldOn<QLineEdit>(editor, u"When"_s);
    CHECK(when->text().contains(u"18-11-2026 11:00"_s));
    // It asks for its dossier first.
    fieldOn<QLineEdit>(editor, u"What has to be done"_s)->setText(u"Hear the neighbour"_s);
    editor->save();
    it.calm();
    CHECK(it.fixture.book.db.integer(u"SELECT count(*) FROM task"_s) == 1);
    auto* dossier = fieldOn<QLineEdit>(editor, u"About which dossier"_s);
    dossier->setFocus();
    QTest::keyClicks(dossier, u"Noise"_s);
    QTest::keyClick(dossier, Qt::Key_Return);
    QTest::qWait(400);
    it.calm();
    editor->save();
    it.calm();
    CHECK(it.fixture.book.db.integer(u"SELECT count(*) FROM task"_s) == 2);
}

TEST_CASE("Work weeks go back and forth, and home to this one", "[week]")
{
    Agenda it;
    QTest::keyClick(it.grid, Qt::Key_PageDown);
    it.calm();
    CHECK(it.grid->plan().monday == QDate(2026, 11, 23));
    QTest::keyClick(it.grid, Qt::Key_PageUp);
    QTest::keyClick(it.grid, Qt::Key_PageUp);
    it.calm();
    CHECK(it.grid->plan().monday == QDate(2026, 11, 9));
    QTest::keyClick(it.grid, Qt::Key_Home);
    it.calm();
    CHECK(it.grid->plan().monday == QDate(2026, 11, 16));
}

TEST_CASE("A week is saved as a calendar file, and a file of one's own is kept up to date", "[week]")
{
    Agenda it;
    it.fixture.answerPath = it.fixture.book.folder.filePath(u"feed.ics"_s);
    const auto take = [&](const QString& text) {
        auto* menu = fieldOn<QPushButton>(it.page, u"Calendar file"_s)->menu();
        REQUIRE(menu);
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text().startsWith(text)) {
                action->trigger();
                it.calm();
                return;
            }
        FAIL("no entry " << text.toStdString());
    };
    const auto content = [&] {
        QFile file(it.fixture.answerPath);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    take(u"Save this week"_s);
    CHECK(content().contains("DTSTART:20261120T123000Z"));
    take(u"Keep a calendar file"_s);
    QTest::keyClick(it.grid, Qt::Key_Down, Qt::AltModifier);
    it.calm();
    REQUIRE(QTest::qWaitFor([&] {
        it.fixture.settle();
        return content().contains("DTSTART:20261120T124500Z");
    }));
    take(u"No longer keep"_s);
    CHECK(QFile::exists(it.fixture.answerPath));
}

TEST_CASE("The keys of the week work as soon as it is chosen")
{
    Agenda it;
    const auto choices = it.page->findChildren<QPushButton*>();
    const auto press = [&](const QString& text) {
        const auto found = std::ranges::find(choices, text, &QPushButton::text);
        REQUIRE(found != choices.end());
        QTest::mouseClick(*found, Qt::LeftButton);
        it.calm();
    };
    press(u"Today"_s);
    press(u"Week"_s);
    CHECK(it.grid->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    it.calm();
    CHECK(it.page->findChild<ui::TaskEditor*>());
}
