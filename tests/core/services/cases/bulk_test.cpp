// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/bulk.h"

#include "services/cases/reports.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/event_store.h"
#include "storage/cases/report_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// Three loose reports, and two dossiers of which the coordinator has the second.
struct Pile : CaseStreet {
    Pile() : anna(session(Role::SocialManager)), chief(session(Role::Coordinator))
    {
        for (int i = 0; i < 3; ++i)
            reports.push_back(orThrow(reports::registerReport(anna, noise())).id);
        for (Session* opener : {&anna, &chief})
            dossiers.push_back(orThrow(dossiers::open(*opener, {.title = u"Noise"_s, .kind = u"NUISANCE"_s})).id);
    }
    [[nodiscard]] UserId handlerOf(ReportId id) { return storage::findReport(db, id)->handler; }
    [[nodiscard]] UserId handlerOf(DossierId id) { return storage::findDossier(db, id)->handler; }
    [[nodiscard]] qint64 events() { return db.integer(u"SELECT count(*) FROM event"_s); }

    Session anna;
    Session chief;
    std::vector<ReportId> reports;
    std::vector<DossierId> dossiers;
};

} // namespace

TEST_CASE("Many reports change hands at once, each with an event of its own, and go back to who had them")
{
    Pile pile;
    const UserId bram = pile.user(Role::LiveabilityWorker);
    orThrow(reports::assign(pile.chief, pile.reports[1], bram));
    const qint64 before = pile.events();
    const auto done = bulk::assign(pile.chief, pile.reports, pile.chief.actor().id);
    REQUIRE(done);
    CHECK(done->refused.empty());
    CHECK(done->changed.size() == 3);
    CHECK(pile.events() == before + 3);
    for (const ReportId id : pile.reports)
        CHECK(pile.handlerOf(id) == pile.chief.actor().id);
    // Once more changes nothing, and logs nothing.
    CHECK(bulk::assign(pile.chief, pile.reports, pile.chief.actor().id)->changed.empty());
    CHECK(pile.events() == before + 3);
    REQUIRE(bulk::handBack(pile.chief, done->changed));
    CHECK_FALSE(pile.handlerOf(pile.reports[0]));
    CHECK(pile.handlerOf(pile.reports[1]) == bram);
}

TEST_CASE("What a role may not do to one of many is told of that one, and done to the others")
{
    Pile pile;
    orThrow(reports::assign(pile.chief, pile.reports[1], pile.chief.actor().id));
    const auto done = bulk::assign(pile.anna, pile.reports, pile.anna.actor().id);
    REQUIRE(done);
    CHECK(done->changed.size() == 2);
    REQUIRE(done->refused.size() == 1);
    CHECK(done->refused[0].number == u"M26-00002");
    CHECK(done->refused[0].why.contains(u"role"));
    CHECK(pile.handlerOf(pile.reports[1]) == pile.chief.actor().id);
    // Dossiers in the same way: the second is of somebody else.
    const auto dossiers = bulk::assign(pile.anna, pile.dossiers, pile.anna.actor().id);
    REQUIRE(dossiers);
    CHECK(dossiers->changed.empty());
    REQUIRE(dossiers->refused.size() == 1);
    CHECK(dossiers->refused[0].number == u"D26-00002");
    CHECK(pile.handlerOf(pile.dossiers[1]) == pile.chief.actor().id);
    // Nobody without the right gets anything done, and everything is told.
    Session manager = pile.session(Role::Management);
    const auto none = bulk::assign(manager, pile.reports, manager.actor().id);
    REQUIRE(none);
    CHECK(none->changed.empty());
    CHECK(none->refused.size() == 3);
}

TEST_CASE("Many reports and dossiers close with one reason, and those that cannot stay open and say why")
{
    Pile pile;
    orThrow(reports::closeReport(pile.anna, pile.reports[0], u"RESOLVED"_s, u"Not needed"_s));
    const auto closed = bulk::close(pile.anna, pile.reports, u"RESOLVED"_s, u"All quiet"_s);
    REQUIRE(closed);
    CHECK(closed->changed.size() == 2);
    REQUIRE(closed->refused.size() == 1);
    CHECK(closed->refused[0].number == u"M26-00001");
    std::vector<ReportId> again;
    for (const auto& one : closed->changed)
        again.push_back(one.id);
    REQUIRE(bulk::reopen(pile.anna, again, u"Too early"_s));
    CHECK_FALSE(storage::findReport(pile.db, pile.reports[2])->closedAt.isValid());

    orThrow(reports::attachToDossier(pile.anna, pile.reports[1], pile.dossiers[0])); // an open report bars closing
    const auto dossiers = bulk::close(pile.chief, pile.dossiers, {.outcome = u"AGREEMENT"_s});
    REQUIRE(dossiers);
    CHECK(dossiers->changed.size() == 1);
    REQUIRE(dossiers->refused.size() == 1);
    CHECK(dossiers->refused[0].number == u"D26-00001");
    CHECK(storage::findDossier(pile.db, pile.dossiers[1])->closedAt.isValid());
    CHECK_FALSE(storage::findDossier(pile.db, pile.dossiers[0])->closedAt.isValid());
}

TEST_CASE("More than a list can oversee is not done at once, and what is gone is told")
{
    Pile pile;
    const std::vector<ReportId> tooMany(std::size_t(bulk::mostAtOnce) + 1, pile.reports[0]);
    const auto refused = bulk::assign(pile.chief, tooMany, pile.chief.actor().id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Input);
    const auto gone = bulk::assign(pile.chief, {ReportId(999), pile.reports[0]}, pile.chief.actor().id);
    REQUIRE(gone);
    CHECK(gone->refused.size() == 1);
    CHECK(gone->changed.size() == 1);
}
