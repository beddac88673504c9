// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/today_page.h"

#include "page_pictures.h"
#include "services/cases/reports.h"
#include "services/cases/tasks.h"
#include "services/lists/case_lists.h"
#include "services/registry/alerts.h"
#include "storage/cases/report_list.h"
#include "storage/cases/task_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"
#include "support/catch_qt.h"
#include "support/page_fixture.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/tile.h"
#include "ui/pages/today/due_card.h"
#include "ui/theme/theme.h"

#include <QTableView>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace woonrust;
using namespace woonrust::tests;

namespace {

// A page in its window, on a casebook with some work in it.
struct Day {
    explicit Day(Role role = Role::SocialManager, bool withWork = true)
        : theme(*qApp, qEnvironmentVariableIsSet("WOONRUST_DARK") ? ui::Scheme::Dark : ui::Scheme::Light), fixture(role)
    {
        if (withWork)
            addWork();
        page = new ui::TodayPage(*fixture.context);
        QObject::connect(page, &ui::Page::openRequested, page, [this](const ui::Target& target) { opened = target; });
        QObject::connect(page, &ui::Page::countChanged, page, [this](int count, const QString& meaning) {
            railCount = count;
            railMeaning = meaning;
        });
        QObject::connect(page, &ui::Page::toast, page,
                         [this](const QString&, const std::function<void()>& back) { undo = back; });
        shown = std::make_unique<ShownPage>(fixture.preferences, page);
        fixture.settle();
    }

    void addReport(QDate day, const QString& category, int house, UserId handler)
    {
        Session session = fixture.book.session(Role::Coordinator);
        Report report;
        report.receivedAt = utcFromAmsterdam(day, QTime(9, 42));
        report.channel = u"TEL"_s;
        report.reporterKind = ReporterKind::Known;
        report.reporter = person;
        report.unit = units[std::size_t(house)];
        report.category = category;
        report.nature = u"overlast"_s;
        report.description = u"Loud music at night."_s;
        const auto made = reports::registerReport(session, report);
        INFO((made ? QString() : made.error().message).toStdString());
        REQUIRE(made);
        if (handler)
            REQUIRE(reports::assign(session, made->id, handler));
        lastReport = made->id;
    }

    void addWork()
    {
        Connection& db = fixture.book.db;
        {
            Transaction transaction(db);
            for (int house : {3, 14, 22, 41})
                units.push_back(storage::insertUnit(db, {.number = u"VHE-%1"_s.arg(house),
                                                         .street = u"Lijsterhof"_s,
                                                         .houseNumber = house,
                                                         .city = u"Assen"_s,
                                                         .kind = u"WOO"_s}));
            person = storage::insertPerson(db, {.lastName = u"de Wit"_s}, fixture.book.clock.nowUtc());
            transaction.commit();
        }
        const UserId me = fixture.signedIn.id;
        addReport(QDate(2026, 11, 3), u"GEL"_s, 1, me);
        addReport(QDate(2026, 11, 18), u"RUZ"_s, 0, me);
        addReport(QDate(2026, 11, 20), u"STA"_s, 2, me);
        addReport(QDate(2026, 11, 12), u"GEL"_s, 3, {});
        Transaction transaction(db);
        const auto task = [&](const QString& title, QDate due, QTime at = {}) {
            return storage::insertTask(db, {.about = {.report = lastReport},
                                            .title = title,
                                            .kind = u"OTHER"_s,
                                            .assignee = me,
                                            .dueOn = due,
                                            .startsAt = at.isValid() ? utcFromAmsterdam(due, at) : QDateTime(),
                                            .createdAt = fixture.book.clock.nowUtc()});
        };
        task(u"Second hearing of both sides"_s, QDate(2026, 11, 19));
        task(u"Call the neighbours"_s, QDate(2026, 11, 24));
        task(u"Home visit"_s, QDate(2026, 11, 20), QTime(10, 30));
        transaction.commit();
        Session session = fixture.book.session(Role::Coordinator);
        Alert alert;
        alert.unit = units[3];
        alert.kind = u"BEZ"_s;
        alert.text = u"Threatened a colleague"_s;
        alert.source = u"Police"_s;
        alert.untilOn = QDate(2027, 6, 1);
        const auto added = alerts::add(session, alert);
        INFO((added ? QString() : added.error().message + added.error().field).toStdString());
        CHECK(added);
    }

    ui::Tile* tile(const QString& label)
    {
        for (auto* each : page->findChildren<ui::Tile*>())
            if (each->text() == label)
                return each;
        FAIL("no tile " << label.toStdString());
        return nullptr;
    }
    QTableView* table() { return page->findChild<QTableView*>(); }
    QStringList titles()
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all << table()->model()->index(row, ui::DueModel::What).data().toString();
        return all;
    }

    ui::Theme theme;
    PageFixture fixture;
    std::vector<UnitId> units;
    PersonId person;
    ReportId lastReport;
    ui::TodayPage* page = nullptr;
    std::unique_ptr<ShownPage> shown;
    std::optional<ui::Target> opened;
    int railCount = 0;
    QString railMeaning;
    std::function<void()> undo;
};

} // namespace

TEST_CASE("Vandaag shows first what is late, and its tiles stand above the lists they count", "[today]")
{
    Day day;
    CHECK(namelessWidgets(*day.page) == QStringList());
    CHECK(truncatedTexts(*day.page) == QStringList());
    day.shown->picture(u"vandaag"_s);
    const int missed = day.tile(u"Deadlines missed"_s)->figureText().toInt();
    const int today = day.tile(u"To finish today"_s)->figureText().toInt();
    CHECK(missed > 0);
    CHECK(today > 0);
    CHECK(day.railCount == missed + today);
    CHECK(day.railMeaning == u"Of yours: %1 late and %2 for today"_s.arg(missed).arg(today));
    CHECK(day.titles().contains(u"Second hearing of both sides"_s));
    day.tile(u"Deadlines missed"_s)->click();
    CHECK(day.titles().size() == missed);
    day.tile(u"To finish today"_s)->click();
    CHECK(day.titles().size() == today);
}

TEST_CASE("a tile opens the list with as many rows as it says", "[today]")
{
    Day day;
    for (const QString& label : {u"Reporters waiting for news"_s, u"Reports without a handler"_s}) {
        INFO(label.toStdString());
        ui::Tile* tile = day.tile(label);
        tile->click();
        REQUIRE(day.opened);
        CHECK(day.opened->kind == ui::TargetKind::Reports);
        const ReportFilter filter = reportFilterFromJson(day.opened->filter.toJsonObject());
        CHECK(storage::countReports(day.fixture.book.db, policy::visibility(day.fixture.signedIn), filter,
                                    day.fixture.book.clock.today()) == tile->figureText().toLongLong());
        CHECK(tile->figureText().toInt() > 0);
    }
}

TEST_CASE("Enter opens a line, Space ticks a task, and undo brings it back", "[today]")
{
    Day day;
    const auto row = day.titles().indexOf(u"Second hearing of both sides"_s);
    REQUIRE(row >= 0);
    day.table()->selectRow(int(row));
    day.table()->setFocus();
    QTest::keyClick(day.table(), Qt::Key_Return);
    REQUIRE(day.opened);
    CHECK(day.opened->kind == ui::TargetKind::Report);
    CHECK(day.opened->id == day.lastReport.value());

    QTest::keyClick(day.table(), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return !day.titles().contains(u"Second hearing of both sides"_s); }));
    CHECK(day.table()->currentIndex().isValid());
    REQUIRE(day.undo);
    day.undo();
    REQUIRE(QTest::qWaitFor([&] { return day.titles().contains(u"Second hearing of both sides"_s); }));
}

TEST_CASE("A second tick of a task that is on its way says nothing, and typing ticks no task", "[today]")
{
    Day day;
    const QString hearing = u"Second hearing of both sides"_s;
    const auto row = day.titles().indexOf(hearing);
    REQUIRE(row >= 0);
    day.table()->selectRow(int(row));
    day.table()->setFocus();
    QTest::keyClicks(day.table(), u"jan de wit"_s);
    QTest::qWait(300);
    CHECK(day.titles().contains(hearing));
    CHECK_FALSE(day.undo);
    QTest::qWait(1600); // the word is over

    day.table()->selectRow(int(day.titles().indexOf(hearing)));
    QTest::keyClick(day.table(), Qt::Key_Space);
    QTest::keyClick(day.table(), Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return !day.titles().contains(hearing); }));
    day.fixture.settle();
    for (const auto* message : day.page->findChildren<ui::InlineMessage*>())
        CHECK_FALSE(message->isVisible());
    QTest::keyClick(day.table(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return day.titles().contains(hearing); }));
}

TEST_CASE("at midnight what was due today is late", "[today]")
{
    Day day;
    const int before = day.tile(u"Deadlines missed"_s)->figureText().toInt();
    day.fixture.book.clock.advanceDays(1);
    day.page->checkDay();
    REQUIRE(QTest::qWaitFor([&] { return day.tile(u"Deadlines missed"_s)->figureText().toInt() > before; }));
}

TEST_CASE("a new casebook says what belongs here, and everybody gets a page that fits their role", "[today]")
{
    for (const Role role : allRoles) {
        INFO(roleCode(role).toStdString());
        Day day(role, false);
        CHECK(namelessWidgets(*day.page) == QStringList());
        CHECK(truncatedTexts(*day.page) == QStringList());
        day.shown->picture(u"vandaag-"_s + roleCode(role));
    }
}

TEST_CASE("Who divides the work starts with all of it, and nobody is told that nothing is late while something is",
          "[today]")
{
    for (const Role role : {Role::Coordinator, Role::SupportOfficer}) {
        INFO(roleCode(role).toStdString());
        Day day(role);
        CHECK(day.page->findChild<ui::DueCard*>()->scope() == today::Scope::Team);
    }
    Day day;
    CHECK(day.page->findChild<ui::DueCard*>()->scope() == today::Scope::Mine);
    {
        Session chief = day.fixture.book.session(Role::Coordinator);
        const std::vector<Task> mine = orThrow(tasks::tasksOf(chief, {.report = day.lastReport, .dossier = {}}));
        for (const Task& task : mine)
            orThrow(tasks::finish(chief, task.id, {}));
        day.fixture.book.db.exec(u"UPDATE report SET handler_id = NULL"_s);
    }
    day.page->activate();
    ui::Tile* missed = day.tile(u"Deadlines missed"_s);
    REQUIRE(QTest::qWaitFor([&] {
        day.fixture.settle();
        return missed->figureText() == u"0";
    }));
    CHECK(missed->toolTip().contains(u"in the team"_s));
    missed->click();
    REQUIRE(QTest::qWaitFor([&] {
        day.fixture.settle();
        return !day.titles().isEmpty();
    }));
    // The choice is kept.
    CHECK(day.page->findChild<ui::DueCard*>()->scope() == today::Scope::Team);
}
