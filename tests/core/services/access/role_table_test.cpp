// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/backups.h"
#include "services/access/casebook.h"
#include "services/access/event_erasure.h"
#include "services/access/event_log.h"
#include "services/access/log_seals.h"
#include "services/access/users.h"
#include "services/cases/bulk.h"
#include "services/cases/contacts.h"
#include "services/cases/documents.h"
#include "services/cases/dossiers.h"
#include "services/cases/drafts.h"
#include "services/cases/history/timeline.h"
#include "services/cases/notes.h"
#include "services/cases/parties.h"
#include "services/cases/reports.h"
#include "services/cases/tasks.h"
#include "services/cases/views/as_of.h"
#include "services/cases/views/dossier_detail.h"
#include "services/cases/views/known.h"
#include "services/cases/views/letter_values.h"
#include "services/cases/views/report_detail.h"
#include "services/cases/views/work_run.h"
#include "services/cases/work_steps.h"
#include "services/lists/case_lists.h"
#include "services/lists/find.h"
#include "services/lists/today.h"
#include "services/lists/views.h"
#include "services/office/lists.h"
#include "services/office/processes.h"
#include "services/office/settings.h"
#include "services/office/texts.h"
#include "services/registry/alerts.h"
#include "services/registry/areas.h"
#include "services/registry/find_people.h"
#include "services/registry/lookup.h"
#include "services/registry/office_calendar.h"
#include "services/registry/person_merge.h"
#include "services/registry/person_page.h"
#include "services/registry/persons.h"
#include "services/registry/recent_looks.h"
#include "services/registry/tenancies.h"
#include "services/registry/unit_page.h"
#include "services/registry/units.h"
#include "storage/cases/deadline_store.h"
#include "storage/cases/report_store.h"
#include "storage/registry/tenancy_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"
#include "support/seen.h"
#include "support/test_vault.h"

#include <QFile>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <functional>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// One of everything, in an ordinary dossier, to try each service on.
struct Office : CaseStreet {
    Office() : coordinator(CaseStreet::session(Role::Coordinator))
    {
        const auto made = orThrow(
            reports::registerReport(coordinator, noise(), {.into = reports::RegisterOptions::Into::NewDossier}));
        report = made.id;
        dossier = made.dossier;
        loose = orThrow(reports::registerReport(coordinator, noise())).id;
        const Subject about{.report = report};
        contact = orThrow(contacts::record(
            coordinator, {.about = about, .at = clock.nowUtc(), .kind = u"CALL"_s, .channel = u"TEL"_s}));
        note = orThrow(notes::add(coordinator, {.about = about, .body = u"Note"_s}));
        task = orThrow(tasks::add(coordinator, {.about = about, .title = u"Call back"_s}));
        document = orThrow(documents::add(coordinator, {.about = about, .fileName = u"a.txt"_s}, "text")).id;
        party = orThrow(parties::partiesOf(coordinator, dossier)).front().id;
        cost = orThrow(reports::addCost(coordinator, report, oneCost()));
        deadline = storage::deadlinesOf(db, report).back().id;
        tenancy = storage::residentsOn(db, units[1], clock.today()).front().tenancy.id;
        Alert bezoek;
        bezoek.unit = units[1];
        bezoek.kind = u"BEZ"_s;
        bezoek.source = u"Wijkagent"_s;
        bezoek.untilOn = QDate(2027, 1, 1);
        alert = orThrow(alerts::add(coordinator, bezoek));
    }

    static ReportCost oneCost() { return {.amountCents = 100, .spentOn = QDate(2026, 11, 20), .kind = u"OTHER"_s}; }
    [[nodiscard]] ContactMoment call(const Subject& about) const
    {
        return {.about = about, .at = clock.nowUtc(), .kind = u"CALL"_s, .channel = u"TEL"_s};
    }
    UserId someoneElse(const Session& s)
    {
        return s.actor().id == user(Role::SocialManager) ? user(Role::SupportOfficer) : user(Role::SocialManager);
    }
    Dossier storedDossier() { return orThrow(dossiers::dossierDetail(coordinator, dossier)).dossier; }
    Report storedReport() { return storage::findReport(db, report).value(); }
    WorkStep storedStep()
    {
        if (orThrow(work_steps::runOf(coordinator, dossier)).steps.empty())
            REQUIRE(work_steps::begin(coordinator, dossier, u"WO"_s));
        return orThrow(work_steps::runOf(coordinator, dossier)).steps.front().step;
    }
    Task storedTask() { return orThrow(tasks::tasksOf(coordinator, {.report = report})).front(); }

    Session coordinator;
    ReportId report;
    ReportId loose;
    DossierId dossier;
    ContactMomentId contact;
    NoteId note;
    TaskId task;
    DocumentId document;
    PartyId party;
    DeadlineId deadline;
    TenancyId tenancy;
    AlertId alert;
    qint64 cost = 0;
    TestVault vault; // another casebook: no service gets as far as its key file without the right
    OpenedCasebook file = orThrow(vault.open());
};

template <class T> bool allowed(const Result<T>& result)
{
    return result.has_value() || result.error().kind != ErrorKind::NotAllowed;
}

// Of things that are done at once, each is refused for itself.
template <class IdType> bool allowed(const Result<bulk::Outcome<IdType>>& result)
{
    return result.has_value() && !std::ranges::any_of(result->refused, [](const bulk::Refused& each) {
               return each.kind == ErrorKind::NotAllowed;
           });
}

struct Trial {
    const char* what; // the function; more rows of one function say in which case, after a space
    const char* who;
    std::function<bool(Office&, Session&)> attempt;
};

// Every service, and who may: S(upport officer), M (social manager), L(iveability worker), A(rea caretaker),
// C(oordinator), m(anagement), a(dministrator). A check of the sources sees that no service is missing here.
const std::vector<Trial> cases = {
    {"reports::registerReport", "SMLAC",
     [](Office& o, Session& s) { return allowed(reports::registerReport(s, o.noise())); }},
    {"reports::duePreview", "SMLAC",
     [](Office&, Session& s) { return allowed(reports::duePreview(s, QDate(2026, 11, 20))); }},
    {"reports::updateReport", "SMLAC",
     [](Office& o, Session& s) { return allowed(reports::updateReport(s, o.storedReport())); }},
    {"reports::differences", "SMLAC",
     [](Office& o, Session& s) { return allowed(reports::differences(s, o.storedReport())); }},
    {"reports::attachToDossier", "SMLAC",
     [](Office& o, Session& s) { return allowed(reports::attachToDossier(s, o.loose, o.dossier)); }},
    {"reports::detach", "SMLAC", [](Office& o, Session& s) { return allowed(reports::detach(s, o.report, u"x"_s)); }},
    {"reports::closeReport", "SMLAC",
     [](Office& o, Session& s) { return allowed(reports::closeReport(s, o.report, u"OTHER"_s)); }},
    {"reports::reopenReport", "SMLAC",
     [](Office& o, Session& s) { return allowed(reports::reopenReport(s, o.report, u"x"_s)); }},
    {"reports::assign to oneself", "SMLAC",
     [](Office& o, Session& s) { return allowed(reports::assign(s, o.loose, s.actor().id)); }},
    {"reports::assign to another", "C",
     [](Office& o, Session& s) { return allowed(reports::assign(s, o.loose, o.someoneElse(s))); }},
    {"reports::addCost", "SMLAC",
     [](Office& o, Session& s) { return allowed(reports::addCost(s, o.report, Office::oneCost())); }},
    {"reports::removeCost", "SMLAC", [](Office& o, Session& s) { return allowed(reports::removeCost(s, o.cost)); }},
    {"reports::reportDetail", "SMLAC",
     [](Office& o, Session& s) { return allowed(reports::reportDetail(s, o.report)); }},
    {"deadlines::deadlinesOf a report", "SMLAC",
     [](Office& o, Session& s) { return allowed(deadlines::deadlinesOf(s, o.report)); }},
    {"deadlines::deadlinesOf a dossier", "SMLAC",
     [](Office& o, Session& s) { return allowed(deadlines::deadlinesOf(s, o.dossier)); }},
    {"deadlines::suspend", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(deadlines::suspend(s, seen(s, o.deadline), QDate(2026, 11, 20), u"x"_s));
     }},
    {"deadlines::resume", "SMLAC",
     [](Office& o, Session& s) { return allowed(deadlines::resume(s, seen(s, o.deadline), QDate(2026, 11, 20))); }},
    {"deadlines::extend", "SMLAC",
     [](Office& o, Session& s) { return allowed(deadlines::extend(s, seen(s, o.deadline), {})); }},
    {"deadlines::takeBackExtension", "SMLAC",
     [](Office& o, Session& s) { return allowed(deadlines::takeBackExtension(s, o.deadline)); }},
    {"contacts::record", "SMLAC",
     [](Office& o, Session& s) { return allowed(contacts::record(s, o.call({.report = o.report}))); }},
    {"contacts::correct", "SMLAC",
     [](Office& o, Session& s) {
         ContactMoment changed = o.call({});
         changed.id = o.contact;
         changed.version = 1;
         return allowed(contacts::correct(s, changed));
     }},
    {"contacts::remove", "SMLAC",
     [](Office& o, Session& s) { return allowed(contacts::remove(s, o.contact, u"x"_s)); }},
    {"contacts::contactsOf", "SMLAC",
     [](Office& o, Session& s) { return allowed(contacts::contactsOf(s, {.dossier = o.dossier})); }},
    {"notes::add", "SMLAC",
     [](Office& o, Session& s) { return allowed(notes::add(s, {.about = {.dossier = o.dossier}, .body = u"x"_s})); }},
    {"notes::change of one's own", "C",
     [](Office& o, Session& s) { return allowed(notes::change(s, seen(s, o.note), u"y"_s)); }},
    {"notes::remove of the coordinator's", "C",
     [](Office& o, Session& s) { return allowed(notes::remove(s, o.note, u"x"_s)); }},
    {"notes::notesOf", "SMLAC", [](Office& o, Session& s) { return allowed(notes::notesOf(s, {.report = o.report})); }},
    {"tasks::add", "SMLAC",
     [](Office& o, Session& s) { return allowed(tasks::add(s, {.about = {.dossier = o.dossier}, .title = u"x"_s})); }},
    {"tasks::update", "SMLAC", [](Office& o, Session& s) { return allowed(tasks::update(s, o.storedTask())); }},
    {"tasks::finish", "SMLAC", [](Office& o, Session& s) { return allowed(tasks::finish(s, o.task, u"x"_s)); }},
    {"tasks::undo", "SMLAC", [](Office& o, Session& s) { return allowed(tasks::undo(s, o.task)); }},
    {"tasks::remove", "SMLAC", [](Office& o, Session& s) { return allowed(tasks::remove(s, o.task, u"x"_s)); }},
    {"work_steps::choices", "SMLAC", [](Office& o, Session& s) { return allowed(work_steps::choices(s, o.dossier)); }},
    {"work_steps::runOf", "SMLAC", [](Office& o, Session& s) { return allowed(work_steps::runOf(s, o.dossier)); }},
    {"work_steps::begin", "SMLAC",
     [](Office& o, Session& s) { return allowed(work_steps::begin(s, o.dossier, u"WO"_s)); }},
    {"work_steps::goOver", "SMLAC",
     [](Office& o, Session& s) { return allowed(work_steps::goOver(s, o.dossier, u"BR"_s, {}, u"x"_s)); }},
    {"work_steps::finish", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(work_steps::finish(s, o.storedStep(), {.outcome = u"done"_s, .approvedBy = {}}));
     }},
    {"work_steps::skip of a mandatory step", "C",
     [](Office& o, Session& s) {
         return allowed(work_steps::skip(s, o.storedStep(), {.outcome = u"done"_s, .account = u"x"_s}));
     }},
    {"work_steps::takeBack", "SMLAC",
     [](Office& o, Session& s) { return allowed(work_steps::takeBack(s, o.storedStep().id)); }},
    {"work_steps::suspend", "SMLAC",
     [](Office& o, Session& s) { return allowed(work_steps::suspend(s, o.storedStep(), s.clock().today(), u"x"_s)); }},
    {"work_steps::resume", "SMLAC",
     [](Office& o, Session& s) { return allowed(work_steps::resume(s, o.storedStep(), s.clock().today())); }},
    {"work_steps::tick", "SMLAC",
     [](Office& o, Session& s) { return allowed(work_steps::tick(s, o.storedStep(), u"x"_s, true)); }},
    {"work_steps::setKeeper of somebody else's", "SC",
     [](Office& o, Session& s) { return allowed(work_steps::setKeeper(s, o.storedStep(), s.actor().id)); }},
    {"tasks::tasksOf", "SMLAC",
     [](Office& o, Session& s) { return allowed(tasks::tasksOf(s, {.dossier = o.dossier})); }},
    {"documents::add", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(documents::add(s, {.about = {.dossier = o.dossier}, .fileName = u"b.txt"_s}, "more"));
     }},
    {"documents::addFile", "SMLAC",
     [](Office& o, Session& s) {
         QFile file(o.folder.filePath(u"c.txt"_s));
         (void)(file.open(QIODevice::WriteOnly) && file.write("as a file") > 0);
         file.close();
         return allowed(documents::addFile(s, {.about = {.dossier = o.dossier}}, file.fileName()));
     }},
    {"documents::saveCopy", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(documents::saveCopy(s, o.document, o.folder.filePath(u"copy.txt"_s)));
     }},
    {"documents::content", "SMLAC", [](Office& o, Session& s) { return allowed(documents::content(s, o.document)); }},
    {"documents::rename", "SMLAC",
     [](Office& o, Session& s) { return allowed(documents::rename(s, seen(s, o.document), u"x"_s, u"DOC"_s)); }},
    {"documents::remove", "SMLAC",
     [](Office& o, Session& s) { return allowed(documents::remove(s, o.document, u"x"_s)); }},
    {"documents::documentsOf", "SMLAC",
     [](Office& o, Session& s) { return allowed(documents::documentsOf(s, {.report = o.report})); }},
    {"parties::add", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(parties::add(s, {.dossier = o.dossier, .person = o.tenants[2], .role = u"OVE"_s}));
     }},
    {"parties::update", "SMLAC",
     [](Office& o, Session& s) {
         Party party = orThrow(parties::partiesOf(o.coordinator, o.dossier)).front();
         party.untilOn = QDate(2027, 1, 1);
         return allowed(parties::update(s, party));
     }},
    {"parties::remove", "SMLAC", [](Office& o, Session& s) { return allowed(parties::remove(s, o.party, u"x"_s)); }},
    {"parties::partiesOf", "SMLAC", [](Office& o, Session& s) { return allowed(parties::partiesOf(s, o.dossier)); }},
    {"dossiers::open", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(dossiers::open(s, {.title = u"x"_s, .kind = u"OTHER"_s, .unit = o.units[1]}));
     }},
    {"dossiers::openFrom", "SMLAC", [](Office& o, Session& s) { return allowed(dossiers::openFrom(s, o.loose)); }},
    {"dossiers::save", "SMLAC",
     [](Office& o, Session& s) { return allowed(dossiers::save(s, {.dossier = o.storedDossier()})); }},
    {"dossiers::update", "SMLAC",
     [](Office& o, Session& s) { return allowed(dossiers::update(s, o.storedDossier())); }},
    {"dossiers::setHandler to another", "C",
     [](Office& o, Session& s) { return allowed(dossiers::setHandler(s, o.dossier, o.someoneElse(s))); }},
    {"dossiers::switchPhase", "SMLAC",
     [](Office& o, Session& s) { return allowed(dossiers::switchPhase(s, o.dossier, u"REPRESSIVE"_s, u"x"_s)); }},
    {"dossiers::setConfidentiality of another's", "C",
     [](Office& o, Session& s) { return allowed(dossiers::setConfidentiality(s, o.dossier, u"INT"_s, {}, u"x"_s)); }},
    {"dossiers::closeCheck", "SMLAC",
     [](Office& o, Session& s) { return allowed(dossiers::closeCheck(s, o.dossier)); }},
    {"dossiers::close", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(dossiers::close(s, o.dossier, {.outcome = u"OTHER"_s, .whyOpenThings = u"x"_s}));
     }},
    {"dossiers::reopen", "SMLAC",
     [](Office& o, Session& s) { return allowed(dossiers::reopen(s, o.dossier, u"x"_s)); }},
    // At once: each of them is refused for itself.
    {"bulk::assign reports to another", "C",
     [](Office& o, Session& s) { return allowed(bulk::assign(s, std::vector{o.loose}, o.someoneElse(s))); }},
    {"bulk::assign dossiers to another", "C",
     [](Office& o, Session& s) { return allowed(bulk::assign(s, std::vector{o.dossier}, o.someoneElse(s))); }},
    {"bulk::handBack reports", "C",
     [](Office& o, Session& s) {
         return allowed(bulk::handBack(s, std::vector{bulk::Before<ReportId>{o.loose, o.someoneElse(s)}}));
     }},
    {"bulk::handBack dossiers", "C",
     [](Office& o, Session& s) {
         return allowed(bulk::handBack(s, std::vector{bulk::Before<DossierId>{o.dossier, o.someoneElse(s)}}));
     }},
    {"bulk::close reports", "SMLAC",
     [](Office& o, Session& s) { return allowed(bulk::close(s, std::vector{o.report}, u"OTHER"_s, {})); }},
    {"bulk::reopen reports", "SMLAC",
     [](Office& o, Session& s) { return allowed(bulk::reopen(s, std::vector{o.report}, u"x"_s)); }},
    {"bulk::close dossiers", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(
             bulk::close(s, std::vector{o.dossier}, dossiers::Closing{.outcome = u"OTHER"_s, .whyOpenThings = u"x"_s}));
     }},
    {"bulk::reopen dossiers", "SMLAC",
     [](Office& o, Session& s) { return allowed(bulk::reopen(s, std::vector{o.dossier}, u"x"_s)); }},
    {"dossiers::dossierDetail", "SMLAC",
     [](Office& o, Session& s) { return allowed(dossiers::dossierDetail(s, o.dossier)); }},
    {"dossiers::asOf", "SMLAC",
     [](Office& o, Session& s) { return allowed(dossiers::asOf(s, o.dossier, QDate(2026, 11, 20))); }},
    {"timeline::of a dossier", "SMLAC", [](Office& o, Session& s) { return allowed(timeline::of(s, o.dossier)); }},
    {"timeline::of a report", "SMLAC",
     [](Office& o, Session& s) { return allowed(timeline::of(s, Subject{.report = o.report})); }},
    {"context::forPlace", "SMLAC", [](Office& o, Session& s) { return allowed(context::forPlace(s, o.units[1])); }},
    {"context::known", "SMLAC",
     [](Office& o, Session& s) { return allowed(context::known(s, o.units[1], o.tenants[0])); }},
    {"context::startOf", "SMLAC",
     [](Office& o, Session& s) { return allowed(context::startOf(s, {.unit = o.units[1]})); }},
    {"letters::ofReport", "SMLAC", [](Office& o, Session& s) { return allowed(letters::ofReport(s, o.report)); }},
    {"drafts::keep", "SMLACma", [](Office&, Session& s) { return allowed(drafts::keep(s, u"x"_s, {}, u"{}"_s)); }},
    {"drafts::find", "SMLACma", [](Office&, Session& s) { return allowed(drafts::find(s, u"x"_s, {})); }},
    {"drafts::all", "SMLACma", [](Office&, Session& s) { return allowed(drafts::all(s)); }},
    {"drafts::drop", "SMLACma", [](Office&, Session& s) { return allowed(drafts::drop(s, u"x"_s, {})); }},
};

// Lists show what the actor may see: nothing, to those who see no cases.
const std::vector<Trial> caseLists = {
    {"case_lists::eachReportId", "SMLAC",
     [](Office&, Session& s) {
         bool any = false;
         case_lists::eachReportId(s, {}, {}, {}, [&](ReportId) { return any = true; });
         return any;
     }},
    {"case_lists::reportRows", "SMLAC",
     [](Office& o, Session& s) {
         const auto rows = case_lists::reportRows(s, {o.loose});
         return !rows.empty() && !rows.front().hidden;
     }},
    {"case_lists::eachDossierId", "SMLAC",
     [](Office&, Session& s) {
         bool any = false;
         case_lists::eachDossierId(s, {}, {}, [&](DossierId) { return any = true; });
         return any;
     }},
    {"case_lists::dossierRows", "SMLAC",
     [](Office& o, Session& s) {
         const auto rows = case_lists::dossierRows(s, {o.dossier});
         return !rows.empty() && !rows.front().hidden;
     }},
    {"case_lists::countReports", "SMLAC",
     [](Office&, Session& s) { return case_lists::countReports(s, {}).value_or(0) > 0; }},
    {"case_lists::countDossiers", "SMLAC",
     [](Office&, Session& s) { return case_lists::countDossiers(s, {}).value_or(0) > 0; }},
    {"case_lists::openDossiers", "SMLAC",
     [](Office&, Session& s) { return allowed(case_lists::openDossiers(s, u"lijster"_s, 5)); }},
    {"case_lists::writeReportsCsv", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(case_lists::writeReportsCsv(
             s, o.folder.filePath(u"r.csv"_s), {}, {}, {},
             {.header = {u"x"_s}, .line = [](const ReportRow&) { return QStringList{u"x"_s}; }, .progress = {}}));
     }},
    {"case_lists::writeDossiersCsv", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(case_lists::writeDossiersCsv(
             s, o.folder.filePath(u"d.csv"_s), {}, {},
             {.header = {u"x"_s}, .line = [](const DossierRow&) { return QStringList{u"x"_s}; }, .progress = {}}));
     }},
    {"find::byNumber", "SMLAC", [](Office&, Session& s) { return allowed(find::byNumber(s, u"M26-1"_s)); }},
    {"find::byWords", "SMLAC",
     [](Office&, Session& s) { return allowed(find::byWords(s, EntityKind::Report, u"music"_s, 5)); }},
    {"find::answer", "SMLAC", [](Office&, Session& s) { return allowed(find::answer(s, u"music"_s, 5)); }},
    {"today::overview", "SMLAC", [](Office&, Session& s) { return allowed(today::overview(s, today::Scope::Mine)); }},
    {"views::list", "SMLACma", [](Office&, Session& s) { return allowed(views::list(s, u"reports"_s)); }},
    {"views::save", "SMLACma", [](Office&, Session& s) { return allowed(views::save(s, {})); }},
    {"views::remove", "SMLACma", [](Office&, Session& s) { return allowed(views::remove(s, SavedViewId(9))); }},
};

const std::vector<Trial> registers = {
    {"units::search", "SMLACa", [](Office&, Session& s) { return allowed(units::search(s, u"lijster"_s)); }},
    {"units::get", "SMLACa", [](Office& o, Session& s) { return allowed(units::get(s, o.units[1])); }},
    {"units::findByNumber", "SMLACa", [](Office&, Session& s) { return allowed(units::findByNumber(s, u"1"_s)); }},
    {"units::page", "SMLAC", [](Office& o, Session& s) { return allowed(units::page(s, o.units[1])); }},
    {"units::add", "Ca", [](Office&, Session& s) { return allowed(units::add(s, {})); }},
    {"units::check", "Ca", [](Office&, Session& s) { return allowed(units::check(s, {})); }},
    {"units::update", "Ca", [](Office& o, Session& s) { return allowed(units::update(s, Unit{.id = o.units[1]})); }},
    {"persons::search", "SMLAC", [](Office&, Session& s) { return allowed(persons::search(s, u"smit"_s)); }},
    {"persons::findPeople", "SMLAC", [](Office&, Session& s) { return allowed(persons::findPeople(s, u"smit"_s, 5)); }},
    {"persons::get", "SMLAC", [](Office& o, Session& s) { return allowed(persons::get(s, o.tenants[1])); }},
    {"persons::page", "SMLAC", [](Office& o, Session& s) { return allowed(persons::page(s, o.tenants[1])); }},
    {"persons::possibleDoubles", "SMLAC", [](Office&, Session& s) { return allowed(persons::possibleDoubles(s, {})); }},
    {"persons::add", "SMLACa", [](Office&, Session& s) { return allowed(persons::add(s, {})); }},
    {"persons::update", "SMLACa",
     [](Office& o, Session& s) { return allowed(persons::update(s, Person{.id = o.tenants[1]})); }},
    {"persons::merge", "SMLACa",
     [](Office& o, Session& s) { return allowed(persons::merge(s, o.tenants[1], o.tenants[1])); }},
    {"persons::unmerge", "SMLACa", [](Office& o, Session& s) { return allowed(persons::unmerge(s, o.tenants[1])); }},
    {"tenancies::add", "SMLACa", [](Office&, Session& s) { return allowed(tenancies::add(s, {})); }},
    {"tenancies::end", "SMLACa",
     [](Office& o, Session& s) { return allowed(tenancies::end(s, seen(s, o.tenancy), {}, {})); }},
    {"alerts::atUnit", "SMLAC", [](Office& o, Session& s) { return allowed(alerts::atUnit(s, o.units[1])); }},
    {"alerts::onPerson", "SMLAC", [](Office& o, Session& s) { return allowed(alerts::onPerson(s, o.tenants[1])); }},
    {"alerts::expiring", "SMLAC", [](Office&, Session& s) { return allowed(alerts::expiring(s)); }},
    {"alerts::add", "SMLC", [](Office&, Session& s) { return allowed(alerts::add(s, {})); }},
    {"alerts::extend", "SMLC",
     [](Office& o, Session& s) { return allowed(alerts::extend(s, seen(s, o.alert), {}, {})); }},
    {"alerts::end", "SMLC", [](Office& o, Session& s) { return allowed(alerts::end(s, seen(s, o.alert), {})); }},
    {"areas::all", "SMLACma", [](Office&, Session& s) { return allowed(areas::all(s)); }},
    {"areas::get", "SMLACma", [](Office& o, Session& s) { return allowed(areas::get(s, o.area)); }},
    {"areas::path", "SMLACma", [](Office& o, Session& s) { return allowed(areas::path(s, o.area)); }},
    {"areas::boundaries", "SMLACma", [](Office&, Session& s) { return allowed(areas::boundaries(s, {}, 2026)); }},
    {"areas::add", "Ca", [](Office&, Session& s) { return allowed(areas::add(s, {})); }},
    {"areas::rename", "Ca", [](Office& o, Session& s) { return allowed(areas::rename(s, seen(s, o.area), {})); }},
    {"areas::move", "Ca", [](Office& o, Session& s) { return allowed(areas::move(s, seen(s, o.area), o.area)); }},
    {"areas::retire", "Ca", [](Office&, Session& s) { return allowed(areas::retire(s, seen(s, AreaId(999)))); }},
    {"lookup::homes", "SMLACa", [](Office&, Session& s) { return allowed(lookup::homes(s, u"lijster"_s, 5)); }},
    {"lookup::homes with who lives there", "SMLAC",
     [](Office&, Session& s) {
         const auto homes = lookup::homes(s, u"lijsterhof"_s, 5);
         return homes && !homes->empty() && !homes->front().residents.empty();
     }},
    {"lookup::areaOf", "SMLACa", [](Office& o, Session& s) { return allowed(lookup::areaOf(s, o.units[1])); }},
    {"registry_looks::mine", "SMLAC", [](Office&, Session& s) { return allowed(registry_looks::mine(s)); }},
};

const std::vector<Trial> office = {
    {"lists::load", "SMLACma", [](Office&, Session& s) { return allowed(lists::load(s, u"nl"_s)); }},
    {"lists::add", "Ca", [](Office&, Session& s) { return allowed(lists::add(s, {})); }},
    {"lists::rename", "Ca", [](Office&, Session& s) { return allowed(lists::rename(s, {}, {}, {})); }},
    {"lists::offerBetween", "Ca", [](Office&, Session& s) { return allowed(lists::offerBetween(s, {}, {}, {})); }},
    {"lists::retire", "Ca", [](Office&, Session& s) { return allowed(lists::retire(s, {}, {})); }},
    {"lists::remove", "Ca", [](Office&, Session& s) { return allowed(lists::remove(s, {}, {})); }},
    {"lists::reorder", "Ca", [](Office&, Session& s) { return allowed(lists::reorder(s, {}, {})); }},
    {"texts::list", "SMLACma", [](Office&, Session& s) { return allowed(texts::list(s, u"nl"_s)); }},
    {"texts::save", "Ca", [](Office&, Session& s) { return allowed(texts::save(s, {})); }},
    {"processes::all", "SMLACma", [](Office&, Session& s) { return allowed(processes::all(s)); }},
    {"processes::get", "SMLACma", [](Office&, Session& s) { return allowed(processes::get(s, u"WO"_s, 1)); }},
    {"office_calendar::current", "SMLACma", [](Office&, Session& s) { return allowed(office_calendar::current(s)); }},
    {"processes::surroundings", "SMLACma",
     [](Office&, Session& s) { return allowed(processes::surroundings(s, u"WO"_s)); }},
    {"processes::add", "Ca",
     [](Office&, Session& s) { return allowed(processes::add(s, orThrow(processes::get(s, u"WO"_s, 1)).definition)); }},
    {"processes::putInForce", "Ca",
     [](Office&, Session& s) {
         return allowed(processes::putInForce(s, orThrow(processes::get(s, u"WO"_s, 1)), s.clock().today()));
     }},
    {"processes::remove", "Ca",
     [](Office&, Session& s) { return allowed(processes::remove(s, orThrow(processes::get(s, u"WO"_s, 1)))); }},
    {"settings::load", "SMLACma", [](Office&, Session& s) { return allowed(settings::load(s)); }},
    {"settings::save of a norm", "Ca",
     [](Office&, Session& s) {
         Settings wanted = settings::current(s.db());
         wanted.feedbackDays = -1;
         return allowed(settings::save(s, wanted));
     }},
    {"settings::save of the office", "a",
     [](Office&, Session& s) {
         Settings wanted = settings::current(s.db());
         wanted.idleMinutes = -1;
         return allowed(settings::save(s, wanted));
     }},
    {"log_seals::seal", "SMLACma", [](Office&, Session& s) { return allowed(log_seals::seal(s)); }},
    {"log_seals::compare", "SMLACma", [](Office&, Session& s) { return allowed(log_seals::compare(s, u"1 AAAA"_s)); }},
    {"event_log::page", "Ca", [](Office&, Session& s) { return allowed(event_log::page(s, {})); }},
    {"event_log::writeCsv", "Ca",
     [](Office& o, Session& s) {
         return allowed(event_log::writeCsv(s, o.folder.filePath(u"log.csv"_s), {}, {u"x"_s},
                                            [](const event_log::Line&) { return QStringList{u"x"_s}; }));
     }},
    {"event_log::checkChain", "Ca", [](Office&, Session& s) { return allowed(event_log::checkChain(s)); }},
    {"event_log::eraseDetails", "a",
     [](Office& o, Session& s) {
         return allowed(event_log::eraseDetails(s, EntityKind::Note, o.note.value(), u"Asked"_s));
     }},
    {"casebooks::signOut", "SMLACma", [](Office&, Session& s) { return allowed(casebooks::signOut(s)); }},
    {"users::all", "SMLACma", [](Office&, Session& s) { return allowed(users::all(s)); }},
    {"users::add", "a", [](Office& o, Session& s) { return allowed(users::add(s, o.file, {}, {})); }},
    {"users::change", "a", [](Office&, Session& s) { return allowed(users::change(s, {})); }},
    {"users::disable", "a", [](Office& o, Session& s) { return allowed(users::disable(s, o.file, UserId(999))); }},
    {"users::enable", "a", [](Office& o, Session& s) { return allowed(users::enable(s, o.file, UserId(999), {})); }},
    {"users::resetPassword", "a",
     [](Office& o, Session& s) { return allowed(users::resetPassword(s, o.file, UserId(999), {})); }},
    {"users::proposeRecoveryKey", "a", [](Office&, Session& s) { return allowed(users::proposeRecoveryKey(s)); }},
    {"users::setRecoveryKey", "a", [](Office& o, Session& s) { return allowed(users::setRecoveryKey(s, o.file, {})); }},
    {"users::changeOwnPassword", "SMLACma",
     [](Office& o, Session& s) { return allowed(users::changeOwnPassword(s, o.file, {}, {})); }},
    {"backups::copyTo", "SMLACma",
     [](Office& o, Session& s) { return allowed(backups::copyTo(s, o.file, o.folder.filePath(u"copy.woonrust"_s))); }},
    {"backups::make", "SMLACma", [](Office& o, Session& s) { return allowed(backups::make(s, o.file)); }},
    {"backups::removeKept", "a", [](Office& o, Session& s) { return allowed(backups::removeKept(s, o.file, {})); }},
    {"backups::look", "a", [](Office& o, Session& s) { return allowed(backups::look(s, o.file, {}, {})); }},
};

} // namespace

TEST_CASE("Each role may do what it needs, and no more")
{
    Office book;
    const QString letters = u"SMLACma"_s;
    for (const std::vector<Trial>* table : {&cases, &caseLists, &registers, &office})
        for (const Trial& row : *table) {
            INFO(row.what);
            QString who;
            int place = 0;
            for (const Role role : allRoles) {
                const Transaction undone(book.db); // so that each meets the same
                Session session = book.session(role);
                if (row.attempt(book, session))
                    who += letters[place];
                ++place;
            }
            CHECK(who == QLatin1StringView(row.who));
        }
}
