// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/directive_lifecycle.h"

#include "support/catch_qt.h"
#include "support/directive_case.h"
#include "support/directive_rows.h"

#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <set>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

using E = DirectiveEvent;
using S = DirectiveState;

struct Placed : DirectiveCase {
    Placed(DirectiveKind kind, S state)
    {
        const PlacedRows rows = placeDirective(*this, dossier, report, session.actor().id, kind, state);
        id = rows.directive;
        breachId = rows.breach;
        oldBreach = rows.oldBreach;
        forfeiture = rows.forfeiture;
    }
    Directive now() { return stored(id); }

    DirectiveId id;
    BreachId breachId;
    BreachId oldBreach;
    ForfeitureId forfeiture;
};

using Deed = std::function<Result<void>(Placed&)>;

template <class T> Result<void> plain(const Result<T>& result)
{
    if (!result)
        return std::unexpected(result.error());
    return {};
}

const std::vector<std::pair<E, Deed>>& deeds()
{
    using namespace directives;
    static const std::vector<std::pair<E, Deed>> all{
        {E::Change,
         [](Placed& p) {
             Directive d = p.now();
             d.help = u"Schuldhulp."_s;
             return plain(save(p.session, d));
         }},
        {E::SetKeeper, [](Placed& p) { return setKeeper(p.session, p.now(), p.user(Role::SocialManager)); }},
        {E::ApprovePenalty, [](Placed& p) { return approvePenalty(p.session, p.now()); }},
        {E::Propose, [](Placed& p) { return propose(p.session, p.now(), p.today()); }},
        {E::Redraft, [](Placed& p) { return redraft(p.session, p.now(), u"Andere uren."_s); }},
        {E::Refuse, [](Placed& p) { return refuse(p.session, p.now(), p.today(), u"Wil niet."_s); }},
        {E::Sign,
         [](Placed& p) { return sign(p.session, p.party(p.id), {.tenantOn = p.today(), .representativeOn = {}}); }},
        {E::Agree, [](Placed& p) { return agree(p.session, p.now(), p.today()); }},
        {E::Start, [](Placed& p) { return start(p.session, p.now()); }},
        {E::RecordWeek,
         [](Placed& p) {
             return recordWeek(p.session, p.id, p.today(),
                               {{.clause = p.clause(p.id).id, .result = u"KEPT"_s, .source = u"Melders."_s}});
         }},
        {E::Plan, [](Placed& p) { return planEvaluations(p.session, p.now(), {p.today().addDays(30)}); }},
        {E::Evaluate,
         [](Placed& p) { return evaluate(p.session, p.now(), {.heldOn = p.today(), .account = u"Gaat goed."_s}); }},
        {E::ReportBreach,
         [](Placed& p) {
             return plain(
                 reportBreach(p.session, p.id,
                              {.clause = p.clause(p.id).id, .on = p.today(), .what = u"Weer muziek."_s, .links = {}}));
         }},
        {E::Hear,
         [](Placed& p) { return hear(p.session, p.breach(p.breachId), {.on = p.today(), .said = u"Sorry."_s}); }},
        {E::Establish,
         [](Placed& p) {
             return decide(p.session, p.breach(p.breachId),
                           {.established = true, .on = p.today(), .decision = u"Ja."_s, .runsOn = false});
         }},
        {E::Dismiss,
         [](Placed& p) {
             return decide(p.session, p.breach(p.breachId),
                           {.established = false, .on = p.today(), .decision = u"Nee."_s});
         }},
        {E::RunOn, [](Placed& p) { return runOn(p.session, p.now()); }},
        {E::Extend,
         [](Placed& p) { return extend(p.session, p.now(), p.today(), p.today().addDays(200), u"Nog even."_s); }},
        {E::EndWell, [](Placed& p) { return endWell(p.session, p.now(), p.today(), u"Rust."_s); }},
        {E::Withdraw, [](Placed& p) { return withdraw(p.session, p.now(), u"Niet nodig."_s); }},
        {E::End, [](Placed& p) { return end(p.session, p.now(), p.today(), u"Verhuisd."_s); }},
        {E::TakeToCourt, [](Placed& p) { return plain(takeToCourt(p.session, p.now(), u"Helpt niet."_s)); }},
        {E::FileClaim,
         [](Placed& p) {
             return fileClaim(p.session, p.now(), {.on = p.today(), .court = u"Rechtbank Assen"_s, .caseNumber = {}});
         }},
        {E::Adjourn, [](Placed& p) { return adjourn(p.session, p.now(), p.today(), u"Afspraken."_s); }},
        {E::Revive, [](Placed& p) { return revive(p.session, p.now(), u"Niet nagekomen."_s); }},
        {E::Grant,
         [](Placed& p) {
             return grant(p.session, p.now(), {.on = p.today(), .penaltyCents = 10'000, .penaltyMaxCents = 500'000});
         }},
        {E::Reject, [](Placed& p) { return reject(p.session, p.now(), p.today(), u"Te algemeen."_s); }},
        {E::Serve, [](Placed& p) { return serve(p.session, p.now(), p.today()); }},
        {E::RemoveBreach, [](Placed& p) { return removeBreach(p.session, p.breach(p.breachId), u"Verkeerd."_s); }},
        {E::Forfeit,
         [](Placed& p) {
             return plain(forfeit(p.session, p.now(), {.breach = p.oldBreach, .on = p.today(), .amountCents = 10'000}));
         }},
        {E::Settle,
         [](Placed& p) {
             return settle(p.session, storage::findForfeiture(p.db, p.forfeiture).value(), p.today(), u"Betaald."_s);
         }},
        {E::TakeBack, [](Placed& p) { return takeBack(p.session, p.now()); }},
    };
    return all;
}

const DirectiveKind kinds[] = {DirectiveKind::Voluntary, DirectiveKind::Court, DirectiveKind::Mayor};

} // namespace

TEST_CASE(
    "Every step of a directive that the table allows does what it says, and every other is refused with a sentence")
{
    int allowed = 0;
    int refused = 0;
    for (const DirectiveKind kind : kinds)
        for (const S state : directiveStates()) {
            Placed placed(kind, state);
            const S earlier = placed.now().earlier;
            for (const auto& [event, deed] : deeds()) {
                INFO(directiveKindCode(kind).toStdString()
                     << ' ' << directiveStateCode(state).toStdString() << " event " << int(event));
                const Transaction trial(placed.db); // rolled back: the next event finds the same state
                const auto step = stepOf(kind, state, event);
                const auto result = deed(placed);
                INFO((result ? std::string() : result.error().message.toStdString()));
                if (step) {
                    ++allowed;
                    REQUIRE(result);
                    CHECK(placed.state(placed.id) == step->to.value_or(earlier));
                } else {
                    ++refused;
                    REQUIRE_FALSE(result);
                    CHECK(result.error().kind == ErrorKind::Input);
                    CHECK(result.error().message == whyRefused(kind, state, event));
                    CHECK_FALSE(result.error().message.isEmpty());
                    CHECK(placed.state(placed.id) == state);
                }
            }
        }
    CHECK(allowed > 200);
    CHECK(refused > 1'000);
}

TEST_CASE("The deeds of a directive are all its events, and no state has two answers to one")
{
    std::set<E> tried;
    for (const auto& [event, deed] : deeds())
        tried.insert(event);
    for (const DirectiveStep& step : directiveSteps)
        CHECK(tried.contains(step.event));
    for (const DirectiveKind kind : kinds)
        for (const S state : directiveStates())
            for (const E event : tried) {
                int rows = 0;
                for (const DirectiveStep& step : directiveSteps)
                    rows += step.from == state && step.event == event && holdsFor(step.kinds, kind) ? 1 : 0;
                CHECK(rows <= 1);
            }
}

TEST_CASE("Nothing leads from a reported breach past hearing the tenant")
{
    for (const DirectiveStep& step : directiveSteps) {
        if (step.from != S::BreachReported || !step.to)
            continue;
        // On it stays, it is heard, the report proves a mistake, or we withdraw what we made ourselves.
        CHECK((*step.to == S::BreachReported || step.event == E::Hear || step.event == E::RemoveBreach ||
               step.event == E::Withdraw));
    }
    for (const DirectiveStep& step : directiveSteps)
        if (step.event == E::Establish || step.event == E::Dismiss)
            CHECK(step.from == S::Heard);
}

TEST_CASE("A directive ends only where nothing more can be asked of it but taking that back and settling a penalty")
{
    for (const DirectiveStep& step : directiveSteps)
        if (isEnded(step.from))
            CHECK((step.event == E::TakeBack || step.event == E::Settle));
}
