// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/dossiers.h"

#include "services/cases/contacts.h"
#include "services/cases/reports.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/event_store.h"
#include "storage/cases/report_store.h"
#include "storage/cases/task_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

struct Opened : CaseStreet {
    Opened()
        : session(CaseStreet::session()),
          report(reports::registerReport(session, noise())->id),
          id(dossiers::openFrom(session, report)->id)
    {
    }
    Dossier stored() { return storage::findDossier(db, id).value(); }
    Event lastEvent() { return storage::dossierEvents(db, id, 1).front(); }

    Session session;
    ReportId report;
    DossierId id;
};

} // namespace

TEST_CASE("A dossier opened around a report takes its address, its handler and a first review date")
{
    Opened street;
    const Dossier dossier = street.stored();
    CHECK(SerialNumber::fromKey(SerialNumber::dossier, dossier.number).toString() == u"D26-00001"_s);
    CHECK(dossier.unit == street.units[1]);
    CHECK(dossier.area == street.area);
    CHECK(dossier.handler == street.session.actor().id);
    CHECK(dossier.nextReviewOn == QDate(2026, 12, 4));
    CHECK(storage::findReport(street.db, street.report)->dossier == street.id);
    CHECK_FALSE(dossiers::openFrom(street.session, street.report));
}

TEST_CASE("Of two people who change the same dossier the second is told")
{
    Opened street;
    Dossier mine = street.stored();
    Dossier theirs = mine;
    theirs.risk = 12;
    CHECK(dossiers::update(street.session, theirs) == mine.version + 1);
    mine.title = u"Noise at 14"_s;
    CHECK(dossiers::update(street.session, mine).error().kind == ErrorKind::Conflict);
    CHECK(street.stored().risk == 12);
}

TEST_CASE("Nonsense in a dossier is refused at the field that it is in")
{
    Opened street;
    Dossier dossier = street.stored();
    SECTION("a risk above 20")
    {
        dossier.risk = 21;
        CHECK(dossiers::update(street.session, dossier).error().field == u"risk"_s);
    }
    SECTION("no title")
    {
        dossier.title = u"   "_s;
        CHECK(dossiers::update(street.session, dossier).error().field == u"title"_s);
    }
    SECTION("a partner who leads without a name")
    {
        dossier.lead = u"PARTNER"_s;
        CHECK(dossiers::update(street.session, dossier).error().field == u"leadPartner"_s);
    }
    SECTION("a BSN for a title")
    {
        dossier.title = u"Case 111222333"_s;
        CHECK(asksAboutNumbers(dossiers::update(street.session, dossier).error()));
    }
}

TEST_CASE("Switching the phase needs a reason, which the timeline keeps")
{
    Opened street;
    CHECK(dossiers::switchPhase(street.session, street.id, u"REPRESSIVE"_s, u" "_s).error().field == u"reason"_s);
    REQUIRE(dossiers::switchPhase(street.session, street.id, u"REPRESSIVE"_s, u"Third warning ignored"_s));
    CHECK(street.stored().phase == u"REPRESSIVE"_s);
    CHECK(street.lastEvent().action == event::phaseChanged);
    CHECK(street.lastEvent().reason == u"Third warning ignored"_s);
}

TEST_CASE("A dossier with open work closes only when it is said why")
{
    Opened street;
    const auto check = dossiers::closeCheck(street.session, street.id);
    REQUIRE(check);
    CHECK(check->blocking.size() == 3); // the report, its acknowledgement and its feedback
    CHECK(dossiers::close(street.session, street.id, {}).error().field == u"outcome"_s);
    CHECK(dossiers::close(street.session, street.id, {.outcome = u"AGREEMENT"_s}).error().field == u"whyOpenThings"_s);
    REQUIRE(dossiers::close(street.session, street.id,
                            {.outcome = u"AGREEMENT"_s, .whyOpenThings = u"Reporter moved away"_s}));
    CHECK(street.stored().status == u"GES"_s);
    CHECK(street.stored().outcome == u"AGREEMENT"_s);
}

TEST_CASE("Closing plans the aftercare after six weeks, and reopening drops it and keeps the rest")
{
    Opened street;
    REQUIRE(reports::closeReport(street.session, street.report, u"RESOLVED"_s, u"Not needed"_s));
    CHECK(dossiers::closeCheck(street.session, street.id)->isClear());
    REQUIRE(dossiers::close(street.session, street.id, {.outcome = u"AGREEMENT"_s, .outcomeText = u"They talk."_s}));
    CHECK(street.stored().aftercareOn == QDate(2027, 1, 4));
    const auto tasks = storage::tasksOf(street.db, street.id);
    REQUIRE(tasks.size() == 1);
    CHECK(tasks.front().kind == u"AFTERCARE"_s);
    CHECK(tasks.front().dueOn == QDate(2027, 1, 4));
    CHECK(tasks.front().assignee == street.session.actor().id);

    CHECK(dossiers::reopen(street.session, street.id, {}).error().field == u"reason"_s);
    REQUIRE(dossiers::reopen(street.session, street.id, u"Again"_s));
    CHECK(storage::tasksOf(street.db, street.id).empty());
    CHECK_FALSE(street.stored().closedAt.isValid());
    CHECK(storage::reportsOfDossier(street.db, street.id).size() == 1);
    CHECK(street.lastEvent().changes.value(u"outcome"_s).toArray().at(0).toString() == u"AGREEMENT"_s);
}

TEST_CASE("Closing without aftercare is possible with a reason; on a day gone by it is not")
{
    Opened street;
    REQUIRE(reports::closeReport(street.session, street.report, u"RESOLVED"_s, u"Not needed"_s));
    dossiers::Closing closing{.outcome = u"MOVED"_s, .aftercareOn = QDate(2026, 11, 20)};
    CHECK(dossiers::close(street.session, street.id, closing).error().field == u"aftercareOn"_s);
    closing.aftercareOn = QDate();
    CHECK(dossiers::close(street.session, street.id, closing).error().field == u"whyNoAftercare"_s);
    closing.whyNoAftercare = u"Both moved away"_s;
    REQUIRE(dossiers::close(street.session, street.id, closing));
    CHECK(storage::tasksOf(street.db, street.id).empty());
}

TEST_CASE("A dossier for named people is shut for colleagues, and nobody can shut themselves out")
{
    Opened street;
    Session colleague = street.CaseStreet::session(Role::LiveabilityWorker);
    Session coordinator = street.CaseStreet::session(Role::Coordinator);
    CHECK(dossiers::setConfidentiality(colleague, street.id, u"GEH"_s, {}, u"Why"_s).error().kind ==
          ErrorKind::NotAllowed);
    CHECK(dossiers::setConfidentiality(street.session, street.id, u"GEH"_s, {}, {}).error().field == u"reason"_s);
    REQUIRE(dossiers::setConfidentiality(street.session, street.id, u"GEH"_s, {}, u"Domestic violence"_s));
    CHECK(dossiers::switchPhase(colleague, street.id, u"REPRESSIVE"_s, u"x"_s).error().kind == ErrorKind::NotAllowed);
    CHECK(reports::closeReport(colleague, street.report, u"RESOLVED"_s, u"Not needed"_s).error().kind ==
          ErrorKind::NotAllowed);
    REQUIRE(dossiers::setHandler(coordinator, street.id, colleague.actor().id, u"Leave"_s));
    CHECK(dossiers::update(street.session, street.stored()).error().kind == ErrorKind::NotAllowed);
    REQUIRE(dossiers::setConfidentiality(colleague, street.id, u"GEH"_s, {street.session.actor().id}, u"Helps"_s));
    CHECK(dossiers::update(street.session, street.stored()));
    CHECK(storage::dossierEvents(street.db, street.id, 1).front().changes.contains(u"namedPeople"_s));
}

TEST_CASE("A dossier around a colleague's report stays with that colleague")
{
    CaseStreet street;
    Session manager = street.session();
    Session support = street.session(Role::SupportOfficer);
    const ReportId report = reports::registerReport(manager, street.noise())->id;
    REQUIRE(reports::assign(manager, report, manager.actor().id));
    const auto opened = dossiers::openFrom(support, report);
    REQUIRE(opened);
    CHECK(storage::findDossier(street.db, opened->id)->handler == manager.actor().id);
    CHECK(dossiers::open(support, {.title = u"Noise"_s, .kind = u"NUISANCE"_s, .handler = manager.actor().id})
              .error()
              .kind == ErrorKind::NotAllowed);
}
