// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/history/case_past.h"
#include "services/cases/history/timeline.h"
#include "services/cases/views/as_of.h"
#include "support/catch_qt.h"
#include "support/directive_case.h"

#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <functional>
#include <map>
#include <random>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// People who do anything with directives, in any order; what the table refuses does not happen.
class DirectiveWork : public DirectiveCase {
public:
    explicit DirectiveWork(unsigned seed) : m_random(seed) { (void)complete(); }

    void step()
    {
        clock.set(clock.nowUtc().addSecs(150));
        const auto& doings = all();
        const auto& [name, doing] = doings[std::size_t(below(int(doings.size())))];
        if (doing())
            ++done[name];
    }
    [[nodiscard]] int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }

    std::map<std::string, int> done;

private:
    QString word() { return u"woord %1"_s.arg(below(1'000)); }
    template <class T> T any(const std::vector<T>& things)
    {
        return things.empty() ? T() : things[std::size_t(below(int(things.size())))];
    }
    Directive one() { return any(storage::directivesOf(db, dossier)); }
    Breach anyBreach() { return any(storage::breachesIn(db, dossier)); }

    using Doings = std::vector<std::pair<std::string, std::function<bool()>>>;
    const Doings& all()
    {
        using namespace directives;
        static constexpr DirectiveKind kinds[] = {DirectiveKind::Voluntary, DirectiveKind::Court, DirectiveKind::Mayor};
        if (m_doings.empty())
            m_doings = {
                {"draft", [this] { return complete(kinds[below(3)]).isValid(); }},
                {"save",
                 [this] {
                     Directive d = one();
                     d.help = word();
                     d.facts = below(2) ? QStringList{u"report:%1"_s.arg(report.value())} : d.facts;
                     return save(session, d).has_value();
                 }},
                {"clause",
                 [this] {
                     return addClause(session, {.directive = one().id, .text = word(), .days = u"135"_s}).has_value();
                 }},
                {"move clause",
                 [this] {
                     return moveClause(session, any(storage::directiveClausesIn(db, dossier)).id, 1).has_value();
                 }},
                {"drop clause",
                 [this] { return removeClause(session, any(storage::directiveClausesIn(db, dossier))).has_value(); }},
                {"party",
                 [this] {
                     DirectiveParty party = any(storage::directivePartiesIn(db, dossier));
                     party.understands = word();
                     party.capacityOn = today();
                     return saveParty(session, party).has_value();
                 }},
                {"propose", [this] { return propose(session, one(), today()).has_value(); }},
                {"propose again", [this] { return propose(session, one(), today()).has_value(); }},
                {"redraft", [this] { return below(3) == 0 && redraft(session, one(), word()).has_value(); }},
                {"refuse", [this] { return below(3) == 0 && refuse(session, one(), today(), word()).has_value(); }},
                {"sign",
                 [this] {
                     const auto parties = storage::directivePartiesOf(db, one().id);
                     return !parties.empty() &&
                            sign(session, parties.front(), {.tenantOn = today(), .representativeOn = {}}).has_value();
                 }},
                {"agree", [this] { return agree(session, one(), today()).has_value(); }},
                {"start", [this] { return start(session, one()).has_value(); }},
                {"week",
                 [this] {
                     const Directive d = one();
                     const auto clauses = storage::directiveClausesOf(db, d.id);
                     if (clauses.empty())
                         return false;
                     const auto there =
                         storage::findClauseCheck(db, clauses.front().id, today().addDays(1 - today().dayOfWeek()));
                     return recordWeek(session, d.id, today(),
                                       {{.clause = clauses.front().id,
                                         .result = below(4) ? u"KEPT"_s : QString(),
                                         .source = word(),
                                         .version = there ? there->version : 0}})
                         .has_value();
                 }},
                {"evaluate",
                 [this] { return evaluate(session, one(), {.heldOn = today(), .account = word()}).has_value(); }},
                {"breach",
                 [this] {
                     const Directive d = one();
                     const auto clauses = storage::directiveClausesOf(db, d.id);
                     return !clauses.empty() &&
                            reportBreach(session, d.id,
                                         {.clause = clauses.front().id, .on = today(), .what = word(), .links = {}})
                                .has_value();
                 }},
                {"hear", [this] { return hear(session, anyBreach(), {.on = today(), .said = word()}).has_value(); }},
                {"decide",
                 [this] {
                     return decide(session, anyBreach(),
                                   {.established = below(3) > 0,
                                    .on = today(),
                                    .decision = word(),
                                    .runsOn = below(2) == 0})
                         .has_value();
                 }},
                {"drop breach",
                 [this] { return below(3) == 0 && removeBreach(session, anyBreach(), word()).has_value(); }},
                {"run on", [this] { return runOn(session, one()).has_value(); }},
                {"extend",
                 [this] {
                     const Directive d = one();
                     return extend(session, d, today(), d.endsOn.addDays(30), word()).has_value();
                 }},
                {"end well", [this] { return below(3) == 0 && endWell(session, one(), today(), word()).has_value(); }},
                {"withdraw", [this] { return below(4) == 0 && withdraw(session, one(), word()).has_value(); }},
                {"to court", [this] { return takeToCourt(session, one(), word()).has_value(); }},
                {"take back", [this] { return takeBack(session, one()).has_value(); }},
                {"claim",
                 [this] {
                     return fileClaim(session, one(), {.on = today(), .court = word(), .caseNumber = {}}).has_value();
                 }},
                {"grant",
                 [this] {
                     return grant(session, one(), {.on = today(), .penaltyCents = 1'000, .penaltyMaxCents = 100'000})
                         .has_value();
                 }},
                {"serve", [this] { return serve(session, one(), today()).has_value(); }},
                {"forfeit",
                 [this] {
                     const Breach breach = anyBreach();
                     const auto d = storage::findDirective(db, breach.directive);
                     return d && forfeit(session, *d, {.breach = breach.id, .on = today(), .amountCents = 1'000})
                                     .has_value();
                 }},
                {"settle",
                 [this] {
                     return settle(session, any(storage::forfeituresIn(db, dossier)), today(), word()).has_value();
                 }},
            };
        return m_doings;
    }

    std::mt19937 m_random;
    Doings m_doings;
};

// Every field of everything in the case.
QStringList told(const CaseState& state)
{
    QStringList lines;
    for (const ThingKind& kind : thingKinds().all)
        for (const ThingFacts& thing : kind.factsOf(state.things.at(kind.kind)))
            lines << entityCode(kind.kind) + u' ' + QString::number(thing.id) + u' ' +
                         QString::fromUtf8(QJsonDocument(thing.facts).toJson(QJsonDocument::Compact));
    return lines;
}

QStringList told(const std::vector<timeline::TimelineRow>& rows)
{
    QStringList lines;
    for (const auto& row : rows)
        lines << QStringList{toStorage(row.at), row.kindName, row.title, row.text, row.subLine, row.who}.join(u" | "_s);
    return lines;
}

} // namespace

TEST_CASE("Each day of work on directives is told afterwards as it was at its end")
{
    const unsigned seed = GENERATE(1U, 2U, 3U);
    DirectiveWork work(seed);
    struct Day {
        QDate on;
        QStringList state;
        QStringList timeline;
    };
    std::vector<Day> days;
    for (int step = 0; step < 400; ++step) {
        work.step();
        if (work.below(12) != 0)
            continue;
        days.push_back({work.today(), told(caseStateNow(work.db, work.dossier, thingKinds())),
                        told(orThrow(timeline::of(work.session, work.dossier, 100'000)))});
        work.passDays(1 + work.below(4));
    }
    INFO("seed " << seed);
    CHECK(work.done.size() > 7); // not all of them come by in each course
    REQUIRE(days.size() > 15);
    for (const Day& day : days) {
        INFO("day " << day.on.toString(Qt::ISODate).toStdString());
        const CasePast past =
            caseStateBefore(work.session, work.dossier, utcFromAmsterdam(day.on.addDays(1), QTime(0, 0)));
        REQUIRE(past.state);
        CHECK(past.gaps.empty());
        REQUIRE(told(*past.state) == day.state);
        const auto then = dossiers::asOf(work.session, work.dossier, day.on);
        REQUIRE(then);
        REQUIRE(told(then->timeline) == day.timeline);
    }
}
