// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/access/users.h"
#include "services/cases/absences.h"
#include "services/cases/accounts.h"
#include "services/cases/contacts.h"
#include "services/cases/deadlines.h"
#include "services/cases/directive_court.h"
#include "services/cases/directive_work.h"
#include "services/cases/documents.h"
#include "services/cases/dossiers.h"
#include "services/cases/incidents.h"
#include "services/cases/letters/letters.h"
#include "services/cases/measures.h"
#include "services/cases/notes.h"
#include "services/cases/parties.h"
#include "services/cases/readiness_marks.h"
#include "services/cases/reports.h"
#include "services/cases/tasks.h"
#include "services/cases/work_steps.h"
#include "services/office/instruments.h"
#include "services/office/letter_templates.h"
#include "services/office/lists.h"
#include "services/office/processes.h"
#include "services/office/settings.h"
#include "services/office/texts.h"
#include "services/registry/alerts.h"
#include "services/registry/areas.h"
#include "services/registry/persons.h"
#include "services/registry/tenancies.h"
#include "services/registry/units.h"
#include "storage/cases/account_store.h"
#include "storage/cases/contact_store.h"
#include "storage/cases/document_store.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/incident_store.h"
#include "storage/cases/letter_store.h"
#include "storage/cases/measure_store.h"
#include "storage/cases/note_store.h"
#include "storage/cases/party_store.h"
#include "storage/cases/readiness_mark_store.h"
#include "storage/cases/report_store.h"
#include "storage/cases/work_step_store.h"
#include "storage/registry/alert_store.h"
#include "storage/registry/area_store.h"
#include "storage/registry/code_list_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/standard_text_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"
#include "storage/registry/user_store.h"
#include "support/case_street.h"
#include "support/catch_qt.h"
#include "support/directive_rows.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>
#include <functional>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// A colleague and somebody else have the same thing open.
struct Office : CaseStreet {
    Office() : coordinator(session(Role::Coordinator)), administrator(session(Role::Administrator))
    {
        const auto made = orThrow(
            reports::registerReport(coordinator, noise(), {.into = reports::RegisterOptions::Into::NewDossier}));
        report = made.id;
        about = {.report = {}, .dossier = made.dossier};
    }

    Session coordinator;
    Session administrator;
    ReportId report;
    Subject about;
};

// Gives a function that saves what was read, differently each time.
using Opened = std::function<Result<void>(const QString& text)>;
struct Editable {
    QString table;
    std::function<Opened(Office&)> open;
};

PlacedRows placed(Office& o, DirectiveState state, DirectiveKind kind = DirectiveKind::Voluntary)
{
    return placeDirective(o, o.about.dossier, o.report, o.coordinator.actor().id, kind, state);
}

Result<void> plain(const auto& result)
{
    return result ? Result<void>() : std::unexpected(result.error());
}

std::vector<Editable> editables()
{
    return {
        {u"report"_s,
         [](Office& o) -> Opened {
             return [&o, seen = *storage::findReport(o.db, o.report)](const QString& text) {
                 Report wanted = seen;
                 wanted.description = text;
                 return plain(reports::updateReport(o.coordinator, wanted));
             };
         }},
        {u"dossier"_s,
         [](Office& o) -> Opened {
             return [&o, seen = *storage::findDossier(o.db, o.about.dossier)](const QString& text) {
                 Dossier wanted = seen;
                 wanted.title = text;
                 return plain(dossiers::update(o.coordinator, wanted));
             };
         }},
        {u"deadline"_s,
         [](Office& o) -> Opened {
             return [&o, seen = storage::deadlinesOf(o.db, o.report).back()](const QString& text) {
                 return deadlines::suspend(o.coordinator, seen, o.clock.today(), text);
             };
         }},
        {u"work_step"_s,
         [](Office& o) -> Opened {
             orThrow(work_steps::begin(o.coordinator, o.about.dossier, u"WO"_s));
             return [&o, seen = storage::workStepsOf(o.db, o.about.dossier).front()](const QString& text) {
                 return work_steps::tick(o.coordinator, seen, u"privacy_statement"_s, text == u"first"_s);
             };
         }},
        {u"readiness_mark"_s,
         [](Office& o) -> Opened {
             (void)orThrow(readiness_marks::set(o.coordinator, {.dossier = o.about.dossier,
                                                                .point = u"children"_s,
                                                                .state = u"missing"_s,
                                                                .reason = u"Not asked"_s}));
             return [&o, seen = storage::readinessMarksOf(o.db, o.about.dossier).front()](const QString& text) {
                 ReadinessMark wanted = seen;
                 wanted.reason = text;
                 return plain(readiness_marks::set(o.coordinator, wanted));
             };
         }},
        {u"directive"_s,
         [](Office& o) -> Opened {
             return [&o, seen = *storage::findDirective(o.db, placed(o, DirectiveState::Draft).directive)](
                        const QString& text) {
                 Directive wanted = seen;
                 wanted.help = text;
                 return plain(directives::save(o.coordinator, wanted));
             };
         }},
        {u"directive_party"_s,
         [](Office& o) -> Opened {
             return [&o, seen = *storage::findDirectiveParty(o.db, placed(o, DirectiveState::Draft).party)](
                        const QString& text) {
                 DirectiveParty wanted = seen;
                 wanted.understands = text;
                 return plain(directives::saveParty(o.coordinator, wanted));
             };
         }},
        {u"directive_clause"_s,
         [](Office& o) -> Opened {
             return [&o, seen = *storage::findDirectiveClause(o.db, placed(o, DirectiveState::Draft).clause)](
                        const QString& text) {
                 DirectiveClause wanted = seen;
                 wanted.text = text;
                 return plain(directives::saveClause(o.coordinator, wanted));
             };
         }},
        {u"clause_check"_s,
         [](Office& o) -> Opened {
             return [&o, seen = *storage::findClauseCheck(o.db, placed(o, DirectiveState::Running).check)](
                        const QString& text) {
                 return directives::recordWeek(
                     o.coordinator, seen.directive, seen.weekOn,
                     {{.clause = seen.clause, .result = u"KEPT"_s, .source = text, .version = seen.version}});
             };
         }},
        {u"breach"_s,
         [](Office& o) -> Opened {
             return [&o, seen = *storage::findBreach(o.db, placed(o, DirectiveState::BreachReported).breach)](
                        const QString& text) {
                 return directives::hear(o.coordinator, seen, {.on = o.clock.today(), .said = text});
             };
         }},
        {u"forfeiture"_s,
         [](Office& o) -> Opened {
             return [&o, seen = *storage::findForfeiture(
                             o.db, placed(o, DirectiveState::Breached, DirectiveKind::Court).forfeiture)](
                        const QString& text) { return directives::settle(o.coordinator, seen, o.clock.today(), text); };
         }},
        {u"letter"_s,
         [](Office& o) -> Opened {
             const LetterId id = orThrow(letters::start(o.coordinator, {.code = u"B05"_s, .about = o.about})).front();
             return [&o, seen = *storage::findLetter(o.db, id)](const QString& text) {
                 Letter wanted = seen;
                 wanted.subject = text;
                 return plain(letters::save(o.coordinator, wanted));
             };
         }},
        {u"letter_template"_s,
         [](Office& o) -> Opened {
             LetterTemplate letter = orThrow(letter_templates::get(o.coordinator, u"B07"_s, 1)).letter;
             letter.subject = u"Waarschuwing"_s;
             const qint64 number = orThrow(letter_templates::add(o.coordinator, letter));
             return [&o, seen = orThrow(letter_templates::get(o.coordinator, u"B07"_s, number))](const QString& text) {
                 return letter_templates::putInForce(o.coordinator, seen,
                                                     o.clock.today().addDays(text == u"first"_s ? 7 : 14));
             };
         }},
        {u"measure"_s,
         [](Office& o) -> Opened {
             (void)orThrow(
                 measures::add(o.coordinator,
                               {.dossier = o.about.dossier, .instrument = u"AANSPREKEN"_s, .fromOn = o.clock.today()}));
             return [&o, seen = storage::measuresOf(o.db, o.about.dossier).front()](const QString& text) {
                 Measure wanted = seen;
                 wanted.account = text;
                 return measures::update(o.coordinator, wanted);
             };
         }},
        {u"party_account"_s,
         [](Office& o) -> Opened {
             (void)orThrow(accounts::add(
                 o.coordinator,
                 {.dossier = o.about.dossier, .side = u"ACCUSED"_s, .who = u"B. Smit"_s, .said = u"Yes"_s}));
             return [&o, seen = storage::accountsOf(o.db, o.about.dossier).front()](const QString& text) {
                 Account wanted = seen;
                 wanted.said = text;
                 return accounts::update(o.coordinator, wanted);
             };
         }},
        {u"incident"_s,
         [](Office& o) -> Opened {
             (void)orThrow(incidents::addAll(o.coordinator, {.report = o.report},
                                             {{.happenedOn = o.clock.today(), .what = u"Drum"_s}}));
             return [&o, seen = storage::incidentsOf(o.db, o.report).front()](const QString& text) {
                 Incident wanted = seen;
                 wanted.what = text;
                 return incidents::update(o.coordinator, wanted);
             };
         }},
        {u"instrument"_s,
         [](Office& o) -> Opened {
             return [&o, seen = orThrow(instruments::all(o.coordinator)).front()](const QString& text) {
                 Instrument wanted = seen;
                 wanted.when.nl = text;
                 return plain(instruments::save(o.coordinator, wanted));
             };
         }},
        {u"absence"_s,
         [](Office& o) -> Opened {
             const QDate from = o.clock.today().addDays(1);
             const AbsenceId id = orThrow(absences::add(
                 o.coordinator, {.user = o.coordinator.actor().id, .fromOn = from, .untilOn = from.addDays(3)}));
             Absence seen;
             for (const auto& one : orThrow(absences::current(o.coordinator)))
                 if (one.absence.id == id)
                     seen = one.absence;
             return [&o, seen](const QString& text) {
                 Absence wanted = seen;
                 wanted.untilOn = seen.untilOn.addDays(text == u"first"_s ? 1 : 2);
                 return absences::change(o.coordinator, wanted);
             };
         }},
        {u"process"_s,
         [](Office& o) -> Opened {
             ProcessDefinition process = orThrow(processes::get(o.coordinator, u"WO"_s, 1)).definition;
             process.name.nl = u"Overlast"_s;
             const int number = orThrow(processes::add(o.coordinator, process));
             return [&o, seen = orThrow(processes::get(o.coordinator, u"WO"_s, number))](const QString& text) {
                 return processes::putInForce(o.coordinator, seen,
                                              o.clock.today().addDays(text == u"first"_s ? 7 : 14));
             };
         }},
        {u"party"_s,
         [](Office& o) -> Opened {
             return [&o, seen = storage::partiesOf(o.db, o.about.dossier).front()](const QString& text) {
                 Party wanted = seen;
                 wanted.description = text;
                 return parties::update(o.coordinator, wanted);
             };
         }},
        {u"contact_moment"_s,
         [](Office& o) -> Opened {
             const auto id = orThrow(contacts::record(
                 o.coordinator, {.about = o.about, .at = o.clock.nowUtc(), .kind = u"CALL"_s, .channel = u"TEL"_s}));
             return [&o, seen = *storage::findContact(o.db, id)](const QString& text) {
                 ContactMoment wanted = seen;
                 wanted.body = text;
                 return contacts::correct(o.coordinator, wanted);
             };
         }},
        {u"task"_s,
         [](Office& o) -> Opened {
             (void)orThrow(tasks::add(o.coordinator, {.about = o.about, .title = u"Call"_s}));
             return [&o, seen = orThrow(tasks::tasksOf(o.coordinator, o.about)).front()](const QString& text) {
                 Task wanted = seen;
                 wanted.title = text;
                 return tasks::update(o.coordinator, wanted);
             };
         }},
        {u"note"_s,
         [](Office& o) -> Opened {
             const auto id = orThrow(notes::add(o.coordinator, {.about = o.about, .body = u"Note"_s}));
             return [&o, seen = *storage::findNote(o.db, id)](const QString& text) {
                 return notes::change(o.coordinator, seen, text);
             };
         }},
        {u"document"_s,
         [](Office& o) -> Opened {
             const auto id =
                 orThrow(documents::add(o.coordinator, {.about = o.about, .title = {}, .fileName = u"log.txt"_s}, "x"));
             return [&o, seen = *storage::findDocument(o.db, id.id)](const QString& text) {
                 return documents::rename(o.coordinator, seen, text, seen.kind);
             };
         }},
        {u"person"_s,
         [](Office& o) -> Opened {
             return [&o, seen = *storage::findPerson(o.db, o.tenants[0])](const QString& text) {
                 Person wanted = seen;
                 wanted.remark = text;
                 return plain(persons::update(o.coordinator, wanted));
             };
         }},
        {u"unit"_s,
         [](Office& o) -> Opened {
             return [&o, seen = *storage::findUnit(o.db, o.units[0])](const QString& text) {
                 Unit wanted = seen;
                 wanted.complex = text;
                 return units::update(o.coordinator, wanted);
             };
         }},
        {u"tenancy"_s,
         [](Office& o) -> Opened {
             return [&o, seen = storage::residencesOf(o.db, o.tenants[2]).front().tenancy](const QString& text) {
                 return tenancies::end(o.coordinator, seen, o.clock.today(), text == u"first" ? u"OPZ"_s : u"OVL"_s);
             };
         }},
        {u"alert"_s,
         [](Office& o) -> Opened {
             const auto id = orThrow(alerts::add(o.coordinator, {.unit = o.units[1],
                                                                 .kind = u"BEZ"_s,
                                                                 .source = u"wijkagent"_s,
                                                                 .untilOn = o.clock.today().addDays(30)}));
             return [&o, seen = *storage::findAlert(o.db, id)](const QString& text) {
                 return alerts::extend(o.coordinator, seen, seen.untilOn.addDays(text.size()), u"Again"_s);
             };
         }},
        {u"area"_s,
         [](Office& o) -> Opened {
             return [&o, seen = *storage::findArea(o.db, o.area)](const QString& text) {
                 return areas::rename(o.coordinator, seen, text);
             };
         }},
        {u"code_value"_s,
         [](Office& o) -> Opened {
             const QString code = orThrow(
                 lists::add(o.coordinator, {.list = u"COST_KIND"_s, .nameNl = u"Glas"_s, .nameEn = u"Glass"_s}));
             return [&o, seen = *storage::findCodeValue(o.db, u"COST_KIND"_s, code)](const QString& text) {
                 return lists::rename(o.coordinator, seen, text, text);
             };
         }},
        {u"standard_text"_s,
         [](Office& o) -> Opened {
             return [&o, seen = storage::standardTexts(o.db, u"nl"_s, {}, false).front()](const QString& text) {
                 storage::StandardText wanted = seen;
                 wanted.name = text;
                 return plain(texts::save(o.coordinator, wanted));
             };
         }},
        {u"account"_s,
         [](Office& o) -> Opened {
             return [&o, seen = *storage::findUser(o.db, o.user(Role::Management))](const QString& text) {
                 User wanted = seen;
                 wanted.name = text;
                 return users::change(o.administrator, wanted);
             };
         }},
        {u"setting"_s,
         [](Office& o) -> Opened {
             return [&o, seen = settings::current(o.db)](const QString& text) {
                 Settings wanted = seen;
                 wanted.organisation = text;
                 return settings::save(o.administrator, wanted);
             };
         }},
    };
}

} // namespace

TEST_CASE("Who saves what somebody else changed meanwhile is told so, whatever it is, and overwrites nothing")
{
    for (const Editable& one : editables()) {
        INFO(one.table.toStdString());
        Office office;
        const Opened mine = one.open(office);
        const auto first = mine(u"first"_s);
        INFO((first ? QString() : first.error().message).toStdString());
        REQUIRE(first);
        const qint64 logged = storage::checkEventChain(office.db).events;
        const auto stale = mine(u"second"_s);
        REQUIRE_FALSE(stale);
        CHECK(stale.error().kind == ErrorKind::Conflict);
        CHECK(storage::checkEventChain(office.db).events == logged);
    }
}

TEST_CASE("Every table with a version has its place in the test of edits that come too late")
{
    TestCasebook book;
    QSet<QString> tested;
    for (const Editable& one : editables())
        tested.insert(one.table);
    book.db.each(u"SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND "
                 "c.name = 'version'"_s,
                 {}, [&](const Row& row) {
                     INFO(row.text(0).toStdString());
                     CHECK(tested.contains(row.text(0)));
                 });
}
