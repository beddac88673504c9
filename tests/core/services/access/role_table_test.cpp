// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/access/role_table.h"
#include "exchange/calendar_file.h"
#include "services/access/backups.h"
#include "services/access/casebook.h"
#include "services/access/event_erasure.h"
#include "services/access/event_log.h"
#include "services/access/log_seals.h"
#include "services/access/users.h"
#include "services/lists/case_lists.h"
#include "services/lists/find.h"
#include "services/lists/today.h"
#include "services/lists/views.h"
#include "services/office/handbooks.h"
#include "services/office/instruments.h"
#include "services/office/letter_templates.h"
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
#include "support/catch_qt.h"
#include "support/seen.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace woonrust::tests::role_table;
using namespace Qt::StringLiterals;

namespace {

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
    {"case_lists::eachDirectiveId", "SMLAC",
     [](Office& o, Session& s) {
         (void)o.placed(DirectiveState::Running);
         bool any = false;
         case_lists::eachDirectiveId(s, {}, {}, [&](DirectiveId) { return any = true; });
         return any;
     }},
    {"case_lists::directiveRows", "SMLAC",
     [](Office& o, Session& s) {
         const auto rows = case_lists::directiveRows(s, {o.placed(DirectiveState::Running).directive});
         return !rows.empty() && !rows.front().hidden;
     }},
    {"case_lists::countDirectives", "SMLAC",
     [](Office& o, Session& s) {
         (void)o.placed(DirectiveState::Running);
         return case_lists::countDirectives(s, {}).value_or(0) > 0;
     }},
    {"case_lists::countDirectivesDue", "SMLAC",
     [](Office& o, Session& s) {
         (void)o.placed(DirectiveState::BreachReported);
         return case_lists::countDirectivesDue(s).value_or(0) > 0;
     }},
    {"case_lists::writeDirectivesCsv", "SMLAC",
     [](Office& o, Session& s) {
         return allowed(case_lists::writeDirectivesCsv(
             s, o.folder.filePath(u"g.csv"_s), {}, {},
             {.header = {u"x"_s}, .line = [](const DirectiveRow&) { return QStringList{u"x"_s}; }, .progress = {}}));
     }},
    {"case_lists::anyDossiers", "SMLAC",
     [](Office&, Session& s) { return allowed(case_lists::anyDossiers(s, u"lijster"_s, 5)); }},
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
    {"handbooks::list", "SMLACma", [](Office&, Session& s) { return allowed(handbooks::list(s, u"nl"_s)); }},
    {"handbooks::read", "SMLACma",
     [](Office&, Session& s) { return allowed(handbooks::read(s, u"rent-arrears"_s, u"nl"_s)); }},
    {"handbooks::surroundings", "SMLACma", [](Office&, Session& s) { return allowed(handbooks::surroundings(s)); }},
    {"handbooks::save", "Ca",
     [](Office&, Session& s) { return allowed(handbooks::save(s, u"rent-arrears"_s, u"nl"_s, 0, u"# x"_s)); }},
    {"handbooks::restore", "Ca",
     [](Office&, Session& s) { return allowed(handbooks::restore(s, u"rent-arrears"_s, u"nl"_s, 0)); }},
    {"letter_templates::all", "SMLACma", [](Office&, Session& s) { return allowed(letter_templates::all(s)); }},
    {"letter_templates::inForce", "SMLACma", [](Office&, Session& s) { return allowed(letter_templates::inForce(s)); }},
    {"letter_templates::get", "SMLACma",
     [](Office&, Session& s) { return allowed(letter_templates::get(s, u"B07"_s, 1)); }},
    {"letter_templates::add", "Ca",
     [](Office&, Session& s) {
         return allowed(letter_templates::add(s, orThrow(letter_templates::get(s, u"B07"_s, 1)).letter));
     }},
    {"letter_templates::putInForce", "Ca",
     [](Office&, Session& s) {
         return allowed(
             letter_templates::putInForce(s, orThrow(letter_templates::get(s, u"B07"_s, 1)), s.clock().today()));
     }},
    {"letter_templates::remove", "Ca",
     [](Office&, Session& s) {
         return allowed(letter_templates::remove(s, orThrow(letter_templates::get(s, u"B07"_s, 1))));
     }},
    {"instruments::all", "SMLACma", [](Office&, Session& s) { return allowed(instruments::all(s)); }},
    {"instruments::save", "Ca",
     [](Office&, Session& s) {
         return allowed(instruments::save(
             s, {.value = {.nameNl = u"Zaklamp"_s}, .kinds = {u"physical_preventive"_s}, .version = 0}));
     }},
    {"instruments::offer", "Ca",
     [](Office&, Session& s) {
         return allowed(instruments::offer(s, orThrow(instruments::all(s)).front().value, false));
     }},
    {"instruments::remove", "Ca", [](Office&, Session& s) { return allowed(instruments::remove(s, u"SKAEVE"_s)); }},
    {"processes::all", "SMLACma", [](Office&, Session& s) { return allowed(processes::all(s)); }},
    {"processes::get", "SMLACma", [](Office&, Session& s) { return allowed(processes::get(s, u"WO"_s, 1)); }},
    {"office_calendar::current", "SMLACma", [](Office&, Session& s) { return allowed(office_calendar::current(s)); }},
    {"processes::surroundings", "SMLACma",
     [](Office&, Session& s) { return allowed(processes::surroundings(s, u"WO"_s)); }},
    {"processes::add", "Ca",
     [](Office&, Session& s) {
         ProcessDefinition process = orThrow(processes::get(s, u"WO"_s, 1)).definition;
         process.name.nl += u'+';
         return allowed(processes::add(s, process));
     }},
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

TEST_CASE("On lists of cases each role may do what it needs, and no more")
{
    holds(caseLists);
}

TEST_CASE("In the registers each role may do what it needs, and no more")
{
    holds(registers);
}

TEST_CASE("In the administration each role may do what it needs, and no more")
{
    holds(office);
}
