// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that people can write, call by call: a number in it that may be a BSN is asked about before it is stored
// (design 3.6). The check "free-texts" of ./dev lint wants each service with a text of its own in this table.

#include "services/access/event_erasure.h"
#include "services/base/citizen_numbers.h"
#include "services/cases/accounts.h"
#include "services/cases/bulk.h"
#include "services/cases/contacts.h"
#include "services/cases/deadlines.h"
#include "services/cases/directive_court.h"
#include "services/cases/directive_form.h"
#include "services/cases/directive_work.h"
#include "services/cases/documents.h"
#include "services/cases/dossiers.h"
#include "services/cases/incidents.h"
#include "services/cases/letters.h"
#include "services/cases/measures.h"
#include "services/cases/notes.h"
#include "services/cases/parties.h"
#include "services/cases/readiness_marks.h"
#include "services/cases/reports.h"
#include "services/cases/risk_scores.h"
#include "services/cases/tasks.h"
#include "services/cases/views/work_run.h"
#include "services/cases/work_steps.h"
#include "services/lists/views.h"
#include "services/office/handbooks.h"
#include "services/office/instruments.h"
#include "services/office/letter_templates.h"
#include "services/office/texts.h"
#include "services/registry/alerts.h"
#include "services/registry/persons.h"
#include "storage/cases/deadline_store.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/event_store.h"
#include "storage/cases/letter_store.h"
#include "storage/cases/report_store.h"
#include "storage/cases/risk_score_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"
#include "support/directive_rows.h"
#include "support/letters.h"
#include "support/seen.h"

#include <QFile>
#include <QObject>
#include <QStringList>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <functional>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// A report in a dossier with one of everything that hangs on it, and a loose report.
struct Case : CaseStreet {
    Case() : session(CaseStreet::session(Role::Coordinator))
    {
        const auto made =
            orThrow(reports::registerReport(session, noise(), {.into = reports::RegisterOptions::Into::NewDossier}));
        report = made.id;
        dossier = made.dossier;
        about = {.report = {}, .dossier = dossier};
        loose = orThrow(reports::registerReport(session, noise())).id;
        deadline = storage::deadlinesOf(db, report).back().id;
        contact = call();
        contact.id = orThrow(contacts::record(session, contact));
        contact.version = 1;
        note = orThrow(notes::add(session, {.about = about, .body = u"Note"_s}));
        (void)orThrow(tasks::add(session, {.about = about, .title = u"Call"_s}));
        task = orThrow(tasks::tasksOf(session, about)).front();
        document =
            orThrow(documents::add(session, {.about = about, .title = {}, .fileName = u"log.txt"_s}, "Friday")).id;
        party = orThrow(parties::partiesOf(session, dossier)).front();
        alert = orThrow(alerts::add(session, warning()));
        QObject::connect(&notifier, &ChangeNotifier::changed, &receiver, [this] { ++commits; });
    }

    [[nodiscard]] ContactMoment call() const
    {
        return {.about = {.report = report}, .at = clock.nowUtc(), .kind = u"CALL"_s, .channel = u"TEL"_s};
    }
    [[nodiscard]] Alert warning() const
    {
        return {.unit = units[0],
                .kind = u"BEZ"_s,
                .text = u"Dog"_s,
                .source = u"Police"_s,
                .untilOn = clock.today().addDays(30)};
    }

    Session session;
    ReportId report;
    ReportId loose;
    DossierId dossier;
    Subject about;
    DeadlineId deadline;
    ContactMoment contact;
    NoteId note;
    Task task;
    DocumentId document;
    Party party;
    AlertId alert;
    QObject receiver;
    int commits = 0; // that changed something
};

// What is written in each field of one call.
class Texts {
public:
    explicit Texts(QStringList suspects) : m_suspects(std::move(suspects)) {}
    [[nodiscard]] QString operator()(const QString& field) const
    {
        return m_suspects.contains(field) ? u"111222333, as he said"_s : u"In other words"_s;
    }

private:
    QStringList m_suspects; // the fields with a valid, invented BSN
};

struct Call {
    const char* name;
    QStringList fields; // as errors name them
    std::function<Result<void>(Case&, const Texts&, Numbers)> run;
    std::function<void(Case&)> before = {}; // what must have happened first
};

template <class T> Result<void> plain(const Result<T>& result)
{
    return result.transform([](const T&) {});
}

// Of many: each of them must have been done.
template <class IdType> Result<void> whole(const Result<bulk::Outcome<IdType>>& result)
{
    if (result && !result->refused.empty())
        return failure(ErrorKind::Internal, result->refused.front().why);
    return plain(result);
}

std::vector<Call> callsOnSteps()
{
    const auto begun = [](Case& c) { orThrow(work_steps::begin(c.session, c.dossier, u"WO"_s)); };
    const auto told = [begun](Case& c) {
        begun(c);
        ContactMoment heard = c.call();
        heard.kind = u"ACK"_s;
        (void)orThrow(contacts::record(c.session, heard));
    };
    const auto ending = [](const Texts& t) {
        return work_steps::Ending{.outcome = u"acute_danger"_s,
                                  .on = {},
                                  .account = t(u"account"_s),
                                  .lateReason = {},
                                  .phaseReason = t(u"phaseReason"_s)};
    };
    const auto last = [](Case& c) { return orThrow(work_steps::runOf(c.session, c.dossier)).steps.back().step; };
    return {
        {"work_steps::goOver",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return work_steps::goOver(c.session, c.dossier, u"BR"_s, {}, t(u"reason"_s), n);
         },
         begun},
        {"work_steps::finish",
         {u"account"_s, u"phaseReason"_s},
         [ending, last](Case& c, const Texts& t, Numbers n) {
             return plain(work_steps::finish(c.session, last(c), ending(t), n));
         },
         told},
        {"work_steps::skip",
         {u"account"_s, u"phaseReason"_s},
         [ending, last](Case& c, const Texts& t, Numbers n) {
             return plain(work_steps::skip(c.session, last(c), ending(t), n));
         },
         told},
        {"work_steps::suspend",
         {u"reason"_s},
         [last](Case& c, const Texts& t, Numbers n) {
             return work_steps::suspend(c.session, last(c), c.clock.today(), t(u"reason"_s), n);
         },
         told},
    };
}

std::vector<Call> callsOnStrength()
{
    const auto judged = [](Case& c, const Texts& t) {
        return RiskScore{.dossier = c.dossier,
                         .side = u"cause"_s,
                         .consequences = {1, t(u"consequences"_s)},
                         .frequency = {1, t(u"frequency"_s)},
                         .violence = {1, t(u"violence"_s)},
                         .dependants = {1, t(u"dependants"_s)},
                         .vulnerability = {1, t(u"vulnerability"_s)},
                         .roomToChange = {1, t(u"room_to_change"_s)}};
    };
    return {
        {"a judged risk",
         {u"consequences"_s, u"frequency"_s, u"violence"_s, u"dependants"_s, u"vulnerability"_s, u"room_to_change"_s},
         [judged](Case& c, const Texts& t, Numbers n) { return plain(risk_scores::add(c.session, judged(c, t), n)); }},
        {"a removed score",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             const auto scores = storage::riskScoresOf(c.db, c.dossier);
             return risk_scores::remove(c.session, scores.front().id, t(u"reason"_s), n);
         },
         [judged](Case& c) { (void)orThrow(risk_scores::add(c.session, judged(c, Texts({})))); }},
        {"a marked point for the court",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(readiness_marks::set(
                 c.session,
                 {.dossier = c.dossier, .point = u"children"_s, .state = u"present"_s, .reason = t(u"reason"_s)}, n));
         }},
        {"the text of a handbook",
         {u"body"_s},
         [](Case& c, const Texts& t, Numbers n) {
             const auto book = orThrow(handbooks::read(c.session, u"rent-arrears"_s, u"nl"_s));
             return plain(handbooks::save(c.session, book.code, book.language, book.number,
                                          book.body + u'\n' + t(u"body"_s), n));
         }},
    };
}

Directive directiveOf(Case& c)
{
    return storage::directivesOf(c.db, c.dossier).front();
}

// The breach that its state is about: the last one.
Breach breachOf(Case& c)
{
    return storage::breachesOf(c.db, directiveOf(c).id).back();
}

DirectiveClause clauseOf(DirectiveClause clause, const Texts& t)
{
    clause.text = t(u"text"_s);
    clause.place = t(u"place"_s);
    clause.persons = t(u"persons"_s);
    clause.watcher = t(u"watcher"_s);
    clause.watchHow = t(u"watchHow"_s);
    return clause;
}

std::function<void(Case&)> placedIn(DirectiveState state, DirectiveKind kind = DirectiveKind::Voluntary)
{
    return [=](Case& c) { (void)placeDirective(c, c.dossier, c.report, c.session.actor().id, kind, state); };
}

std::vector<Call> callsOnDirectives()
{
    return {
        {"directives::save",
         {u"groundText"_s, u"factsText"_s, u"steps"_s, u"view"_s, u"help"_s, u"watch"_s, u"sharing"_s,
          u"consequence"_s},
         [](Case& c, const Texts& t, Numbers n) {
             Directive d = directiveOf(c);
             d.groundText = t(u"groundText"_s);
             d.factsText = t(u"factsText"_s);
             d.steps = t(u"steps"_s);
             d.view = t(u"view"_s);
             d.help = t(u"help"_s);
             d.watch = t(u"watch"_s);
             d.sharing = t(u"sharing"_s);
             d.consequence = t(u"consequence"_s);
             return plain(directives::save(c.session, d, n));
         },
         placedIn(DirectiveState::Draft)},
        {"directives::saveForm",
         {u"factsText"_s, u"parties/0/understands"_s, u"clauses/0/place"_s},
         [](Case& c, const Texts& t, Numbers n) {
             directives::Form form{.directive = directiveOf(c),
                                   .parties = storage::directivePartiesOf(c.db, directiveOf(c).id),
                                   .clauses = storage::directiveClausesOf(c.db, directiveOf(c).id),
                                   .goneParties = {},
                                   .goneClauses = {}};
             form.directive.factsText = t(u"factsText"_s);
             form.parties.front().understands = t(u"parties/0/understands"_s);
             form.clauses.front().place = t(u"clauses/0/place"_s);
             return directives::saveForm(c.session, form, n);
         },
         placedIn(DirectiveState::Draft)},
        {"directives::saveParties",
         {u"parties/0/representative"_s, u"parties/0/understands"_s},
         [](Case& c, const Texts& t, Numbers n) {
             auto parties = storage::directivePartiesOf(c.db, directiveOf(c).id);
             parties.front().representative = t(u"parties/0/representative"_s);
             parties.front().understands = t(u"parties/0/understands"_s);
             return directives::saveParties(c.session, parties, n);
         },
         placedIn(DirectiveState::Draft)},
        {"directives::addParty",
         {u"name"_s, u"representative"_s, u"understands"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(directives::addParty(c.session,
                                               {.directive = directiveOf(c).id,
                                                .name = t(u"name"_s),
                                                .representative = t(u"representative"_s),
                                                .understands = t(u"understands"_s)},
                                               n));
         },
         placedIn(DirectiveState::Draft)},
        {"directives::saveParty",
         {u"name"_s, u"representative"_s, u"understands"_s},
         [](Case& c, const Texts& t, Numbers n) {
             DirectiveParty party = storage::directivePartiesOf(c.db, directiveOf(c).id).front();
             party.person = {};
             party.name = t(u"name"_s);
             party.representative = t(u"representative"_s);
             party.understands = t(u"understands"_s);
             return plain(directives::saveParty(c.session, party, n));
         },
         placedIn(DirectiveState::Draft)},
        {"directives::addClause",
         {u"text"_s, u"place"_s, u"persons"_s, u"watcher"_s, u"watchHow"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(directives::addClause(c.session, clauseOf({.directive = directiveOf(c).id}, t), n));
         },
         placedIn(DirectiveState::Draft)},
        {"directives::saveClause",
         {u"text"_s, u"place"_s, u"persons"_s, u"watcher"_s, u"watchHow"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(directives::saveClause(
                 c.session, clauseOf(storage::directiveClausesOf(c.db, directiveOf(c).id).front(), t), n));
         },
         placedIn(DirectiveState::Draft)},
        {"directives::redraft",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::redraft(c.session, directiveOf(c), t(u"reason"_s), n);
         },
         placedIn(DirectiveState::Proposed)},
        {"directives::refuse",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::refuse(c.session, directiveOf(c), c.clock.today(), t(u"reason"_s), n);
         },
         placedIn(DirectiveState::Proposed)},
        {"directives::withdraw",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::withdraw(c.session, directiveOf(c), t(u"reason"_s), n);
         },
         placedIn(DirectiveState::Draft)},
        {"directives::extend",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::extend(c.session, directiveOf(c), c.clock.today(), c.clock.today().addDays(200),
                                       t(u"reason"_s), n);
         },
         placedIn(DirectiveState::Running)},
        {"directives::endWell",
         {u"account"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::endWell(c.session, directiveOf(c), c.clock.today(), t(u"account"_s), n);
         },
         placedIn(DirectiveState::Running)},
        {"directives::end",
         {u"account"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::end(c.session, directiveOf(c), c.clock.today(), t(u"account"_s), n);
         },
         placedIn(DirectiveState::Running)},
        {"directives::adjourn",
         {u"agreed"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::adjourn(c.session, directiveOf(c), c.clock.today(), t(u"agreed"_s), n);
         },
         placedIn(DirectiveState::Claimed, DirectiveKind::Court)},
        {"directives::revive",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::revive(c.session, directiveOf(c), t(u"reason"_s), n);
         },
         placedIn(DirectiveState::Adjourned, DirectiveKind::Court)},
        {"directives::reject",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::reject(c.session, directiveOf(c), c.clock.today(), t(u"reason"_s), n);
         },
         placedIn(DirectiveState::Claimed, DirectiveKind::Court)},
        {"directives::takeToCourt",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(directives::takeToCourt(c.session, directiveOf(c), t(u"reason"_s), n));
         },
         placedIn(DirectiveState::Refused)},
        {"directives::fileClaim",
         {u"court"_s, u"caseNumber"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::fileClaim(
                 c.session, directiveOf(c),
                 {.on = c.clock.today(), .court = t(u"court"_s), .caseNumber = t(u"caseNumber"_s)}, n);
         },
         placedIn(DirectiveState::Draft, DirectiveKind::Court)},
        {"directives::recordWeek",
         {u"source"_s},
         [](Case& c, const Texts& t, Numbers n) {
             const Directive d = directiveOf(c);
             return directives::recordWeek(c.session, d.id, c.clock.today(),
                                           {{.clause = storage::directiveClausesOf(c.db, d.id).front().id,
                                             .result = u"KEPT"_s,
                                             .source = t(u"source"_s)}},
                                           n);
         },
         placedIn(DirectiveState::Running)},
        {"directives::evaluate",
         {u"account"_s, u"reporters"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::evaluate(
                 c.session, directiveOf(c),
                 {.on = {}, .heldOn = c.clock.today(), .account = t(u"account"_s), .reporters = t(u"reporters"_s)}, n);
         },
         placedIn(DirectiveState::Running)},
        {"directives::reportBreach",
         {u"what"_s},
         [](Case& c, const Texts& t, Numbers n) {
             const Directive d = directiveOf(c);
             return plain(directives::reportBreach(c.session, d.id,
                                                   {.clause = storage::directiveClausesOf(c.db, d.id).front().id,
                                                    .on = c.clock.today(),
                                                    .what = t(u"what"_s),
                                                    .links = {}},
                                                   n));
         },
         placedIn(DirectiveState::Running)},
        {"directives::hear",
         {u"said"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::hear(c.session, breachOf(c), {.on = c.clock.today(), .said = t(u"said"_s)}, n);
         },
         placedIn(DirectiveState::BreachReported)},
        {"directives::decide",
         {u"decision"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::decide(c.session, breachOf(c),
                                       {.established = true, .on = c.clock.today(), .decision = t(u"decision"_s)}, n);
         },
         placedIn(DirectiveState::Heard)},
        {"directives::removeBreach",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::removeBreach(c.session, breachOf(c), t(u"reason"_s), n);
         },
         placedIn(DirectiveState::Heard)},
        {"directives::settle",
         {u"settlement"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return directives::settle(c.session, storage::forfeituresOf(c.db, directiveOf(c).id).front(),
                                       c.clock.today(), t(u"settlement"_s), n);
         },
         placedIn(DirectiveState::Breached, DirectiveKind::Court)},
    };
}

std::vector<Call> callsOnLetters()
{
    const auto begun = [](Case& c) { (void)orThrow(letters::start(c.session, {.code = u"B05"_s, .about = c.about})); };
    const auto ready = [begun](Case& c) {
        begun(c);
        REQUIRE(letters::save(c.session, answered(storage::lettersOf(c.db, c.about).front())));
    };
    const auto sent = [ready](Case& c) {
        ready(c);
        REQUIRE(letters::finalise(c.session, storage::lettersOf(c.db, c.about).front(), {.pdf = somePdf()}));
    };
    return {
        {"letters::start",
         {u"addressees"_s, u"values"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(letters::start(c.session,
                                         {.code = u"B05"_s,
                                          .about = c.about,
                                          .to = {{.name = t(u"addressees"_s)}},
                                          .values = {{u"gesprek_plaats"_s, {.items = {t(u"values"_s)}}}}},
                                         n));
         }},
        {"letters::save",
         {u"addressees"_s, u"subject"_s, u"blocks"_s, u"values"_s},
         [](Case& c, const Texts& t, Numbers n) {
             Letter letter = storage::lettersOf(c.db, c.about).front();
             letter.addressees.front().name = t(u"addressees"_s);
             letter.subject = t(u"subject"_s);
             letter.blocks.front().text = t(u"blocks"_s);
             letter.values[u"gesprek_plaats"_s] = {.items = {t(u"values"_s)}, .typed = true};
             return plain(letters::save(c.session, letter, false, n));
         },
         begun},
        {"letters::finalise",
         {u"lateRemark"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return letters::finalise(c.session, storage::lettersOf(c.db, c.about).front(),
                                      {.pdf = somePdf(), .late = {.code = {}, .remark = t(u"lateRemark"_s)}}, n);
         },
         ready},
        {"letters::addProof",
         {u"text"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return letters::addProof(c.session, storage::lettersOf(c.db, c.about).front(),
                                      {.kind = u"TRACK"_s, .text = t(u"text"_s), .on = c.clock.today()}, n);
         },
         sent},
    };
}

std::vector<Call> callsOnReports()
{
    const auto described = [](Report report, const Texts& t) {
        report.unit = {};
        report.placeText = t(u"placeText"_s);
        report.accused = {};
        report.accusedText = t(u"accusedText"_s);
        report.description = t(u"description"_s);
        report.triageReason = t(u"triageReason"_s);
        return report;
    };
    const QStringList reportFields{u"placeText"_s, u"accusedText"_s, u"description"_s, u"triageReason"_s};
    const auto cost = [](const Case& c, const Texts& t) {
        return ReportCost{
            .amountCents = 100, .spentOn = c.clock.today(), .kind = u"CLEANING"_s, .remark = t(u"remark"_s)};
    };
    return {
        {"a new report", reportFields + QStringList{u"remark"_s, u"title"_s},
         [=](Case& c, const Texts& t, Numbers n) {
             Report report = described(c.noise(), t);
             report.costs = {cost(c, t)};
             return plain(reports::registerReport(
                 c.session, report,
                 {.into = reports::RegisterOptions::Into::NewDossier, .dossierTitle = t(u"title"_s), .numbers = n}));
         }},
        {"a changed report", reportFields,
         [=](Case& c, const Texts& t, Numbers n) {
             return plain(reports::updateReport(c.session, described(*storage::findReport(c.db, c.report), t), n));
         }},
        {"costs",
         {u"remark"_s},
         [=](Case& c, const Texts& t, Numbers n) {
             return plain(reports::addCost(c.session, c.report, cost(c, t), n));
         }},
        {"a report out of its dossier",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) { return reports::detach(c.session, c.report, t(u"reason"_s), n); }},
        {"a closed report",
         {u"remark"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return reports::closeReport(c.session, c.report, u"RESOLVED"_s, t(u"remark"_s), n);
         }},
        {"a reopened report",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return reports::reopenReport(c.session, c.report, t(u"reason"_s), n);
         },
         [](Case& c) { orThrow(reports::closeReport(c.session, c.report, u"RESOLVED"_s, u"Not needed"_s)); }},
        {"closed reports",
         {u"remark"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return whole(bulk::close(c.session, std::vector{c.report}, u"RESOLVED"_s, t(u"remark"_s), n));
         }},
        {"reopened reports",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return whole(bulk::reopen(c.session, std::vector{c.report}, t(u"reason"_s), n));
         },
         [](Case& c) { orThrow(reports::closeReport(c.session, c.report, u"RESOLVED"_s, u"Not needed"_s)); }},
        {"a stopped clock",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return deadlines::suspend(c.session, seen(c.session, c.deadline), c.clock.today(), t(u"reason"_s), n);
         }},
        {"a longer term",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return deadlines::extend(c.session, seen(c.session, c.deadline),
                                      {.to = QDate(2026, 12, 18), .toldOn = c.clock.today(), .reason = t(u"reason"_s)},
                                      n);
         }},
        {"a clock that runs again",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return deadlines::resume(c.session, seen(c.session, c.deadline), c.clock.today(), t(u"reason"_s), n);
         },
         [](Case& c) {
             orThrow(deadlines::suspend(c.session, seen(c.session, c.deadline), c.clock.today(), u"Waiting"_s));
         }},
    };
}

std::vector<Call> callsOnDossiers()
{
    const auto named = [](Dossier dossier, const Texts& t) {
        dossier.title = t(u"title"_s);
        dossier.lead = u"PARTNER"_s;
        dossier.leadPartner = t(u"leadPartner"_s);
        return dossier;
    };
    const QStringList dossierFields{u"title"_s, u"leadPartner"_s};
    return {
        {"a new dossier", dossierFields,
         [=](Case& c, const Texts& t, Numbers n) {
             return plain(dossiers::open(c.session, named({.kind = u"NUISANCE"_s, .unit = c.units[1]}, t), n));
         }},
        {"a dossier around a report", dossierFields,
         [=](Case& c, const Texts& t, Numbers n) {
             return plain(dossiers::openFrom(c.session, c.loose, named({}, t), n));
         }},
        {"a changed dossier", dossierFields,
         [=](Case& c, const Texts& t, Numbers n) {
             return plain(dossiers::update(c.session, named(*storage::findDossier(c.db, c.dossier), t), n));
         }},
        {"the form of a dossier", dossierFields + QStringList{u"reason"_s},
         [=](Case& c, const Texts& t, Numbers n) {
             dossiers::Form form{.dossier = named(*storage::findDossier(c.db, c.dossier), t),
                                 .namedPeople = {},
                                 .reason = t(u"reason"_s)};
             form.dossier.phase = u"REPRESSIVE"_s;
             return plain(dossiers::save(c.session, form, n));
         }},
        {"another handler",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return dossiers::setHandler(c.session, c.dossier, c.user(Role::SocialManager), t(u"reason"_s), n);
         }},
        {"another phase",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return dossiers::switchPhase(c.session, c.dossier, u"REPRESSIVE"_s, t(u"reason"_s), n);
         }},
        {"another level",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return dossiers::setConfidentiality(c.session, c.dossier, u"GEH"_s, {}, t(u"reason"_s), n);
         }},
        {"a closed dossier",
         {u"outcomeText"_s, u"whyOpenThings"_s, u"whyNoAftercare"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return dossiers::close(c.session, c.dossier,
                                    {.outcome = u"AGREEMENT"_s,
                                     .outcomeText = t(u"outcomeText"_s),
                                     .whyOpenThings = t(u"whyOpenThings"_s),
                                     .aftercareOn = QDate(),
                                     .whyNoAftercare = t(u"whyNoAftercare"_s)},
                                    n);
         }},
        {"a reopened dossier",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) { return dossiers::reopen(c.session, c.dossier, t(u"reason"_s), n); },
         [](Case& c) {
             orThrow(dossiers::close(c.session, c.dossier,
                                     {.outcome = u"AGREEMENT"_s, .outcomeText = {}, .whyOpenThings = u"Enough"_s}));
         }},
        {"closed dossiers",
         {u"outcomeText"_s, u"whyOpenThings"_s, u"whyNoAftercare"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return whole(bulk::close(c.session, std::vector{c.dossier},
                                      {.outcome = u"AGREEMENT"_s,
                                       .outcomeText = t(u"outcomeText"_s),
                                       .whyOpenThings = t(u"whyOpenThings"_s),
                                       .aftercareOn = QDate(),
                                       .whyNoAftercare = t(u"whyNoAftercare"_s)},
                                      n));
         }},
        {"reopened dossiers",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return whole(bulk::reopen(c.session, std::vector{c.dossier}, t(u"reason"_s), n));
         },
         [](Case& c) {
             orThrow(dossiers::close(c.session, c.dossier,
                                     {.outcome = u"AGREEMENT"_s, .outcomeText = {}, .whyOpenThings = u"Enough"_s}));
         }},
        {"a new party",
         {u"description"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(parties::add(
                 c.session, {.dossier = c.dossier, .description = t(u"description"_s), .role = u"BEL"_s}, n));
         }},
        {"a changed party",
         {u"description"_s},
         [](Case& c, const Texts& t, Numbers n) {
             Party party = c.party;
             party.person = {};
             party.description = t(u"description"_s);
             return parties::update(c.session, party, n);
         }},
        {"a removed party",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) { return parties::remove(c.session, c.party.id, t(u"reason"_s), n); }},
    };
}

std::vector<Call> callsOnWhatHangsOnThem()
{
    const auto said = [](ContactMoment contact, const Texts& t) {
        contact.withWhom = t(u"withWhom"_s);
        contact.subject = t(u"subject"_s);
        contact.body = t(u"body"_s);
        return contact;
    };
    const auto late = [](const Texts& t) { return deadlines::LateReason{.code = {}, .remark = t(u"lateRemark"_s)}; };
    const QStringList contactFields{u"withWhom"_s, u"subject"_s, u"body"_s, u"lateRemark"_s};
    return {
        {"a contact", contactFields,
         [=](Case& c, const Texts& t, Numbers n) {
             return plain(contacts::recordAndFollow(c.session, said(c.call(), t), late(t), n));
         }},
        {"a corrected contact", contactFields,
         [=](Case& c, const Texts& t, Numbers n) {
             return contacts::correct(c.session, said(c.contact, t), late(t), n);
         }},
        {"a removed contact",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return contacts::remove(c.session, c.contact.id, t(u"reason"_s), n);
         }},
        {"a note",
         {u"body"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(notes::add(c.session, {.about = c.about, .body = t(u"body"_s)}, n));
         }},
        {"a changed note",
         {u"body"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return notes::change(c.session, seen(c.session, c.note), t(u"body"_s), n);
         }},
        {"a removed note",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) { return notes::remove(c.session, c.note, t(u"reason"_s), n); }},
        {"a task",
         {u"title"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(tasks::add(c.session, {.about = c.about, .title = t(u"title"_s)}, n));
         }},
        {"an appointment",
         {u"title"_s, u"place"_s, u"withWhom"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(tasks::add(c.session,
                                     {.about = c.about,
                                      .title = t(u"title"_s),
                                      .startsAt = c.session.clock().nowUtc(),
                                      .place = t(u"place"_s),
                                      .withWhom = t(u"withWhom"_s)},
                                     n));
         }},
        {"a changed task",
         {u"title"_s},
         [](Case& c, const Texts& t, Numbers n) {
             Task task = c.task;
             task.title = t(u"title"_s);
             return tasks::update(c.session, task, n);
         }},
        {"a task that became an appointment",
         {u"place"_s, u"withWhom"_s},
         [](Case& c, const Texts& t, Numbers n) {
             Task task = c.task;
             task.startsAt = c.session.clock().nowUtc();
             task.place = t(u"place"_s);
             task.withWhom = t(u"withWhom"_s);
             return tasks::update(c.session, task, n);
         }},
        {"a finished task",
         {u"outcome"_s},
         [](Case& c, const Texts& t, Numbers n) { return tasks::finish(c.session, c.task.id, t(u"outcome"_s), n); }},
        {"a removed task",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) { return tasks::remove(c.session, c.task.id, t(u"reason"_s), n); }},
        {"a document",
         {u"title"_s, u"fileName"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(documents::add(
                 c.session, {.about = c.about, .title = t(u"title"_s), .fileName = t(u"fileName"_s)}, "Dear", n));
         }},
        {"a document from a file",
         {u"title"_s, u"fileName"_s},
         [](Case& c, const Texts& t, Numbers n) {
             QFile file(c.folder.filePath(t(u"fileName"_s)));
             (void)(file.open(QIODevice::WriteOnly) && file.write("Hello") > 0);
             file.close();
             return plain(
                 documents::addFile(c.session, {.about = c.about, .title = t(u"title"_s)}, file.fileName(), n));
         }},
        {"a renamed document",
         {u"title"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return documents::rename(c.session, seen(c.session, c.document), t(u"title"_s), u"DOC"_s, n);
         }},
        {"a removed document",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return documents::remove(c.session, c.document, t(u"reason"_s), n);
         }},
        {"what is erased from the log",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             Session administrator = c.CaseStreet::session(Role::Administrator);
             return plain(event_log::eraseDetails(administrator, EntityKind::Note, c.note.value(), t(u"reason"_s), n));
         }},
    };
}

std::vector<Call> callsOnMeasures()
{
    const auto talk = [](const Case& c, const Texts& t) {
        return Measure{.dossier = c.dossier,
                       .instrument = u"AANSPREKEN"_s,
                       .fromOn = c.clock.today(),
                       .withWhom = t(u"withWhom"_s),
                       .account = t(u"account"_s)};
    };
    const auto heard = [](const Case& c, const Texts& t) {
        return Account{.dossier = c.dossier,
                       .side = u"ACCUSED"_s,
                       .who = t(u"who"_s),
                       .putTo = t(u"putTo"_s),
                       .said = t(u"said"_s),
                       .statement = t(u"statement"_s)};
    };
    const auto drum = [](const Case& c, const Texts& t) {
        return Incident{
            .happenedOn = c.clock.today(), .what = t(u"what"_s), .effect = t(u"effect"_s), .source = t(u"source"_s)};
    };
    const QStringList talkFields{u"withWhom"_s, u"account"_s};
    const QStringList heardFields{u"who"_s, u"putTo"_s, u"said"_s, u"statement"_s};
    const QStringList drumFields{u"what"_s, u"effect"_s, u"source"_s};
    const Texts harmless({});
    const auto begun = [=](Case& c) { (void)orThrow(measures::add(c.session, talk(c, harmless))); };
    const auto wasHeard = [=](Case& c) { (void)orThrow(accounts::add(c.session, heard(c, harmless))); };
    const auto drummed = [=](Case& c) {
        (void)orThrow(incidents::addAll(c.session, {.report = c.report}, {drum(c, harmless)}));
    };
    const auto measure = [](Case& c) { return orThrow(measures::measuresOf(c.session, c.dossier)).front(); };
    const auto account = [](Case& c) { return orThrow(accounts::accountsOf(c.session, c.dossier)).front(); };
    const auto incident = [](Case& c) {
        return orThrow(incidents::incidentsOf(c.session, {.report = c.report})).front();
    };
    return {
        {"measures::add", talkFields,
         [=](Case& c, const Texts& t, Numbers n) { return plain(measures::add(c.session, talk(c, t), n)); }},
        {"measures::update", talkFields,
         [=](Case& c, const Texts& t, Numbers n) {
             Measure changed = talk(c, t);
             changed.id = measure(c).id;
             changed.version = measure(c).version;
             return measures::update(c.session, changed, n);
         },
         begun},
        {"measures::remove",
         {u"reason"_s},
         [=](Case& c, const Texts& t, Numbers n) {
             return measures::remove(c.session, measure(c).id, t(u"reason"_s), n);
         },
         begun},
        {"accounts::add", heardFields,
         [=](Case& c, const Texts& t, Numbers n) { return plain(accounts::add(c.session, heard(c, t), n)); }},
        {"accounts::update", heardFields,
         [=](Case& c, const Texts& t, Numbers n) {
             Account changed = heard(c, t);
             changed.id = account(c).id;
             changed.version = account(c).version;
             return accounts::update(c.session, changed, n);
         },
         wasHeard},
        {"accounts::remove",
         {u"reason"_s},
         [=](Case& c, const Texts& t, Numbers n) {
             return accounts::remove(c.session, account(c).id, t(u"reason"_s), n);
         },
         wasHeard},
        {"incidents::addAll", drumFields,
         [=](Case& c, const Texts& t, Numbers n) {
             return plain(incidents::addAll(c.session, {.report = c.report}, {drum(c, t)}, n));
         }},
        {"incidents::update", drumFields,
         [=](Case& c, const Texts& t, Numbers n) {
             Incident changed = drum(c, t);
             changed.id = incident(c).id;
             changed.version = incident(c).version;
             return incidents::update(c.session, changed, n);
         },
         drummed},
        {"incidents::remove",
         {u"reason"_s},
         [=](Case& c, const Texts& t, Numbers n) {
             return incidents::remove(c.session, {incident(c).id}, t(u"reason"_s), n);
         },
         drummed},
        {"documents::setRecording",
         {u"recordedBy"_s, u"recordedWhere"_s, u"knownTo"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return documents::setRecording(
                 c.session, seen(c.session, c.document),
                 {.by = t(u"recordedBy"_s), .where = t(u"recordedWhere"_s), .knownTo = t(u"knownTo"_s)}, n);
         }},
        {"instruments::save",
         {u"whenNl"_s, u"whenEn"_s, u"legalNl"_s, u"legalEn"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(instruments::save(c.session,
                                            {.value = {.nameNl = u"Zaklamp"_s},
                                             .kinds = {u"physical_preventive"_s},
                                             .when = {.nl = t(u"whenNl"_s), .en = t(u"whenEn"_s)},
                                             .legal = {.nl = t(u"legalNl"_s), .en = t(u"legalEn"_s)}},
                                            n));
         }},
    };
}

std::vector<Call> callsOnTheRegistry()
{
    return {
        {"a person",
         {u"lastName"_s, u"remark"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(persons::add(c.session, {.lastName = t(u"lastName"_s), .remark = t(u"remark"_s)}, n));
         }},
        {"a changed person",
         {u"lastName"_s, u"remark"_s},
         [](Case& c, const Texts& t, Numbers n) {
             Person person = orThrow(persons::get(c.session, c.tenants[0]));
             person.lastName = t(u"lastName"_s);
             person.remark = t(u"remark"_s);
             return persons::update(c.session, person, n);
         }},
        {"an alert",
         {u"text"_s, u"source"_s},
         [](Case& c, const Texts& t, Numbers n) {
             Alert alert = c.warning();
             alert.text = t(u"text"_s);
             alert.source = t(u"source"_s);
             return plain(alerts::add(c.session, alert, n));
         }},
        {"a longer alert",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return alerts::extend(c.session, seen(c.session, c.alert), c.clock.today().addDays(60), t(u"reason"_s), n);
         }},
        {"an ended alert",
         {u"reason"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return alerts::end(c.session, seen(c.session, c.alert), t(u"reason"_s), n);
         }},
        {"a standard text",
         {u"name"_s, u"subject"_s, u"body"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(texts::save(c.session,
                                      {.code = {},
                                       .language = u"nl"_s,
                                       .kind = u"CALL"_s,
                                       .name = t(u"name"_s),
                                       .subject = t(u"subject"_s),
                                       .body = t(u"body"_s)},
                                      n));
         }},
        {"letter_templates::add",
         {u"name"_s, u"purpose"_s, u"source"_s, u"subject"_s, u"blocks"_s},
         [](Case& c, const Texts& t, Numbers n) {
             LetterTemplate letter = orThrow(letter_templates::get(c.session, u"B07"_s, 1)).letter;
             letter.name.nl = t(u"name"_s);
             letter.purpose.nl = t(u"purpose"_s);
             letter.source = t(u"source"_s);
             letter.subject = t(u"subject"_s);
             letter.blocks.front().text = t(u"blocks"_s);
             return plain(letter_templates::add(c.session, letter, n));
         }},
        {"a saved view",
         {u"name"_s, u"definition"_s},
         [](Case& c, const Texts& t, Numbers n) {
             return plain(views::save(c.session,
                                      {.page = u"reports"_s,
                                       .name = t(u"name"_s),
                                       .definition = uR"({"filter":{"text":"%1"}})"_s.arg(t(u"definition"_s))},
                                      n));
         }},
    };
}

void asksBeforeItStores(const Call& call)
{
    INFO(call.name);
    Case c;
    if (call.before)
        call.before(c);
    const int commits = c.commits;
    const auto asks = [&](const QStringList& suspects, const QString& field) {
        INFO("a BSN in " << suspects.join(u", "_s).toStdString());
        const Result<void> asked = call.run(c, Texts(suspects), Numbers::Question);
        REQUIRE_FALSE(asked);
        REQUIRE(asksAboutNumbers(asked.error()));
        CHECK(asked.error().field == field);
        CHECK(asked.error().message.contains(u"111222333"_s));
        CHECK(c.commits == commits);
    };
    for (const QString& field : call.fields)
        asks({field}, field);
    const Result<void> stored = call.run(c, Texts(call.fields), Numbers::Confirmed);
    INFO((stored ? "" : stored.error().message.toStdString()));
    CHECK(stored);
    CHECK(c.commits == commits + 1);
}

} // namespace

TEST_CASE("Every text about a report is asked about a number that may be a BSN, before anything is stored")
{
    for (const Call& call : callsOnReports())
        asksBeforeItStores(call);
}

TEST_CASE("Every text about a dossier is asked about a number that may be a BSN, before anything is stored")
{
    for (const Call& call : callsOnDossiers())
        asksBeforeItStores(call);
}

TEST_CASE("Every contact, note, task and document is asked about a number that may be a BSN, and why it goes")
{
    for (const Call& call : callsOnWhatHangsOnThem())
        asksBeforeItStores(call);
}

TEST_CASE("Every text about a person, an alert, a standard text or a view is asked about a number that may be a BSN")
{
    for (const Call& call : callsOnTheRegistry())
        asksBeforeItStores(call);
}

TEST_CASE("Every text about a step of a process is asked about a number that may be a BSN, before anything is stored")
{
    for (const Call& call : callsOnSteps())
        asksBeforeItStores(call);
}

TEST_CASE("Every text about the strength of a dossier, and of a handbook, is asked about a number that may be a BSN")
{
    for (const Call& call : callsOnStrength())
        asksBeforeItStores(call);
}

TEST_CASE("Every text about a directive is asked about a number that may be a BSN, before anything is stored")
{
    for (const Call& call : callsOnDirectives())
        asksBeforeItStores(call);
}

TEST_CASE("Every text of a letter is asked about a number that may be a BSN, before anything is stored")
{
    for (const Call& call : callsOnLetters())
        asksBeforeItStores(call);
}

TEST_CASE("Every text about a measure, a hearing or an incident is asked about a number that may be a BSN")
{
    for (const Call& call : callsOnMeasures())
        asksBeforeItStores(call);
}
