// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "domain/triage.h"
#include "services/base/session.h"
#include "storage/cases/context_store.h"

// What is already known about a place and a reporter, beside the form of a new report (design 3.1).
namespace woonrust::context {

struct ContextDossier {
    DossierId id;
    QString number; // "D26-00112"
    QString title;
    QString kindName;
    QString statusName;
    QString outcomeName; // when closed
    bool open = true;
    QDate openedOn;
    QDate closedOn;
    QString areaName;
    QString handlerName;
    int reports = 0;
    int reporters = 0; // distinct known ones
};

struct ContextReport {
    ReportId id;
    QString number;
    QDate receivedOn;
    QString categoryName;
    QString address;         // that it is about
    QString reporterAddress; // empty when not known
    ReporterKind reporterKind = ReporterKind::None;
    bool sameAddress = false;
    bool byThisReporter = false;
    DossierId dossier;
    bool closed = false;
};

struct ContextAlert {
    Alert alert;
    QString kindName;
    QString about; // the person's name or the address
};

struct PlaceContext {
    // Of the address and who lives there, open ones first; none that is hidden from the actor.
    std::vector<ContextDossier> dossiers;
    std::vector<ContextReport> nearby;  // that address and the homes around it, the last 90 days, newest first
    std::vector<ContextReport> earlier; // by this reporter, newest first, at most 20
    ReporterRecord reporter;            // of all that this reporter reported
    std::vector<ContextAlert> alerts;   // in force, of the home and who lives there
    int fromReporterAboutPlace = 0;     // reports in either direction, ever
    int fromPlaceAboutReporter = 0;
    int distinctReporters = 0;        // known ones about that address in 90 days, this one included
    bool vulnerableHousehold = false; // an alert or an open care dossier says so
    [[nodiscard]] bool isMutual() const { return fromPlaceAboutReporter > 0; } // the new report is the other direction
    // For the triage proposal; nature, category and spokenToNeighbour are the form's own.
    [[nodiscard]] TriageFacts triageFacts() const
    {
        return {.reportersIn90Days = distinctReporters,
                .mutualReports = isMutual(),
                .vulnerableHousehold = vulnerableHousehold};
    }
};

inline constexpr int nearbyDays = 90;

// Any of the three may be invalid, as long as it is not known; with an invalid `reporterUnit` the reporter's home is
// looked up. Answered by indexes: fast enough to ask while somebody types.
[[nodiscard]] Result<PlaceContext> forPlace(Session& session, UnitId unit, PersonId reporter = {},
                                            UnitId reporterUnit = {});

} // namespace woonrust::context
