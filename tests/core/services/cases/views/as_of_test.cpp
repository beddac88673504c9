// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/views/as_of.h"

#include "random_casework.h"
#include "services/cases/history/case_past.h"
#include "support/catch_qt.h"
#include "support/seen.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// Costs of one day have no order of their own.
void tidy(QJsonObject& facts)
{
    QJsonArray costs = facts.value("costs"_L1).toArray();
    std::vector<QJsonObject> sorted;
    for (const QJsonValue& cost : std::as_const(costs))
        sorted.push_back(cost.toObject());
    std::ranges::sort(sorted, {}, [](const QJsonObject& cost) {
        return std::tuple(cost.value("spentOn"_L1).toString(), cost.value("amountCents"_L1).toInteger(),
                          cost.value("kind"_L1).toString());
    });
    costs = {};
    for (const QJsonObject& cost : sorted)
        costs.append(cost);
    if (facts.contains("costs"_L1))
        facts.insert(u"costs"_s, costs);
}

// Everything in it, for comparing: one text per thing, of every kind.
QStringList told(const CaseState& state)
{
    QStringList lines{u"open to "_s + state.namedPeople.join(u'/')};
    for (const ThingKind& kind : thingKinds().all)
        for (ThingFacts& one : kind.factsOf(state.things.at(kind.kind))) {
            tidy(one.facts);
            lines << entityCode(kind.kind) + u' ' + QString::number(one.id) + u' ' +
                         QString::fromUtf8(QJsonDocument(one.facts).toJson());
        }
    return lines;
}

QStringList told(const std::vector<timeline::TimelineRow>& rows)
{
    QStringList lines;
    for (const timeline::TimelineRow& row : rows)
        lines << QStringList{toStorage(row.at),
                             QString::number(row.place.rank),
                             QString::number(row.place.id),
                             row.kindName,
                             row.title,
                             row.subLine,
                             row.who,
                             entityCode(row.target),
                             QString::number(row.targetId)}
                     .join(u" | "_s);
    return lines;
}

QStringList told(const dossiers::DossierDetail& d)
{
    QStringList lines{
        d.number,     d.areaName, d.handlerName,         d.address,     d.kindName, d.phaseName,
        d.statusName, d.leadName, d.confidentialityName, d.outcomeName, d.teamName, QString::number(d.daysOpen)};
    for (const auto& report : d.reports)
        lines << QStringList{report.number, report.categoryName, report.reporterName, report.statusName}.join(u'|');
    for (const auto& party : d.parties)
        lines << QStringList{party.name, party.roleName, party.address, party.current ? u"now"_s : u"then"_s}.join(
            u'|');
    for (const auto& deadline : d.openDeadlines)
        lines << QStringList{deadline.name, deadline.explanation, QString::number(int(deadline.state))}.join(u'|');
    for (const auto& measure : d.measures)
        lines << QStringList{measure.instrumentName, measure.withName, measure.resultName,
                             QString::number(int(measure.state))}
                     .join(u'|');
    for (const auto& account : d.accounts)
        lines << QStringList{account.sideName, account.name, account.byName, account.answersTitle}.join(u'|');
    for (const auto& task : d.tasks)
        lines << QStringList{task.task.title, task.kindName, task.ownerName, task.late ? u"late"_s : QString()}.join(
            u'|');
    return lines;
}

struct Snapshot {
    QDate day;
    DossierId dossier;
    QStringList state;
    QStringList timeline;
    QStringList detail;
};

Snapshot snapshot(RandomCasework& work, Session& session, DossierId dossier)
{
    const auto rows = timeline::of(session, dossier, 100'000);
    const auto detail = dossiers::dossierDetail(session, dossier);
    REQUIRE(rows);
    REQUIRE(detail);
    return {work.clock.today(), dossier, told(caseStateNow(work.db, dossier)), told(*rows), told(*detail)};
}

QDateTime endOf(QDate day)
{
    return utcFromAmsterdam(day.addDays(1), QTime(0, 0));
}

// One dossier with one report, and a coordinator who works on it.
struct OneCase : CaseStreet {
    OneCase()
        : session(CaseStreet::session(Role::Coordinator)),
          report(reports::registerReport(session, noise())->id),
          dossier(dossiers::openFrom(session, report)->id)
    {
    }
    void goTo(QDate day, QTime time = QTime(12, 0)) { clock.set(utcFromAmsterdam(day, time)); }
    dossiers::AsOf on(QDate day) { return on(session, day); }
    dossiers::AsOf on(Session& who, QDate day) const
    {
        auto then = dossiers::asOf(who, dossier, day);
        INFO((then ? std::string() : then.error().message.toStdString()));
        REQUIRE(then);
        return *then;
    }

    const QDate friday{2026, 11, 20};
    const QDate monday{2026, 11, 23};
    const QDate tuesday{2026, 11, 24};
    Session session;
    ReportId report;
    DossierId dossier;
};

} // namespace

TEST_CASE("Each day of busy casework is told afterwards as it was at its end")
{
    const unsigned seed = GENERATE(1U, 2U, 3U, 4U);
    RandomCasework work(seed);
    Session session = work.session(Role::Coordinator);
    std::vector<Snapshot> snapshots;
    for (int step = 0; step < 900; ++step) {
        work.step();
        if (work.below(12) != 0)
            continue;
        for (const DossierId dossier : work.dossiers)
            snapshots.push_back(snapshot(work, session, dossier));
        work.nextDay();
    }
    INFO("seed " << seed);
    int succeeded = 0;
    for (const auto& [name, count] : work.done)
        succeeded += count;
    CHECK(succeeded > 120);
    REQUIRE(snapshots.size() > 20);
    for (const Snapshot& one : snapshots) {
        INFO("day " << one.day.toString(Qt::ISODate).toStdString() << ", dossier " << one.dossier.value());
        const CasePast past = caseStateBefore(session, one.dossier, endOf(one.day));
        REQUIRE(past.state);
        CHECK(past.gaps.empty());
        REQUIRE(told(*past.state) == one.state);
        const auto then = dossiers::asOf(session, one.dossier, one.day);
        REQUIRE(then);
        REQUIRE(told(then->timeline) == one.timeline);
        REQUIRE(told(then->detail) == one.detail);
    }
}

TEST_CASE("The random casework does every kind of work")
{
    constexpr unsigned mostRuns = 20; // what is rare comes in the end
    std::map<std::string, int> done;
    std::size_t kindsOfWork = 1;
    for (unsigned seed = 1; seed <= mostRuns && done.size() < kindsOfWork; ++seed) {
        RandomCasework work(seed);
        for (int step = 0; step < 320; ++step) {
            work.step();
            if (work.below(12) == 0)
                work.nextDay();
        }
        for (const auto& [name, count] : work.done)
            done[name] += count;
        kindsOfWork = work.kindsOfWork;
    }
    QStringList came;
    for (const auto& [name, count] : done)
        came << QString::fromStdString(name);
    INFO(came.join(u", "_s).toStdString());
    CHECK(done.size() == kindsOfWork);
}

TEST_CASE("A dossier that was reopened is closed on the days on which it was closed, with its outcome and aftercare")
{
    OneCase one;
    one.goTo(one.monday);
    REQUIRE(reports::closeReport(one.session, one.report, u"RESOLVED"_s, u"Not needed"_s));
    REQUIRE(dossiers::close(
        one.session, one.dossier,
        {.outcome = u"AGREEMENT"_s, .outcomeText = u"They shook hands"_s, .whyOpenThings = {}, .whyNoAftercare = {}}));
    const QDateTime closedAt = one.clock.nowUtc();
    one.goTo(QDate(2026, 11, 26));
    REQUIRE(dossiers::reopen(one.session, one.dossier, u"It began again"_s));

    const auto then = one.on(one.tuesday);
    CHECK(then.detail.dossier.closedAt == closedAt);
    CHECK(then.detail.dossier.status == u"GES"_s);
    CHECK(then.detail.dossier.outcomeText == u"They shook hands"_s);
    REQUIRE(then.detail.tasks.size() == 1);
    CHECK(then.detail.tasks[0].task.kind == u"AFTERCARE"_s);
    CHECK(then.doubts.empty());
    const auto before = one.on(one.friday);
    CHECK_FALSE(before.detail.dossier.closedAt.isValid());
    CHECK(before.detail.dossier.outcome.isEmpty());
    CHECK(before.detail.tasks.empty());
}

TEST_CASE("Who may see a dossier as it was is decided by its level of today")
{
    OneCase one;
    Session colleague = one.CaseStreet::session(Role::LiveabilityWorker);
    one.goTo(one.monday);
    REQUIRE(dossiers::setConfidentiality(one.session, one.dossier, u"GEH"_s, {}, u"Threats"_s));
    const auto shut = one.on(colleague, one.friday);
    CHECK(shut.detail.hidden);
    CHECK(shut.detail.dossier.title.isEmpty());
    CHECK(shut.detail.reports.empty());
    CHECK(shut.timeline.empty());
    CHECK(shut.doubts.empty());
    for (const Role role : {Role::Management, Role::Administrator}) {
        Session other = one.CaseStreet::session(role);
        CHECK(dossiers::asOf(other, one.dossier, one.friday).error().kind == ErrorKind::NotAllowed);
    }

    one.goTo(one.tuesday);
    REQUIRE(dossiers::setConfidentiality(one.session, one.dossier, u"VER"_s, {}, u"All calm"_s));
    const auto open = one.on(colleague, one.monday);
    CHECK_FALSE(open.detail.hidden);
    CHECK(open.detail.dossier.confidentiality == u"GEH"_s);
    CHECK(one.on(one.friday).detail.dossier.confidentiality == u"VER"_s);
}

TEST_CASE("A report that went to another dossier is in the first one on the days before, with all that hung on it")
{
    OneCase one;
    REQUIRE(notes::add(one.session, {.about = {.report = one.report}, .body = u"Sounds like a drum"_s}));
    const auto other = dossiers::open(one.session, {.title = u"Drums"_s, .kind = u"NUISANCE"_s, .unit = one.units[2]});
    REQUIRE(other);
    one.goTo(one.monday);
    REQUIRE(reports::detach(one.session, one.report, u"Another home"_s));
    one.goTo(one.tuesday);
    REQUIRE(reports::attachToDossier(one.session, one.report, other->id));

    const auto then = one.on(one.friday);
    REQUIRE(then.detail.reports.size() == 1);
    CHECK(then.detail.notes.size() == 1);
    CHECK(then.doubts.empty());
    CHECK(one.on(one.monday).detail.reports.empty());
    CHECK(one.on(one.monday).detail.notes.empty());
    const auto there = dossiers::asOf(one.session, other->id, one.monday);
    REQUIRE(there);
    CHECK(there->detail.reports.empty());
    CHECK(dossiers::asOf(one.session, other->id, one.tuesday)->detail.reports.size() == 1);

    SECTION("but not for who may not see it where it is now, and that is said")
    {
        REQUIRE(dossiers::setConfidentiality(one.session, other->id, u"GEH"_s, {}, u"Threats"_s));
        Session colleague = one.CaseStreet::session(Role::LiveabilityWorker);
        const auto shut = one.on(colleague, one.friday);
        CHECK(shut.detail.reports.empty());
        CHECK(shut.detail.notes.empty());
        CHECK(shut.reportsShutAway == 1);
        for (const auto& row : shut.timeline)
            CHECK_FALSE((row.target == EntityKind::Report || row.title.contains(u"M26-00001"_s)));
    }
}

TEST_CASE("A contact that was corrected, and a document that was removed, read as they did on the day")
{
    OneCase one;
    const auto contact = contacts::record(one.session, {.about = {.report = one.report},
                                                        .at = one.clock.nowUtc(),
                                                        .kind = u"CALL"_s,
                                                        .channel = u"TEL"_s,
                                                        .body = u"He will turn it down"_s});
    REQUIRE(contact);
    const auto document =
        documents::add(one.session, {.about = {.dossier = one.dossier}, .fileName = u"letter.txt"_s}, "Dear");
    REQUIRE(document);
    one.goTo(one.monday);
    ContactMoment corrected = storage::findContact(one.db, *contact).value();
    corrected.body = u"He will not turn it down"_s;
    REQUIRE(contacts::correct(one.session, corrected));
    REQUIRE(documents::remove(one.session, document->id, u"Wrong dossier"_s));

    const auto then = one.on(one.friday);
    REQUIRE(then.detail.contacts.size() == 1);
    CHECK(then.detail.contacts[0].contact.body == u"He will turn it down"_s);
    REQUIRE(then.detail.documents.size() == 1);
    CHECK(then.detail.documents[0].document.title == u"letter.txt"_s);
    CHECK(then.detail.documents[0].document.addedAt == QDateTime(one.friday, QTime(9, 0), QTimeZone::UTC));
    CHECK(then.detail.documents[0].byName == u"User coordinator"_s);
    CHECK(then.doubts.empty());
    CHECK(one.on(one.monday).detail.documents.empty());
}

TEST_CASE("A reporter who became known later was unknown on the day, and an ended party still took part")
{
    OneCase one;
    Party accused;
    for (const Party& party : storage::partiesOf(one.db, one.dossier))
        if (party.role == u"BEK")
            accused = party;
    REQUIRE(accused.id);
    one.goTo(one.monday);
    Report report = storage::findReport(one.db, one.report).value();
    report.reporterKind = ReporterKind::Anonymous;
    REQUIRE(reports::updateReport(one.session, report));
    accused.untilOn = one.monday;
    REQUIRE(parties::update(one.session, accused));
    one.goTo(one.tuesday);

    CHECK(one.on(one.friday).detail.reports[0].reporterName.contains(u"de Wit"_s));
    CHECK(one.on(one.monday).detail.reports[0].reporterName == u"Anonymous"_s);
    const auto party = [&](QDate day) {
        const auto then = one.on(day);
        const auto found = std::ranges::find(then.detail.parties, accused.id,
                                             [](const dossiers::PartyView& view) { return view.party.id; });
        REQUIRE(found != then.detail.parties.end());
        return *found;
    };
    CHECK_FALSE(party(one.friday).party.untilOn.isValid());
    CHECK(party(one.monday).party.untilOn == one.monday);
    CHECK_FALSE(party(one.tuesday).current);
}

TEST_CASE("A deadline that was suspended is on the days before what it was then")
{
    OneCase one;
    const auto acknowledgement = storage::deadlinesOf(one.db, one.report).front();
    one.goTo(one.monday);
    REQUIRE(
        deadlines::suspend(one.session, seen(one.session, acknowledgement.id), one.monday, u"Reporter is abroad"_s));
    one.goTo(QDate(2026, 11, 26));
    REQUIRE(deadlines::resume(one.session, seen(one.session, acknowledgement.id), QDate(2026, 11, 26)));
    const auto shown = [&](QDate day) {
        const auto then = one.on(day);
        const auto found = std::ranges::find(then.detail.openDeadlines, acknowledgement.id,
                                             [](const deadlines::DeadlineView& view) { return view.deadline.id; });
        REQUIRE(found != then.detail.openDeadlines.end());
        return *found;
    };
    CHECK(shown(one.friday).deadline.dueOn == acknowledgement.dueOn);
    CHECK(shown(one.friday).deadline.suspensions.empty());
    CHECK(shown(one.tuesday).isSuspended());
    CHECK(shown(one.tuesday).deadline.suspensions.at(0).reason == u"Reporter is abroad"_s);
    CHECK_FALSE(shown(QDate(2026, 11, 26)).isSuspended());
}

TEST_CASE("A deadline that was extended is on the days before what it was then")
{
    OneCase one;
    const auto feedback = storage::deadlinesOf(one.db, one.report).back();
    one.goTo(one.monday);
    REQUIRE(deadlines::extend(
        one.session, seen(one.session, feedback.id),
        {.to = QDate(2026, 12, 18), .toldOn = one.monday, .reason = u"The sound is being measured"_s}));
    one.goTo(one.tuesday);
    REQUIRE(deadlines::extend(one.session, seen(one.session, feedback.id),
                              {.to = QDate(2026, 12, 22), .toldOn = one.tuesday, .reason = u"Longer still"_s}));
    one.goTo(QDate(2026, 11, 26));
    REQUIRE(deadlines::takeBackExtension(one.session, feedback.id));
    const auto shown = [&](QDate day) {
        const auto then = one.on(day);
        const auto found = std::ranges::find(then.detail.openDeadlines, feedback.id,
                                             [](const deadlines::DeadlineView& view) { return view.deadline.id; });
        REQUIRE(found != then.detail.openDeadlines.end());
        return *found;
    };
    CHECK(shown(one.friday).deadline.dueOn == feedback.dueOn);
    CHECK(shown(one.friday).deadline.extensions.empty());
    CHECK(shown(one.monday).deadline.dueOn == QDate(2026, 12, 18));
    CHECK(shown(one.monday).explanation.contains(u"The sound is being measured"_s));
    CHECK(shown(one.tuesday).deadline.dueOn == QDate(2026, 12, 22));
    CHECK(shown(one.tuesday).deadline.extensions.size() == 2);
    CHECK(shown(QDate(2026, 11, 26)).deadline.dueOn == QDate(2026, 12, 18));
}

TEST_CASE("Before it came in there is nothing of a dossier, and a day to come is refused")
{
    OneCase one;
    one.goTo(one.monday);
    const auto before = one.on(QDate(2026, 11, 19));
    CHECK_FALSE(before.there);
    CHECK(before.cameInOn == one.friday);
    CHECK(before.detail.number == u"D26-00001"_s);
    CHECK(before.timeline.empty());
    const auto later = dossiers::asOf(one.session, one.dossier, one.tuesday);
    REQUIRE_FALSE(later);
    CHECK(later.error().field == u"day"_s);
}

TEST_CASE("The day ends at midnight in Amsterdam")
{
    OneCase one;
    one.goTo(one.monday, QTime(23, 59));
    REQUIRE(dossiers::switchPhase(one.session, one.dossier, u"REPRESSIVE"_s, u"Ignored two warnings"_s));
    one.goTo(one.tuesday, QTime(0, 0)); // still Monday in UTC
    REQUIRE(dossiers::switchPhase(one.session, one.dossier, u"PREVENTIVE"_s, u"A mistake"_s));
    CHECK(one.on(one.friday).detail.dossier.phase == u"PREVENTIVE"_s);
    CHECK(one.on(one.monday).detail.dossier.phase == u"REPRESSIVE"_s);
    CHECK(one.on(one.tuesday).detail.dossier.phase == u"PREVENTIVE"_s);
}

TEST_CASE("Looking at a dossier as it was is logged as a look")
{
    OneCase one;
    const auto looks = [&] {
        return one.db.integer(u"SELECT count(*) FROM event WHERE action = 'view' AND dossier_id = ?"_s, {one.dossier});
    };
    one.goTo(one.monday);
    const qint64 before = looks();
    (void)one.on(one.friday);
    CHECK(looks() == before + 1);
}

TEST_CASE("A value that was changed outside the log is reported, and so is a removal that kept no old values")
{
    OneCase one;
    one.goTo(one.monday);
    REQUIRE(dossiers::switchPhase(one.session, one.dossier, u"REPRESSIVE"_s, u"Ignored two warnings"_s));
    const auto task = tasks::add(one.session, {.about = {.dossier = one.dossier}, .title = u"Call"_s});
    REQUIRE(task);
    one.goTo(one.tuesday);
    CHECK(one.on(one.friday).doubts.empty());

    one.db.exec(u"UPDATE dossier SET phase = 'PREVENTIVE' WHERE id = ?"_s, {one.dossier});
    one.db.exec(u"DELETE FROM task WHERE id = ?"_s, {*task});
    REQUIRE(one.session.write([&] {
        one.session.log({.action = event::removed,
                         .subjectKind = EntityKind::Task,
                         .subjectId = task->value(),
                         .dossier = one.dossier,
                         .changes = {{u"title"_s, QJsonArray{u"Call"_s, QString()}}}});
    }));
    const auto then = one.on(one.monday);
    REQUIRE(then.doubts.size() == 1);
    CHECK(then.doubts[0].gap.kind == LogGap::Kind::NotLogged);
    CHECK(then.doubts[0].gap.about == EntityKind::Task);
    CHECK(then.doubts[0].number == u"D26-00001"_s);
    const auto earlier = one.on(one.friday);
    REQUIRE(earlier.doubts.size() == 2);
    CHECK(earlier.doubts[1].gap.kind == LogGap::Kind::DoesNotFit);
    CHECK(earlier.doubts[1].gap.about == EntityKind::Dossier);
    CHECK(earlier.detail.tasks.empty());
}

TEST_CASE("What a thing says survives being written as fields and read back")
{
    RandomCasework work(7);
    for (int step = 0; step < 200; ++step)
        work.step();
    for (const DossierId id : work.dossiers) {
        const CaseState state = caseStateNow(work.db, id);
        for (const ThingKind& kind : thingKinds().all) {
            const auto facts = kind.factsOf(state.things.at(kind.kind));
            const auto again = kind.factsOf(kind.fromFacts(facts));
            REQUIRE(again.size() == facts.size());
            for (std::size_t i = 0; i < facts.size(); ++i) {
                CHECK(again[i].id == facts[i].id);
                CHECK(again[i].facts == facts[i].facts);
                CHECK(facts[i].facts.size() == kind.emptyFacts().size());
            }
        }
    }
}

TEST_CASE("The changes of a case are found by their indexes, however long the log")
{
    OneCase one;
    for (const auto& [column, index] :
         {std::pair(u"dossier_id"_s, u"event_dossier_idx"_s), std::pair(u"report_id"_s, u"event_report_idx"_s)}) {
        QString plan;
        one.db.each(
            u"EXPLAIN QUERY PLAN SELECT e.id FROM event e WHERE e.%1 = ? AND +e.at >= ? ORDER BY e.id DESC"_s.arg(
                column),
            {1, u"2026"_s}, [&](const Row& row) { plan += row.text(3); });
        CHECK(plan.contains(index));
        CHECK_FALSE(plan.contains(u"SCAN"_s));
    }
}
