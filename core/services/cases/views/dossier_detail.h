// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/account.h"
#include "domain/dossier_link.h"
#include "domain/measure.h"
#include "services/cases/history/case_state.h"
#include "services/cases/views/report_detail.h"

namespace woonrust::dossiers {

struct PartyView {
    Party party;
    QString roleName;
    QString name;    // the person, or who was described, or the address
    QString address; // of the party's unit
    QString phone;   // of the person, as it is now
    bool current = true;
};

struct ReportLine {
    ReportId id;
    QString number;
    QDate receivedOn;
    QString categoryName;
    QString reporterName;
    QString statusName;
    QString description;
    bool closed = false;
};

// A dossier that belongs with this one.
struct LinkView {
    DossierLink link;
    QString number;
    QString kindName;
    QString title; // empty when it is hidden
    QString handlerName;
    bool hidden = false; // for named people: its number and handler are all that may be told
    bool closed = false;
};

// A step of its process that runs.
struct RunningStep {
    WorkStepId id;
    QString name;
    QDate dueOn;            // invalid: it has no term, or its clock stands still
    bool isPromise = false; // it answers the reporter: the deadline of the report says when
};

struct MeasureView {
    Measure measure;
    QString instrumentName;
    QString kindNames; // of the instrument: "social, preventive; social, repressive"
    QString roleName;
    QString resultName;
    QString withName; // the person, or who was described
    QString keeperName;
    MeasureState state = MeasureState::Running;
};

struct AccountView {
    Account account;
    QString sideName;
    QString name; // the person, or who was described
    QString byName;
    QString statementTitle; // of the document; empty when it is not in this dossier (any more)
    QString answersTitle;
};

// All that the detail of a dossier shows beside its timeline, with names for codes and ids in the user's language.
struct DossierDetail {
    bool hidden = false; // for named people: only id, number, areaName and handlerName are filled
    DossierId id;
    QString number;
    QString areaName;
    QString handlerName;

    Dossier dossier;
    QString address;
    QString kindName;
    QString phaseName;
    QString statusName;
    QString leadName;
    QString confidentialityName;
    QString outcomeName;
    QString teamName;
    std::vector<UserId> namedPeople; // now; of an earlier day the names alone are known
    QStringList namedPeopleNames;
    int daysOpen = 0; // calendar days from opening to closing, or to today

    std::vector<ReportLine> reports; // newest first
    std::vector<PartyView> parties;
    std::vector<LinkView> links;
    std::vector<deadlines::DeadlineView> openDeadlines; // of its open reports, and its own
    std::vector<reports::TaskView> tasks;
    std::vector<RunningStep> runningSteps;
    std::vector<MeasureView> measures; // newest first
    std::vector<AccountView> accounts; // newest first
    std::vector<reports::ContactView> contacts;
    std::vector<reports::NoteView> notes;
    std::vector<reports::DocumentView> documents;
};

// Needs SeeCases; logs the look.
[[nodiscard]] Result<DossierDetail> dossierDetail(Session& session, DossierId dossier);

// For use inside core. All that may be told of a dossier that is not open to the actor.
[[nodiscard]] DossierDetail hiddenDetail(Session& session, const Dossier& dossier);
// The detail of a state of the dossier, as of the Amsterdam day `today`. Asks and logs nothing.
[[nodiscard]] DossierDetail detailOf(Session& session, const CaseState& state, QDate today);

} // namespace woonrust::dossiers
