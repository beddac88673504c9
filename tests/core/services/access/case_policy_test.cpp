// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/accounts.h"
#include "services/cases/contacts.h"
#include "services/cases/documents.h"
#include "services/cases/dossiers.h"
#include "services/cases/history/timeline.h"
#include "services/cases/incidents.h"
#include "services/cases/measures.h"
#include "services/cases/notes.h"
#include "services/cases/parties.h"
#include "services/cases/reports.h"
#include "services/cases/tasks.h"
#include "services/cases/views/context.h"
#include "services/cases/views/dossier_detail.h"
#include "services/cases/views/visit_place.h"
#include "storage/cases/deadline_store.h"
#include "storage/cases/report_store.h"
#include "storage/cases/task_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"
#include "support/seen.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// One dossier of the social manager with one thing of each sort in it, ordinary or for named people only.
struct Walk : CaseStreet {
    explicit Walk(const QString& level) : handler(session(Role::SocialManager))
    {
        const auto made =
            reports::registerReport(handler, noise(), {.into = reports::RegisterOptions::Into::NewDossier});
        report = made->id;
        dossier = made->dossier;
        const Subject about{.report = report};
        contact =
            *contacts::record(handler, {.about = about, .at = clock.nowUtc(), .kind = u"CALL"_s, .channel = u"TEL"_s});
        note = *notes::add(handler, {.about = about, .body = u"Note"_s});
        task = *tasks::add(handler, {.about = about, .title = u"Call back"_s});
        visit = storage::findTask(db, *tasks::add(handler, {.about = about,
                                                            .title = u"Visit"_s,
                                                            .startsAt = clock.nowUtc(),
                                                            .second = user(Role::LiveabilityWorker)}))
                    .value();
        document = documents::add(handler, {.about = about, .fileName = u"a.txt"_s}, "text")->id;
        party = parties::partiesOf(handler, dossier)->front().id;
        cost = *reports::addCost(handler, report, oneCost());
        deadline = storage::deadlinesOf(db, report).back().id;
        if (level == u"GEH")
            REQUIRE(dossiers::setConfidentiality(handler, dossier, level, {}, u"Violence"_s));
    }

    static ReportCost oneCost() { return {.amountCents = 100, .spentOn = QDate(2026, 11, 20), .kind = u"OTHER"_s}; }

    Session handler;
    ReportId report;
    DossierId dossier;
    ContactMomentId contact;
    NoteId note;
    TaskId task;
    Task visit;
    DocumentId document;
    PartyId party;
    DeadlineId deadline;
    qint64 cost = 0;
};

template <class T> std::optional<ErrorKind> errorOf(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error().kind);
}

struct Step {
    const char* name;
    std::function<std::optional<ErrorKind>(Walk&, Session&)> run;
};

// Every service on what is in a dossier.
const std::vector<Step> steps = {
    {"update a report",
     [](Walk& w, Session& s) {
         Report report = storage::findReport(w.db, w.report).value();
         report.description = u"Other words"_s;
         return errorOf(reports::updateReport(s, report));
     }},
    {"compare a report",
     [](Walk& w, Session& s) { return errorOf(reports::differences(s, storage::findReport(w.db, w.report).value())); }},
    {"detach a report", [](Walk& w, Session& s) { return errorOf(reports::detach(s, w.report, u"x"_s)); }},
    {"close a report",
     [](Walk& w, Session& s) { return errorOf(reports::closeReport(s, w.report, u"OTHER"_s, u"Not needed"_s)); }},
    {"add a cost", [](Walk& w, Session& s) { return errorOf(reports::addCost(s, w.report, Walk::oneCost())); }},
    {"remove a cost", [](Walk& w, Session& s) { return errorOf(reports::removeCost(s, w.cost)); }},
    {"register into the dossier",
     [](Walk& w, Session& s) {
         return errorOf(reports::registerReport(
             s, w.noise(), {.into = reports::RegisterOptions::Into::ExistingDossier, .dossier = w.dossier}));
     }},
    {"see the deadlines of a report", [](Walk& w, Session& s) { return errorOf(deadlines::deadlinesOf(s, w.report)); }},
    {"see the deadlines of a dossier",
     [](Walk& w, Session& s) { return errorOf(deadlines::deadlinesOf(s, w.dossier)); }},
    {"extend a deadline",
     [](Walk& w, Session& s) {
         return errorOf(deadlines::extend(
             s, seen(s, w.deadline), {.to = QDate(2026, 12, 11), .toldOn = QDate(2026, 11, 20), .reason = u"x"_s}));
     }},
    {"suspend a deadline",
     [](Walk& w, Session& s) {
         return errorOf(deadlines::suspend(s, seen(s, w.deadline), QDate(2026, 11, 20), u"x"_s));
     }},
    {"record a contact",
     [](Walk& w, Session& s) {
         return errorOf(contacts::record(
             s, {.about = {.report = w.report}, .at = w.clock.nowUtc(), .kind = u"ACK"_s, .channel = u"TEL"_s}));
     }},
    {"see contacts", [](Walk& w, Session& s) { return errorOf(contacts::contactsOf(s, {.dossier = w.dossier})); }},
    {"correct a contact",
     [](Walk& w, Session& s) {
         return errorOf(contacts::correct(
             s, {.id = w.contact, .at = w.clock.nowUtc(), .kind = u"TALK"_s, .channel = u"TEL"_s, .version = 1}));
     }},
    {"remove a contact", [](Walk& w, Session& s) { return errorOf(contacts::remove(s, w.contact, u"x"_s)); }},
    {"add a note",
     [](Walk& w, Session& s) { return errorOf(notes::add(s, {.about = {.dossier = w.dossier}, .body = u"x"_s})); }},
    {"see notes", [](Walk& w, Session& s) { return errorOf(notes::notesOf(s, {.report = w.report})); }},
    {"add a task",
     [](Walk& w, Session& s) { return errorOf(tasks::add(s, {.about = {.dossier = w.dossier}, .title = u"x"_s})); }},
    {"finish a task", [](Walk& w, Session& s) { return errorOf(tasks::finish(s, w.task, u"x"_s)); }},
    {"undo a task", [](Walk& w, Session& s) { return errorOf(tasks::undo(s, w.task)); }},
    {"move an appointment",
     [](Walk& w, Session& s) { return errorOf(tasks::move(s, w.visit, w.clock.nowUtc().addDays(1))); }},
    {"answer an appointment", [](Walk& w, Session& s) { return errorOf(tasks::answer(s, w.visit, true)); }},
    {"see where an appointment is",
     [](Walk& w, Session& s) { return errorOf(visits::placeOf(s, {.dossier = w.dossier})); }},
    {"remove a task", [](Walk& w, Session& s) { return errorOf(tasks::remove(s, w.task, u"x"_s)); }},
    {"add a measure",
     [](Walk& w, Session& s) {
         return errorOf(
             measures::add(s, {.dossier = w.dossier, .instrument = u"AANSPREKEN"_s, .fromOn = QDate(2026, 11, 20)}));
     }},
    {"see measures", [](Walk& w, Session& s) { return errorOf(measures::measuresOf(s, w.dossier)); }},
    {"hear a side",
     [](Walk& w, Session& s) {
         return errorOf(accounts::add(s, {.dossier = w.dossier, .side = u"ACCUSED"_s, .who = u"x"_s, .said = u"x"_s}));
     }},
    {"see who was heard", [](Walk& w, Session& s) { return errorOf(accounts::accountsOf(s, w.dossier)); }},
    {"add a diary",
     [](Walk& w, Session& s) {
         return errorOf(
             incidents::addAll(s, {.report = w.report}, {{.happenedOn = QDate(2026, 11, 20), .what = u"x"_s}}));
     }},
    {"see incidents", [](Walk& w, Session& s) { return errorOf(incidents::incidentsOf(s, {.report = w.report})); }},
    {"see tasks", [](Walk& w, Session& s) { return errorOf(tasks::tasksOf(s, {.dossier = w.dossier})); }},
    {"add a document",
     [](Walk& w, Session& s) {
         return errorOf(documents::add(s, {.about = {.dossier = w.dossier}, .fileName = u"b.txt"_s}, "more"));
     }},
    {"read a document", [](Walk& w, Session& s) { return errorOf(documents::content(s, w.document)); }},
    {"rename a document",
     [](Walk& w, Session& s) { return errorOf(documents::rename(s, seen(s, w.document), u"x"_s, u"DOC"_s)); }},
    {"remove a document", [](Walk& w, Session& s) { return errorOf(documents::remove(s, w.document, u"x"_s)); }},
    {"see documents", [](Walk& w, Session& s) { return errorOf(documents::documentsOf(s, {.report = w.report})); }},
    {"add a party",
     [](Walk& w, Session& s) {
         return errorOf(parties::add(s, {.dossier = w.dossier, .person = w.tenants[2], .role = u"OVE"_s}));
     }},
    {"remove a party", [](Walk& w, Session& s) { return errorOf(parties::remove(s, w.party, u"x"_s)); }},
    {"see parties", [](Walk& w, Session& s) { return errorOf(parties::partiesOf(s, w.dossier)); }},
    {"switch the phase",
     [](Walk& w, Session& s) { return errorOf(dossiers::switchPhase(s, w.dossier, u"REPRESSIVE"_s, u"x"_s)); }},
    {"check what is open", [](Walk& w, Session& s) { return errorOf(dossiers::closeCheck(s, w.dossier)); }},
    {"close a dossier",
     [](Walk& w, Session& s) {
         return errorOf(dossiers::close(s, w.dossier, {.outcome = u"OTHER"_s, .whyOpenThings = u"x"_s}));
     }},
    {"read the timeline", [](Walk& w, Session& s) { return errorOf(timeline::of(s, w.dossier)); }},
};

// Runs a step and undoes what it did, so that each meets the same dossier.
std::optional<ErrorKind> tried(Walk& walk, const Step& step, Role role)
{
    const Transaction undone(walk.db);
    Session session = walk.session(role);
    return step.run(walk, session);
}

bool handlesCases(Role role)
{
    return role != Role::Management && role != Role::Administrator;
}

} // namespace

TEST_CASE("Every service on a case is for those who handle cases, and for nobody else")
{
    Walk walk(u"VER"_s);
    for (const Step& step : steps)
        for (const Role role : allRoles) {
            CAPTURE(step.name, roleCode(role).toStdString());
            if (handlesCases(role))
                CHECK_FALSE(tried(walk, step, role));
            else
                CHECK(tried(walk, step, role) == ErrorKind::NotAllowed);
        }
}

TEST_CASE("Every service on a dossier for named people is for its handler and the coordinator, and for nobody else")
{
    Walk walk(u"GEH"_s);
    for (const Step& step : steps)
        for (const Role role : allRoles) {
            CAPTURE(step.name, roleCode(role).toStdString());
            if (role == Role::SocialManager || role == Role::Coordinator)
                CHECK_FALSE(tried(walk, step, role));
            else
                CHECK(tried(walk, step, role) == ErrorKind::NotAllowed);
        }
}

TEST_CASE("Of a hidden dossier and its reports others see number, area and handler, and nothing else")
{
    Walk walk(u"GEH"_s);
    Session session = walk.session(Role::LiveabilityWorker);
    const auto dossier = dossiers::dossierDetail(session, walk.dossier);
    REQUIRE(dossier);
    CHECK(dossier->hidden);
    CHECK(dossier->number == u"D26-00001"_s);
    CHECK(dossier->areaName == u"De Lariks West"_s);
    CHECK(dossier->handlerName == u"User social-manager"_s);
    CHECK(dossier->dossier.title.isEmpty());
    CHECK(dossier->address.isEmpty());
    CHECK(dossier->reports.empty());
    CHECK(dossier->parties.empty());

    const auto report = reports::reportDetail(session, walk.report);
    REQUIRE(report);
    CHECK(report->hidden);
    CHECK(report->number == u"M26-00001"_s);
    CHECK(report->report.description.isEmpty());
    CHECK(report->reporterName.isEmpty());
    CHECK(report->address.isEmpty());
    CHECK(report->contacts.empty());

    CHECK_FALSE(dossiers::dossierDetail(walk.handler, walk.dossier)->hidden);
    Session management = walk.session(Role::Management);
    CHECK(reports::reportDetail(management, walk.report).error().kind == ErrorKind::NotAllowed);
    CHECK(context::forPlace(management, walk.units[1]).error().kind == ErrorKind::NotAllowed);
}

TEST_CASE("A look at a report is logged, once while it lasts")
{
    Walk walk(u"VER"_s);
    const auto looks = [&] {
        return walk.db.integer(u"SELECT count(*) FROM event WHERE action = 'view' AND subject_kind = 'report'"_s);
    };
    REQUIRE(reports::reportDetail(walk.handler, walk.report));
    REQUIRE(reports::reportDetail(walk.handler, walk.report));
    CHECK(looks() == 1);
    Session colleague = walk.session(Role::Coordinator);
    REQUIRE(reports::reportDetail(colleague, walk.report));
    CHECK(looks() == 2);
    walk.clock.set(walk.clock.nowUtc().addSecs(3600));
    REQUIRE(reports::reportDetail(walk.handler, walk.report));
    CHECK(looks() == 3);
}

TEST_CASE("The detail of a report names everything that it refers to")
{
    Walk walk(u"VER"_s);
    const auto detail = reports::reportDetail(walk.handler, walk.report);
    REQUIRE(detail);
    CHECK(detail->address == u"Lijsterhof 14"_s);
    CHECK(detail->reporterName == u"de Wit"_s);
    CHECK(detail->accusedName == u"Smit"_s);
    CHECK(detail->dossierNumber == u"D26-00001"_s);
    CHECK(detail->deadlines.size() == 3);
    CHECK(detail->totalCents == 100);
    CHECK(detail->contacts.front().kindName == u"Phone call"_s);
    CHECK(detail->statusName != detail->report.status);
}
