// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossiers_fixture.h"
#include "services/cases/contacts.h"
#include "services/cases/notes.h"
#include "services/cases/tasks.h"
#include "storage/cases/task_store.h"
#include "ui/kit/item_roles.h"
#include "ui/pages/case/timeline_list.h"
#include "ui/pages/case/timeline_model.h"
#include "ui/pages/dossiers/detail_tabs.h"
#include "ui/pages/dossiers/next_step.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QScrollBar>
#include <QTabWidget>

using namespace woonrust;
using namespace woonrust::tests;

namespace {

const QString longTalk =
    u"He says that it is not him.\n"_s + u"The neighbours above walk at night, he says. "_s.repeated(60);

// A dossier with a long contact, an appointment and a task.
struct Told : Dossiers {
    explicit Told(Role role = Role::SocialManager) : Dossiers(role), id(noise())
    {
        Session session = fixture.book.session(Role::SocialManager);
        const Subject about{.report = {}, .dossier = id};
        ContactMoment contact{.about = about, .at = fixture.book.clock.nowUtc(), .kind = u"CALL"_s};
        contact.channel = u"TEL"_s;
        contact.subject = u"Talk at the door"_s;
        contact.body = longTalk;
        orThrow(contacts::record(session, contact));
        visit = orThrow(tasks::add(session, {.about = about,
                                             .title = u"Home visit"_s,
                                             .startsAt = utcFromAmsterdam(QDate(2026, 12, 1), QTime(10, 0))}));
        show();
        open(id);
        view = page->findChild<ui::TimelineList*>();
        REQUIRE(view);
        REQUIRE(QTest::qWaitFor([&] { return view->model()->rowCount() > 2; }));
    }
    [[nodiscard]] QModelIndex row(const QString& title) const
    {
        for (int i = 0; i < view->model()->rowCount(); ++i)
            if (view->model()->index(i, 0).data().toString() == title)
                return view->model()->index(i, 0);
        FAIL("no row " << title.toStdString());
        return {};
    }
    [[nodiscard]] int heightOf(const QModelIndex& index)
    {
        fixture.settle();
        return view->visualRect(index).height();
    }
    // The context menu of the row that is current, asked for with the key.
    QMenu* menu()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(-1, -1), QPoint());
        QApplication::sendEvent(view->viewport(), &event);
        auto* popup = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(popup);
        return popup;
    }
    void take(const QString& text)
    {
        QMenu* popup = menu();
        for (QAction* action : popup->actions())
            if (action->text() == text) {
                action->trigger();
                popup->close();
                fixture.settle();
                return;
            }
        FAIL("no entry " << text.toStdString());
    }

    DossierId id;
    TaskId visit;
    ui::TimelineList* view = nullptr;
};

} // namespace

TEST_CASE("A timeline is read from top to bottom: whole texts, times and who, or one line of each",
          "[dossiers][timeline]")
{
    Told d;
    const QModelIndex talk = d.row(u"Talk at the door"_s);
    CHECK(talk.data(Qt::AccessibleTextRole).toString().contains(u"walk at night"_s));
    CHECK(talk.data(Qt::AccessibleTextRole).toString().contains(d.fixture.signedIn.name));
    CHECK_FALSE(talk.data(ui::TimelineModel::TimeTextRole).toString().isEmpty());
    const int whole = d.heightOf(talk);
    CHECK(whole > 10 * d.view->fontMetrics().height());
    d.shown->picture(u"dossier-timeline-whole"_s);

    d.view->setFocus();
    d.view->setCurrentIndex(talk);
    QTest::keyClick(d.view, Qt::Key_Left);
    const int first = d.heightOf(talk);
    CHECK(first < 5 * d.view->fontMetrics().height());
    CHECK(talk.data(ui::SubRole).toString().contains(u"He says that it is not him."_s));
    QTest::keyClick(d.view, Qt::Key_Right);
    CHECK(d.heightOf(talk) == whole);
    QTest::keyClick(d.view, Qt::Key_Space);
    CHECK(d.heightOf(talk) == first);

    QCheckBox* all = nullptr;
    for (auto* box : d.page->findChildren<QCheckBox*>())
        if (box->isVisible() && box->text().remove(u'&') == u"Whole texts")
            all = box;
    REQUIRE(all);
    CHECK(all->isChecked());
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    CHECK(d.heightOf(talk) == first);
    d.shown->picture(u"dossier-timeline-short"_s);
    // It is remembered.
    d.show();
    d.open(d.id);
    d.view = d.page->findChild<ui::TimelineList*>();
    REQUIRE(QTest::qWaitFor([&] { return d.view->model()->rowCount() > 2; }));
    CHECK(d.heightOf(d.row(u"Talk at the door"_s)) == first);
}

TEST_CASE("Down and Up scroll through a text that is taller than the list, so that all of it can be read by key",
          "[dossiers][timeline]")
{
    Told d;
    d.view->setFixedHeight(6 * d.view->fontMetrics().height());
    d.fixture.settle();
    d.view->setFocus();
    const QModelIndex talk = d.row(u"Talk at the door"_s);
    d.view->setCurrentIndex(talk);
    d.view->scrollTo(talk, QAbstractItemView::PositionAtTop);
    int presses = 0;
    while (d.view->currentIndex() == talk && presses < 200) {
        QTest::keyClick(d.view, Qt::Key_Down);
        ++presses;
    }
    CHECK(presses > 3);
    CHECK(presses < 200);
}

TEST_CASE("An appointment shows its day and time, and is changed and cancelled by its own name", "[dossiers][timeline]")
{
    Told d;
    const QModelIndex visit = d.row(u"Home visit"_s);
    CHECK(visit.data(ui::PillTextRole).toString() == u"Appointment");
    CHECK(visit.data(ui::SubRole).toString().contains(u"10:00"_s));
    auto* tabs = d.page->findChild<QTabWidget*>();
    tabs->setCurrentIndex(ui::TasksTab);
    d.fixture.settle();
    auto* tasks = d.field<QListView>(u"Tasks and appointments"_s);
    CHECK(tasks->model()->index(0, 0).data(ui::PillTextRole).toString().contains(u"10:00"_s));
    d.shown->picture(u"dossier-appointment"_s);
    d.press(u"Change the appointment"_s);
    CHECK(d.visibleTexts().contains(u"Change an appointment"_s));
    CHECK(truncatedTexts(*d.page) == QStringList());
    d.shown->picture(u"dossier-appointment-change"_s);
    QTest::keyClick(d.field<QLineEdit>(u"What has to be done"_s), Qt::Key_Escape);
    d.fixture.settle();

    tabs->setCurrentIndex(0);
    d.view->setFocus();
    d.view->setCurrentIndex(d.row(u"Home visit"_s));
    d.fixture.answerText = u"He is in hospital"_s;
    d.take(u"Cancel the appointment…"_s);
    CHECK(d.fixture.asked.last() == u"Cancel this appointment?"_s);
    CHECK(d.toasts.last() == u"The appointment is cancelled."_s);
    CHECK_FALSE(storage::findTask(d.fixture.book.db, d.visit).has_value());
    QModelIndex cancelled;
    REQUIRE(QTest::qWaitFor([&] {
        d.fixture.settle();
        for (int i = 0; i < d.view->model()->rowCount() && !cancelled.isValid(); ++i)
            if (const QModelIndex at = d.view->model()->index(i, 0);
                at.data(ui::PillTextRole).toString() == u"Appointment cancelled")
                cancelled = at;
        return cancelled.isValid();
    }));
    CHECK(cancelled.data(ui::TitleRole).toString() == u"Home visit");
    CHECK(cancelled.data(ui::SubRole).toString().contains(u"10:00"_s));
    CHECK(cancelled.data(ui::TimelineModel::TextRole).toString() == u"He is in hospital");
}

TEST_CASE("A closed dossier shows what was reached, at its top and in its timeline", "[dossiers][timeline]")
{
    Told d;
    Session session = d.fixture.session();
    REQUIRE(dossiers::close(
        session, d.id,
        {.outcome = u"AGREEMENT"_s, .outcomeText = u"They greet each other again."_s, .whyOpenThings = u"Enough"_s}));
    REQUIRE(QTest::qWaitFor([&] { return d.visibleTexts().contains(u"They greet each other again."_s); }));
    d.fixture.settle();
    CHECK(d.visibleTexts().contains(u"Was open for"_s));
    CHECK(truncatedTexts(*d.page) == QStringList());
    d.shown->picture(u"dossier-closed"_s);
    // Enter on what cannot be changed shows its text.
    d.view->setFocus();
    const QModelIndex talk = d.row(u"Talk at the door"_s);
    d.view->setCurrentIndex(talk);
    QTest::keyClick(d.view, Qt::Key_Return);
    CHECK_FALSE(talk.data(ui::TimelineModel::ExpandedRole).toBool());
}

TEST_CASE("The first button of a dossier is what it asks for first", "[dossiers]")
{
    const QDate today(2026, 11, 20);
    ui::CaseView view;
    view.detail.id = DossierId(1);
    CHECK(ui::nextStep(view, today).kind == ui::NextStep::Kind::Plan);
    reports::TaskView task;
    task.task.id = TaskId(1);
    task.task.title = u"Second talk with both sides of the quarrel"_s;
    task.task.dueOn = QDate(2026, 11, 24);
    view.detail.tasks.push_back(task);
    const ui::NextStep finish = ui::nextStep(view, today);
    CHECK(finish.kind == ui::NextStep::Kind::Finish);
    CHECK(finish.text.startsWith(u"Finish: Second talk"));
    CHECK(finish.text.size() < 45);
    task.task.id = TaskId(2);
    task.task.startsAt = utcFromAmsterdam(QDate(2026, 11, 23), QTime(10, 0));
    task.task.dueOn = QDate(2026, 11, 23);
    view.detail.tasks.push_back(task);
    CHECK(ui::nextStep(view, today).kind == ui::NextStep::Kind::Look);
    CHECK(ui::nextStep(view, QDate(2026, 11, 23)).kind == ui::NextStep::Kind::Finish);
    deadlines::DeadlineView promise;
    promise.deadline.report = ReportId(7);
    promise.deadline.kind = deadline_kind::feedback;
    promise.deadline.dueOn = QDate(2026, 11, 21);
    view.detail.openDeadlines.push_back(promise);
    CHECK(ui::nextStep(view, today).kind == ui::NextStep::Kind::Report);
    CHECK(ui::nextStep(view, today).id == 7);
    // A step that answers the reporter is that promise; another one counts by its own day.
    view.detail.runningSteps = {
        {.id = WorkStepId(3), .name = u"Answer"_s, .dueOn = QDate(2026, 11, 20), .isPromise = true}};
    CHECK(ui::nextStep(view, today).kind == ui::NextStep::Kind::Report);
    view.detail.runningSteps.push_back(
        {.id = WorkStepId(4), .name = u"Hear both sides"_s, .dueOn = QDate(2026, 11, 20)});
    CHECK(ui::nextStep(view, today).kind == ui::NextStep::Kind::Step);
    CHECK(ui::nextStep(view, today).text == u"Step: Hear both sides"_s);
    view.detail.dossier.nextReviewOn = QDate(2026, 11, 19);
    CHECK(ui::nextStep(view, today).kind == ui::NextStep::Kind::Review);
    view.detail.dossier.closedAt = utcFromAmsterdam(today, QTime(9, 0));
    CHECK(ui::nextStep(view, today).kind == ui::NextStep::Kind::None);
}

TEST_CASE("Who is involved can be called: the number stands at their name", "[dossiers]")
{
    Told d;
    d.fixture.book.db.exec(u"UPDATE person SET phone = '06-12345678'"_s);
    d.report(d.id);
    REQUIRE(QTest::qWaitFor([&] { return d.page->findChild<QTabWidget*>()->tabText(2) == u"Involved 2"; }));
    d.page->findChild<QTabWidget*>()->setCurrentIndex(2);
    d.fixture.settle();
    auto* parties = d.field<QListView>(u"Who is involved"_s);
    CHECK(parties->model()->index(0, 0).data(ui::SubRole).toString().contains(u"06 1234 5678"_s));
    d.shown->picture(u"dossier-phones"_s);
}

TEST_CASE("What a role may not change in a dossier is not offered", "[dossiers]")
{
    Told d;
    // Somebody else has it.
    Session coordinator(d.fixture.book.db, d.fixture.book.actor(Role::Coordinator), d.fixture.book.clock,
                        &d.fixture.book.notifier);
    REQUIRE(dossiers::setHandler(coordinator, d.id, d.fixture.book.actor(Role::LiveabilityWorker).id));
    REQUIRE(QTest::qWaitFor([&] {
        d.fixture.settle();
        return d.visibleTexts().join(u' ').contains(u"liveability"_s, Qt::CaseInsensitive);
    }));
    d.more(u"Change the data"_s);
    CHECK_FALSE(d.field<QComboBox>(u"Handler"_s)->isEnabled());
    CHECK_FALSE(d.field<QComboBox>(u"Confidentiality"_s)->isEnabled());
    CHECK(d.visibleTexts().contains(u"The coordinator hands dossiers over."_s));
    CHECK(truncatedTexts(*d.page) == QStringList());
    d.shown->picture(u"dossier-form-of-another"_s);
    d.page->save();
    d.fixture.settle();
    CHECK(d.toasts.last() == u"The dossier is saved."_s);

    Told own(Role::Coordinator);
    own.more(u"Change the data"_s);
    CHECK(own.field<QComboBox>(u"Handler"_s)->isEnabled());
    for (int i = 0; i < own.field<QComboBox>(u"Handler"_s)->count(); ++i)
        CHECK_FALSE(own.field<QComboBox>(u"Handler"_s)->itemText(i).contains(u"management"_s, Qt::CaseInsensitive));
}

TEST_CASE("What was wrong with a field goes as soon as something else is chosen in it", "[dossiers]")
{
    Told d;
    d.more(u"Close the dossier"_s);
    d.page->save();
    d.fixture.settle();
    REQUIRE(d.visibleTexts().contains(u"Choose the outcome of the dossier."_s));
    auto* outcome = d.field<QComboBox>(u"How did it end"_s);
    outcome->setFocus();
    QTest::keyClick(outcome, Qt::Key_Down);
    CHECK_FALSE(d.visibleTexts().contains(u"Choose the outcome of the dossier."_s));
}
