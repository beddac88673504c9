// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/dossiers.h"
#include "services/cases/parties.h"
#include "services/cases/reports.h"
#include "storage/cases/event_store.h"
#include "storage/cases/party_store.h"
#include "storage/cases/report_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// A dossier around a report of the tenant of nr. 12 about the tenant of nr. 14.
struct Accusation : CaseStreet {
    Accusation() : session(CaseStreet::session())
    {
        const auto made =
            reports::registerReport(session, noise(), {.into = reports::RegisterOptions::Into::NewDossier});
        report = made->id;
        dossier = made->dossier;
    }
    ReportId again()
    {
        return reports::registerReport(session, noise(),
                                       {.into = reports::RegisterOptions::Into::ExistingDossier, .dossier = dossier})
            ->id;
    }
    void accuse(ReportId id, PersonId person)
    {
        Report corrected = *storage::findReport(db, id);
        corrected.accused = person;
        REQUIRE(reports::updateReport(session, corrected));
    }
    std::optional<Party> party(PersonId person, const QString& role)
    {
        for (const Party& one : storage::partiesOf(db, dossier))
            if (one.person == person && one.role == role)
                return one;
        return {};
    }
    bool isAccused(PersonId person) { return party(person, u"BEK"_s).has_value(); }

    Session session;
    ReportId report;
    DossierId dossier;
};

} // namespace

TEST_CASE("Who was accused by mistake leaves the dossier when the report is corrected, and the log says why")
{
    Accusation street;
    REQUIRE(street.isAccused(street.tenants[1]));
    street.accuse(street.report, street.tenants[2]);
    CHECK_FALSE(street.isAccused(street.tenants[1]));
    CHECK(street.isAccused(street.tenants[2]));
    const auto events = storage::dossierEvents(street.db, street.dossier, 1);
    CHECK(events.front().action == event::removed);
    CHECK(events.front().subjectKind == EntityKind::Party);
    CHECK(events.front().report == street.report);
    CHECK(events.front().reason == u"The report that named this person was corrected."_s);
    // Corrected once more, and back: the number of a party that is gone may be given again.
    street.accuse(street.report, {});
    CHECK_FALSE(street.isAccused(street.tenants[2]));
    street.accuse(street.report, street.tenants[1]);
    street.accuse(street.report, street.tenants[2]);
    CHECK_FALSE(street.isAccused(street.tenants[1]));
    CHECK(street.isAccused(street.tenants[2]));
}

TEST_CASE("A reporter who turns out to be another, or nobody known, leaves the dossier too")
{
    Accusation street;
    Report corrected = *storage::findReport(street.db, street.report);
    corrected.reporterKind = ReporterKind::Anonymous;
    corrected.reporter = {};
    corrected.reporterUnit = {};
    REQUIRE(reports::updateReport(street.session, corrected));
    CHECK_FALSE(street.party(street.tenants[0], u"MEL"_s));
    CHECK(street.isAccused(street.tenants[1]));
}

TEST_CASE("Who another report of the dossier accuses stays in it until that is corrected as well")
{
    Accusation street;
    const ReportId second = street.again();
    street.accuse(street.report, street.tenants[2]);
    CHECK(street.isAccused(street.tenants[1]));
    street.accuse(second, street.tenants[2]);
    CHECK_FALSE(street.isAccused(street.tenants[1]));
}

TEST_CASE("A party that somebody made or changed by hand stays, whatever becomes of the report")
{
    Accusation street;
    SECTION("changed")
    {
        Party party = *street.party(street.tenants[1], u"BEK"_s);
        party.description = u"Lives there with her brother"_s;
        REQUIRE(parties::update(street.session, party));
    }
    SECTION("made")
    {
        REQUIRE(parties::remove(street.session, street.party(street.tenants[1], u"BEK"_s)->id, u"Twice"_s));
        REQUIRE(
            parties::add(street.session, {.dossier = street.dossier, .person = street.tenants[1], .role = u"BEK"_s}));
    }
    street.accuse(street.report, street.tenants[2]);
    CHECK(street.isAccused(street.tenants[1]));
}

TEST_CASE("The same person in another role stays")
{
    Accusation street;
    REQUIRE(parties::add(street.session, {.dossier = street.dossier, .person = street.tenants[1], .role = u"BEL"_s}));
    street.accuse(street.report, street.tenants[2]);
    CHECK(street.party(street.tenants[1], u"BEL"_s));
}

TEST_CASE("A report that leaves a dossier takes the parties that it brought along")
{
    Accusation street;
    const ReportId second = street.again();
    street.accuse(second, street.tenants[2]);
    SECTION("out of it")
    {
        REQUIRE(reports::detach(street.session, street.report, u"Another quarrel"_s));
    }
    SECTION("to another dossier")
    {
        const auto other = dossiers::open(street.session, {.title = u"Other"_s, .kind = u"NUISANCE"_s});
        REQUIRE(reports::attachToDossier(street.session, street.report, other->id));
        const auto there = storage::partiesOf(street.db, other->id);
        CHECK(std::ranges::contains(there, street.tenants[1], &Party::person));
    }
    CHECK_FALSE(street.isAccused(street.tenants[1]));
    CHECK(street.isAccused(street.tenants[2]));
    CHECK(street.party(street.tenants[0], u"MEL"_s)); // reported both
}
