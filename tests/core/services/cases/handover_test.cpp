// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/handover.h"

#include "exchange/imports.h"
#include "services/access/users.h"
#include "services/cases/dossiers.h"
#include "services/cases/reports.h"
#include "services/cases/tasks.h"
#include "services/lists/today.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/event_store.h"
#include "storage/cases/report_store.h"
#include "storage/cases/task_store.h"
#include "storage/registry/import_store.h"
#include "storage/registry/user_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <QFile>
#include <QJsonArray>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// Anna (social manager) handles a dossier with two reports in it; Bram (liveability worker) handles the second, and
// has a task on the dossier and one on that report. All of it is due this week.
struct Team : CaseStreet {
    Team() : anna(session(Role::SocialManager)), bram(session(Role::LiveabilityWorker))
    {
        const auto opened =
            reports::registerReport(anna, noise(), {.into = reports::RegisterOptions::Into::NewDossier});
        id = opened->dossier;
        report = reports::registerReport(bram, noise())->id;
        REQUIRE(reports::assign(bram, report, bram.actor().id));
        REQUIRE(reports::attachToDossier(bram, report, id));
        task = add(bram, {.report = {}, .dossier = id});
        onReport = add(bram, {.report = report, .dossier = {}});
    }

    TaskId add(Session& owner, const Subject& about)
    {
        const auto made = tasks::add(
            owner, {.about = about, .title = u"Visit"_s, .assignee = owner.actor().id, .dueOn = clock.today()});
        REQUIRE(made);
        return *made;
    }
    UserId addUser(const QString& login, Roles roles)
    {
        Transaction transaction(db);
        const UserId user = storage::insertUser(db, {.login = login, .name = login, .roles = roles}, clock.nowUtc());
        transaction.commit();
        return user;
    }
    void makeSecret(const std::vector<UserId>& named = {})
    {
        REQUIRE(dossiers::setConfidentiality(anna, id, u"GEH"_s, named, u"Violence"_s));
    }
    UserId owner(TaskId one) { return storage::findTask(db, one)->assignee; }
    UserId handler() { return storage::findReport(db, report)->handler; }

    Result<void> disable(UserId user)
    {
        const OpenedCasebook file(path(), SecretBytes::copyOf(key), *CasebookLock::acquire(path(), clock));
        REQUIRE(KeySlots(file.id()).save(KeySlots::pathFor(path()), file.key()));
        Session admin = session(Role::Administrator);
        return users::disable(admin, file, user);
    }
    Result<void> giveRoles(UserId user, Roles roles)
    {
        Session admin = session(Role::Administrator);
        User changed = *storage::findUser(db, user);
        changed.roles = roles;
        return users::change(admin, changed);
    }

    // Each open task, report and dossier is on the own Vandaag of somebody who can sign in, or is a report in the tile
    // of those that nobody handles.
    void checkNothingIsLost()
    {
        std::vector<TaskId> seenTasks;
        std::vector<ReportId> seenReports;
        qint64 unassigned = 0;
        for (const User& user : storage::allUsers(db)) {
            if (user.disabled)
                continue;
            Session own(db,
                        {.id = user.id, .login = user.login, .name = user.name, .team = user.team, .roles = user.roles},
                        clock);
            const auto overview = today::overview(own, today::Scope::Mine);
            if (!overview)
                continue;
            unassigned = std::max(unassigned, overview->unassigned);
            for (const DueLine& line : overview->lines) {
                if (line.kind == DueLine::Kind::Task)
                    seenTasks.push_back(line.task);
                else if (line.kind != DueLine::Kind::Review)
                    seenReports.push_back(line.report);
            }
        }
        for (const TaskId one : {task, onReport})
            CHECK(std::ranges::contains(seenTasks, one));
        std::vector<ReportId> open = storage::reportsOfDossier(db, id);
        open.push_back(report);
        std::ranges::sort(open);
        open.erase(std::ranges::unique(open).begin(), open.end());
        const auto missing =
            std::ranges::count_if(open, [&](ReportId one) { return !std::ranges::contains(seenReports, one); });
        CHECK(missing <= unassigned);
        // Its review is on the Vandaag of its handler.
        CHECK(handover::mayKeep(anna, storage::findDossier(db, id)->handler, id));
    }

    Session anna;
    Session bram;
    DossierId id;
    ReportId report;
    TaskId task;
    TaskId onReport;
};

} // namespace

TEST_CASE("Work of who is shut out when a dossier becomes secret goes to its handler, and the log says why")
{
    Team team;
    team.makeSecret();
    CHECK(team.owner(team.task) == team.anna.actor().id);
    CHECK(team.owner(team.onReport) == team.anna.actor().id);
    CHECK(team.handler() == team.anna.actor().id);
    team.checkNothingIsLost();
    const auto events = storage::dossierEvents(team.db, team.id, 3);
    const auto told =
        std::ranges::find_if(events, [](const Event& one) { return one.subjectKind == EntityKind::Task; });
    REQUIRE(told != events.end());
    CHECK(told->changes.value(u"assignee"_s).toArray().at(0).toInteger() == team.bram.actor().id.value());
    CHECK_FALSE(told->reason.isEmpty());
}

TEST_CASE("Who is named on a secret dossier keeps their work until they are taken off it")
{
    Team team;
    team.makeSecret({team.bram.actor().id});
    CHECK(team.owner(team.task) == team.bram.actor().id);
    team.checkNothingIsLost();
    REQUIRE(dossiers::setConfidentiality(team.anna, team.id, u"GEH"_s, {}, u"No longer needed"_s));
    CHECK(team.owner(team.task) == team.anna.actor().id);
    CHECK(team.owner(team.onReport) == team.anna.actor().id);
    team.checkNothingIsLost();
}

TEST_CASE("The handler who gives a secret dossier away gives the tasks in it along")
{
    Team team;
    team.makeSecret();
    Session coordinator = team.session(Role::Coordinator);
    REQUIRE(dossiers::setHandler(coordinator, team.id, team.bram.actor().id, u"Leave"_s));
    CHECK(team.owner(team.task) == team.bram.actor().id);
    CHECK(team.handler() == team.bram.actor().id);
    team.checkNothingIsLost();
}

TEST_CASE("What is open on the name of somebody who leaves goes to the handler of the dossier")
{
    Team team;
    const ReportId loose = reports::registerReport(team.bram, team.noise())->id;
    REQUIRE(reports::assign(team.bram, loose, team.bram.actor().id));
    const TaskId onLoose = team.add(team.bram, {.report = loose, .dossier = {}});
    SECTION("by being blocked")
    {
        REQUIRE(team.disable(team.bram.actor().id));
    }
    SECTION("by getting a role that sees no cases")
    {
        REQUIRE(team.giveRoles(team.bram.actor().id, {Role::Management}));
    }
    CHECK(team.owner(team.task) == team.anna.actor().id);
    CHECK(team.handler() == team.anna.actor().id);
    team.checkNothingIsLost();
    // A loose report waits where everybody sees it, its task with the coordinator.
    CHECK_FALSE(storage::findReport(team.db, loose)->handler);
    CHECK(today::overview(team.anna, today::Scope::Mine)->unassigned == 1);
    CHECK(team.owner(onLoose) == team.user(Role::Coordinator));
    CHECK(storage::reportEvents(team.db, loose, 1).front().reason.contains(u"no longer works"_s));
}

TEST_CASE("When the handler of a dossier leaves, it goes to the coordinator with all that hung on them")
{
    Team team;
    SECTION("of an ordinary dossier") {}
    SECTION("of a secret one")
    {
        team.makeSecret();
    }
    SECTION("of a dossier without anybody's work but theirs")
    {
        REQUIRE(reports::assign(team.bram, team.report, {}));
    }
    const TaskId own = team.add(team.anna, {.report = {}, .dossier = team.id});
    REQUIRE(team.disable(team.anna.actor().id));
    CHECK(storage::findDossier(team.db, team.id)->handler == team.user(Role::Coordinator));
    CHECK(team.owner(own) == team.user(Role::Coordinator));
    team.checkNothingIsLost();
}

TEST_CASE("A coordinator who becomes an ordinary colleague leaves the tasks in secret dossiers to the handler")
{
    Team team;
    const UserId deputy = team.addUser(u"deputy"_s, {Role::Coordinator, Role::SocialManager});
    team.makeSecret();
    Session coordinator = team.session(Role::Coordinator);
    const Task task = *storage::findTask(team.db, team.task);
    REQUIRE(tasks::update(coordinator, {.id = task.id,
                                        .about = task.about,
                                        .title = task.title,
                                        .kind = task.kind,
                                        .assignee = deputy,
                                        .dueOn = task.dueOn,
                                        .version = task.version}));
    REQUIRE(team.giveRoles(deputy, {Role::SocialManager}));
    CHECK(team.owner(team.task) == team.anna.actor().id);
    team.checkNothingIsLost();
}

TEST_CASE("The last one who may open a secret dossier cannot be taken from it")
{
    Team team;
    team.makeSecret();
    REQUIRE(team.giveRoles(team.user(Role::Coordinator), {Role::Management}));
    const auto refused = team.disable(team.anna.actor().id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"D26-00001"_s));
    CHECK_FALSE(storage::findUser(team.db, team.anna.actor().id)->disabled);
    CHECK_FALSE(team.giveRoles(team.anna.actor().id, {Role::Administrator}));
    CHECK_FALSE(dossiers::setHandler(team.anna, team.id, {}));
    CHECK(storage::findDossier(team.db, team.id)->handler == team.anna.actor().id);
    REQUIRE(dossiers::setConfidentiality(team.anna, team.id, u"GEH"_s, {team.bram.actor().id}, u"Takes over"_s));
    REQUIRE(team.disable(team.anna.actor().id));
    CHECK(storage::findDossier(team.db, team.id)->handler == team.bram.actor().id);
    team.checkNothingIsLost();
}

TEST_CASE("A report that a file puts in a secret dossier comes on the list of somebody who may open that")
{
    Team team;
    {
        Transaction transaction(team.db);
        storage::setSourceKey(team.db, team.id, u"K-1"_s);
        transaction.commit();
    }
    const ReportId loose = reports::registerReport(team.bram, team.noise())->id;
    REQUIRE(reports::assign(team.bram, loose, team.bram.actor().id));
    team.makeSecret();
    team.onReport = team.add(team.bram, {.report = loose, .dossier = {}});
    QFile file(team.folder.filePath(u"reports.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("nummer;ontvangen_op;kanaal;categorie;aard;omschrijving;dossier\n"
               "M26-00003;2026-11-20;TEL;GEL;overlast;Harde muziek;K-1\n");
    file.close();
    Session coordinator = team.session(Role::Coordinator);
    const auto imported = exchange::importReports(coordinator, file.fileName());
    REQUIRE(imported);
    REQUIRE(storage::findReport(team.db, loose)->dossier == team.id);
    CHECK(storage::findReport(team.db, loose)->handler == team.anna.actor().id);
    CHECK(team.owner(team.onReport) == team.anna.actor().id);
    team.checkNothingIsLost();
}

TEST_CASE("No task is put on the name of somebody who could not open it")
{
    Team team;
    team.makeSecret();
    const Task wanted{.about = {.report = {}, .dossier = team.id}, .title = u"Visit"_s};
    Task task = wanted;
    SECTION("because the dossier is secret")
    {
        task.assignee = team.bram.actor().id;
    }
    SECTION("because their role sees no cases")
    {
        task.assignee = team.user(Role::Management);
    }
    CHECK(tasks::add(team.anna, task).error().field == u"assignee"_s);
}

TEST_CASE("A task or report that is taken up again after its owner was shut out comes to who may open it")
{
    Team team;
    REQUIRE(tasks::finish(team.bram, team.task, {}));
    REQUIRE(reports::closeReport(team.bram, team.report, u"RESOLVED"_s, u"Not needed"_s));
    team.makeSecret();
    CHECK(team.owner(team.task) == team.bram.actor().id); // it was done by them
    REQUIRE(tasks::undo(team.anna, team.task));
    CHECK(team.owner(team.task) == team.anna.actor().id);
    CHECK(team.handler() == team.bram.actor().id);
    REQUIRE(reports::reopenReport(team.anna, team.report, u"Again"_s));
    CHECK(team.handler() == team.anna.actor().id);
    team.checkNothingIsLost();
}

TEST_CASE("A dossier that is opened again after its handler left comes to the coordinator, aftercare included")
{
    Team team;
    Session coordinator = team.session(Role::Coordinator);
    REQUIRE(dossiers::close(team.anna, team.id, {.outcome = u"AGREEMENT"_s, .whyOpenThings = u"Moved"_s}));
    REQUIRE(team.disable(team.anna.actor().id));
    CHECK(storage::findDossier(team.db, team.id)->handler == team.anna.actor().id); // who closed it
    for (const Task& task : storage::tasksOf(team.db, team.id))
        CHECK(task.assignee != team.anna.actor().id);
    REQUIRE(dossiers::reopen(coordinator, team.id, u"Again"_s));
    CHECK(storage::findDossier(team.db, team.id)->handler == team.user(Role::Coordinator));
    team.checkNothingIsLost();
}
