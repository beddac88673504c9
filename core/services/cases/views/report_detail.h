// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "domain/registry.h"
#include "domain/report.h"
#include "services/base/session.h"
#include "services/cases/deadlines.h"

namespace woonrust::reports {

struct CostView {
    qint64 id = 0; // for removeCost()
    ReportCost cost;
    QString kindName;
};

struct ContactView {
    ContactMoment contact;
    QString kindName;
    QString channelName;
    QString directionName;
    QString withName; // the person, or who was described
    QString byName;
};

struct TaskView {
    Task task;
    QString kindName;
    QString ownerName;
    QString secondText = {}; // "with Bram Dekkers (was asked)"; empty when nobody was asked along
    bool late = false;
};

struct NoteView {
    Note note;
    QString byName;
};

struct DocumentView {
    Document document;
    QString kindName;
    QString byName;
};

// All that the detail of a report shows, with names for codes and ids in the user's language.
struct ReportDetail {
    bool hidden = false; // in a dossier for named people: only id, number, areaName and handlerName are filled
    ReportId id;
    QString number;
    QString areaName;
    QString handlerName;

    Report report;
    QString address;      // or the free description of the place
    QString reporterName; // "Anonymous" and "Own observation" too
    QString reporterAddress;
    QString accusedName; // the person, or who was described
    // How to reach them; invalid ids for who is not in the registry. That the report was looked at tells of them too:
    // it is no look at their own pages.
    Person reporter;
    Person accused;
    QString categoryName;
    QStringList otherCategoryNames;
    QString natureName;
    QString channelName;
    QString originName;
    QString statusName;
    QString spokenName;
    QString triageProposalName;
    QString triageOutcomeName;
    QString closeReasonName;
    QString teamName;
    QString dossierNumber;
    QString dossierTitle;
    QString dossierHandlerName;

    std::vector<deadlines::DeadlineView> deadlines;
    std::vector<ContactView> contacts; // newest first
    std::vector<TaskView> tasks;       // open ones first
    std::vector<NoteView> notes;       // newest first
    std::vector<DocumentView> documents;
    std::vector<CostView> costs;
    qint64 totalCents = 0;
};

// Needs SeeCases; logs the look.
[[nodiscard]] Result<ReportDetail> reportDetail(Session& session, ReportId report);

// For use inside core.
[[nodiscard]] std::vector<ContactView> viewsOf(Session& session, const std::vector<ContactMoment>& contacts);
// Late or not on the Amsterdam day `today`; invalid = today.
[[nodiscard]] std::vector<TaskView> viewsOf(Session& session, const std::vector<Task>& tasks, QDate today = {});
[[nodiscard]] std::vector<NoteView> viewsOf(Session& session, const std::vector<Note>& notes);
[[nodiscard]] std::vector<DocumentView> viewsOf(Session& session, const std::vector<Document>& documents);

} // namespace woonrust::reports
