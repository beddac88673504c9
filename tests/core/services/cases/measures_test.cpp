// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/measures.h"

#include "domain/instrument.h"
#include "services/cases/dossiers.h"
#include "services/cases/history/timeline.h"
#include "services/cases/parties.h"
#include "services/cases/views/as_of.h"
#include "services/cases/views/dossier_detail.h"
#include "services/lists/find.h"
#include "services/office/lists.h"
#include "services/registry/person_merge.h"
#include "storage/registry/instrument_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// A report of noise in a dossier of its own, handled by a social manager who is signed in.
struct Case : CaseStreet {
    Case() : session(CaseStreet::session(Role::SocialManager))
    {
        const auto made =
            orThrow(reports::registerReport(session, noise(), {.into = reports::RegisterOptions::Into::NewDossier}));
        report = made.id;
        dossier = made.dossier;
    }
    [[nodiscard]] Measure warning() const
    {
        return {.dossier = dossier,
                .instrument = u"WAARSCHUWING"_s,
                .fromOn = clock.today(),
                .person = tenants[1],
                .role = u"INITIATE"_s,
                .account = u"Warned about the music after eleven."_s};
    }
    Measure add(const Measure& measure)
    {
        const MeasureId id = orThrow(measures::add(session, measure));
        const auto all = orThrow(measures::measuresOf(session, dossier));
        return *std::ranges::find(all, id, &Measure::id);
    }
    dossiers::DossierDetail detail() { return orThrow(dossiers::dossierDetail(session, dossier)); }

    Session session;
    ReportId report;
    DossierId dossier;
};

} // namespace

TEST_CASE("A measure runs until somebody says what came of it")
{
    Case it;
    Measure measure = it.add(it.warning());
    CHECK(measure.keeper == it.session.actor().id);
    CHECK(stateOf(measure, it.clock.today()) == MeasureState::Running);

    measure.result = u"REACHED"_s;
    REQUIRE(measures::update(it.session, measure));
    const auto view = it.detail().measures.front();
    CHECK(view.state == MeasureState::Ended);
    CHECK(view.measure.endedOn == it.clock.today());
    CHECK(view.resultName == u"Reached its aim"_s);

    REQUIRE(measures::takeBack(it.session, measure.id));
    CHECK(it.detail().measures.front().state == MeasureState::Running);
    CHECK(it.detail().measures.front().measure.result.isEmpty());
}

TEST_CASE("A measure that was over in one talk is stored with its result at once")
{
    Case it;
    Measure talk = it.warning();
    talk.result = u"NO_EFFECT"_s;
    talk.endedOn = talk.fromOn;
    CHECK(stateOf(it.add(talk), it.clock.today()) == MeasureState::Ended);
}

TEST_CASE("A measure whose planned last day is past waits for its result, and is no error")
{
    Case it;
    Measure measure = it.warning();
    measure.fromOn = it.clock.today().addDays(-10);
    measure.untilOn = it.clock.today().addDays(-1);
    it.add(measure);
    CHECK(it.detail().measures.front().state == MeasureState::Overdue);
}

TEST_CASE("What cannot be meant of a measure is refused at its field")
{
    Case it;
    const auto field = [&](const std::function<void(Measure&)>& change) {
        Measure measure = it.warning();
        change(measure);
        const auto added = measures::add(it.session, measure);
        REQUIRE_FALSE(added);
        CHECK_FALSE(added.error().message.isEmpty());
        return added.error().field;
    };
    CHECK(field([](Measure& m) { m.instrument.clear(); }) == u"instrument"_s);
    CHECK(field([](Measure& m) { m.instrument = u"GUESS"_s; }) == u"instrument"_s);
    CHECK(field([](Measure& m) { m.fromOn = {}; }) == u"fromOn"_s);
    CHECK(field([](Measure& m) { m.untilOn = m.fromOn.addDays(-1); }) == u"untilOn"_s);
    CHECK(field([](Measure& m) { m.role = u"WATCH"_s; }) == u"role"_s);
    CHECK(field([](Measure& m) { m.endedOn = m.fromOn; }) == u"result"_s);
    CHECK(field([](Measure& m) {
              m.result = u"REACHED"_s;
              m.endedOn = m.fromOn.addDays(1);
          }) == u"endedOn"_s);
    CHECK(measures::measuresOf(it.session, it.dossier)->empty());
}

TEST_CASE("A closed dossier takes no new measure, and one that runs can still be ended there")
{
    Case it;
    Measure measure = it.add(it.warning());
    const auto check = orThrow(dossiers::closeCheck(it.session, it.dossier));
    CHECK(std::ranges::contains(check.others, EntityKind::Measure, &OpenThing::kind));
    REQUIRE(dossiers::close(it.session, it.dossier, {.outcome = u"AGREEMENT"_s, .whyOpenThings = u"It runs on"_s}));
    CHECK(measures::add(it.session, it.warning()).error().field == u"dossier"_s);
    measure.result = u"REACHED"_s;
    REQUIRE(measures::update(it.session, measure));
    CHECK(measures::takeBack(it.session, measure.id).error().field == u"dossier"_s);
}

TEST_CASE("The timeline tells of a measure where it began, and where it ended with what came of it")
{
    Case it;
    Measure measure = it.warning();
    measure.fromOn = it.clock.today().addDays(-3);
    measure = it.add(measure);
    const auto row = [&] {
        const auto rows = orThrow(timeline::of(it.session, it.dossier));
        const auto found = std::ranges::find(rows, EntityKind::Measure, &timeline::TimelineRow::target);
        REQUIRE(found != rows.end());
        return *found;
    };
    CHECK(row().kindName == u"Measure begun"_s);
    CHECK(amsterdamDate(row().at) == measure.fromOn);
    CHECK(row().text.contains(u"after eleven"_s));
    measure.result = u"REFUSED"_s;
    measure.endedOn = it.clock.today();
    REQUIRE(measures::update(it.session, measure));
    CHECK(row().kindName == u"Measure ended"_s);
    CHECK(amsterdamDate(row().at) == it.clock.today());
    CHECK(row().title.contains(u"Refused"_s));
}

TEST_CASE("A measure is found by its instrument in both languages, and by its words")
{
    Case it;
    it.add(it.warning());
    for (const QString& words : {u"waarschuwing"_s, u"warnings"_s, u"eleven"_s})
        CHECK_FALSE(orThrow(find::byWords(it.session, EntityKind::Measure, words, 5)).empty());
}

TEST_CASE("Removing a measure keeps it and the reason in the log")
{
    Case it;
    const Measure measure = it.add(it.warning());
    CHECK(measures::remove(it.session, measure.id, {}).error().field == u"reason"_s);
    REQUIRE(measures::remove(it.session, measure.id, u"Another dossier"_s));
    CHECK(it.detail().measures.empty());
    const auto rows = orThrow(timeline::of(it.session, it.dossier));
    const auto told = std::ranges::find_if(
        rows, [](const timeline::TimelineRow& row) { return row.title.startsWith(u"Measure removed"_s); });
    REQUIRE(told != rows.end());
    CHECK(told->text.contains(u"Another dossier"_s));
}

TEST_CASE("The day before it began there was no measure")
{
    Case it;
    it.clock.advanceDays(3);
    it.add(it.warning());
    const auto then = orThrow(dossiers::asOf(it.session, it.dossier, it.clock.today().addDays(-1)));
    CHECK(then.detail.measures.empty());
    CHECK(orThrow(dossiers::asOf(it.session, it.dossier, it.clock.today())).detail.measures.size() == 1);
}

TEST_CASE("An instrument that a measure uses cannot be removed from the list")
{
    Case it;
    Measure measure = it.warning();
    measure.instrument = u"SOCIAL_RETURN"_s;
    it.add(measure);
    Session coordinator = it.CaseStreet::session(Role::Coordinator);
    CHECK_FALSE(lists::remove(coordinator, instrumentList, u"SOCIAL_RETURN"_s));
}

TEST_CASE("When two entries of a person are merged, the measure is with the one that stays")
{
    Case it;
    Session coordinator = it.CaseStreet::session(Role::Coordinator);
    it.add(it.warning());
    const PersonId twin = storage::insertPerson(it.db, {.lastName = u"Smit"_s}, it.clock.nowUtc());
    Measure other = it.warning();
    other.person = twin;
    const MeasureId id = it.add(other).id;
    REQUIRE(persons::merge(coordinator, it.tenants[1], twin));
    const auto now = [&] {
        const auto all = orThrow(measures::measuresOf(it.session, it.dossier));
        return std::ranges::find(all, id, &Measure::id)->person;
    };
    CHECK(now() == it.tenants[1]);
    REQUIRE(persons::unmerge(coordinator, twin));
    CHECK(now() == twin);
}
