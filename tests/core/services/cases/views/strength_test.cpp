// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/views/strength.h"

#include "services/cases/accounts.h"
#include "services/cases/incidents.h"
#include "services/cases/letters/letters.h"
#include "services/cases/measures.h"
#include "storage/cases/letter_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"
#include "support/letters.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// A dossier with one report, of Friday 20 November 2026 at 9:42.
struct Case : CaseStreet {
    Case() : session(CaseStreet::session(Role::Coordinator))
    {
        const auto made =
            orThrow(reports::registerReport(session, noise(), {.into = reports::RegisterOptions::Into::NewDossier}));
        report = made.id;
        dossier = made.dossier;
    }
    strength::Strength strength() { return orThrow(strength::strengthOf(session, dossier)); }
    ReadinessRow row(const QString& point)
    {
        const auto all = strength().rows;
        const auto found = std::ranges::find(all, point, [](const ReadinessRow& row) { return row.point.code; });
        REQUIRE(found != all.end());
        return *found;
    }
    Session session;
    ReportId report;
    DossierId dossier;
};

} // namespace

TEST_CASE("A report without a diary counts at the time of the call, one with a diary at the times that stand in it")
{
    Case c;
    CHECK(c.strength().rhythm.byHour[4][9] == 1); // Friday, when the neighbour called
    orThrow(incidents::addAll(c.session, {.report = c.report},
                              {{.happenedOn = QDate(2026, 11, 14), .startsAt = QTime(23, 15), .what = u"Drums"_s},
                               {.happenedOn = QDate(2026, 11, 14), .startsAt = QTime(23, 50), .what = u"Drums again"_s},
                               {.happenedOn = QDate(2026, 11, 18), .what = u"Shouting, some time that day"_s}}));
    const Rhythm rhythm = c.strength().rhythm;
    CHECK(rhythm.byHour[4][9] == 0);
    CHECK(rhythm.byHour[5][23] == 2); // Saturday night
    CHECK(rhythm.timed == 2);
    CHECK(rhythm.untimed == 1);
    CHECK(orThrow(strength::reportsBehind(c.session, c.dossier, HourOfWeek{.day = 5, .hour = 23})) ==
          std::vector{c.report});
}

TEST_CASE("Rows of a diary with a time are facts in writing")
{
    Case c;
    std::vector<Incident> rows;
    for (int day = 1; day <= 19; ++day)
        rows.push_back(
            {.happenedOn = QDate(2026, 11, day), .startsAt = QTime(22, 30), .what = u"Music, day %1"_s.arg(day)});
    orThrow(incidents::addAll(c.session, {.report = c.report}, rows));
    CHECK(c.row(u"facts_in_writing"_s).finding.evidence.size() == 20);
}

TEST_CASE("Who was heard on the side of the accused is heard before the court, a reporter who was heard is not")
{
    Case c;
    CHECK(c.row(u"both_sides_heard"_s).finding.state == ReadinessState::Missing);
    Account account{.dossier = c.dossier,
                    .side = side::reporter,
                    .who = u"A. de Wit"_s,
                    .heardOn = c.clock.today(),
                    .said = u"Every night."_s};
    orThrow(accounts::add(c.session, account));
    CHECK(c.row(u"both_sides_heard"_s).finding.state == ReadinessState::Missing);
    account.side = side::accused;
    account.who = u"B. Smit"_s;
    const AccountId heard = orThrow(accounts::add(c.session, account));
    const ReadinessRow row = c.row(u"both_sides_heard"_s);
    CHECK(row.finding.state == ReadinessState::Present);
    CHECK(row.finding.evidence == std::vector<Evidence>{{EntityKind::Account, heard.value()}});
}

TEST_CASE("A measure is a lighter means that was tried, and a line in the weeks")
{
    Case c;
    CHECK(c.row(u"lighter_means"_s).finding.state == ReadinessState::Missing);
    orThrow(measures::add(c.session,
                          {.dossier = c.dossier, .instrument = u"BUURTBEMIDDELING"_s, .fromOn = c.clock.today()}));
    CHECK(c.row(u"lighter_means"_s).finding.state == ReadinessState::Present);
    const auto deeds = c.strength().deeds;
    REQUIRE(deeds.size() == 1);
    CHECK(deeds.front().deed.kind == EntityKind::Measure);
}

TEST_CASE("A warning counts as received once its sending is proven")
{
    Case c;
    const LetterId id =
        orThrow(letters::start(c.session, {.code = u"B07"_s, .about = {.report = {}, .dossier = c.dossier}})).front();
    (void)orThrow(letters::save(c.session, answered(storage::findLetter(c.db, id).value())));
    REQUIRE(letters::finalise(c.session, storage::findLetter(c.db, id).value(), {.pdf = somePdf()}));
    CHECK(c.row(u"warnings_received"_s).finding.state == ReadinessState::Partly);
    REQUIRE(letters::addProof(c.session, storage::findLetter(c.db, id).value(),
                              {.kind = u"TRACK"_s, .text = u"3STEST"_s, .on = c.clock.today()}));
    CHECK(c.row(u"warnings_received"_s).finding.state == ReadinessState::Present);
}
