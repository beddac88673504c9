// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/incidents.h"

#include "services/cases/dossiers.h"
#include "services/cases/history/timeline.h"
#include "services/lists/find.h"
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
    [[nodiscard]] Incident music(int daysAgo = 1) const
    {
        return {.happenedOn = clock.today().addDays(-daysAgo),
                .startsAt = QTime(23, 30),
                .endsAt = QTime(1, 15),
                .what = u"Loud music"_s,
                .effect = u"Children awake"_s};
    }
    std::vector<Incident> all() { return orThrow(incidents::incidentsOf(session, {.report = report})); }

    Session session;
    ReportId report;
    DossierId dossier;
};

} // namespace

TEST_CASE("A diary goes in row by row, as incidents of its report, seen by the reporter when nobody says otherwise")
{
    Case it;
    Incident police = it.music(2);
    police.source = u"politie"_s;
    const auto diary = orThrow(incidents::addAll(it.session, {.report = it.report}, {it.music(), police}));
    CHECK(diary.added.size() == 2);
    CHECK(diary.faults.empty());
    const auto rows = it.all();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].person == it.tenants[0]);
    CHECK_FALSE(rows[1].person);
    CHECK(rows[0].about.dossier == it.dossier);
    CHECK(minutesOf(rows[0]) == 105); // past midnight
}

TEST_CASE("One row that cannot be meant keeps the whole diary out, and each such row says what is wrong with it")
{
    Case it;
    Incident tomorrow = it.music(-1);
    Incident nothing = it.music(3);
    nothing.what = u"  "_s;
    Incident noStart = it.music(4);
    noStart.startsAt = {};
    Incident noDay = it.music();
    noDay.happenedOn = {};
    const auto diary =
        orThrow(incidents::addAll(it.session, {.report = it.report}, {it.music(), tomorrow, nothing, noStart, noDay}));
    CHECK(diary.added.empty());
    REQUIRE(diary.faults.size() == 4);
    QStringList fields;
    for (const incidents::RowFault& fault : diary.faults) {
        fields << QString::number(fault.row) + fault.field;
        CHECK_FALSE(fault.message.isEmpty());
    }
    CHECK(fields == QStringList{u"1happenedOn"_s, u"2what"_s, u"3startsAt"_s, u"4happenedOn"_s});
    CHECK(it.all().empty());
}

TEST_CASE("The same row twice is pointed at, in the diary and beside what is there")
{
    Case it;
    CHECK(orThrow(incidents::addAll(it.session, {.report = it.report}, {it.music(), it.music()})).faults.size() == 1);
    REQUIRE(incidents::addAll(it.session, {.report = it.report}, {it.music()}));
    Incident again = it.music();
    again.what = u"loud  MUSIC"_s;
    CHECK(orThrow(incidents::addAll(it.session, {.report = it.report}, {again})).faults.size() == 1);
    CHECK(it.all().size() == 1);
}

TEST_CASE("Five hundred rows go in at once, and out again for one reason")
{
    Case it;
    std::vector<Incident> rows;
    for (int i = 0; i < 500; ++i) {
        rows.push_back(it.music(i + 1));
        rows.back().what += QString::number(i);
    }
    qint64 told = 0;
    const auto diary = orThrow(incidents::addAll(it.session, {.report = it.report}, rows, Numbers::Question,
                                                 [&](qint64, qint64 total) { return (told = total) == 500; }));
    CHECK(diary.added.size() == 500);
    CHECK(told == 500);
    CHECK(it.all().size() == 500);
    CHECK(incidents::remove(it.session, diary.added, {}).error().field == u"reason"_s);
    REQUIRE(incidents::remove(it.session, diary.added, u"Wrong report"_s));
    CHECK(it.all().empty());
}

TEST_CASE("A diary that is stopped half-way leaves nothing")
{
    Case it;
    const auto stopped = incidents::addAll(it.session, {.report = it.report}, {it.music(1), it.music(2)},
                                           Numbers::Question, [](qint64 done, qint64) { return done == 0; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(it.all().empty());
}

TEST_CASE("A diary of a dossier as a whole, and one that comes in after it was closed")
{
    Case it;
    REQUIRE(incidents::addAll(it.session, {.dossier = it.dossier}, {it.music()}));
    REQUIRE(dossiers::close(it.session, it.dossier, {.outcome = u"AGREEMENT"_s, .whyOpenThings = u"Enough"_s}));
    CHECK(incidents::addAll(it.session, {.report = it.report}, {it.music(2)}));
    CHECK(orThrow(incidents::incidentsOf(it.session, {.dossier = it.dossier})).size() == 2);
}

TEST_CASE("An incident that is set right stays of who recorded it, and is found by its words")
{
    Case it;
    REQUIRE(incidents::addAll(it.session, {.report = it.report}, {it.music()}));
    Session coordinator = it.CaseStreet::session(Role::Coordinator);
    Incident changed = it.all().front();
    changed.what = u"Drums"_s;
    REQUIRE(incidents::update(coordinator, changed));
    CHECK(it.all().front().by == it.session.actor().id);
    CHECK_FALSE(orThrow(find::byWords(it.session, EntityKind::Incident, u"drums"_s, 5)).empty());
    CHECK(orThrow(find::byWords(it.session, EntityKind::Incident, u"music"_s, 5)).empty());
}

TEST_CASE("The timeline shows an incident on its day with its hours")
{
    Case it;
    REQUIRE(incidents::addAll(it.session, {.report = it.report}, {it.music(5)}));
    const auto rows = orThrow(timeline::of(it.session, it.dossier));
    const auto row = std::ranges::find(rows, EntityKind::Incident, &timeline::TimelineRow::target);
    REQUIRE(row != rows.end());
    CHECK(amsterdamDate(row->at) == it.clock.today().addDays(-5));
    CHECK(row->subLine.contains(u"23:30 – 01:15"_s));
    CHECK(row->text == u"Children awake"_s);
}
