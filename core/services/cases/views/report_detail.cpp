// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/views/report_detail.h"

#include "domain/number.h"
#include "domain/visit.h"
#include "services/base/display_names.h"
#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "storage/cases/contact_store.h"
#include "storage/cases/document_store.h"
#include "storage/cases/dossier_store.h"
#include "storage/cases/note_store.h"
#include "storage/cases/report_store.h"
#include "storage/cases/task_store.h"
#include "storage/registry/person_store.h"

namespace woonrust::reports {

using namespace Qt::StringLiterals;

namespace {

QString reporterName(DisplayNames& names, const Report& report)
{
    switch (report.reporterKind) {
    case ReporterKind::Known:
        return names.person(report.reporter);
    case ReporterKind::Anonymous:
        return QCoreApplication::translate("Reports", "Anonymous");
    case ReporterKind::None:
        break;
    }
    return QCoreApplication::translate("Reports", "Own observation");
}

void fillNames(Session& session, ReportDetail& detail)
{
    DisplayNames names(session.db());
    const Report& report = detail.report;
    detail.address = report.unit ? names.address(report.unit) : report.placeText;
    detail.reporterName = reporterName(names, report);
    detail.reporterAddress = names.address(report.reporterUnit);
    detail.accusedName = report.accused ? names.person(report.accused) : report.accusedText;
    detail.categoryName = names.code(u"ZAAKTYPEDETAILSOORT"_s, report.category);
    for (const QString& category : report.otherCategories)
        detail.otherCategoryNames << names.code(u"ZAAKTYPEDETAILSOORT"_s, category);
    detail.natureName = names.code(u"NATURE"_s, report.nature);
    detail.channelName = names.code(u"COMMUNICATIEKANAAL"_s, report.channel);
    detail.originName = names.code(u"ORIGIN"_s, report.origin);
    detail.statusName = names.code(u"ZAAKSTATUSSOORT"_s, report.status);
    detail.spokenName = names.code(u"SPOKEN_TO_NEIGHBOUR"_s, report.spokenToNeighbour);
    detail.triageProposalName = names.code(u"TRIAGE"_s, report.triageProposal);
    detail.triageOutcomeName = names.code(u"TRIAGE"_s, report.triageOutcome);
    detail.closeReasonName = names.code(u"REPORT_CLOSE_REASON"_s, report.closeReason);
    detail.teamName = names.code(u"TEAM"_s, report.team);
    if (const auto dossier = report.dossier ? storage::findDossier(session.db(), report.dossier) : std::nullopt) {
        detail.dossierNumber = SerialNumber::fromKey(SerialNumber::dossier, dossier->number).toString();
        detail.dossierTitle = dossier->title;
        detail.dossierHandlerName = names.user(dossier->handler);
    }
    for (const storage::StoredCost& stored : storage::reportCosts(session.db(), report.id)) {
        detail.costs.push_back(
            {.id = stored.id, .cost = stored.cost, .kindName = names.code(u"COST_KIND"_s, stored.cost.kind)});
        detail.totalCents += stored.cost.amountCents;
    }
}

Person personOf(Connection& db, PersonId id)
{
    return id ? orMissing(storage::findPerson(db, id)) : Person();
}

} // namespace

Result<ReportDetail> reportDetail(Session& session, ReportId id)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        Connection& db = session.db();
        const Report report = orMissing(storage::findReport(db, id));
        DisplayNames names(db);
        ReportDetail detail;
        detail.id = id;
        detail.number = SerialNumber::fromKey(SerialNumber::report, report.number).toString();
        detail.areaName = names.area(report.area);
        detail.handlerName = names.user(report.handler);
        detail.hidden = !isOpenTo(session, report.dossier);
        if (detail.hidden)
            return detail;
        detail.report = report;
        fillNames(session, detail);
        detail.reporter = personOf(db, report.reporter);
        detail.accused = personOf(db, report.accused);
        detail.deadlines = deadlines::viewsOf(session, storage::deadlinesOf(db, id));
        detail.contacts = viewsOf(session, storage::contactsOf(db, id));
        detail.tasks = viewsOf(session, storage::tasksOf(db, id));
        detail.notes = viewsOf(session, storage::notesOf(db, id));
        detail.documents = viewsOf(session, storage::documentsOf(db, id));
        orThrow(logLook(session, EntityKind::Report, id.value(), id, report.dossier));
        return detail;
    });
}

std::vector<ContactView> viewsOf(Session& session, const std::vector<ContactMoment>& contacts)
{
    DisplayNames names(session.db());
    std::vector<ContactView> views;
    for (const ContactMoment& contact : contacts)
        views.push_back({.contact = contact,
                         .kindName = names.code(u"CONTACT_KIND"_s, contact.kind),
                         .channelName = names.code(u"COMMUNICATIEKANAAL"_s, contact.channel),
                         .directionName = names.code(u"COMMUNICATIERICHTING"_s, contact.direction),
                         .withName = contact.person ? names.person(contact.person) : contact.withWhom,
                         .byName = names.user(contact.by)});
    return views;
}

namespace {

QString secondText(DisplayNames& names, const Task& task)
{
    if (visit::secondOf(task) == visit::Second::Nobody)
        return {};
    return QCoreApplication::translate("Visit", "with %1 (%2)", "a second colleague, and the answer")
        .arg(names.user(task.second), task.secondAnswer.isEmpty()
                                          ? QCoreApplication::translate("Visit", "no answer yet")
                                          : names.code(u"SECOND_ANSWER"_s, task.secondAnswer));
}

} // namespace

std::vector<TaskView> viewsOf(Session& session, const std::vector<Task>& tasks, QDate today)
{
    if (!today.isValid())
        today = session.clock().today();
    DisplayNames names(session.db());
    std::vector<TaskView> views;
    for (const Task& task : tasks)
        views.push_back({.task = task,
                         .kindName = names.code(u"TASK_KIND"_s, task.kind),
                         .ownerName = names.user(task.assignee),
                         .secondText = secondText(names, task),
                         .late = !task.doneAt.isValid() && task.dueOn.isValid() && task.dueOn < today});
    return views;
}

std::vector<NoteView> viewsOf(Session& session, const std::vector<Note>& notes)
{
    DisplayNames names(session.db());
    std::vector<NoteView> views;
    for (const Note& note : notes)
        views.push_back({.note = note, .byName = names.user(note.by)});
    return views;
}

std::vector<DocumentView> viewsOf(Session& session, const std::vector<Document>& documents)
{
    DisplayNames names(session.db());
    std::vector<DocumentView> views;
    for (const Document& document : documents)
        views.push_back({.document = document,
                         .kindName = names.code(u"INFORMATIEOBJECTSOORT"_s, document.kind),
                         .byName = names.user(document.by)});
    return views;
}

} // namespace woonrust::reports
