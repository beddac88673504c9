// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <vector>

namespace woonrust {

enum class ReporterKind {
    None,      // nobody reported it: own observation
    Known,     // a person in the register
    Anonymous, // somebody who would not say who they are
};

struct ReportCost {
    qint64 amountCents = 0; // euro cents, more than 0
    QDate spentOn;
    QString kind; // code of list COST_KIND
    QString remark;
};

// A report (melding), design 3.1. Codes are those of the lists named beside them.
struct Report {
    ReportId id;
    qint64 number = 0;    // SerialNumber key; 0 = not yet numbered
    QString sourceNumber; // number in the system it was imported from, when that is not one of ours

    QDateTime receivedAt;          // UTC
    bool receivedTimeKnown = true; // false when only the day is known
    QString channel;               // COMMUNICATIEKANAAL
    QString origin;                // ORIGIN

    ReporterKind reporterKind = ReporterKind::None;
    PersonId reporter;
    UnitId reporterUnit;   // where the reporter lived at that moment
    bool shielded = false; // the reporter's name is kept from the accused

    UnitId unit;       // the home it is about
    AreaId area;       // of the unit, or chosen
    QString placeText; // free description when there is no unit

    PersonId accused;
    QString accusedText; // who it would be, when not known

    QString category; // main, ZAAKTYPEDETAILSOORT
    QStringList otherCategories;
    QString nature;            // NATURE
    QString description;       // what happened, when, how often
    QString spokenToNeighbour; // SPOKEN_TO_NEIGHBOUR
    bool pollutedHome = false;

    QString triageProposal; // TRIAGE
    QString triageOutcome;  // TRIAGE, what the user decided
    QString triageReason;

    QString status = QStringLiteral("AAN"); // ZAAKSTATUSSOORT
    DossierId dossier;
    UserId handler;
    QString team;        // TEAM
    QDateTime closedAt;  // UTC; invalid = open
    QString closeReason; // REPORT_CLOSE_REASON

    std::vector<ReportCost> costs;
    int version = 0; // of the row, to notice that somebody else changed it

    // A positive signal needs no acknowledgement or feedback and is left out of R5 to R7 (design 3.1, 7).
    [[nodiscard]] bool isPositive() const { return nature == QLatin1StringView("positief"); }
};

} // namespace woonrust
