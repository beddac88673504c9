// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/visit.h"
#include "services/cases/dossiers.h"
#include "services/cases/history/timeline.h"
#include "services/cases/tasks.h"
#include "services/cases/views/visit_place.h"
#include "services/lists/week.h"
#include "storage/cases/task_store.h"
#include "storage/registry/alert_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// Anna (social manager) visits the home of her dossier on Tuesday, and asked Bram (liveability worker) along.
struct Visiting : CaseStreet {
    Visiting() : anna(session(Role::SocialManager)), bram(session(Role::LiveabilityWorker))
    {
        dossier = orThrow(dossiers::open(anna, {.title = u"Noise"_s, .kind = u"NUISANCE"_s, .unit = units[1]})).id;
        visit = orThrow(tasks::add(anna, {.about = {.dossier = dossier},
                                          .title = u"Home visit"_s,
                                          .kind = u"VISIT"_s,
                                          .startsAt = utcFromAmsterdam(tuesday, QTime(9, 30)),
                                          .minutes = 45,
                                          .withWhom = u"B. Smit"_s,
                                          .second = bram.actor().id}));
    }
    [[nodiscard]] Task stored() { return storage::findTask(db, visit).value(); }
    [[nodiscard]] std::vector<WeekVisit> weekOf(Session& who, QDate day, today::Scope scope = today::Scope::Mine)
    {
        return orThrow(week::ofWeek(who, day, scope)).visits;
    }
    void alert(PersonId person, UnitId unit, const QString& kind)
    {
        storage::insertAlert(db, {.person = person,
                                  .unit = unit,
                                  .kind = kind,
                                  .fromOn = clock.today().addDays(-30),
                                  .untilOn = clock.today().addDays(60)});
    }

    const QDate tuesday{2026, 11, 24};
    Session anna;
    Session bram;
    DossierId dossier;
    TaskId visit;
};

} // namespace

TEST_CASE("An appointment keeps how long it takes, where, with whom and who comes along; a task has none of that")
{
    Visiting it;
    Task task = it.stored();
    CHECK(task.minutes == 45);
    CHECK(task.withWhom == u"B. Smit"_s);
    CHECK(task.second == it.bram.actor().id);
    CHECK(task.secondAnswer.isEmpty());
    task.place = u"  Community  centre "_s;
    REQUIRE(tasks::update(it.anna, task));
    CHECK(it.stored().place == u"Community centre"_s);

    task = it.stored();
    task.startsAt = {};
    REQUIRE(tasks::update(it.anna, task));
    const Task plain = it.stored();
    CHECK_FALSE(plain.minutes);
    CHECK(plain.place.isEmpty());
    CHECK(plain.withWhom.isEmpty());
    CHECK_FALSE(plain.second);
}

TEST_CASE("A visit is refused that takes no time or more than a day, or whose second is who goes already")
{
    Visiting it;
    const auto refused = [&](const auto& change) {
        Task task = it.stored();
        change(task);
        const auto done = tasks::update(it.anna, task);
        return done ? QString() : done.error().field;
    };
    CHECK(refused([](Task& t) { t.minutes = 0; }) == u"minutes"_s);
    CHECK(refused([](Task& t) { t.minutes = 24 * 60 + 1; }) == u"minutes"_s);
    CHECK(refused([&](Task& t) { t.second = t.assignee; }) == u"second"_s);
    CHECK(refused([](Task& t) { t.second = UserId(9999); }) == u"second"_s);
    CHECK(refused([](Task& t) { t.place = QString(201, u'x'); }) == u"place"_s);
    CHECK(it.stored().version == 1);
}

TEST_CASE("A second colleague must be able to open the dossier")
{
    Visiting it;
    REQUIRE(dossiers::setConfidentiality(it.anna, it.dossier, u"GEH"_s, {}, u"Violence"_s));
    Task task = it.stored();
    CHECK(tasks::update(it.anna, task).error().field == u"second"_s);
    task.second = it.user(Role::Coordinator);
    CHECK(tasks::update(it.anna, task));
}

TEST_CASE("A second colleague answers; another moment or colleague is asked anew")
{
    Visiting it;
    REQUIRE(tasks::answer(it.bram, it.stored(), true));
    CHECK(visit::secondOf(it.stored()) == visit::Second::Comes);

    Task renamed = it.stored();
    renamed.title = u"Hearing"_s;
    renamed.secondAnswer = u"NO"_s; // the answer is not the planner's to change
    REQUIRE(tasks::update(it.anna, renamed));
    CHECK(visit::secondOf(it.stored()) == visit::Second::Comes);

    Task other = it.stored();
    other.second = it.user(Role::Coordinator);
    REQUIRE(tasks::update(it.anna, other));
    CHECK(visit::secondOf(it.stored()) == visit::Second::Asked);

    REQUIRE(tasks::answer(it.anna, it.stored(), false));
    CHECK(visit::secondOf(it.stored()) == visit::Second::Cannot);
    REQUIRE(tasks::move(it.anna, it.stored(), utcFromAmsterdam(it.tuesday, QTime(11, 0))));
    CHECK(visit::secondOf(it.stored()) == visit::Second::Asked);
}

TEST_CASE("A visit that is moved comes back just as it was, and not over what somebody else did meanwhile")
{
    Visiting it;
    REQUIRE(tasks::answer(it.bram, it.stored(), true));
    const Task before = it.stored();
    const auto moved =
        tasks::move(it.anna, before, utcFromAmsterdam(it.tuesday.addDays(2), QTime(14, 0)), it.user(Role::Coordinator));
    REQUIRE(moved);
    CHECK(it.stored().dueOn == it.tuesday.addDays(2));
    CHECK(it.stored().assignee == it.user(Role::Coordinator));
    REQUIRE(tasks::moveBack(it.anna, Seen<TaskId>(*moved).next(), *moved));
    const Task back = it.stored();
    CHECK(back.startsAt == before.startsAt);
    CHECK(back.dueOn == before.dueOn);
    CHECK(back.assignee == before.assignee);
    CHECK(back.secondAnswer == u"YES"_s);

    const auto again = tasks::move(it.anna, it.stored(), utcFromAmsterdam(it.tuesday, QTime(14, 0)));
    REQUIRE(again);
    REQUIRE(tasks::answer(it.bram, it.stored(), false));
    CHECK(tasks::moveBack(it.anna, Seen<TaskId>(*again).next(), *again).error().kind == ErrorKind::Conflict);
}

TEST_CASE("A visit that was kept is not moved, and a task is no visit")
{
    Visiting it;
    REQUIRE(tasks::finish(it.anna, it.visit, u"They agreed"_s));
    CHECK(tasks::move(it.anna, it.stored(), it.clock.nowUtc()).error().field == u"startsAt"_s);
    const TaskId plain = orThrow(tasks::add(it.anna, {.about = {.dossier = it.dossier}, .title = u"Call"_s}));
    CHECK(tasks::move(it.anna, {plain, 1}, it.clock.nowUtc()).error().field == u"startsAt"_s);
    CHECK(tasks::answer(it.anna, {plain, 1}, true).error().field == u"startsAt"_s);
}

TEST_CASE("Who takes over the visit to which they were asked along is no second any more")
{
    Visiting it;
    REQUIRE(tasks::move(it.anna, it.stored(), it.stored().startsAt, it.bram.actor().id));
    CHECK(it.stored().assignee == it.bram.actor().id);
    CHECK_FALSE(it.stored().second);
}

TEST_CASE("A week shows one's own visits and those to which one was asked along, until one says no")
{
    Visiting it;
    CHECK(it.weekOf(it.anna, it.tuesday).size() == 1);
    CHECK(it.weekOf(it.bram, it.tuesday).size() == 1);
    Session other = it.session(Role::SupportOfficer);
    CHECK(it.weekOf(other, it.tuesday).empty());
    CHECK(it.weekOf(other, it.tuesday, today::Scope::Team).size() == 1);
    CHECK(it.weekOf(it.anna, it.tuesday.addDays(7)).empty());
    REQUIRE(tasks::answer(it.bram, it.stored(), false));
    CHECK(it.weekOf(it.bram, it.tuesday).empty());
}

TEST_CASE("A week holds Monday to Sunday in Amsterdam, also over midnight of UTC")
{
    Visiting it;
    CHECK(week::mondayOf(QDate(2026, 11, 29)) == QDate(2026, 11, 23));
    CHECK(week::mondayOf(QDate(2026, 11, 23)) == QDate(2026, 11, 23));
    REQUIRE(tasks::move(it.anna, it.stored(), utcFromAmsterdam(QDate(2026, 11, 23), QTime(0, 15))));
    CHECK(it.weekOf(it.anna, QDate(2026, 11, 29)).size() == 1);
    CHECK(it.weekOf(it.anna, QDate(2026, 11, 22)).empty());
}

TEST_CASE("A week leaves out the visits of a dossier for named people, for who is not named")
{
    Visiting it;
    REQUIRE(dossiers::setConfidentiality(it.anna, it.dossier, u"GEH"_s, {}, u"Violence"_s));
    CHECK(it.weekOf(it.anna, it.tuesday).size() == 1);
    CHECK(it.weekOf(it.bram, it.tuesday).empty());
    Session other = it.session(Role::SupportOfficer);
    CHECK(it.weekOf(other, it.tuesday, today::Scope::Team).empty());
    CHECK(visits::placeOf(other, {.dossier = it.dossier}).error().kind == ErrorKind::NotAllowed);
}

TEST_CASE("A visit warns of the home, of who lives there, and says that nobody goes alone to anybody in the case")
{
    Visiting it;
    it.alert(it.tenants[1], {}, u"CUR"_s);
    it.alert({}, it.units[1], u"FYS"_s);
    CHECK(it.weekOf(it.anna, it.tuesday).front().alerts == QStringList{u"CUR"_s, u"FYS"_s});
    it.alert(it.tenants[2], {}, u"BEZ"_s); // lives elsewhere, and has nothing to do with it
    it.alert(it.tenants[2], {}, u"BEW"_s);
    CHECK(it.weekOf(it.anna, it.tuesday).front().alerts == QStringList{u"CUR"_s, u"FYS"_s});
    it.db.exec(u"INSERT INTO party (dossier_id, person_id, role, from_on) VALUES (?, ?, 'BEK', '2026-11-01')"_s,
               {it.dossier, it.tenants[2]});
    const QStringList all{u"BEZ"_s, u"CUR"_s, u"FYS"_s}; // how to go there first
    CHECK(it.weekOf(it.anna, it.tuesday).front().alerts == all);
    const auto place = orThrow(visits::placeOf(it.anna, {.dossier = it.dossier}, it.tuesday));
    CHECK(place.alerts == all);
    CHECK(place.home == u"Lijsterhof 14"_s);
    CHECK(place.people.contains(u"Bos"_s));
}

TEST_CASE("A visit in a report warns of its reporter and of who is accused")
{
    Visiting it;
    const ReportId report = orThrow(reports::registerReport(it.anna, it.noise())).id;
    (void)orThrow(tasks::add(
        it.anna,
        {.about = {.report = report}, .title = u"Hearing"_s, .startsAt = utcFromAmsterdam(it.tuesday, QTime(13, 0))}));
    it.alert(it.tenants[0], {}, u"BEZ"_s);
    const auto visits = it.weekOf(it.anna, it.tuesday);
    REQUIRE(visits.size() == 2);
    CHECK(visits.back().alerts == QStringList{u"BEZ"_s});
    CHECK(visits.back().home == u"Lijsterhof 14"_s);
}

TEST_CASE("What is due on the days of a week stands with it, but its visits only once")
{
    Visiting it;
    const auto dueOn = [&](QDate day) {
        (void)orThrow(tasks::add(it.anna, {.about = {.dossier = it.dossier}, .title = toStorage(day), .dueOn = day}));
    };
    for (const QDate day : {it.tuesday.addDays(-4), it.tuesday, it.tuesday.addDays(5), it.tuesday.addDays(6)})
        dueOn(day);
    QStringList titles;
    for (const DueLine& line : orThrow(week::ofWeek(it.anna, it.tuesday, today::Scope::Mine)).due)
        if (line.kind == DueLine::Kind::Task)
            titles << line.title;
    CHECK(titles == QStringList{u"2026-11-24"_s, u"2026-11-29"_s});
}

TEST_CASE("The timeline tells how long, where, with whom and with which colleague a visit is")
{
    Visiting it;
    REQUIRE(tasks::answer(it.bram, it.stored(), true));
    const auto rows = orThrow(timeline::of(it.anna, it.dossier, 100, {}));
    const auto row = std::ranges::find(rows, timeline::Kind::Task, &timeline::TimelineRow::kind);
    REQUIRE(row != rows.end());
    for (const QString& part : {u"45 min"_s, u"B. Smit"_s, it.bram.actor().name + u": Comes along"_s})
        CHECK(row->subLine.contains(part));
}
