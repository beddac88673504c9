// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/views/strength.h"

#include "services/cases/contacts.h"
#include "services/cases/dossiers.h"
#include "services/cases/handbook_ticks.h"
#include "services/cases/history/timeline.h"
#include "services/cases/parties.h"
#include "services/cases/readiness_marks.h"
#include "services/cases/risk_scores.h"
#include "services/cases/views/as_of.h"
#include "services/cases/views/dossier_detail.h"
#include "services/lists/find.h"
#include "services/office/handbooks.h"
#include "storage/cases/party_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// A report of noise in a dossier of its own.
struct Case : CaseStreet {
    Case() : session(CaseStreet::session(Role::SocialManager)) { dossier = join({}, noise()); }
    // Another report, in the same dossier.
    DossierId join(DossierId into, const Report& report)
    {
        return orThrow(reports::registerReport(session, report,
                                               {.into = into ? reports::RegisterOptions::Into::ExistingDossier
                                                             : reports::RegisterOptions::Into::NewDossier,
                                                .dossier = into}))
            .dossier;
    }
    Report at(QDate day, QTime time, int reporter = 0)
    {
        Report report = noise();
        report.receivedAt = utcFromAmsterdam(day, time);
        report.reporter = tenants[std::size_t(reporter)];
        return report;
    }
    RiskScore score(int each, const QString& side = u"cause"_s)
    {
        RiskScore made{.dossier = dossier, .side = side};
        for (Scored RiskScore::* one : riskDimensions)
            made.*one = {each, u"Behaviour %1"_s.arg(each)};
        return made;
    }
    Dossier stored() { return orThrow(dossiers::dossierDetail(session, dossier)).dossier; }
    strength::Strength strength() { return orThrow(strength::strengthOf(session, dossier)); }
    ReadinessRow row(const QString& code)
    {
        const auto rows = strength().rows;
        return *std::ranges::find(rows, code, [](const ReadinessRow& row) { return row.point.code; });
    }
    bool timelineHas(const QString& text)
    {
        const auto rows = orThrow(timeline::of(session, dossier));
        return std::ranges::any_of(rows, [&](const timeline::TimelineRow& row) {
            return row.kindName.contains(text) || row.title.contains(text) || row.text.contains(text);
        });
    }

    Session session;
    DossierId dossier;
};

} // namespace

TEST_CASE("A judgement sets the risk of the dossier and its next review, and stands on the timeline with its reasons")
{
    Case it;
    const auto judged = orThrow(risk_scores::add(it.session, it.score(3)));
    CHECK(judged.risk == 15);
    CHECK(judged.withCoordinator);
    CHECK(judged.careFirst); // 3 and 3
    CHECK_FALSE(judged.callAtOnce);
    CHECK(it.stored().risk == 15);
    CHECK(it.stored().nextReviewOn == QDate(2026, 11, 27));
    CHECK(it.timelineHas(u"15"_s));
    CHECK(it.timelineHas(u"Behaviour 3"_s));
    CHECK(it.strength().careFirst);
}

TEST_CASE("A new judgement is a new row; the last one counts and the earlier ones stay as history")
{
    Case it;
    (void)orThrow(risk_scores::add(it.session, it.score(3)));
    it.clock.advanceDays(3);
    (void)orThrow(risk_scores::add(it.session, it.score(1)));
    (void)orThrow(risk_scores::add(it.session, it.score(2, u"neighbour"_s)));
    const auto strength = it.strength();
    CHECK(strength.history.size() == 3);
    REQUIRE(strength.counting.size() == 2);
    CHECK(strength.risk == 10); // who is worst off
    CHECK(it.stored().risk == 10);
    CHECK(strength.history.front().byName == u"User social-manager"_s);
}

TEST_CASE("A score without its reason is refused, and so is one beyond the scale")
{
    Case it;
    RiskScore score = it.score(1);
    score.violence.why.clear();
    CHECK(risk_scores::add(it.session, score).error().field == u"violence"_s);
    score.violence = {0, {}};
    CHECK(risk_scores::add(it.session, score));
    score.frequency = {5, u"x"_s};
    CHECK(risk_scores::add(it.session, score).error().field == u"frequency"_s);
    score.side = u"both"_s;
    CHECK(risk_scores::add(it.session, score).error().field == u"side"_s);
}

TEST_CASE("A judgement by mistake is removed with a reason, and risk and review follow from what is left")
{
    Case it;
    (void)orThrow(risk_scores::add(it.session, it.score(1)));
    const auto wrong = orThrow(risk_scores::add(it.session, it.score(4)));
    CHECK(it.stored().risk == 20);
    CHECK(risk_scores::remove(it.session, wrong.id, {}).error().field == u"reason"_s);
    REQUIRE(risk_scores::remove(it.session, wrong.id, u"Of another dossier"_s));
    CHECK(it.stored().risk == 5);
    CHECK(it.timelineHas(u"Risk score removed"_s));
}

TEST_CASE("The risk of a dossier that was judged is not typed over in its form")
{
    Case it;
    Dossier dossier = it.stored();
    dossier.risk = 4;
    REQUIRE(dossiers::update(it.session, dossier));
    (void)orThrow(risk_scores::add(it.session, it.score(1)));
    dossier = it.stored();
    dossier.risk = 19;
    CHECK(dossiers::update(it.session, dossier).error().field == u"risk"_s);
}

TEST_CASE("Whoever was judged by name stays among the people of the dossier")
{
    Case it;
    const Party party = storage::partiesOf(it.db, it.dossier).front();
    RiskScore score = it.score(1);
    score.party = party.id;
    (void)orThrow(risk_scores::add(it.session, score));
    CHECK(parties::remove(it.session, party.id, u"By mistake"_s).error().kind == ErrorKind::Input);
    CHECK_FALSE(it.strength().counting.front().whom.isEmpty());
    score.party = PartyId(9'999);
    CHECK_FALSE(risk_scores::add(it.session, score));
}

TEST_CASE("A closed dossier is not judged or marked any more")
{
    Case it;
    orThrow(dossiers::close(it.session, it.dossier, {.outcome = u"AGREEMENT"_s, .whyOpenThings = u"Enough"_s}));
    CHECK(risk_scores::add(it.session, it.score(1)).error().kind == ErrorKind::Input);
    CHECK_FALSE(readiness_marks::set(
        it.session, {.dossier = it.dossier, .point = u"children"_s, .state = u"present"_s, .reason = u"None"_s}));
    CHECK_FALSE(handbook_ticks::set(it.session, it.dossier, u"noise-and-neighbours"_s, u"en"_s,
                                    u"Look at earlier reports at the address and around it"_s, true));
    CHECK(strength::strengthOf(it.session, it.dossier));
}

TEST_CASE("Risk and readiness of a secret dossier are for who may open it")
{
    Case it;
    Session coordinator = it.CaseStreet::session(Role::Coordinator);
    Session other = it.CaseStreet::session(Role::LiveabilityWorker);
    (void)orThrow(risk_scores::add(it.session, it.score(2)));
    orThrow(dossiers::setConfidentiality(coordinator, it.dossier, u"GEH"_s, {}, u"Care"_s));
    CHECK(strength::strengthOf(other, it.dossier).error().kind == ErrorKind::NotAllowed);
    CHECK(strength::reportsBehind(other, it.dossier, {}).error().kind == ErrorKind::NotAllowed);
    CHECK(handbook_ticks::ticksOf(other, it.dossier).error().kind == ErrorKind::NotAllowed);
    CHECK(risk_scores::add(other, it.score(1)).error().kind == ErrorKind::NotAllowed);
    CHECK(strength::strengthOf(coordinator, it.dossier));
}

TEST_CASE("What the casebook knows by itself is counted, with what it rests on")
{
    Case it;
    CHECK(it.row(u"independent_reporters"_s).state == ReadinessState::Partly);
    it.join(it.dossier, it.at(QDate(2026, 11, 19), QTime(23, 0), 2));
    CHECK(it.row(u"independent_reporters"_s).state == ReadinessState::Present);
    CHECK(it.row(u"independent_reporters"_s).finding.evidence.size() == 2);
    CHECK(it.row(u"both_sides_heard"_s).state == ReadinessState::Missing);
    const auto heard = orThrow(contacts::record(it.session, {.about = {.report = {}, .dossier = it.dossier},
                                                             .at = it.clock.nowUtc(),
                                                             .kind = u"HEARING"_s,
                                                             .channel = u"BAL"_s,
                                                             .person = it.tenants[1]}));
    const ReadinessRow row = it.row(u"both_sides_heard"_s);
    CHECK(row.state == ReadinessState::Present);
    CHECK(row.finding.evidence == std::vector<Evidence>{{EntityKind::ContactMoment, heard.value()}});
    // The tenant of the home is the accused, so all tenants are known.
    CHECK(it.row(u"right_parties"_s).state == ReadinessState::Partly);
}

TEST_CASE("A mark of somebody stands over what the casebook tells, until it is taken away")
{
    Case it;
    ReadinessMark mark{.dossier = it.dossier, .point = u"children"_s, .state = u"not_applicable"_s};
    CHECK(readiness_marks::set(it.session, mark).error().field == u"reason"_s);
    mark.reason = u"No children live there"_s;
    const ReadinessMarkId id = orThrow(readiness_marks::set(it.session, mark));
    CHECK(it.row(u"children"_s).state == ReadinessState::NotApplicable);
    CHECK(it.strength().sum.notApplicable == 4);
    CHECK(it.timelineHas(u"No children live there"_s));
    mark.state = u"gone"_s;
    mark.version = 1;
    CHECK(readiness_marks::set(it.session, mark).error().field == u"state"_s);
    mark.state = u"partly"_s;
    CHECK(orThrow(readiness_marks::set(it.session, mark)) == id);
    REQUIRE(readiness_marks::clear(it.session, id));
    CHECK(it.row(u"children"_s).state == ReadinessState::Missing);
    CHECK(it.strength().marks.empty());
}

TEST_CASE("Reports count by hour of the week and per week; a positive signal and one without a time do not")
{
    Case it; // Friday 20 November, 9:42
    it.join(it.dossier, it.at(QDate(2026, 11, 13), QTime(9, 5)));
    Report untimed = it.at(QDate(2026, 11, 18), QTime(12, 0));
    untimed.receivedTimeKnown = false;
    it.join(it.dossier, untimed);
    Report positive = it.at(QDate(2026, 11, 18), QTime(9, 0));
    positive.nature = u"positief"_s;
    it.join(it.dossier, positive);
    const Rhythm rhythm = it.strength().rhythm;
    CHECK(rhythm.byHour[4][9] == 2);
    CHECK(rhythm.timed == 2);
    CHECK(rhythm.untimed == 1);
    REQUIRE(rhythm.weeks.size() == 2);
    CHECK(rhythm.weeks[1].count == 2);
    CHECK(orThrow(strength::reportsBehind(it.session, it.dossier, HourOfWeek{4, 9})).size() == 2);
    CHECK(orThrow(strength::reportsBehind(it.session, it.dossier, {}, QDate(2026, 11, 9))).size() == 1);
    CHECK(orThrow(strength::reportsBehind(it.session, it.dossier, HourOfWeek{2, 12})).empty());
}

TEST_CASE("A warning is a line in the weeks, with how many came before and after it")
{
    Case it;
    for (int i = 1; i <= 20; ++i)
        it.join(it.dossier, it.at(QDate(2026, 11, 20).addDays(-i), QTime(22, 0)));
    (void)orThrow(contacts::record(it.session, {.about = {.report = {}, .dossier = it.dossier},
                                                .at = utcFromAmsterdam(QDate(2026, 11, 10), QTime(10, 0)),
                                                .kind = u"WARNING"_s,
                                                .channel = u"BRI"_s}));
    const auto deeds = it.strength().deeds;
    REQUIRE(deeds.size() == 1);
    CHECK(deeds.front().deed.on == QDate(2026, 11, 10));
    REQUIRE(deeds.front().effect);
    CHECK(deeds.front().effect->days == 10); // since the first report, and until today
    CHECK(deeds.front().effect->before == 10);
    CHECK(deeds.front().effect->after == 10);
}

TEST_CASE("Risk and readiness stood on an earlier day as they did then")
{
    Case it;
    (void)orThrow(risk_scores::add(it.session, it.score(3)));
    const QDate first = it.clock.today();
    it.clock.advanceDays(2);
    const auto later = orThrow(risk_scores::add(it.session, it.score(1)));
    REQUIRE(risk_scores::remove(it.session, later.id, u"By mistake"_s));
    (void)orThrow(risk_scores::add(it.session, it.score(2)));
    const auto then = orThrow(dossiers::asOf(it.session, it.dossier, first));
    CHECK(then.detail.dossier.risk == 15);
    CHECK(then.doubts.empty());
    const auto between = orThrow(dossiers::asOf(it.session, it.dossier, it.clock.today()));
    CHECK(between.detail.dossier.risk == 10);
    CHECK(between.doubts.empty());
}

TEST_CASE("A point of a handbook is ticked for a dossier once, stands on the timeline, and is taken back")
{
    Case it;
    const QString book = u"noise-and-neighbours"_s;
    const QString point = u"Look at earlier reports at the address and around it"_s;
    REQUIRE(handbook_ticks::set(it.session, it.dossier, book, u"en"_s, point, true));
    REQUIRE(handbook_ticks::set(it.session, it.dossier, book, u"en"_s, point, true));
    const auto ticks = orThrow(handbook_ticks::ticksOf(it.session, it.dossier));
    REQUIRE(ticks.size() == 1);
    CHECK(ticks.front().tick.point == point);
    CHECK(it.timelineHas(point));
    REQUIRE(handbook_ticks::set(it.session, it.dossier, book, u"en"_s, point, false));
    CHECK(orThrow(handbook_ticks::ticksOf(it.session, it.dossier)).empty());
    CHECK_FALSE(it.timelineHas(point));
    CHECK(handbook_ticks::set(it.session, it.dossier, book, u"en"_s, u"No such point"_s, true).error().kind ==
          ErrorKind::NotFound);
}
