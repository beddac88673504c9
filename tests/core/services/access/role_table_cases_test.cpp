// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/access/role_table.h"
#include "exchange/calendar_file.h"
#include "services/cases/absences.h"
#include "services/cases/accounts.h"
#include "services/cases/bulk.h"
#include "services/cases/contacts.h"
#include "services/cases/directive_court.h"
#include "services/cases/directive_form.h"
#include "services/cases/directive_work.h"
#include "services/cases/documents.h"
#include "services/cases/dossier_links.h"
#include "services/cases/dossiers.h"
#include "services/cases/drafts.h"
#include "services/cases/handbook_ticks.h"
#include "services/cases/history/timeline.h"
#include "services/cases/incidents.h"
#include "services/cases/letters/letters.h"
#include "services/cases/measures.h"
#include "services/cases/notes.h"
#include "services/cases/parties.h"
#include "services/cases/readiness_marks.h"
#include "services/cases/reports.h"
#include "services/cases/risk_scores.h"
#include "services/cases/tasks.h"
#include "services/cases/views/as_of.h"
#include "services/cases/views/directive_detail.h"
#include "services/cases/views/dossier_detail.h"
#include "services/cases/views/known.h"
#include "services/cases/views/letter_values.h"
#include "services/cases/views/report_detail.h"
#include "services/cases/views/strength.h"
#include "services/cases/views/visit_place.h"
#include "services/cases/views/work_run.h"
#include "services/cases/work_steps.h"
#include "services/lists/find.h"
#include "services/lists/today.h"
#include "services/lists/week.h"
#include "storage/cases/deadline_store.h"
#include "storage/cases/letter_store.h"
#include "support/catch_qt.h"
#include "support/directive_rows.h"
#include "support/seen.h"

#include <QFile>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace woonrust::tests::role_table;
using namespace Qt::StringLiterals;

namespace {

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
    {"contacts::recordAndFollow", "SMLAC",
     [](Office& o, Session& s) { return allowed(contacts::recordAndFollow(s, o.call({.report = o.report}))); }},
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
    {"tasks::move", "SMLAC",
     [](Office& o, Session& s) { return allowed(tasks::move(s, o.storedVisit(), s.clock().nowUtc())); }},
    {"tasks::moveBack", "SMLAC",
     [](Office& o, Session& s) {
         const auto before = orThrow(tasks::move(o.coordinator, o.storedVisit(), s.clock().nowUtc().addDays(1)));
         return allowed(tasks::moveBack(s, Seen<TaskId>(before).next(), before));
     }},
    {"tasks::answer", "SMLAC", [](Office& o, Session& s) { return allowed(tasks::answer(s, o.storedVisit(), true)); }},
    {"visits::placeOf", "SMLAC",
     [](Office& o, Session& s) { return allowed(visits::placeOf(s, {.dossier = o.dossier})); }},
    {"week::ofWeek", "SMLAC",
     [](Office&, Session& s) { return allowed(week::ofWeek(s, s.clock().today(), today::Scope::Team)); }},
    {"calendar file of a visit", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(calendar_file::saveVisit(s, o.storedVisit().id, o.folder.filePath(u"visit.ics"_s)));
     }},
    {"dossier_links::add", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(dossier_links::add(s, o.dossier, o.otherDossier(), u"OTHER"_s));
     }},
    {"dossier_links::remove", "SMLAC",
     [](Office& o, Session& s) {
         const auto link = orThrow(dossier_links::add(o.coordinator, o.dossier, o.otherDossier(), u"OTHER"_s));
         return allowed(dossier_links::remove(s, link));
     }},
    {"absences::current", "SMLAC", [](Office&, Session& s) { return allowed(absences::current(s)); }},
    {"absences::add of one's own", "SMLAC",
     [](Office& o, Session& s) { return allowed(absences::add(s, o.awayTomorrow(s.actor().id))); }},
    {"absences::add of somebody else's", "MC",
     [](Office& o, Session& s) { return allowed(absences::add(s, o.awayTomorrow(o.user(Role::SocialManager)))); }},
    {"absences::change of somebody else's", "MC",
     [](Office& o, Session& s) { return allowed(absences::change(s, o.storedAbsence())); }},
    {"absences::remove of somebody else's", "MC",
     [](Office& o, Session& s) { return allowed(absences::remove(s, o.storedAbsence())); }},
    {"absences::workOf somebody else", "MC",
     [](Office& o, Session& s) { return allowed(absences::workOf(s, o.user(Role::SocialManager))); }},
    {"absences::hand", "C",
     [](Office& o, Session& s) {
         return allowed(absences::hand(s, o.coordinator.actor().id, o.user(Role::SocialManager),
                                       {{.kind = EntityKind::Task, .id = o.task.value()}}));
     }},
    {"absences::lend for somebody else", "MC",
     [](Office& o, Session& s) { return allowed(absences::lend(s, o.storedAbsence().id, {})); }},
    {"absences::giveBack for somebody else", "MC",
     [](Office& o, Session& s) { return allowed(absences::giveBack(s, o.storedAbsence().id)); }},
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
    {"strength::strengthOf", "SMLAC",
     [](Office& o, Session& s) { return allowed(strength::strengthOf(s, o.dossier)); }},
    {"strength::reportsBehind", "SMLAC",
     [](Office& o, Session& s) { return allowed(strength::reportsBehind(s, o.dossier, {})); }},
    {"risk_scores::add", "SMLAC", [](Office& o, Session& s) { return allowed(risk_scores::add(s, o.judged())); }},
    {"risk_scores::remove", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(risk_scores::remove(s, orThrow(risk_scores::add(o.coordinator, o.judged())).id, u"x"_s));
     }},
    {"readiness_marks::set", "SMLAC",
     [](Office& o, Session& s) { return allowed(readiness_marks::set(s, o.marked())); }},
    {"readiness_marks::clear", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(readiness_marks::clear(s, orThrow(readiness_marks::set(o.coordinator, o.marked()))));
     }},
    {"handbook_ticks::ticksOf", "SMLAC",
     [](Office& o, Session& s) { return allowed(handbook_ticks::ticksOf(s, o.dossier)); }},
    {"handbook_ticks::set", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(handbook_ticks::set(s, o.dossier, u"noise-and-neighbours"_s, u"nl"_s, u"x"_s, true));
     }},
    {"directives::draft", "SMLAC", [](Office& o, Session& s) { return allowed(directives::draft(s, o.dossier, DirectiveKind::Voluntary)); }},
    {"directives::save", "SMLAC", [](Office& o, Session& s) { return allowed(directives::save(s, o.storedDirective(DirectiveState::Draft))); }},
    {"directives::saveForm", "SMLAC", [](Office& o, Session& s) { return allowed(directives::saveForm(s, {.directive = o.storedDirective(DirectiveState::Draft), .parties = {}, .clauses = {}, .goneParties = {}, .goneClauses = {}})); }},
    {"directives::saveParties", "SMLAC", [](Office& o, Session& s) { return allowed(directives::saveParties(s, {storage::findDirectiveParty(o.db, o.placed(DirectiveState::Draft).party).value()})); }},
    {"directives::addParty", "SMLAC", [](Office& o, Session& s) { return allowed(directives::addParty(s, {.directive = o.placed(DirectiveState::Draft).directive, .name = u"x"_s})); }},
    {"directives::saveParty", "SMLAC", [](Office& o, Session& s) { return allowed(directives::saveParty(s, storage::findDirectiveParty(o.db, o.placed(DirectiveState::Draft).party).value())); }},
    {"directives::removeParty", "SMLAC", [](Office& o, Session& s) { return allowed(directives::removeParty(s, {o.placed(DirectiveState::Draft).party, 1})); }},
    {"directives::addClause", "SMLAC", [](Office& o, Session& s) { return allowed(directives::addClause(s, {.directive = o.placed(DirectiveState::Draft).directive, .text = u"x"_s})); }},
    {"directives::saveClause", "SMLAC", [](Office& o, Session& s) { return allowed(directives::saveClause(s, storage::findDirectiveClause(o.db, o.placed(DirectiveState::Draft).clause).value())); }},
    {"directives::removeClause", "SMLAC", [](Office& o, Session& s) { return allowed(directives::removeClause(s, {o.placed(DirectiveState::Draft).clause, 1})); }},
    {"directives::moveClause", "SMLAC", [](Office& o, Session& s) { return allowed(directives::moveClause(s, o.placed(DirectiveState::Draft).clause, 1)); }},
    {"directives::approvePenalty of somebody else", "SLAC", [](Office& o, Session& s) { return allowed(directives::approvePenalty(s, o.storedDirective(DirectiveState::Draft))); }},
    {"directives::propose", "SMLAC", [](Office& o, Session& s) { return allowed(directives::propose(s, o.storedDirective(DirectiveState::Draft), s.clock().today())); }},
    {"directives::redraft", "SMLAC", [](Office& o, Session& s) { return allowed(directives::redraft(s, o.storedDirective(DirectiveState::Proposed), u"x"_s)); }},
    {"directives::refuse", "SMLAC", [](Office& o, Session& s) { return allowed(directives::refuse(s, o.storedDirective(DirectiveState::Proposed), s.clock().today(), u"x"_s)); }},
    {"directives::sign", "SMLAC", [](Office& o, Session& s) { return allowed(directives::sign(s, {o.placed(DirectiveState::Proposed).party, 1}, {})); }},
    {"directives::agree", "SMLAC", [](Office& o, Session& s) { return allowed(directives::agree(s, o.storedDirective(DirectiveState::Proposed), s.clock().today())); }},
    {"directives::start", "SMLAC", [](Office& o, Session& s) { return allowed(directives::start(s, o.storedDirective(DirectiveState::Agreed))); }},
    {"directives::setKeeper of somebody else's", "C", [](Office& o, Session& s) { return allowed(directives::setKeeper(s, o.storedDirective(DirectiveState::Running), s.actor().id)); }},
    {"directives::withdraw", "SMLAC", [](Office& o, Session& s) { return allowed(directives::withdraw(s, o.storedDirective(DirectiveState::Draft), u"x"_s)); }},
    {"directives::takeBack", "SMLAC", [](Office& o, Session& s) { return allowed(directives::takeBack(s, o.storedDirective(DirectiveState::Withdrawn))); }},
    {"directives::recordWeek", "SMLAC", [](Office& o, Session& s) { return allowed(directives::recordWeek(s, o.placed(DirectiveState::Running).directive, s.clock().today(), {})); }},
    {"directives::planEvaluations", "SMLAC", [](Office& o, Session& s) { return allowed(directives::planEvaluations(s, o.storedDirective(DirectiveState::Running), {})); }},
    {"directives::evaluate", "SMLAC", [](Office& o, Session& s) { return allowed(directives::evaluate(s, o.storedDirective(DirectiveState::Running), {.on = {}, .heldOn = s.clock().today(), .account = u"x"_s})); }},
    {"directives::reportBreach", "SMLAC", [](Office& o, Session& s) { const auto rows = o.placed(DirectiveState::Running); return allowed(directives::reportBreach(s, rows.directive, {.clause = rows.clause, .on = s.clock().today(), .what = u"x"_s, .links = {}})); }},
    {"directives::hear", "SMLAC", [](Office& o, Session& s) { return allowed(directives::hear(s, {o.placed(DirectiveState::BreachReported).breach, 1}, {.on = s.clock().today(), .said = u"x"_s})); }},
    {"directives::decide", "SMLAC", [](Office& o, Session& s) { return allowed(directives::decide(s, {o.placed(DirectiveState::Heard).breach, 1}, {.established = true, .on = s.clock().today(), .decision = u"x"_s})); }},
    {"directives::runOn", "SMLAC", [](Office& o, Session& s) { return allowed(directives::runOn(s, o.storedDirective(DirectiveState::Breached))); }},
    {"directives::removeBreach", "SMLAC", [](Office& o, Session& s) { return allowed(directives::removeBreach(s, {o.placed(DirectiveState::Heard).breach, 1}, u"x"_s)); }},
    {"directives::extend", "SMLAC", [](Office& o, Session& s) { return allowed(directives::extend(s, o.storedDirective(DirectiveState::Running), s.clock().today(), QDate(2027, 9, 1), u"x"_s)); }},
    {"directives::endWell", "SMLAC", [](Office& o, Session& s) { return allowed(directives::endWell(s, o.storedDirective(DirectiveState::Running), s.clock().today(), u"x"_s)); }},
    {"directives::end", "SMLAC", [](Office& o, Session& s) { return allowed(directives::end(s, o.storedDirective(DirectiveState::Running), s.clock().today(), u"x"_s)); }},
    {"directives::takeToCourt", "SMLAC", [](Office& o, Session& s) { return allowed(directives::takeToCourt(s, o.storedDirective(DirectiveState::Refused), u"x"_s)); }},
    {"directives::fileClaim", "SMLAC", [](Office& o, Session& s) { return allowed(directives::fileClaim(s, o.storedDirective(DirectiveState::Draft, DirectiveKind::Court), {.on = s.clock().today(), .court = u"x"_s, .caseNumber = {}})); }},
    {"directives::adjourn", "SMLAC", [](Office& o, Session& s) { return allowed(directives::adjourn(s, o.storedDirective(DirectiveState::Claimed, DirectiveKind::Court), s.clock().today(), u"x"_s)); }},
    {"directives::revive", "SMLAC", [](Office& o, Session& s) { return allowed(directives::revive(s, o.storedDirective(DirectiveState::Adjourned, DirectiveKind::Court), u"x"_s)); }},
    {"directives::grant", "SMLAC", [](Office& o, Session& s) { return allowed(directives::grant(s, o.storedDirective(DirectiveState::Claimed, DirectiveKind::Court), {.on = s.clock().today()})); }},
    {"directives::reject", "SMLAC", [](Office& o, Session& s) { return allowed(directives::reject(s, o.storedDirective(DirectiveState::Claimed, DirectiveKind::Court), s.clock().today(), u"x"_s)); }},
    {"directives::serve", "SMLAC", [](Office& o, Session& s) { return allowed(directives::serve(s, o.storedDirective(DirectiveState::Granted, DirectiveKind::Court), s.clock().today())); }},
    {"directives::forfeit", "SMLAC", [](Office& o, Session& s) { const auto rows = o.placed(DirectiveState::Breached, DirectiveKind::Court); return allowed(directives::forfeit(s, storage::findDirective(o.db, rows.directive).value(), {.breach = rows.oldBreach, .on = s.clock().today(), .amountCents = 100})); }},
    {"directives::interrupt", "SMLAC", [](Office& o, Session& s) { return allowed(directives::interrupt(s, {o.placed(DirectiveState::Breached, DirectiveKind::Court).forfeiture, 1}, s.clock().today())); }},
    {"directives::settle", "SMLAC", [](Office& o, Session& s) { return allowed(directives::settle(s, {o.placed(DirectiveState::Breached, DirectiveKind::Court).forfeiture, 1}, s.clock().today(), u"x"_s)); }},
    {"directives::directiveDetail", "SMLAC", [](Office& o, Session& s) { return allowed(directives::directiveDetail(s, o.placed(DirectiveState::Running).directive)); }},
    {"directives::factChoices", "SMLAC", [](Office& o, Session& s) { return allowed(directives::factChoices(s, o.placed(DirectiveState::Running).directive)); }},
    {"directives::directivesOf", "SMLAC", [](Office& o, Session& s) { return allowed(directives::directivesOf(s, o.dossier)); }},
    {"letters::choices", "SMLAC",
     [](Office& o, Session& s) { return allowed(letters::choices(s, u"B05"_s, {.dossier = o.dossier})); }},
    {"letters::compose", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(letters::compose(s, {.code = u"B05"_s, .about = {.dossier = o.dossier}}));
     }},
    {"letters::start", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(letters::start(s, {.code = u"B05"_s, .about = {.dossier = o.dossier}}));
     }},
    {"letters::view", "SMLAC", [](Office& o, Session& s) { return allowed(letters::view(s, o.storedLetter().id)); }},
    {"letters::lettersOf", "SMLAC",
     [](Office& o, Session& s) { return allowed(letters::lettersOf(s, {.dossier = o.dossier})); }},
    {"letters::save", "SMLAC", [](Office& o, Session& s) { return allowed(letters::save(s, o.storedLetter())); }},
    {"letters::refilled", "SMLAC",
     [](Office& o, Session& s) { return allowed(letters::refilled(s, o.storedLetter())); }},
    {"letters::reportersNamedIn", "SMLAC",
     [](Office& o, Session& s) { return allowed(letters::reportersNamedIn(s, o.storedLetter())); }},
    {"letters::consequences", "SMLAC",
     [](Office& o, Session& s) { return allowed(letters::consequences(s, o.storedLetter().id)); }},
    {"letters::finalise", "SMLAC",
     [](Office& o, Session& s) { return allowed(letters::finalise(s, o.storedLetter(), {.pdf = "%PDF-1.4"})); }},
    {"letters::newEdition", "SMLAC",
     [](Office& o, Session& s) { return allowed(letters::newEdition(s, o.storedLetter().id)); }},
    {"letters::addProof", "SMLAC",
     [](Office& o, Session& s) { return allowed(letters::addProof(s, o.storedLetter(), {.kind = u"WRIT"_s})); }},
    {"letters::discard", "SMLAC",
     [](Office& o, Session& s) { return allowed(letters::discard(s, o.storedLetter())); }},
    {"measures::add", "SMLAC", [](Office& o, Session& s) { return allowed(measures::add(s, o.talk())); }},
    {"measures::update", "SMLAC",
     [](Office& o, Session& s) { return allowed(measures::update(s, o.storedMeasure())); }},
    {"measures::remove", "SMLAC",
     [](Office& o, Session& s) { return allowed(measures::remove(s, o.storedMeasure().id, u"x"_s)); }},
    {"measures::takeBack", "SMLAC",
     [](Office& o, Session& s) { return allowed(measures::takeBack(s, o.storedMeasure().id)); }},
    {"measures::measuresOf", "SMLAC",
     [](Office& o, Session& s) { return allowed(measures::measuresOf(s, o.dossier)); }},
    {"accounts::add", "SMLAC", [](Office& o, Session& s) { return allowed(accounts::add(s, o.heard())); }},
    {"accounts::update", "SMLAC",
     [](Office& o, Session& s) { return allowed(accounts::update(s, o.storedAccount())); }},
    {"accounts::remove", "SMLAC",
     [](Office& o, Session& s) { return allowed(accounts::remove(s, o.storedAccount().id, u"x"_s)); }},
    {"accounts::forOtherSide", "SMLAC",
     [](Office& o, Session& s) { return allowed(accounts::forOtherSide(s, o.storedAccount().id)); }},
    {"accounts::accountsOf", "SMLAC",
     [](Office& o, Session& s) { return allowed(accounts::accountsOf(s, o.dossier)); }},
    {"incidents::addAll", "SMLAC",
     [](Office& o, Session& s) { return allowed(incidents::addAll(s, {.report = o.report}, {o.drum()})); }},
    {"incidents::update", "SMLAC",
     [](Office& o, Session& s) { return allowed(incidents::update(s, o.storedIncident())); }},
    {"incidents::remove", "SMLAC",
     [](Office& o, Session& s) { return allowed(incidents::remove(s, {o.storedIncident().id}, u"x"_s)); }},
    {"incidents::incidentsOf", "SMLAC",
     [](Office& o, Session& s) { return allowed(incidents::incidentsOf(s, {.report = o.report})); }},
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
    {"documents::setRecording", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(documents::setRecording(s, seen(s, o.document), {.by = u"x"_s, .where = {}, .knownTo = {}}));
     }},
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

} // namespace

TEST_CASE("On cases each role may do what it needs, and no more")
{
    holds(cases);
}
