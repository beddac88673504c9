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
    // What it has to do with the home that is asked about.
    enum class About {
        Home,      // it is about that home
        Household, // somebody who lives there is party to a dossier about another place
        Report,    // a report about that home is in it
    };

    DossierId id;
    About about = About::Home;
    QString kind;    // DOSSIER_KIND
    QString address; // that it is about; empty when that is no home
    QString number;  // "D26-00112"
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
    QDateTime receivedAt; // UTC
    QDate receivedOn;
    QString category; // ZAAKTYPEDETAILSOORT
    QString categoryName;
    PersonId reporter;
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

// The open dossier that a report of this kind (DOSSIER_KIND) about the home would join: one about that very home and of
// the same kind, or else a quarrel for nuisance and the reverse, which run into each other. Null when there is none:
// what only the household or an earlier report connects may be about something else.
[[nodiscard]] const ContextDossier* proposedDossier(const PlaceContext& context, const QString& kind);

// A report on that home that the new one may be a second time: the same main category on the same day (24 hours), and
// not by two different known reporters. Null when there is none.
[[nodiscard]] const ContextReport* likelyDouble(const PlaceContext& context, const QString& category, PersonId reporter,
                                                const QDateTime& receivedAt);

inline constexpr int nearbyDays = 90;

// Any of the three may be invalid, as long as it is not known; with an invalid `reporterUnit` the reporter's home is
// looked up. Answered by indexes: fast enough to ask while somebody types.
[[nodiscard]] Result<PlaceContext> forPlace(Session& session, UnitId unit, PersonId reporter = {},
                                            UnitId reporterUnit = {});

} // namespace woonrust::context
