// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/today.h"

#include "services/cases/dossiers.h"
#include "services/cases/tasks.h"
#include "storage/register/alert_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

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
                                 .owner = session.actor().id,
                                 .startsAt = utcFromAmsterdam(today, QTime(15, 0))}));
    const auto overview = today::overview(session, today::Scope::Mine);
    REQUIRE(overview);
    REQUIRE(overview->agenda.size() == 1);
    CHECK(overview->agenda.front().alerts == QStringList{u"BEZ"_s});
}
