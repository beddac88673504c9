// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/open_guard.h"
#include "services/cases/contacts.h"
#include "services/cases/deadlines.h"
#include "services/cases/documents.h"
#include "services/cases/dossiers.h"
#include "services/cases/notes.h"
#include "services/cases/reports.h"
#include "services/cases/tasks.h"
#include "services/lists/today.h"
#include "storage/cases/event_store.h"
#include "storage/cases/task_store.h"
#include "storage/shared/owner_place.h"
#include "storage/shared/search_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// Things that belong to an area, which is in no dossier.
struct AreaWork : CaseStreet {
    AreaWork() : session(CaseStreet::session(Role::Coordinator))
    {
        about = {.report = {}, .dossier = {}, .owner = Owner(EntityKind::Area, area.value())};
    }

    [[nodiscard]] qsizetype found(Role role, EntityKind kind, const QString& word)
    {
        Session who = CaseStreet::session(role);
        return qsizetype(storage::search(db, who.visibility(), kind, word, 10).size());
    }

    Session session;
    Subject about;
};

} // namespace

TEST_CASE("An owner is a kind and an id, and never a report, a dossier or half of one")
{
    const Owner area(EntityKind::Area, 7);
    CHECK(area.toText() == u"area:7"_s);
    CHECK(Owner::fromText(u"area:7"_s) == area);
    CHECK_FALSE(Owner().isValid());
    CHECK(Owner().toText().isEmpty());
    CHECK_THROWS_AS(Owner(EntityKind::Report, 7), Failure);
    CHECK_THROWS_AS(Owner(EntityKind::Dossier, 7), Failure);
    CHECK_THROWS_AS(Owner(EntityKind::Area, 0), Failure);
    for (const QString& nonsense : {u""_s, u"area"_s, u"area:"_s, u"area:-1"_s, u":7"_s, u"moon:7"_s, u"report:7"_s})
        CHECK_FALSE(Owner::fromText(nonsense).isValid());
}

TEST_CASE("Tasks, contacts, notes and documents of an area stand in its own lists, with a line each in the log")
{
    AreaWork work;
    const auto task = tasks::add(work.session, {.about = work.about, .title = u"Count the bicycles"_s});
    const auto contact = contacts::record(work.session, {.about = work.about,
                                                         .at = work.clock.nowUtc(),
                                                         .kind = u"TALK"_s,
                                                         .channel = u"TEL"_s,
                                                         .withWhom = u"Residents' committee"_s});
    const auto note = notes::add(work.session, {.about = work.about, .body = u"Lanterns are out"_s});
    const auto document =
        documents::add(work.session, {.about = work.about, .title = {}, .fileName = u"map.txt"_s}, "map");
    REQUIRE(task);
    REQUIRE(contact);
    REQUIRE(note);
    REQUIRE(document);

    const auto listed = orThrow(tasks::tasksOf(work.session, work.about));
    REQUIRE(listed.size() == 1);
    CHECK(listed.front().about == work.about);
    CHECK(orThrow(contacts::contactsOf(work.session, work.about)).size() == 1);
    CHECK(orThrow(notes::notesOf(work.session, work.about)).front().about.owner == work.about.owner);
    CHECK(orThrow(documents::documentsOf(work.session, work.about)).size() == 1);

    const auto events = storage::ownerEvents(work.db, work.about.owner, 10);
    REQUIRE(events.size() == 4);
    for (const Event& one : events) {
        CHECK(one.owner == work.about.owner);
        CHECK_FALSE(one.report.isValid());
        CHECK_FALSE(one.dossier.isValid());
    }
    CHECK_FALSE(storage::checkEventChain(work.db).firstBroken.isValid());

    CHECK(orThrow(today::overview(work.session, today::Scope::Mine)).lines.empty()); // it has no day
    Task dated = listed.front();
    dated.dueOn = work.clock.today();
    REQUIRE(tasks::update(work.session, dated));
    const auto due = orThrow(today::overview(work.session, today::Scope::Mine)).lines;
    REQUIRE(due.size() == 1);
    CHECK(due.front().title == u"Count the bicycles"_s);
    REQUIRE(tasks::finish(work.session, *task, u"Eleven"_s));
    REQUIRE(tasks::undo(work.session, *task));
    REQUIRE(notes::remove(work.session, *note, u"Wrong area"_s));
    CHECK(storage::ownerEvents(work.db, work.about.owner, 10).front().action == event::removed);
}

TEST_CASE("What belongs to an area is found by who sees cases, under the name of the area, and by nobody else")
{
    AreaWork work;
    REQUIRE(tasks::add(work.session, {.about = work.about, .title = u"Count the bicycles"_s}));
    const auto hits = storage::search(work.db, work.session.visibility(), EntityKind::Task, u"bicycles"_s, 10);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().title == u"De Lariks West Count the bicycles"_s);
    CHECK(work.found(Role::SocialManager, EntityKind::Task, u"bicycles"_s) == 1);
    CHECK(work.found(Role::Management, EntityKind::Task, u"bicycles"_s) == 0);
    Session management = work.CaseStreet::session(Role::Management);
    CHECK(tasks::tasksOf(management, work.about).error().kind == ErrorKind::NotAllowed);
    CHECK(tasks::add(management, {.about = work.about, .title = u"x"_s}).error().kind == ErrorKind::NotAllowed);
}

TEST_CASE("What belongs to an owner in a secret dossier is open to those who may open the dossier")
{
    AreaWork work;
    const auto made = orThrow(
        reports::registerReport(work.session, work.noise(), {.into = reports::RegisterOptions::Into::NewDossier}));
    orThrow(dossiers::setConfidentiality(work.session, made.dossier, u"GEH"_s, {}, u"threat"_s));
    const Subject about{.report = {}, .dossier = made.dossier, .owner = work.about.owner};
    const auto task = tasks::add(work.session, {.about = about, .title = u"Count the bicycles"_s});
    REQUIRE(task);
    Session other = work.CaseStreet::session(Role::CaretakerOfArea);
    CHECK(tasks::tasksOf(other, about).error().kind == ErrorKind::NotAllowed);
    CHECK(tasks::finish(other, *task, {}).error().kind == ErrorKind::NotAllowed);
    CHECK(work.found(Role::CaretakerOfArea, EntityKind::Task, u"bicycles"_s) == 0);
    CHECK(work.found(Role::Coordinator, EntityKind::Task, u"bicycles"_s) == 1);
}

TEST_CASE("Nothing can belong to what is not there, or to a kind that owns nothing")
{
    AreaWork work;
    const auto add = [&](const Owner& owner) {
        return tasks::add(work.session, {.about = {.report = {}, .dossier = {}, .owner = owner}, .title = u"x"_s});
    };
    CHECK(add(Owner(EntityKind::Area, 4711)).error().kind == ErrorKind::NotFound);
    CHECK(add(Owner(EntityKind::Person, work.tenants[0].value())).error().kind == ErrorKind::NotFound);
    CHECK(add({}).error().kind == ErrorKind::Internal);
    CHECK_THROWS_AS(work.db.exec(u"INSERT INTO task (title, kind, created_at) VALUES ('x', 'OTHER', '')"_s), Failure);
    CHECK_THROWS_AS(
        work.db.exec(u"INSERT INTO task (title, kind, created_at, owner_kind) VALUES ('x', 'OTHER', '', 'area')"_s),
        Failure);
    CHECK_THROWS_AS(
        work.db.exec(u"INSERT INTO task (title, kind, created_at, owner_id) VALUES ('x', 'OTHER', '', 1)"_s), Failure);
}

TEST_CASE("The dossier that an owner is in is that of its row")
{
    AreaWork work;
    const auto made = orThrow(
        reports::registerReport(work.session, work.noise(), {.into = reports::RegisterOptions::Into::NewDossier}));
    work.db.exec(u"CREATE TABLE made_up_owner (id INTEGER PRIMARY KEY, dossier_id INTEGER NOT NULL)"_s);
    work.db.exec(u"INSERT INTO made_up_owner (id, dossier_id) VALUES (3, ?)"_s, {made.dossier});
    const storage::OwnerKind kinds[] = {{EntityKind::SavedView, "made_up_owner"_L1, "dossier_id"_L1}};
    CHECK(storage::dossierOfOwner(work.db, Owner(EntityKind::SavedView, 3), kinds) == made.dossier);
    CHECK_FALSE(storage::dossierOfOwner(work.db, Owner(EntityKind::SavedView, 4), kinds));
    CHECK_FALSE(storage::dossierOfOwner(work.db, work.about.owner, kinds));
    CHECK(storage::dossierOfOwner(work.db, work.about.owner) == DossierId());
}

TEST_CASE("A deadline of an owner is guarded, suspended and logged as any other")
{
    AreaWork work;
    DeadlineId id;
    {
        Transaction transaction(work.db);
        id = storage::insertDeadline(work.db, {.report = {},
                                               .dossier = {},
                                               .owner = work.about.owner,
                                               .kind = u"STEP"_s,
                                               .rule = workingDayNorm(5),
                                               .startOn = work.clock.today(),
                                               .dueOn = QDate(2026, 11, 27)});
        transaction.commit();
    }
    const auto views = orThrow(deadlines::deadlinesOf(work.session, work.about.owner));
    REQUIRE(views.size() == 1);
    CHECK(views.front().deadline.about() == work.about);
    CHECK(storage::openDeadlines(work.db).size() == 1);
    REQUIRE(deadlines::suspend(work.session, views.front().deadline, work.clock.today(), u"Waiting"_s));
    CHECK_FALSE(storage::findDeadline(work.db, id)->dueOn.isValid());
    CHECK(storage::ownerEvents(work.db, work.about.owner, 1).front().action == event::suspended);
}
