// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/absences.h"

#include "services/cases/dossiers.h"
#include "services/cases/reports.h"
#include "services/cases/tasks.h"
#include "services/cases/views/work_run.h"
#include "services/cases/work_steps.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/event_store.h"
#include "storage/cases/report_store.h"
#include "storage/cases/task_store.h"
#include "storage/registry/absence_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// Anna (social manager) goes away from Monday on, with Bram (liveability worker) as her deputy. On her name: a dossier
// with a running step, a report in it, and a task.
struct Away : CaseStreet {
    Away()
        : anna(session(Role::SocialManager)), bram(session(Role::LiveabilityWorker)), chief(session(Role::Coordinator))
    {
        const auto made =
            orThrow(reports::registerReport(anna, noise(), {.into = reports::RegisterOptions::Into::NewDossier}));
        report = made.id;
        dossier = made.dossier;
        task = orThrow(tasks::add(anna, {.about = {.dossier = dossier}, .title = u"Call"_s}));
        orThrow(work_steps::begin(anna, dossier, u"WO"_s));
        for (const auto& each : orThrow(work_steps::runOf(chief, dossier)).steps)
            if (!each.step.endedOn.isValid() && each.step.keeper != anna.actor().id)
                orThrow(work_steps::setKeeper(chief, each.step, anna.actor().id));
        absence = orThrow(absences::add(
            anna,
            {.user = anna.actor().id, .fromOn = monday, .untilOn = monday.addDays(11), .deputy = bram.actor().id}));
    }
    std::vector<WorkRef> allOf(UserId user)
    {
        std::vector<WorkRef> refs;
        for (const absences::Work& work : orThrow(absences::workOf(chief, user)))
            if (work.keeper == user)
                refs.push_back(work.ref);
        return refs;
    }
    UserId handler() { return storage::findDossier(db, dossier)->handler; }
    UserId owner() { return storage::findTask(db, task)->assignee; }

    const QDate monday{2026, 11, 23};
    Session anna;
    Session bram;
    Session chief;
    ReportId report;
    DossierId dossier;
    TaskId task;
    AbsenceId absence;
};

} // namespace

TEST_CASE("An absence has its days in order, once, and a deputy who is there")
{
    Away it;
    const auto refused = [&](const Absence& absence) {
        const auto done = absences::add(it.anna, absence);
        return done ? QString() : done.error().field;
    };
    const UserId me = it.anna.actor().id;
    const QDate later = it.monday.addDays(60);
    CHECK(refused({.user = me, .fromOn = later, .untilOn = later.addDays(-1)}) == u"untilOn"_s);
    CHECK(refused({.user = me, .fromOn = it.monday.addDays(11), .untilOn = later}) == u"fromOn"_s);
    CHECK(refused({.user = me, .fromOn = later, .untilOn = later, .deputy = me}) == u"deputy"_s);
    CHECK(refused({.user = me, .fromOn = later, .untilOn = later, .deputy = it.user(Role::Management)}) == u"deputy"_s);
    // Bram cannot be away while he is there for Anna's deputy, nor deputy when he is away.
    REQUIRE(absences::add(it.bram, {.user = it.bram.actor().id, .fromOn = later, .untilOn = later}));
    CHECK(refused({.user = me, .fromOn = later, .untilOn = later, .deputy = it.bram.actor().id}) == u"deputy"_s);
    CHECK(refused({.user = me, .fromOn = later, .untilOn = later.addDays(4)}).isEmpty());
}

TEST_CASE("Nobody is away while they are somebody's deputy, also not when the coordinator enters it")
{
    Away it;
    const UserId bram = it.bram.actor().id;
    const auto refused =
        absences::add(it.chief, {.user = bram, .fromOn = it.monday.addDays(11), .untilOn = it.monday.addDays(14)});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == u"fromOn"_s);
    CHECK(refused.error().message.contains(it.anna.actor().name));
    CHECK(refused.error().message.contains(u"4-12-2026"_s));
    const AbsenceId later = orThrow(
        absences::add(it.chief, {.user = bram, .fromOn = it.monday.addDays(12), .untilOn = it.monday.addDays(14)}));
    CHECK_FALSE(absences::change(
        it.chief,
        {.id = later, .user = bram, .fromOn = it.monday.addDays(10), .untilOn = it.monday.addDays(14), .version = 1}));
}

TEST_CASE("One list holds everything on somebody's name")
{
    Away it;
    const auto work = orThrow(absences::workOf(it.anna, it.anna.actor().id));
    QList<EntityKind> kinds;
    for (const absences::Work& one : work) {
        kinds << one.ref.kind;
        CHECK_FALSE(one.text.isEmpty());
        CHECK_FALSE(one.number.isEmpty());
    }
    for (const EntityKind kind : {EntityKind::Dossier, EntityKind::Report, EntityKind::Task, EntityKind::WorkStep})
        CHECK(kinds.contains(kind));
    CHECK(absences::workOf(it.bram, it.anna.actor().id).error().kind == ErrorKind::NotAllowed);
    CHECK(orThrow(absences::workOf(it.chief, it.anna.actor().id)).size() == work.size());
}

TEST_CASE("All is lent to the deputy, and comes back on return")
{
    Away it;
    const UserId me = it.anna.actor().id;
    const std::vector<WorkRef> all = it.allOf(me);
    const auto lent = orThrow(absences::lend(it.anna, it.absence, all));
    CHECK(lent.moved.size() == all.size());
    CHECK(lent.refused.empty());
    CHECK(it.handler() == it.bram.actor().id);
    CHECK(it.owner() == it.bram.actor().id);
    CHECK(it.allOf(me).empty());
    CHECK(orThrow(absences::current(it.anna)).front().lent == int(all.size()));
    // Both see what is lent, and by whom.
    for (Session* who : {&it.anna, &it.bram})
        for (const absences::Work& one : orThrow(absences::workOf(*who, who->actor().id)))
            CHECK(one.lender == me);
    CHECK(storage::dossierEvents(it.db, it.dossier, 1).front().reason.contains(u"deputy"_s));

    it.clock.set(utcFromAmsterdam(it.monday.addDays(30), QTime(9, 0)));
    CHECK(orThrow(absences::current(it.anna)).size() == 1); // it is over, and something is still lent
    const auto back = orThrow(absences::giveBack(it.anna, it.absence));
    CHECK(back.moved.size() == all.size());
    CHECK(it.handler() == me);
    CHECK(it.owner() == me);
    CHECK(it.allOf(me).size() == all.size());
    CHECK(orThrow(absences::current(it.anna)).empty());
}

TEST_CASE("Lending is undone for what was lent just then, and giving back by lending it again")
{
    Away it;
    const WorkRef task{.kind = EntityKind::Task, .id = it.task.value()};
    const WorkRef dossier{.kind = EntityKind::Dossier, .id = it.dossier.value()};
    REQUIRE(absences::lend(it.anna, it.absence, {task}));
    const auto lent = orThrow(absences::lend(it.anna, it.absence, {dossier}));
    REQUIRE(absences::giveBack(it.anna, it.absence, lent.moved));
    CHECK(it.handler() == it.anna.actor().id);
    CHECK(it.owner() == it.bram.actor().id);
    const auto back = orThrow(absences::giveBack(it.anna, it.absence));
    REQUIRE(absences::lend(it.anna, it.absence, back.moved));
    CHECK(it.owner() == it.bram.actor().id);
}

TEST_CASE("What was finished or went on to somebody else meanwhile does not come back")
{
    Away it;
    const TaskId other = orThrow(tasks::add(it.anna, {.about = {.dossier = it.dossier}, .title = u"Write"_s}));
    REQUIRE(absences::lend(
        it.anna, it.absence,
        {{.kind = EntityKind::Task, .id = it.task.value()}, {.kind = EntityKind::Task, .id = other.value()}}));
    REQUIRE(tasks::finish(it.bram, it.task, u"Done"_s));
    Task moved = storage::findTask(it.db, other).value();
    moved.assignee = it.chief.actor().id;
    REQUIRE(tasks::update(it.chief, moved));
    const auto back = orThrow(absences::giveBack(it.anna, it.absence));
    CHECK(back.moved.empty());
    CHECK(back.refused.empty());
    CHECK(it.owner() == it.bram.actor().id);
    CHECK(storage::findTask(it.db, other)->assignee == it.chief.actor().id);
    CHECK(orThrow(absences::current(it.anna)).front().lent == 0);
}

TEST_CASE("A dossier for named people is lent only to who may open it, and the rest goes")
{
    Away it;
    REQUIRE(dossiers::setConfidentiality(it.anna, it.dossier, u"GEH"_s, {it.anna.actor().id}, u"Violence"_s));
    const ReportId loose = orThrow(reports::registerReport(it.anna, it.noise())).id;
    REQUIRE(reports::assign(it.anna, loose, it.anna.actor().id));
    const auto lent = orThrow(absences::lend(it.anna, it.absence, it.allOf(it.anna.actor().id)));
    CHECK(lent.moved == std::vector<WorkRef>{{.kind = EntityKind::Report, .id = loose.value()}});
    CHECK_FALSE(lent.refused.empty());
    CHECK(it.handler() == it.anna.actor().id);
    // When he is named on it he may.
    REQUIRE(dossiers::setConfidentiality(it.anna, it.dossier, u"GEH"_s, {it.anna.actor().id, it.bram.actor().id},
                                         u"Deputy"_s));
    CHECK(orThrow(absences::lend(it.anna, it.absence, it.allOf(it.anna.actor().id))).refused.empty());
    CHECK(it.handler() == it.bram.actor().id);
    REQUIRE(absences::giveBack(it.anna, it.absence));
    CHECK(it.handler() == it.anna.actor().id);
}

TEST_CASE("Work is divided for good by the coordinator, and that can be taken back")
{
    Away it;
    const UserId anna = it.anna.actor().id;
    const UserId bram = it.bram.actor().id;
    const std::vector<WorkRef> all = it.allOf(anna);
    CHECK(absences::hand(it.anna, anna, bram, all).error().kind == ErrorKind::NotAllowed);
    const auto moved = orThrow(absences::hand(it.chief, anna, bram, all));
    CHECK(moved.moved.size() == all.size());
    CHECK(it.allOf(anna).empty());
    CHECK(orThrow(absences::hand(it.chief, bram, anna, moved.moved)).moved.size() == all.size());
    CHECK(it.handler() == anna);
}

TEST_CASE("An absence of which something is lent is not removed, and needs a deputy to lend to")
{
    Away it;
    REQUIRE(absences::lend(it.anna, it.absence, {{.kind = EntityKind::Task, .id = it.task.value()}}));
    CHECK_FALSE(absences::remove(it.anna, {it.absence, 1}));
    REQUIRE(absences::giveBack(it.anna, it.absence));
    CHECK(absences::remove(it.anna, {it.absence, 7}).error().kind == ErrorKind::Conflict);
    REQUIRE(absences::remove(it.anna, {it.absence, 1}));
    const AbsenceId alone =
        orThrow(absences::add(it.anna, {.user = it.anna.actor().id, .fromOn = it.monday, .untilOn = it.monday}));
    CHECK(absences::lend(it.anna, alone, it.allOf(it.anna.actor().id)).error().field == u"deputy"_s);
}
