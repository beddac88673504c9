// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/dossier_rules.h"
#include "services/cases/views/context.h"

#include "services/cases/contacts.h"
#include "services/cases/dossiers.h"
#include "services/cases/parties.h"
#include "services/cases/reports.h"
#include "storage/registry/alert_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

Report about(const CaseStreet& street, std::size_t reporter, std::size_t place)
{
    Report report = street.noise();
    report.reporter = street.tenants[reporter];
    report.unit = street.units[place];
    report.accused = {};
    return report;
}

} // namespace

TEST_CASE("Beside the form stand the reports on that address and the homes around it, this reporter's marked")
{
    CaseStreet street;
    Session session = street.session();
    REQUIRE(reports::registerReport(session, about(street, 0, 1)));
    REQUIRE(reports::registerReport(session, about(street, 2, 1)));
    REQUIRE(reports::registerReport(session, about(street, 2, 0)));
    Report old = about(street, 2, 1);
    old.receivedAt = old.receivedAt.addDays(-100);
    REQUIRE(reports::registerReport(session, old));
    const auto found = context::forPlace(session, street.units[1], street.tenants[0]);
    REQUIRE(found);
    CHECK(found->nearby.size() == 3);
    CHECK(std::ranges::count(found->nearby, true, &context::ContextReport::sameAddress) == 2);
    CHECK(std::ranges::count(found->nearby, true, &context::ContextReport::byThisReporter) == 1);
    CHECK(found->distinctReporters == 2);
    CHECK(found->nearby.front().reporterAddress.startsWith(u"Lijsterhof"_s));
}

TEST_CASE("A reporter's earlier reports are there, with the last word they had from us")
{
    CaseStreet street;
    Session session = street.session();
    const ReportId id = reports::registerReport(session, about(street, 0, 1))->id;
    REQUIRE(contacts::record(
        session, {.about = {.report = id}, .at = street.clock.nowUtc(), .kind = u"ACK"_s, .channel = u"TEL"_s}));
    const auto found = context::forPlace(session, {}, street.tenants[0]);
    REQUIRE(found);
    CHECK(found->earlier.size() == 1);
    CHECK(found->reporter.reports == 1);
    CHECK(found->reporter.acknowledged == 1);
    CHECK(found->reporter.lastMessageAt == street.clock.nowUtc());
}

TEST_CASE("A about B while B is about to report A is seen, in both directions")
{
    CaseStreet street;
    Session session = street.session();
    CHECK_FALSE(context::forPlace(session, street.units[1], street.tenants[0])->isMutual());
    REQUIRE(reports::registerReport(session, about(street, 1, 0)));
    const auto found = context::forPlace(session, street.units[1], street.tenants[0]);
    REQUIRE(found);
    CHECK(found->isMutual());
    CHECK(found->triageFacts().mutualReports);
    CHECK_FALSE(context::forPlace(session, street.units[0], street.tenants[1])->isMutual());
    CHECK(context::forPlace(session, street.units[0], street.tenants[1])->fromReporterAboutPlace == 1);
}

TEST_CASE("Alerts of the home and of who lives there now are shown; ended and past ones are not")
{
    CaseStreet street;
    Session session = street.session();
    const auto alert = [&](PersonId person, UnitId unit, const QString& kind, QDate until) {
        storage::insertAlert(
            street.db, {.person = person, .unit = unit, .kind = kind, .fromOn = QDate(2026, 1, 1), .untilOn = until});
    };
    alert({}, street.units[1], u"BEZ"_s, QDate(2027, 3, 1));
    alert(street.tenants[1], {}, u"CUR"_s, QDate(2027, 3, 1));
    alert({}, street.units[1], u"FYS"_s, QDate(2026, 11, 19));
    const auto found = context::forPlace(session, street.units[1]);
    REQUIRE(found);
    CHECK(found->alerts.size() == 2);
    CHECK(found->vulnerableHousehold);
}

TEST_CASE("Dossiers of the address stand open ones first; one for named people is not tied to the address at all")
{
    CaseStreet street;
    Session session = street.session();
    Session colleague = street.session(Role::CaretakerOfArea);
    const DossierId closed =
        dossiers::open(session, {.title = u"Old"_s, .kind = u"QUARREL"_s, .unit = street.units[1]})->id;
    REQUIRE(dossiers::close(session, closed, {.outcome = u"AGREEMENT"_s}));
    const auto made =
        reports::registerReport(session, about(street, 0, 1), {.into = reports::RegisterOptions::Into::NewDossier});
    REQUIRE(made);
    REQUIRE(dossiers::setConfidentiality(session, made->dossier, u"GEH"_s, {}, u"Violence"_s));
    const auto own = context::forPlace(session, street.units[1]);
    REQUIRE(own);
    REQUIRE(own->dossiers.size() == 2);
    CHECK(own->dossiers[0].id == made->dossier);
    CHECK(own->dossiers[0].reports == 1);
    CHECK(own->dossiers[0].reporters == 1);
    CHECK(own->dossiers[1].outcomeName == u"Agreement made and kept"_s);

    const auto other = context::forPlace(colleague, street.units[1], street.tenants[0]);
    REQUIRE(other);
    REQUIRE(other->dossiers.size() == 1);
    CHECK(other->dossiers[0].id == closed);
    CHECK(other->nearby.empty());
    CHECK(other->earlier.empty());
    CHECK(other->reporter.reports == 0);
}

TEST_CASE(
    "A report joins an open dossier about that very home and of its kind, never one that only the household is in")
{
    CaseStreet street;
    Session session = street.session(Role::Coordinator);
    const auto open = [&](std::size_t home, const QString& kind) {
        Dossier wanted{.title = kind, .kind = kind, .unit = street.units[home]};
        wanted.confidentiality = usualConfidentiality(kind);
        return orThrow(dossiers::open(session, wanted)).id;
    };
    const DossierId next = open(2, u"QUARREL"_s);
    orThrow(parties::add(session, {.dossier = next, .person = street.tenants[1], .role = u"BEK"_s}));
    auto found = context::forPlace(session, street.units[1], street.tenants[0]);
    REQUIRE(found);
    REQUIRE(found->dossiers.size() == 1);
    CHECK(found->dossiers.front().about == context::ContextDossier::About::Household);
    CHECK(found->dossiers.front().address.contains(u"16"_s));
    CHECK(context::proposedDossier(*found, u"NUISANCE"_s) == nullptr);

    open(1, u"CARE"_s);
    const DossierId quarrel = open(1, u"QUARREL"_s);
    found = context::forPlace(session, street.units[1], street.tenants[0]);
    REQUIRE(context::proposedDossier(*found, u"NUISANCE"_s));
    CHECK(context::proposedDossier(*found, u"NUISANCE"_s)->id == quarrel); // nuisance and a quarrel run into each other
    CHECK(context::proposedDossier(*found, u"DRUGS"_s) == nullptr);
    const DossierId nuisance = open(1, u"NUISANCE"_s);
    found = context::forPlace(session, street.units[1], street.tenants[0]);
    CHECK(context::proposedDossier(*found, u"NUISANCE"_s)->id == nuisance);
}

TEST_CASE("The same call a second time is noticed; another caller, category or day is not")
{
    CaseStreet street;
    Session session = street.session();
    const Report first = about(street, 0, 1);
    REQUIRE(reports::registerReport(session, first));
    const auto found = context::forPlace(session, street.units[1], street.tenants[0]);
    REQUIRE(found);
    const QDateTime soon = first.receivedAt.addSecs(120);
    CHECK(context::likelyDouble(*found, first.category, street.tenants[0], soon));
    CHECK(context::likelyDouble(*found, first.category, {}, soon)); // an anonymous caller may be the same one
    CHECK_FALSE(context::likelyDouble(*found, first.category, street.tenants[2], soon));
    CHECK_FALSE(context::likelyDouble(*found, u"VUI"_s, street.tenants[0], soon));
    CHECK_FALSE(context::likelyDouble(*found, QString(), street.tenants[0], soon));
    CHECK_FALSE(context::likelyDouble(*found, first.category, street.tenants[0], soon.addDays(2)));
}
