// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/lifecycle.h"

#include "services/cases/contacts.h"
#include "services/cases/documents.h"
#include "services/cases/dossiers.h"
#include "services/cases/notes.h"
#include "services/cases/parties.h"
#include "services/cases/tasks.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/report_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>
#include <functional>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// A report, in a dossier, which can be brought into every state.
struct Case : CaseStreet {
    explicit Case(bool inDossier = true) : session(CaseStreet::session(Role::Coordinator))
    {
        using Into = reports::RegisterOptions::Into;
        const auto made =
            orThrow(reports::registerReport(session, noise(), {.into = inDossier ? Into::NewDossier : Into::Loose}));
        report = made.id;
        dossier = made.dossier;
        // Loose, so that they can join.
        other = orThrow(reports::registerReport(session, noise())).id;
        task = orThrow(tasks::add(session, {.about = {.report = other}, .title = u"Call"_s}));
    }

    void bring(DossierState state)
    {
        if (phaseOf(state) == phaseOf(DossierState::Repressive))
            orThrow(dossiers::switchPhase(session, dossier, phaseOf(state).toString(), u"x"_s));
        if (isClosed(state))
            orThrow(dossiers::close(session, dossier, {.outcome = u"OTHER"_s, .whyOpenThings = u"x"_s}));
        REQUIRE(dossierState() == state);
    }
    void bring(ReportState state)
    {
        if (state == ReportState::InProgress && reportState() == ReportState::New)
            orThrow(reports::assign(session, report, session.actor().id));
        if (state == ReportState::Closed)
            orThrow(reports::closeReport(session, report, u"OTHER"_s, u"Not needed"_s));
        REQUIRE(reportState() == state);
    }

    DossierState dossierState() { return stateOf(storage::findDossier(db, dossier).value()); }
    ReportState reportState() { return stateOf(storage::findReport(db, report).value()); }

    Session session;
    ReportId report;
    ReportId other;
    DossierId dossier;
    TaskId task;
};

template <class T> std::optional<ErrorKind> errorOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

// What a user does to make the event happen; `why` is empty to see whether a reason is asked.
template <class Event> struct Deed {
    Event event;
    std::function<std::optional<ErrorKind>(Case&, Session&, const QString& why)> run;
};

using D = DossierEvent;

std::optional<ErrorKind> addTask(Case& c, Session& s, const QString& kind, bool mandatory)
{
    return errorOf(
        tasks::add(s, {.about = {.dossier = c.dossier}, .title = u"x"_s, .kind = kind, .mandatory = mandatory}));
}

const std::vector<Deed<DossierEvent>> dossierDeeds = {
    {D::Change,
     [](Case& c, Session& s, const QString&) {
         Dossier changed = storage::findDossier(c.db, c.dossier).value();
         changed.title = u"Other words"_s;
         return errorOf(dossiers::update(s, changed));
     }},
    {D::SetHandler,
     [](Case& c, Session& s, const QString& why) {
         return errorOf(dossiers::setHandler(s, c.dossier, c.user(Role::SocialManager), why));
     }},
    {D::SetConfidentiality,
     [](Case& c, Session& s, const QString& why) {
         return errorOf(dossiers::setConfidentiality(s, c.dossier, u"INT"_s, {}, why));
     }},
    {D::MakePreventive,
     [](Case& c, Session& s, const QString& why) {
         return errorOf(dossiers::switchPhase(s, c.dossier, u"PREVENTIVE"_s, why));
     }},
    {D::MakeRepressive,
     [](Case& c, Session& s, const QString& why) {
         return errorOf(dossiers::switchPhase(s, c.dossier, u"REPRESSIVE"_s, why));
     }},
    {D::Close,
     [](Case& c, Session& s, const QString& why) {
         const QString outcome = why.isEmpty() ? QString() : u"OTHER"_s;
         return errorOf(dossiers::close(s, c.dossier, {.outcome = outcome, .whyOpenThings = u"x"_s}));
     }},
    {D::Reopen, [](Case& c, Session& s, const QString& why) { return errorOf(dossiers::reopen(s, c.dossier, why)); }},
    {D::JoinReport,
     [](Case& c, Session& s, const QString&) { return errorOf(reports::attachToDossier(s, c.other, c.dossier)); }},
    {D::LeaveReport,
     [](Case& c, Session& s, const QString& why) { return errorOf(reports::detach(s, c.report, why)); }},
    {D::AddParty,
     [](Case& c, Session& s, const QString&) {
         return errorOf(parties::add(s, {.dossier = c.dossier, .person = c.tenants[2], .role = u"OVE"_s}));
     }},
    {D::AddTask, [](Case& c, Session& s, const QString&) { return addTask(c, s, u"CALL"_s, false); }},
    {D::AddMandatoryTask, [](Case& c, Session& s, const QString&) { return addTask(c, s, u"AFTERCARE"_s, true); }},
    {D::PlanAftercare, [](Case& c, Session& s, const QString&) { return addTask(c, s, u"AFTERCARE"_s, false); }},
    {D::AddContact,
     [](Case& c, Session& s, const QString&) {
         return errorOf(contacts::record(
             s, {.about = {.dossier = c.dossier}, .at = c.clock.nowUtc(), .kind = u"CALL"_s, .channel = u"TEL"_s}));
     }},
    {D::AddNote,
     [](Case& c, Session& s, const QString&) {
         return errorOf(notes::add(s, {.about = {.dossier = c.dossier}, .body = u"x"_s}));
     }},
    {D::AddDocument,
     [](Case& c, Session& s, const QString&) {
         return errorOf(documents::add(s, {.about = {.dossier = c.dossier}, .fileName = u"a.txt"_s}, "text"));
     }},
};

using R = ReportEvent;

const std::vector<Deed<ReportEvent>> reportDeeds = {
    {R::Change,
     [](Case& c, Session& s, const QString&) {
         Report changed = storage::findReport(c.db, c.report).value();
         changed.description = u"Other words"_s;
         return errorOf(reports::updateReport(s, changed));
     }},
    {R::Assign, [](Case& c, Session& s,
                   const QString&) { return errorOf(reports::assign(s, c.report, c.user(Role::SocialManager))); }},
    {R::Join,
     [](Case& c, Session& s, const QString&) {
         const auto opened = dossiers::open(c.session, {.title = u"x"_s, .kind = u"OTHER"_s, .unit = c.units[1]});
         return errorOf(reports::attachToDossier(s, c.report, orThrow(opened).id));
     }},
    {R::Leave, [](Case& c, Session& s, const QString& why) { return errorOf(reports::detach(s, c.report, why)); }},
    {R::Close,
     [](Case& c, Session& s, const QString& why) {
         return errorOf(reports::closeReport(s, c.report, why.isEmpty() ? QString() : u"OTHER"_s, why));
     }},
    {R::Reopen,
     [](Case& c, Session& s, const QString& why) { return errorOf(reports::reopenReport(s, c.report, why)); }},
};

constexpr DossierState dossierStates[] = {DossierState::Preventive, DossierState::Repressive,
                                          DossierState::ClosedPreventive, DossierState::ClosedRepressive};
constexpr ReportState reportStates[] = {ReportState::New, ReportState::InProgress, ReportState::Closed};

} // namespace

TEST_CASE("What may happen to a dossier in each state is what the table of its life says")
{
    for (const DossierState state : dossierStates) {
        Case book;
        book.bring(state);
        for (const auto& deed : dossierDeeds) {
            CAPTURE(int(state), int(deed.event));
            const Transaction undone(book.db);
            const auto step = stepOf(state, deed.event);
            const bool samePhase =
                !isClosed(state) && !step && (deed.event == D::MakePreventive || deed.event == D::MakeRepressive);
            if (samePhase) { // nothing happens, and nobody is bothered
                CHECK_FALSE(deed.run(book, book.session, u"x"_s));
                CHECK(book.dossierState() == state);
                continue;
            }
            if (!step) {
                CHECK(deed.run(book, book.session, u"x"_s) == ErrorKind::Input);
                CHECK(book.dossierState() == state);
                continue;
            }
            if (step->needsReason)
                CHECK(deed.run(book, book.session, {}) == ErrorKind::Input);
            CHECK_FALSE(deed.run(book, book.session, u"x"_s));
            CHECK(book.dossierState() == step->to);
        }
    }
}

TEST_CASE("What may happen to a report in each state is what the table of its life says")
{
    for (const ReportState state : reportStates) {
        Case book(state != ReportState::New);
        book.bring(state);
        for (const auto& deed : reportDeeds) {
            CAPTURE(int(state), int(deed.event));
            const Transaction undone(book.db);
            const auto step = stepOf(state, deed.event);
            if (!step) {
                // A new report is in no dossier: leaving one changes nothing.
                const bool nothing = deed.event == R::Leave;
                CHECK(deed.run(book, book.session, u"x"_s) ==
                      (nothing ? std::nullopt : std::optional(ErrorKind::Input)));
                CHECK(book.reportState() == state);
                continue;
            }
            if (step->needsReason)
                CHECK(deed.run(book, book.session, {}) == ErrorKind::Input);
            CHECK_FALSE(deed.run(book, book.session, u"x"_s));
            CHECK(book.reportState() == step->to);
        }
    }
}

TEST_CASE("Each step in the life of a case is for those who have the right that its table names")
{
    const auto mayStep = [](const Actor& actor, const auto& step) { return policy::may(actor, step.who); };
    for (const Role role : allRoles) {
        CAPTURE(roleCode(role).toStdString());
        Case book;
        Session session = book.CaseStreet::session(role);
        for (const auto& deed : dossierDeeds) {
            CAPTURE(int(deed.event));
            const Transaction undone(book.db);
            if (const auto step = stepOf(DossierState::Preventive, deed.event);
                step && !mayStep(session.actor(), *step))
                CHECK(deed.run(book, session, u"x"_s) == ErrorKind::NotAllowed);
        }
        for (const auto& deed : reportDeeds) {
            CAPTURE(int(deed.event));
            const Transaction undone(book.db);
            if (const auto step = stepOf(ReportState::InProgress, deed.event); step && !mayStep(session.actor(), *step))
                CHECK(deed.run(book, session, u"x"_s) == ErrorKind::NotAllowed);
        }
    }
}

TEST_CASE("In a closed dossier a task can be finished and set right, but not made mandatory")
{
    Case book;
    const TaskId plain = orThrow(tasks::add(book.session, {.about = {.dossier = book.dossier}, .title = u"Call"_s}));
    book.bring(DossierState::ClosedPreventive);
    const auto stored = orThrow(tasks::tasksOf(book.session, {.dossier = book.dossier}));
    Task task = stored.front();
    for (const Task& other : stored)
        if (other.id == plain)
            task = other;
    task.mandatory = true;
    CHECK(errorOf(tasks::update(book.session, task)) == ErrorKind::Input);
    task.mandatory = false;
    task.title = u"Call both"_s;
    CHECK_FALSE(errorOf(tasks::update(book.session, task)));
    CHECK_FALSE(errorOf(tasks::finish(book.session, plain, u"Done"_s)));
    CHECK_FALSE(errorOf(tasks::undo(book.session, plain)));
}

TEST_CASE("The form of a dossier is saved whole: level, fields, phase and handler, or nothing of it")
{
    Case book;
    Dossier wanted = storage::findDossier(book.db, book.dossier).value();
    wanted.title = u"Zorgsignaal Lijsterhof 14"_s;
    wanted.kind = u"CARE"_s;
    wanted.confidentiality = u"GEH"_s;
    wanted.phase = u"REPRESSIVE"_s;
    wanted.handler = book.user(Role::SocialManager);
    // Without the reason that phase and level ask for nothing changes.
    CHECK(errorOf(dossiers::save(book.session, {.dossier = wanted})) == ErrorKind::Input);
    CHECK(storage::findDossier(book.db, book.dossier)->kind != u"CARE");
    const std::vector<UserId> named{book.user(Role::LiveabilityWorker)};
    REQUIRE(dossiers::save(book.session, {.dossier = wanted, .namedPeople = named, .reason = u"Care"_s}));
    const Dossier stored = storage::findDossier(book.db, book.dossier).value();
    CHECK(stored.title == wanted.title);
    CHECK(stored.confidentiality == u"GEH");
    CHECK(stored.phase == u"REPRESSIVE");
    CHECK(stored.handler == wanted.handler);
    CHECK(storage::namedPeople(book.db, book.dossier) == named);
    CHECK(errorOf(dossiers::save(book.session, {.dossier = wanted, .reason = u"Late"_s})) == ErrorKind::Conflict);
    // Back to a kind that is open to more people, and that level with it.
    Dossier back = stored;
    back.kind = u"NUISANCE"_s;
    back.confidentiality = u"VER"_s;
    REQUIRE(dossiers::save(book.session, {.dossier = back, .reason = u"No care"_s}));
    CHECK(storage::findDossier(book.db, book.dossier)->confidentiality == u"VER");
}

TEST_CASE("A dossier about care is not open to everybody, and none is public")
{
    Case book;
    Dossier care{.title = u"Zorg"_s, .kind = u"CARE"_s, .unit = book.units[1]};
    CHECK(dossiers::open(book.session, care).error().field == u"confidentiality");
    care.confidentiality = u"GEH"_s;
    const auto opened = dossiers::open(book.session, care);
    REQUIRE(opened);
    // A report that opens one says it by itself.
    Report worry = book.noise();
    worry.nature = u"kwetsbaarheid"_s;
    worry.category = u"PSY"_s;
    const auto made =
        reports::registerReport(book.session, worry, {.into = reports::RegisterOptions::Into::NewDossier});
    REQUIRE(made);
    CHECK(storage::findDossier(book.db, made->dossier)->confidentiality == u"GEH");
    // And who it is about is nobody's accused there.
    const auto people = orThrow(parties::partiesOf(book.session, made->dossier));
    for (const Party& party : people)
        CHECK(party.role != u"BEK");
    CHECK(dossiers::setConfidentiality(book.session, opened->id, u"VER"_s, {}, u"x"_s).error().field ==
          u"confidentiality");
    CHECK(dossiers::setConfidentiality(book.session, book.dossier, u"OPE"_s, {}, u"x"_s).error().field ==
          u"confidentiality");
    Dossier noise = storage::findDossier(book.db, book.dossier).value();
    noise.kind = u"DRUGS"_s;
    CHECK(dossiers::update(book.session, noise).error().field == u"kind");
}
