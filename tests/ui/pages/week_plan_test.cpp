// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/week/week_plan.h"

#include "domain/clock.h"
#include "domain/code_names.h"
#include "domain/user.h"
#include "domain/working_calendar.h"
#include "support/catch_qt.h"
#include "ui/pages/today/week/week_layout.h"
#include "ui/pages/today/week/week_words.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);

// Anna (1) and Bram (2); today is Tuesday.
struct Office {
    WeekVisit visit(qint64 id, int day, QTime at, int minutes = 60, qint64 owner = 1)
    {
        WeekVisit made;
        made.task.id = TaskId(id);
        made.task.title = u"Visit %1"_s.arg(id);
        made.task.kind = u"VISIT"_s;
        made.task.assignee = UserId(owner);
        made.task.startsAt = utcFromAmsterdam(monday.addDays(day), at);
        made.task.dueOn = monday.addDays(day);
        made.task.minutes = minutes;
        made.home = u"Lijsterhof %1"_s.arg(id);
        return made;
    }
    WeekPlan plan(today::Scope scope = today::Scope::Mine)
    {
        std::ranges::stable_sort(week.visits, {}, [](const WeekVisit& one) { return one.task.startsAt; });
        return planOf(
            week, scope,
            {.codes = codes, .calendar = calendar, .users = users, .actor = UserId(1), .today = monday.addDays(1)});
    }

    week::Week week{.monday = monday};
    CodeNames codes{{{.list = u"SIGNALERINGDETAILSOORT"_s,
                      .code = u"BEZ"_s,
                      .nameNl = u"Bezoek met twee"_s,
                      .nameEn = u"Visit with two"_s}},
                    u"en"_s};
    WorkingCalendar calendar;
    std::vector<User> users{
        {.id = UserId(1), .login = u"anna"_s, .name = u"Anna"_s, .roles = Roles{Role::SocialManager}},
        {.id = UserId(2), .login = u"bram"_s, .name = u"Bram"_s, .roles = Roles{Role::LiveabilityWorker}}};
};

int laneOf(const WeekPlan& plan, qint64 id)
{
    return plan.visits[std::size_t(plan.visitOf(TaskId(id)))].lane;
}

} // namespace

TEST_CASE("A week has five days, and those of the weekend that are used")
{
    Office office;
    CHECK(office.plan().days.size() == 5);
    office.week.visits = {office.visit(1, 5, QTime(10, 0))};
    CHECK(office.plan().days.size() == 6);
    office.week.visits.clear();
    office.week.due = {{.kind = DueLine::Kind::Task, .dueOn = monday.addDays(6), .title = u"Call"_s}};
    CHECK(office.plan().days.size() == 7);
}

TEST_CASE("Visits at the same time stand beside each other, and those that follow have the width of the day")
{
    Office office;
    office.week.visits = {office.visit(1, 0, QTime(9, 0)), office.visit(2, 0, QTime(9, 30)),
                          office.visit(3, 0, QTime(10, 0)), office.visit(4, 0, QTime(13, 0))};
    const WeekPlan plan = office.plan();
    CHECK(laneOf(plan, 1) == 0);
    CHECK(laneOf(plan, 2) == 1);
    CHECK(laneOf(plan, 3) == 0); // begins when the first ends
    CHECK(plan.visits[0].lanes == 2);
    CHECK(plan.visits[2].lanes == 2);
    CHECK(plan.visits[3].lanes == 1);
}

TEST_CASE("The hours of a week are those of the office, and as early and late as its visits")
{
    Office office;
    CHECK(office.plan().firstHour == 8);
    CHECK(office.plan().endHour == 18);
    office.week.visits = {office.visit(1, 0, QTime(7, 15)), office.visit(2, 3, QTime(23, 45), 15)};
    const WeekPlan plan = office.plan();
    CHECK(plan.firstHour == 7);
    CHECK(plan.endHour == 24);
    CHECK(plan.visits[1].until == 24 * 60); // not over midnight
}

TEST_CASE("What must be known before one goes there is said before the day and the address")
{
    Office office;
    WeekVisit visit = office.visit(1, 1, QTime(9, 30), 45);
    visit.alerts = {u"BEZ"_s};
    visit.task.second = UserId(2);
    office.week.visits = {visit};
    WeekPlan plan = office.plan();
    const PlanStop stop = startOf(plan, QTime(8, 0));
    const QString text = week_words::spoken(plan, stop);
    CHECK(text.startsWith(u"Visit with two, "_s));
    CHECK(text.indexOf(u"Lijsterhof 1"_s) > text.indexOf(u"Visit with two"_s));
    CHECK(text.contains(u"09:30 – 10:15"_s));
    CHECK(text.contains(u"with Bram"_s));
    CHECK(text.contains(u"no second colleague yet"_s));
    office.week.visits.front().task.secondAnswer = u"YES"_s;
    plan = office.plan();
    CHECK_FALSE(week_words::spoken(plan, stop).contains(u"no second colleague yet"_s));
    office.week.visits.front().secondLeft = true;
    plan = office.plan();
    CHECK(week_words::spoken(plan, stop).contains(u"no second colleague yet"_s));
}

TEST_CASE("Arrows go through the free times and visits of a day, and to the same time of the next")
{
    Office office;
    office.week.visits = {office.visit(1, 0, QTime(9, 15)), office.visit(2, 1, QTime(9, 0))};
    office.week.due = {{.kind = DueLine::Kind::Task, .dueOn = monday, .title = u"Call"_s}};
    const WeekPlan plan = office.plan();
    PlanStop stop = stopsOf(plan, 0).front();
    CHECK(stop.kind == PlanStop::Kind::Due);
    QList<int> minutes;
    for (int i = 0; i < 5; ++i) {
        stop = walked(plan, stop, PlanWalk::Down);
        minutes << stop.minute;
    }
    CHECK(minutes == QList<int>{480, 510, 540, 555, 630}); // 8:00, 8:30, 9:00, the visit, and when it is over
    stop = walked(plan, stop, PlanWalk::Up);
    CHECK(stop.kind == PlanStop::Kind::Visit);
    stop = walked(plan, stop, PlanWalk::Right);
    CHECK(stop.day == 1);
    CHECK(stop.kind == PlanStop::Kind::Visit);
    CHECK(walked(plan, stop, PlanWalk::PreviousVisit).day == 0);
    CHECK(walked(plan, walked(plan, stop, PlanWalk::PreviousVisit), PlanWalk::NextVisit) == stop);
    CHECK(walked(plan, stop, PlanWalk::NextVisit) == stop);
}

TEST_CASE("Every key leads to a stop that is there, from every stop of a full week")
{
    Office office;
    for (int day = 0; day < 6; ++day)
        for (int hour = 8; hour < 17; hour += 2)
            office.week.visits.push_back(
                office.visit(100 * day + hour, day, QTime(hour, 15 * (day % 4)), 30 + 15 * day, 1 + day % 2));
    office.week.due = {{.kind = DueLine::Kind::Task, .dueOn = monday.addDays(2), .title = u"Call"_s}};
    for (const today::Scope scope : {today::Scope::Mine, today::Scope::Team}) {
        const WeekPlan plan = office.plan(scope);
        std::vector<PlanStop> all;
        for (int day = 0; day < int(plan.days.size()); ++day)
            std::ranges::copy(stopsOf(plan, day), std::back_inserter(all));
        bool inside = true;
        for (const PlanStop& stop : all)
            for (const PlanWalk walk : {PlanWalk::Up, PlanWalk::Down, PlanWalk::Left, PlanWalk::Right,
                                        PlanWalk::NextVisit, PlanWalk::PreviousVisit})
                inside = inside && std::ranges::contains(all, walked(plan, stop, walk));
        CHECK(inside);
        const WeekLayout layout(plan, QFontMetrics(QGuiApplication::font()), QSize(900, 500));
        bool found = true;
        for (const PlanStop& stop : all)
            if (stop.kind == PlanStop::Kind::Visit)
                found = found && layout.stopInBody(layout.rectOf(stop).center()) == stop;
        CHECK(found);
    }
}

TEST_CASE("The week of a team has a row for everybody who works on cases, oneself first")
{
    Office office;
    office.users.insert(office.users.begin(),
                        {.id = UserId(3), .login = u"cor"_s, .name = u"Cor"_s, .roles = Roles{Role::Coordinator}});
    office.users.push_back({.id = UserId(4), .login = u"mia"_s, .name = u"Mia"_s, .roles = Roles{Role::Management}});
    office.week.visits = {office.visit(1, 0, QTime(9, 0), 60, 2)};
    const WeekPlan plan = office.plan(today::Scope::Team);
    QStringList names;
    for (const PlanOwner& owner : plan.owners)
        names << owner.name;
    CHECK(names == QStringList{u"Anna"_s, u"Bram"_s, u"Cor"_s});
    // Down goes from person to person.
    const PlanStop first = stopsOf(plan, 0).front();
    CHECK(first.owner == UserId(1));
    CHECK(walked(plan, first, PlanWalk::Down).owner == UserId(2));
}

TEST_CASE("What is chosen stays chosen when a visit moves")
{
    Office office;
    office.week.visits = {office.visit(1, 0, QTime(9, 0)), office.visit(2, 0, QTime(11, 0))};
    const WeekPlan before = office.plan();
    const PlanStop stop = startOf(before, QTime(8, 0));
    office.week.visits[0].task.startsAt = utcFromAmsterdam(monday.addDays(3), QTime(15, 0));
    const WeekPlan after = office.plan();
    const PlanStop kept = keptStop(after, stop, TaskId(1));
    CHECK(kept.day == 3);
    CHECK(after.visits[std::size_t(kept.index)].visit.task.id == TaskId(1));
    CHECK(keptStop(after, stop, TaskId(9)).day == stop.day);
}

TEST_CASE("A new appointment begins at the chosen time, and after a visit where it ends")
{
    Office office;
    office.week.visits = {office.visit(1, 2, QTime(9, 20), 45)};
    const WeekPlan plan = office.plan();
    const PlanStop free{.kind = PlanStop::Kind::Free, .day = 0, .index = -1, .minute = 13 * 60 + 30};
    CHECK(momentOf(plan, free) == utcFromAmsterdam(monday, QTime(13, 30)));
    const PlanStop visit{.kind = PlanStop::Kind::Visit, .day = 2, .index = 0, .minute = 9 * 60 + 20};
    CHECK(momentOf(plan, visit) == utcFromAmsterdam(monday.addDays(2), QTime(10, 0)));
}

TEST_CASE("What goes on after midnight stands on the next day too, and ends when its minutes are over")
{
    Office office;
    // The night in which summer time ends: from Saturday 24 October, 23:30, four hours lead to 02:30.
    office.week.monday = QDate(2026, 10, 19);
    WeekVisit night = office.visit(1, 0, QTime(9, 0), 240);
    night.task.startsAt = utcFromAmsterdam(QDate(2026, 10, 24), QTime(23, 30));
    office.week.visits = {night};
    const WeekPlan plan = office.plan();
    REQUIRE(plan.days.size() == 7);
    CHECK(plan.visits[0].span == u"23:30 – 02:30"_s);
    CHECK(plan.visits[0].until == 24 * 60);
    CHECK(plan.visits[0].tail == 150);
    CHECK(plan.firstHour == 0);
    const WeekLayout layout(plan, QFontMetrics(QGuiApplication::font()), QSize(900, 700));
    const QRect tail = layout.tailOf(0);
    CHECK(tail.left() >= layout.column(6).left());
    CHECK(layout.stopInBody(tail.center())->index == 0);
    CHECK(std::ranges::none_of(
        stopsOf(plan, 6), [](const PlanStop& stop) { return stop.kind == PlanStop::Kind::Free && stop.minute < 150; }));
    // In the week of a team nothing is drawn by the hour.
    CHECK(office.plan(today::Scope::Team).firstHour == 8);
}
