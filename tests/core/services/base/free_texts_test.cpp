// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/base/free_texts.h"
#include "services/access/event_erasure.h"
#include "services/cases/bulk.h"
#include "services/cases/contacts.h"
#include "services/cases/deadlines.h"
#include "services/cases/documents.h"
#include "services/cases/dossiers.h"
#include "services/cases/notes.h"
#include "services/cases/parties.h"
#include "services/cases/reports.h"
#include "services/cases/tasks.h"
#include "services/lists/views.h"
#include "services/office/letter_templates.h"
#include "services/office/texts.h"
#include "services/registry/alerts.h"
#include "services/registry/persons.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/event_store.h"
#include "storage/cases/report_store.h"
#include "support/letters.h"
#include "support/seen.h"

#include <QFile>

using namespace woonrust;
using namespace woonrust::tests;
using namespace woonrust::tests::free_texts;
using namespace Qt::StringLiterals;

namespace {

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
