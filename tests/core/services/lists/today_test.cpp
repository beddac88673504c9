// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/today.h"

#include "services/cases/dossiers.h"
#include "services/cases/reports.h"
#include "services/cases/tasks.h"
#include "storage/cases/event_store.h"
#include "storage/cases/report_store.h"
#include "storage/registry/alert_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <QJsonArray>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

TEST_CASE("A promise stays on somebody's list when the dossier is shut to who handled the report")
{
    CaseStreet street;
    Session manager = street.session();
    Session support = street.session(Role::SupportOfficer);
    Session coordinator = street.session(Role::Coordinator);
    Report report = street.noise();
    report.handler = support.actor().id;
    const auto promises = [&](Session& session) {
        return std::ranges::count(today::overview(session, today::Scope::Mine)->lines, DueLine::Kind::Acknowledgement,
                                  &DueLine::kind);
    };
    const auto handler = [&](ReportId id) { return storage::findReport(street.db, id)->handler; };
    const auto secret = [&](QString level) {
        return dossiers::open(manager, {.title = u"Violence"_s,
                                        .kind = u"NUISANCE"_s,
                                        .unit = street.units[1],
                                        .confidentiality = std::move(level)})
            ->id;
    };

    SECTION("because the report joins a dossier for named people")
    {
        const ReportId id = reports::registerReport(support, report)->id;
        CHECK(promises(support) == 1);
        REQUIRE(reports::attachToDossier(coordinator, id, secret(u"GEH"_s)));
        CHECK(promises(support) == 0);
        CHECK(promises(manager) == 1);
        const Event event = storage::reportEvents(street.db, id, 1).front();
        CHECK(event.changes.value(u"handler"_s).toArray().at(1).toInteger() == manager.actor().id.value());
        CHECK(reports::assign(coordinator, id, support.actor().id).error().field == u"handler"_s);
    }
    SECTION("because its dossier becomes one, or loses a name")
    {
        const DossierId dossier = secret(u"VER"_s);
        const ReportId id =
            reports::registerReport(support, report,
                                    {.into = reports::RegisterOptions::Into::ExistingDossier, .dossier = dossier})
                ->id;
        REQUIRE(dossiers::setConfidentiality(manager, dossier, u"GEH"_s, {support.actor().id}, u"Violence"_s));
        CHECK(handler(id) == support.actor().id); // is named
        REQUIRE(dossiers::setConfidentiality(manager, dossier, u"GEH"_s, {}, u"Violence"_s));
        CHECK(handler(id) == manager.actor().id);
        CHECK(promises(manager) == 1);
    }
    SECTION("because its dossier goes to somebody else")
    {
        const DossierId dossier = secret(u"GEH"_s);
        report.handler = {};
        const ReportId id =
            reports::registerReport(manager, report,
                                    {.into = reports::RegisterOptions::Into::ExistingDossier, .dossier = dossier})
                ->id;
        REQUIRE(dossiers::setHandler(coordinator, dossier, support.actor().id));
        CHECK(handler(id) == support.actor().id);
        CHECK(promises(support) == 1);
    }
}

TEST_CASE("An appointment warns of whoever lives there today, and of nobody who left or has yet to come")
{
    CaseStreet street;
    Session session = street.session();
    const QDate today = street.clock.today();
    const auto rents = [&](std::size_t tenant, const QDate& from, const QDate& until) {
        street.db.exec(u"UPDATE tenancy SET unit_id = ?, start_on = ?, end_on = ? WHERE person_id = ?"_s,
                       {street.units[1], from, until, street.tenants[tenant]});
    };
    for (const auto& [tenant, kind] : {std::pair(0, u"BEZ"_s), std::pair(1, u"FYS"_s), std::pair(2, u"CUR"_s)})
        storage::insertAlert(street.db, {.person = street.tenants[std::size_t(tenant)],
                                         .kind = kind,
                                         .fromOn = today.addDays(-30),
                                         .untilOn = today.addDays(30)});
    rents(0, today.addYears(-3), today);             // gives notice; today is the last day
    rents(1, today.addDays(1), QDate());             // comes tomorrow
    rents(2, today.addYears(-9), today.addDays(-1)); // left yesterday
    const DossierId dossier =
        dossiers::open(session, {.title = u"Noise"_s, .kind = u"NUISANCE"_s, .unit = street.units[1]})->id;
    REQUIRE(tasks::add(session, {.about = {.dossier = dossier},
                                 .title = u"Home visit"_s,
                                 .kind = u"VISIT"_s,
                                 .assignee = session.actor().id,
                                 .startsAt = utcFromAmsterdam(today, QTime(15, 0))}));
    const auto overview = today::overview(session, today::Scope::Mine);
    REQUIRE(overview);
    REQUIRE(overview->agenda.size() == 1);
    CHECK(overview->agenda.front().alerts == QStringList{u"BEZ"_s});
}
