// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/directive_ready.h"

#include "support/catch_qt.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <functional>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

const WorkingCalendar calendar;
const QDate today(2026, 11, 20); // a Friday

DirectiveWhole complete()
{
    DirectiveWhole whole{.directive = {.facts = {u"report:1"_s},
                                       .factsText = u"Muziek in de nacht."_s,
                                       .steps = u"Gesprek en brief."_s,
                                       .view = u"Het valt wel mee."_s,
                                       .help = u"Wijkteam."_s,
                                       .watch = u"Logboek."_s,
                                       .consequence = u"Gesprek."_s,
                                       .startsOn = today.addDays(14),
                                       .endsOn = today.addDays(180),
                                       .evaluations = {{.on = today.addDays(30)}}},
                         .parties = {{.id = DirectivePartyId(1),
                                      .person = PersonId(5),
                                      .capacity = QString(capacity::none),
                                      .capacityOn = today.addDays(-3),
                                      .understands = u"ja"_s}},
                         .clauses = {clauseExamples(u"nl"_s).front().clause},
                         .tenants = {PersonId(5)}};
    return whole;
}

std::vector<ReadyPoint> gaps(const std::vector<ReadyRow>& rows)
{
    std::vector<ReadyPoint> points;
    for (const ReadyRow& row : rows)
        if (!row.stands)
            points.push_back(row.point);
    return points;
}

} // namespace

TEST_CASE("Every state and kind of a directive has a code of its own that leads back to it")
{
    QStringList codes;
    for (const DirectiveState state : directiveStates()) {
        CHECK(directiveStateFromCode(directiveStateCode(state)) == state);
        codes << directiveStateCode(state);
    }
    CHECK(codes.size() == 18);
    CHECK(codes.removeDuplicates() == 0);
    for (const DirectiveKind kind : {DirectiveKind::Voluntary, DirectiveKind::Court, DirectiveKind::Mayor})
        CHECK(directiveKindFromCode(directiveKindCode(kind)) == kind);
}

TEST_CASE("A directive is looked at after 2, 6 and 12 weeks, on working days and before it ends")
{
    const auto usual = usualEvaluations(QDate(2026, 12, 4), QDate(2027, 6, 4), calendar);
    REQUIRE(usual.size() == 3);
    CHECK(usual[0].on == QDate(2026, 12, 18));
    CHECK(usual[1].on == QDate(2027, 1, 15));
    CHECK(usual[2].on == QDate(2027, 2, 26));
    CHECK(usualEvaluations(QDate(2026, 12, 4), QDate(2027, 1, 20), calendar).size() == 2);
    // 11-12-2026 plus two weeks is Christmas; the first working day after it is Monday.
    CHECK(usualEvaluations(QDate(2026, 12, 11), QDate(2027, 6, 4), calendar).front().on == QDate(2026, 12, 28));
    CHECK(usualEvaluations({}, {}, calendar).empty());
}

TEST_CASE("Signing is possible when the time to think has passed: seven days after the proposal")
{
    CHECK(signableOn({.proposedOn = QDate(2026, 11, 13)}) == QDate(2026, 11, 20));
    CHECK_FALSE(signableOn({}).isValid());
}

TEST_CASE("An administrator signs beside the tenant, a guardian in their place, a mentor not at all")
{
    DirectiveParty party{.signedOn = today};
    party.capacity = capacity::none;
    CHECK(hasSigned(party));
    party.capacity = capacity::mentor;
    CHECK(hasSigned(party));
    party.capacity = capacity::administrator;
    CHECK_FALSE(hasSigned(party));
    party.representativeSignedOn = today;
    CHECK(hasSigned(party));
    party.capacity = capacity::curator;
    party.signedOn = {};
    CHECK(hasSigned(party));
    CHECK_FALSE(tenantSigns(party));
}

TEST_CASE("A forfeited penalty lapses six months after its own day, and after a demand by writ again")
{
    Forfeiture one{.on = QDate(2026, 8, 31)};
    CHECK(lapsesOn(one, calendar) == QDate(2027, 2, 28));
    one.interruptedOn = QDate(2026, 12, 15);
    CHECK(lapsesOn(one, calendar) == QDate(2027, 6, 15));
}

TEST_CASE("A breach that nobody was heard about keeps a directive from going on, and then one without a decision")
{
    Breach reported{.on = today};
    Breach heard{.on = today, .heardOn = today};
    const Breach decided{.on = today, .heardOn = today, .decidedOn = today, .established = true};
    CHECK_FALSE(keptBy(std::vector{decided}));
    CHECK(keptBy(std::vector{decided, heard}) == DirectiveState::Heard);
    CHECK(keptBy(std::vector{heard, reported}) == DirectiveState::BreachReported);
}

TEST_CASE("A draft with everything can be proposed")
{
    const auto rows = readyToPropose(complete(), today);
    INFO(rows.size());
    CHECK(gaps(rows).empty());
    CHECK(allStand(rows));
}

TEST_CASE("Each point that is missing is a gap that says what to do")
{
    const auto gapOf = [](const std::function<void(DirectiveWhole&)>& spoil) {
        DirectiveWhole whole = complete();
        spoil(whole);
        const auto rows = readyToPropose(whole, today);
        const auto gap = std::ranges::find(rows, false, &ReadyRow::stands);
        REQUIRE(gap != rows.end());
        CHECK_FALSE(gap->gap.isEmpty());
        CHECK_FALSE(gap->field.isEmpty());
        CHECK(gaps(rows).size() == 1);
        return gap->point;
    };
    using Whole = DirectiveWhole;
    CHECK(gapOf([](Whole& w) { w.tenants.push_back(PersonId(6)); }) == ReadyPoint::Parties);
    CHECK(gapOf([](Whole& w) { w.parties[0].capacity.clear(); }) == ReadyPoint::Capacity);
    CHECK(gapOf([](Whole& w) { w.parties[0].capacityOn = today.addDays(-29); }) == ReadyPoint::Capacity);
    CHECK(gapOf([](Whole& w) { w.parties[0].capacity = capacity::administrator; }) == ReadyPoint::Capacity);
    CHECK(gapOf([](Whole& w) { w.parties[0].understands.clear(); }) == ReadyPoint::Understands);
    CHECK(gapOf([](Whole& w) { w.directive.facts.clear(); }) == ReadyPoint::Facts);
    CHECK(gapOf([](Whole& w) { w.directive.factsText.clear(); }) == ReadyPoint::Facts);
    CHECK(gapOf([](Whole& w) { w.directive.steps.clear(); }) == ReadyPoint::Steps);
    CHECK(gapOf([](Whole& w) { w.directive.view.clear(); }) == ReadyPoint::View);
    CHECK(gapOf([](Whole& w) { w.directive.help.clear(); }) == ReadyPoint::Help);
    CHECK(gapOf([](Whole& w) { w.directive.watch.clear(); }) == ReadyPoint::Watch);
    CHECK(gapOf([](Whole& w) { w.directive.consequence.clear(); }) == ReadyPoint::Consequence);
    CHECK(gapOf([](Whole& w) { w.directive.endsOn = w.directive.startsOn; }) == ReadyPoint::Term);
    CHECK(gapOf([](Whole& w) { w.directive.evaluations.clear(); }) == ReadyPoint::Term);
    CHECK(gapOf([](Whole& w) { w.directive.evaluations[0].on = w.directive.endsOn.addDays(1); }) == ReadyPoint::Term);
    CHECK(gapOf([](Whole& w) { w.clauses.clear(); }) == ReadyPoint::Clauses);
    CHECK(gapOf([](Whole& w) { w.clauses[0].text = u"Geen overlast."_s; }) == ReadyPoint::Clauses);
    CHECK(gapOf([](Whole& w) { w.directive.penalty = true; }) == ReadyPoint::Penalty);
}

TEST_CASE("A penalty clause needs amount, maximum, a talk of its own and a second person")
{
    DirectiveWhole whole = complete();
    Directive& d = whole.directive;
    const auto stands = [&] { return gaps(readyToPropose(whole, today)).empty(); };
    d.penalty = true;
    d.penaltyBy = UserId(1);
    d.penaltyCents = 10'000;
    CHECK_FALSE(stands());
    d.penaltyMaxCents = 5'000; // below a single one
    CHECK_FALSE(stands());
    d.penaltyMaxCents = 100'000;
    CHECK_FALSE(stands());
    d.negotiated = true;
    CHECK_FALSE(stands());
    d.penaltyApprovedBy = UserId(1); // the same person
    CHECK_FALSE(stands());
    d.penaltyApprovedBy = UserId(2);
    CHECK(stands());
}

TEST_CASE("Signing waits for the time to think and for every signature")
{
    DirectiveWhole whole = complete();
    whole.directive.proposedOn = today.addDays(-6);
    CHECK(gaps(readyToSign(whole, today)) == std::vector{ReadyPoint::Reflection, ReadyPoint::Signatures});
    whole.directive.proposedOn = today.addDays(-7);
    CHECK(gaps(readyToSign(whole, today)) == std::vector{ReadyPoint::Signatures});
    whole.parties[0].signedOn = today;
    CHECK(gaps(readyToSign(whole, today)).empty());
    whole.parties.push_back({.id = DirectivePartyId(2),
                             .name = u"Medehuurder"_s,
                             .role = QString(directive_role::coTenant),
                             .capacity = QString(capacity::none),
                             .capacityOn = today,
                             .understands = u"ja"_s});
    CHECK(gaps(readyToSign(whole, today)) == std::vector{ReadyPoint::Signatures});
}
