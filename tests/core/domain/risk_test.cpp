// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/risk.h"

#include "domain/dossier_rules.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

RiskScore score(int id, QDate on, int each, const QString& side = u"cause"_s, PartyId party = {})
{
    RiskScore made{.id = RiskScoreId(id), .dossier = DossierId(1), .side = side, .party = party, .on = on};
    for (std::size_t i = 0; i < 5; ++i)
        (made.*riskDimensions[i]).score = each;
    return made;
}

} // namespace

TEST_CASE("The scale has six dimensions of 0 to 4, of which five count, each score with its meaning in both languages")
{
    const RiskScale& scale = riskScale();
    REQUIRE(scale.dimensions.size() == riskDimensions.size());
    int counting = 0;
    for (const RiskDimension& dimension : scale.dimensions) {
        counting += dimension.counts ? 1 : 0;
        CHECK_FALSE(dimension.name.nl.isEmpty());
        for (const BothTexts& anchor : dimension.anchors) {
            CHECK_FALSE(anchor.nl.isEmpty());
            CHECK_FALSE(anchor.en.isEmpty());
        }
    }
    CHECK(counting == 5);
    CHECK_FALSE(scale.dimensions.back().counts);
    CHECK(scale.sides.size() == 2);
    CHECK(scale.careProcess == u"ZS"_s);
}

TEST_CASE("Room to change does not count in the total")
{
    RiskScore made = score(1, QDate(2026, 11, 20), 2);
    made.roomToChange.score = 4;
    CHECK(totalOf(made) == 10);
    CHECK(totalOf(score(2, QDate(2026, 11, 20), 4)) == mostRisk);
}

TEST_CASE("The bands of the scale are those that set the next review")
{
    const WorkingCalendar calendar;
    const QDate friday(2026, 11, 20);
    for (int total = 0; total <= mostRisk; ++total) {
        const RiskBand& band = bandOf(total);
        CAPTURE(total);
        CHECK(band.from <= total);
        CHECK(total <= band.to);
        const QDate day = friday.addDays(band.reviewDays);
        CHECK(firstReviewOn(friday, total, calendar) ==
              (calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1)));
    }
    CHECK_FALSE(bandOf(12).withCoordinator);
    CHECK(bandOf(13).withCoordinator);
}

TEST_CASE("Violence, a dependant in danger, and danger of fire or gas ask to call at once, whatever the total")
{
    RiskScore made = score(1, QDate(2026, 11, 20), 0);
    CHECK_FALSE(callsAtOnce(made));
    made.violence.score = 4;
    CHECK(callsAtOnce(made));
    made.violence.score = 3;
    made.dependants.score = 4;
    CHECK(callsAtOnce(made));
    made.dependants.score = 3;
    made.consequences.score = 4;
    CHECK_FALSE(callsAtOnce(made));
    made.fireOrGas = true;
    CHECK(callsAtOnce(made));
}

TEST_CASE("Who needs help and refuses it, or cannot change, gets the care route first")
{
    RiskScore made = score(1, QDate(2026, 11, 20), 0);
    made.roomToChange.score = 3;
    made.vulnerability.score = 2;
    CHECK_FALSE(asksCareFirst(made));
    made.vulnerability.score = 3;
    CHECK(asksCareFirst(made));
    made.roomToChange.score = 2;
    CHECK_FALSE(asksCareFirst(made));
}

TEST_CASE("The last judgement of each person counts, and the heaviest of all of them is the risk of the dossier")
{
    const QDate day(2026, 11, 1);
    const std::vector<RiskScore> scores{
        score(1, day, 4), score(2, day.addDays(5), 1), // the side of who causes it went down
        score(3, day, 2, u"neighbour"_s, PartyId(7)),
        score(4, day.addDays(9), 0, u"neighbour"_s, PartyId(8)), // somebody else
    };
    const std::vector<RiskScore> counting = countingScores(scores);
    CHECK(counting.size() == 3);
    REQUIRE(heaviest(counting, risk_side::cause));
    CHECK(heaviest(counting, risk_side::cause)->id == RiskScoreId(2));
    CHECK(heaviest(counting, risk_side::neighbour)->id == RiskScoreId(3));
    CHECK(dossierRisk(scores) == 10);
    CHECK_FALSE(dossierRisk({}));
}

TEST_CASE("Of two judgements on one day the later one counts")
{
    const QDate day(2026, 11, 20);
    const std::vector<RiskScore> scores{score(2, day, 1), score(1, day, 3)};
    CHECK(dossierRisk(scores) == 5);
}

TEST_CASE("A role tells which side somebody is on, where it does")
{
    CHECK(sideOfRole(u"MEL"_s) == risk_side::neighbour);
    CHECK(sideOfRole(u"BEK"_s) == risk_side::cause);
    CHECK(sideOfRole(u"ADV"_s).isEmpty());
}
