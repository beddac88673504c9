// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/work_steps.h"

#include "domain/dossier_rules.h"
#include "services/cases/contacts.h"
#include "services/cases/dossiers.h"
#include "services/cases/history/timeline.h"
#include "services/cases/tasks.h"
#include "services/cases/views/dossier_detail.h"
#include "services/cases/views/work_run.h"
#include "services/office/settings.h"
#include "storage/cases/dossier_list.h"
#include "storage/figures/figure_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <set>

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
    work_steps::WorkRun run() { return orThrow(work_steps::runOf(session, dossier)); }
    // Of the last step that was begun with this code.
    WorkStep step(const QString& code)
    {
        const auto steps = run().steps;
        const auto found = std::ranges::find(steps.rbegin(), steps.rend(), code,
                                             [](const work_steps::StepView& view) { return view.step.step; });
        REQUIRE(found != steps.rend());
        return found->step;
    }
    QStringList running()
    {
        QStringList codes;
        for (const auto& view : run().steps)
            if (!view.step.endedOn.isValid())
                codes << view.step.step;
        return codes;
    }
    Result<work_steps::Ended> finish(const QString& code, const QString& outcome, work_steps::Ending ending = {})
    {
        ending.outcome = outcome;
        return work_steps::finish(session, step(code), ending);
    }
    void tell(const QString& kind)
    {
        (void)orThrow(contacts::record(session, {.about = {.report = report},
                                                 .at = clock.nowUtc(),
                                                 .kind = kind,
                                                 .channel = u"TEL"_s,
                                                 .person = tenants[0]}));
    }
    void begin(const QString& process = u"WO"_s) { REQUIRE(work_steps::begin(session, dossier, process)); }
    Dossier stored() { return orThrow(dossiers::dossierDetail(session, dossier)).dossier; }

    Session session;
    ReportId report;
    DossierId dossier;
};

} // namespace

TEST_CASE("A contact tells which step it ended, and which runs since")
{
    Case it;
    it.begin();
    ContactMoment contact{.about = {.report = it.report},
                          .at = it.clock.nowUtc(),
                          .kind = u"CALL"_s,
                          .channel = u"TEL"_s,
                          .person = it.tenants[0]};
    CHECK(orThrow(contacts::recordAndFollow(it.session, contact)).steps.ended.isEmpty());
    contact.kind = u"ACK"_s;
    const contacts::Recorded recorded = orThrow(contacts::recordAndFollow(it.session, contact));
    const auto steps = orThrow(work_steps::runOf(it.session, it.dossier)).steps;
    REQUIRE(steps.size() == 2);
    CHECK(recorded.steps.ended == QStringList{steps[0].name});
    CHECK(recorded.steps.begun == QStringList{steps[1].name});
}

TEST_CASE("A dossier is offered the process of its kind first, and runs on one at a time")
{
    Case it;
    const auto offered = orThrow(work_steps::choices(it.session, it.dossier));
    REQUIRE(offered.size() == 9);
    CHECK(offered.front().definition.code == u"WO"_s);
    it.begin();
    CHECK(work_steps::begin(it.session, it.dossier, u"WO"_s).error().field == u"process"_s);
}

TEST_CASE("The first step waits for the acknowledgement, and ends when the reporter heard")
{
    Case it;
    it.begin();
    CHECK(it.running() == QStringList{u"WO01"_s});
    CHECK(it.run().steps.front().waits);
    CHECK(it.finish(u"WO01"_s, u"done"_s).error().field == u"outcome"_s);
    it.tell(u"ACK"_s);
    CHECK(it.running() == QStringList{u"WO02"_s});
    CHECK(stateOf(it.step(u"WO01"_s)) == WorkStepState::Done);
    CHECK(it.step(u"WO01"_s).outcome == u"done"_s);
}

TEST_CASE("A promise that was kept before the process began is a step that is done")
{
    Case it;
    it.tell(u"ACK"_s);
    it.begin();
    CHECK(it.running() == QStringList{u"WO02"_s});
}

TEST_CASE("A step that answers the reporter has the day of that deadline, and is met with it")
{
    Case it;
    it.tell(u"ACK"_s);
    it.begin();
    REQUIRE(it.finish(u"WO02"_s, u"nuisance"_s));
    const auto view = it.run().steps.back();
    CHECK(view.step.step == u"WO04"_s);
    const auto deadlines = orThrow(deadlines::deadlinesOf(it.session, it.report));
    const auto feedback = std::ranges::find(deadlines, QString(deadline_kind::feedback),
                                            [](const deadlines::DeadlineView& one) { return one.deadline.kind; });
    CHECK(view.step.dueOn == feedback->deadline.dueOn);
    CHECK(view.waits);
    it.tell(u"FEEDBACK"_s);
    // Two outcomes: somebody chooses which.
    CHECK(it.running() == QStringList{u"WO04"_s});
    CHECK_FALSE(it.run().steps.back().waits);
    REQUIRE(it.finish(u"WO04"_s, u"talk"_s));
    CHECK(it.running() == QStringList{u"WO08"_s});
}

TEST_CASE("Without a reporter who is known a step says that nobody waits, and can be done")
{
    CaseStreet street;
    Session session = street.session(Role::SocialManager);
    Report report = street.noise();
    report.reporterKind = ReporterKind::Anonymous;
    report.reporter = {};
    const auto made =
        orThrow(reports::registerReport(session, report, {.into = reports::RegisterOptions::Into::NewDossier}));
    REQUIRE(work_steps::begin(session, made.dossier, u"WO"_s));
    const auto run = orThrow(work_steps::runOf(session, made.dossier));
    CHECK_FALSE(run.steps.front().waits);
    CHECK_FALSE(run.steps.front().step.dueOn.isValid());
    CHECK_FALSE(run.steps.front().promise.isEmpty());
    CHECK(work_steps::finish(session, run.steps.front().step, {.outcome = u"done"_s}));
}

TEST_CASE("The first repressive step asks why, and makes the dossier repressive")
{
    Case it;
    it.tell(u"ACK"_s);
    it.begin();
    CHECK(it.finish(u"WO02"_s, u"acute_danger"_s).error().field == u"phaseReason"_s);
    CHECK(it.running() == QStringList{u"WO02"_s});
    REQUIRE(it.finish(u"WO02"_s, u"acute_danger"_s, {.phaseReason = u"Bedreiging met een mes"_s}));
    CHECK(it.stored().phase == u"REPRESSIVE"_s);
    CHECK(it.run().repressiveOn == it.clock.today());
}

TEST_CASE("What is late takes a reason, and counts by the working days of the office")
{
    Case it;
    it.tell(u"ACK"_s);
    it.begin();
    const QDate due = it.step(u"WO02"_s).dueOn;
    REQUIRE(due.isValid());
    it.clock.set(utcFromAmsterdam(due.addDays(4), QTime(9, 0)));
    CHECK(it.run().steps.back().term == DeadlineState::Missed);
    CHECK(it.finish(u"WO02"_s, u"mutual"_s).error().field == u"lateReason"_s);
    REQUIRE(it.finish(u"WO02"_s, u"mutual"_s, {.lateReason = u"Ziekte"_s}));
    CHECK(it.step(u"WO02"_s).lateReason == u"Ziekte"_s);
}

TEST_CASE("An outcome that leads into another process goes on there")
{
    Case it;
    it.tell(u"ACK"_s);
    it.begin();
    REQUIRE(it.finish(u"WO02"_s, u"mutual"_s));
    CHECK(it.running() == QStringList{u"BR02"_s});
    const auto run = it.run();
    REQUIRE(run.processes.size() == 2);
    CHECK(run.current()->code == u"BR"_s);
}

TEST_CASE("Two steps may begin side by side")
{
    Case it;
    it.tell(u"ACK"_s);
    it.begin(u"ZS"_s);
    while (it.running().size() == 1 && it.running().front() != u"ZS02"_s) {
        const WorkStep step = it.step(it.running().front());
        REQUIRE(work_steps::finish(it.session, step, {.outcome = u"done"_s}));
    }
    REQUIRE(it.finish(u"ZS02"_s, u"not_acute"_s));
    CHECK(it.running() == QStringList({u"ZS04"_s, u"ZS05"_s}));
}

TEST_CASE("A suspended step has no due day, and gets a later one")
{
    Case it;
    it.tell(u"ACK"_s);
    it.begin();
    const QDate due = it.step(u"WO02"_s).dueOn;
    const QDate today = it.clock.today();
    CHECK(work_steps::suspend(it.session, it.step(u"WO02"_s), today, u" "_s).error().field == u"reason"_s);
    REQUIRE(work_steps::suspend(it.session, it.step(u"WO02"_s), today, u"Wacht op de politie"_s));
    CHECK(stateOf(it.step(u"WO02"_s)) == WorkStepState::Suspended);
    CHECK_FALSE(it.step(u"WO02"_s).dueOn.isValid());
    CHECK(work_steps::suspend(it.session, it.step(u"WO02"_s), today, u"Nog eens"_s).error().field == u"from"_s);
    it.clock.set(utcFromAmsterdam(today.addDays(7), QTime(9, 0)));
    REQUIRE(work_steps::resume(it.session, it.step(u"WO02"_s), today.addDays(7)));
    CHECK(it.step(u"WO02"_s).dueOn > due);
}

TEST_CASE("A closing day of the office moves the day of a step that runs, and leaves what has ended")
{
    Case it;
    it.tell(u"ACK"_s);
    it.begin();
    const QDate due = it.step(u"WO02"_s).dueOn;
    Session administrator = it.CaseStreet::session(Role::Administrator);
    Settings wanted = settings::current(it.db);
    wanted.organisation = u"De Linde"_s;
    wanted.calendar.ownClosingDays.push_back({.date = due, .name = u"Studiedag"_s});
    REQUIRE(settings::save(administrator, wanted));
    CHECK(it.step(u"WO02"_s).dueOn > due);
}

TEST_CASE("Lists and figures count a step as they count a task: its day, what is late, and that a dossier moves")
{
    Case it;
    it.tell(u"ACK"_s);
    it.begin();
    const QDate due = it.step(u"WO02"_s).dueOn;
    const auto row = [&] { return storage::dossierRows(it.db, it.session.visibility(), {it.dossier}).front(); };
    const auto count = [&](DossierDue kind) {
        DossierFilter filter;
        filter.due = kind;
        return storage::countDossiers(it.db, it.session.visibility(), filter, it.clock.today());
    };
    const auto stuck = [&] {
        return storage::stuckDossiers(it.db, it.clock.today().addDays(1), stuckAfterDays, stuckWithoutStepDays, {});
    };
    CHECK(row().nextDueOn == due);
    it.tell(u"FEEDBACK"_s); // nothing of the report is late any more
    it.clock.advanceDays(140);
    CHECK(count(DossierDue::HasMissed) == 1);
    CHECK(count(DossierDue::Stuck) == 1);
    CHECK(stuck() == 1);
    CHECK(row().isStuck(it.clock.today()));
    REQUIRE(it.finish(u"WO02"_s, u"nuisance"_s, {.lateReason = u"Blijven liggen"_s}));
    CHECK(count(DossierDue::Stuck) == 0);
    CHECK(stuck() == 0);
    CHECK_FALSE(row().isStuck(it.clock.today()));
    CHECK(count(DossierDue::HasMissed) == 0);
}

TEST_CASE("A mandatory step is skipped by the coordinator alone, with a reason")
{
    Case it;
    it.tell(u"ACK"_s);
    it.begin();
    const work_steps::Ending why{.outcome = u"nuisance"_s, .account = u"Al beoordeeld door de politie"_s};
    CHECK(work_steps::skip(it.session, it.step(u"WO02"_s), why).error().kind == ErrorKind::NotAllowed);
    Session coordinator = it.CaseStreet::session(Role::Coordinator);
    CHECK(work_steps::skip(coordinator, it.step(u"WO02"_s), {.outcome = u"nuisance"_s}).error().field == u"account"_s);
    REQUIRE(work_steps::skip(coordinator, it.step(u"WO02"_s), why));
    CHECK(stateOf(it.step(u"WO02"_s)) == WorkStepState::Skipped);
    CHECK(it.running() == QStringList{u"WO04"_s});
}

TEST_CASE("An end that was chosen by mistake is taken back until somebody went on")
{
    Case it;
    it.tell(u"ACK"_s);
    it.begin();
    REQUIRE(it.finish(u"WO02"_s, u"mutual"_s));
    REQUIRE(work_steps::takeBack(it.session, it.step(u"WO02"_s).id));
    CHECK(it.running() == QStringList{u"WO02"_s});
    REQUIRE(it.finish(u"WO02"_s, u"nuisance"_s));
    it.tell(u"FEEDBACK"_s);
    REQUIRE(it.finish(u"WO04"_s, u"talk"_s));
    CHECK(work_steps::takeBack(it.session, it.step(u"WO02"_s).id).error().field == u"step"_s);
}

TEST_CASE("The turn to repressive is decided by a coordinator, and only a yes makes the dossier repressive")
{
    Case it;
    it.tell(u"ACK"_s);
    it.tell(u"FEEDBACK"_s);
    it.begin();
    REQUIRE(it.finish(u"WO02"_s, u"nuisance"_s));
    REQUIRE(it.finish(u"WO04"_s, u"talk"_s));
    REQUIRE(it.finish(u"WO08"_s, u"heard"_s));
    REQUIRE(it.finish(u"WO10"_s, u"no_agreements"_s));
    CHECK(it.stored().phase == u"PREVENTIVE"_s);
    CHECK_FALSE(it.run().repressiveOn.isValid());
    CHECK(it.run().steps.back().turning == QStringList{u"approved"_s});
    const UserId coordinator = it.user(Role::Coordinator);
    CHECK(it.finish(u"WO14"_s, u"not_approved"_s).error().field == u"approvedBy"_s);
    CHECK(it.finish(u"WO14"_s, u"not_approved"_s, {.approvedBy = it.session.actor().id}).error().field ==
          u"approvedBy"_s);
    REQUIRE(it.finish(u"WO14"_s, u"not_approved"_s, {.approvedBy = coordinator}));
    CHECK(it.stored().phase == u"PREVENTIVE"_s);
    CHECK(it.running() == QStringList{u"WO13"_s});
    REQUIRE(it.finish(u"WO13"_s, u"nuisance_again"_s));
    CHECK(it.finish(u"WO14"_s, u"approved"_s, {.approvedBy = coordinator}).error().field == u"phaseReason"_s);
    REQUIRE(
        it.finish(u"WO14"_s, u"approved"_s, {.phaseReason = u"Afspraken niet nagekomen"_s, .approvedBy = coordinator}));
    CHECK(it.stored().phase == u"REPRESSIVE"_s);
    CHECK(it.run().repressiveOn == it.clock.today());
    CHECK(it.run().steps.back().step.step == u"WO15"_s);
}

TEST_CASE("Case work is on the list of who handles the dossier, whoever records its steps, and says who did")
{
    Case it;
    it.tell(u"ACK"_s);
    it.begin();
    Session coordinator = it.CaseStreet::session(Role::Coordinator);
    REQUIRE(work_steps::finish(coordinator, it.step(u"WO02"_s), {.outcome = u"mutual"_s}));
    CHECK(it.step(u"WO02"_s).endedBy == coordinator.actor().id);
    CHECK(it.step(u"BR02"_s).keeper == it.session.actor().id);
}

TEST_CASE("Going over leaves what runs and takes the kind of the dossier along")
{
    Case it;
    it.tell(u"ACK"_s);
    it.begin();
    CHECK(work_steps::goOver(it.session, it.dossier, u"ZS"_s, u"ZS02"_s, {}).error().field == u"reason"_s);
    REQUIRE(work_steps::goOver(it.session, it.dossier, u"ZS"_s, u"ZS02"_s, u"Zorgen om de bewoner"_s));
    CHECK(it.running() == QStringList{u"ZS02"_s});
    CHECK(stateOf(it.step(u"WO02"_s)) == WorkStepState::Left);
    CHECK(it.stored().kind == u"CARE"_s);
    CHECK(it.stored().confidentiality == u"GEH"_s);
}

TEST_CASE("Closing the dossier ends the step that closes it, and its aftercare runs on")
{
    Case it;
    it.tell(u"ACK"_s);
    it.tell(u"FEEDBACK"_s);
    it.begin();
    REQUIRE(it.finish(u"WO02"_s, u"nuisance"_s));
    REQUIRE(it.finish(u"WO04"_s, u"talk"_s));
    REQUIRE(it.finish(u"WO08"_s, u"heard"_s));
    REQUIRE(it.finish(u"WO10"_s, u"agreed"_s));
    REQUIRE(it.finish(u"WO13"_s, u"quiet"_s));
    CHECK(it.finish(u"WO21"_s, u"closed"_s).error().field == u"dossier"_s);
    REQUIRE(reports::closeReport(it.session, it.report, u"RESOLVED"_s, u"Stil"_s));
    const QDate day = it.clock.today().addDays(42);
    REQUIRE(dossiers::close(it.session, it.dossier, {.outcome = u"SOLVED"_s, .aftercareOn = day}));
    CHECK(stateOf(it.step(u"WO21"_s)) == WorkStepState::Done);
    CHECK(it.running() == QStringList{u"WO23"_s});
    CHECK(it.step(u"WO23"_s).dueOn == day);
    // The step asks for the aftercare, so no task does.
    CHECK(orThrow(tasks::tasksOf(it.session, {.dossier = it.dossier})).empty());
    it.clock.set(utcFromAmsterdam(day, QTime(9, 0)));
    CHECK(it.finish(u"WO23"_s, u"nuisance_again"_s).error().field == u"dossier"_s);
    const auto ended = it.finish(u"WO23"_s, u"quiet"_s);
    REQUIRE(ended);
    CHECK(ended->end == u"END_SOLVED"_s);
}

TEST_CASE("Closing a dossier leaves what still runs, and opening it again begins nothing")
{
    Case it;
    it.tell(u"ACK"_s);
    it.begin();
    const auto check = orThrow(dossiers::closeCheck(it.session, it.dossier));
    CHECK(std::ranges::contains(check.blocking, EntityKind::WorkStep, &OpenThing::kind));
    REQUIRE(dossiers::close(it.session, it.dossier,
                            {.outcome = u"SOLVED"_s, .whyOpenThings = u"Verhuisd naar een andere gemeente"_s}));
    CHECK(it.running().isEmpty());
    CHECK(stateOf(it.step(u"WO02"_s)) == WorkStepState::Left);
    REQUIRE(dossiers::reopen(it.session, it.dossier, u"Weer overlast"_s));
    CHECK(it.running().isEmpty());
    CHECK(work_steps::begin(it.session, it.dossier, u"WO"_s));
}

TEST_CASE("Points of the list are ticked and unticked, and stand in the log")
{
    Case it;
    it.tell(u"ACK"_s);
    it.begin();
    const auto view = it.run().steps.back();
    REQUIRE_FALSE(view.says.checklist.empty());
    const QString point = view.says.checklist.front().code;
    REQUIRE(work_steps::tick(it.session, view.step, point, true));
    CHECK(it.step(u"WO02"_s).ticked == QStringList{point});
    CHECK(work_steps::tick(it.session, it.step(u"WO02"_s), u"nothing"_s, true).error().kind == ErrorKind::NotFound);
    REQUIRE(work_steps::tick(it.session, it.step(u"WO02"_s), point, false));
    CHECK(it.step(u"WO02"_s).ticked.isEmpty());
}

TEST_CASE("A step is on the list of somebody with its role")
{
    Case it;
    it.begin();
    // WO01 is of the support officer, and the social manager who handles the dossier is none.
    CHECK(it.step(u"WO01"_s).keeper == it.user(Role::SupportOfficer));
    it.tell(u"ACK"_s);
    CHECK(it.step(u"WO02"_s).keeper == it.session.actor().id);
}

TEST_CASE("The timeline tells each step by its name and its outcome")
{
    Case it;
    it.tell(u"ACK"_s);
    it.begin();
    REQUIRE(it.finish(u"WO02"_s, u"nuisance"_s, {.account = u"Drie nachten muziek"_s}));
    const auto rows = orThrow(timeline::of(it.session, it.dossier));
    const auto told = std::ranges::find_if(rows, [](const timeline::TimelineRow& row) {
        return row.kind == timeline::Kind::WorkStep && row.text == u"Drie nachten muziek"_s;
    });
    REQUIRE(told != rows.end());
    CHECK(told->title.contains(u"nuisance"_s, Qt::CaseInsensitive));
}

TEST_CASE("A step takes in each state the events of its table and no others")
{
    using enum WorkStepState;
    using E = WorkStepEvent;
    const E events[] = {E::Change, E::Finish, E::Suspend, E::Resume, E::Skip, E::Leave, E::TakeBack};
    const std::map<WorkStepState, std::set<E>> taken = {
        {Running, {E::Change, E::Finish, E::Suspend, E::Skip, E::Leave}},
        {Suspended, {E::Change, E::Finish, E::Resume, E::Skip, E::Leave}},
        {Done, {E::TakeBack}},
        {Skipped, {E::TakeBack}},
        {Left, {}}};
    for (const auto& [state, allowed] : taken)
        for (const E event : events) {
            INFO(int(state) << ' ' << int(event));
            CHECK(moveOf(state, event).has_value() == allowed.contains(event));
            Case it;
            it.tell(u"ACK"_s);
            it.begin();
            Session coordinator = it.CaseStreet::session(Role::Coordinator);
            const work_steps::Ending ending{.outcome = u"mutual"_s, .account = u"Reden"_s};
            const auto now = [&] { return it.step(u"WO02"_s); };
            if (state == Suspended)
                REQUIRE(work_steps::suspend(coordinator, now(), it.clock.today(), u"Reden"_s));
            if (state == Done)
                REQUIRE(work_steps::finish(coordinator, now(), ending));
            if (state == Skipped)
                REQUIRE(work_steps::skip(coordinator, now(), ending));
            if (state == Left)
                REQUIRE(work_steps::goOver(coordinator, it.dossier, u"BR"_s, u"BR02"_s, u"Reden"_s));
            REQUIRE(stateOf(now()) == state);
            const auto tried = [&]() -> bool {
                switch (event) {
                case E::Change:
                    return work_steps::tick(coordinator, now(), it.run().steps[1].says.checklist.front().code, true)
                        .has_value();
                case E::Finish:
                    return work_steps::finish(coordinator, now(), ending).has_value();
                case E::Suspend:
                    return work_steps::suspend(coordinator, now(), it.clock.today(), u"Reden"_s).has_value();
                case E::Resume:
                    return work_steps::resume(coordinator, now(), it.clock.today()).has_value();
                case E::Skip:
                    return work_steps::skip(coordinator, now(), ending).has_value();
                case E::Leave: // going over leaves what runs, and nothing else
                    REQUIRE(work_steps::goOver(coordinator, it.dossier, u"HA"_s, {}, u"Reden"_s));
                    return allowed.contains(E::Leave) && stateOf(now()) == Left;
                case E::TakeBack:
                    return work_steps::takeBack(coordinator, now().id).has_value();
                }
                return false;
            };
            CHECK(tried() == allowed.contains(event));
        }
}
