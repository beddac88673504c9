// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/readiness.h"
#include "domain/report.h"

// What the casebook tells by itself about the points of readiness, each with what it rests on.
namespace woonrust {

// Something that happened, or is kept, in a dossier.
struct DatedFact {
    EntityKind kind = EntityKind::Casebook;
    qint64 id = 0;
    QString code; // what sort of it: CONTACT_KIND, INFORMATIEOBJECTSOORT, the instrument of a step
    QDate on;     // Amsterdam
};

struct ReportFact {
    ReportId id;
    QDate on; // Amsterdam
    bool timeKnown = false;
    ReporterKind reporterKind = ReporterKind::None;
    PersonId reporter;
    UnitId household; // of the reporter
    UnitId about;     // the home that it is about
    bool shielded = false;
};

struct PartyFact {
    PartyId id;
    PersonId person;
    QString role;
};

struct ReadinessFacts {
    QDate today; // of a closed dossier the day on which it closed
    std::vector<ReportFact> reports;
    std::vector<DatedFact> incidents; // with a time: rows of a diary
    std::vector<DatedFact> accounts;  // of who was heard, by SIDE
    std::vector<DatedFact> proven;    // letters whose sending is proven, by CONTACT_KIND
    std::vector<DatedFact> contacts;
    std::vector<DatedFact> documents;
    std::vector<DatedFact> instruments; // of steps that were done, and of measures
    std::vector<PartyFact> parties;     // involved today
    std::vector<PersonId> tenants;      // of the home, today
    std::vector<Evidence> causeJudged;  // the risk of who causes it
};

// Whether the mayor closed the home: the points are then others. A decision that is kept in a dossier about drugs, or
// the step that follows on a closure.
[[nodiscard]] bool isAfterClosure(const ReadinessFacts& facts, const QString& dossierKind);

// What the casebook says of this point. A point that only people can answer is missing, or partly there where
// something hints at it.
[[nodiscard]] Finding findingOf(const QString& point, const ReadinessFacts& facts);

// The rows of a dossier, marks over findings, those with most to do first.
[[nodiscard]] std::vector<ReadinessRow> readinessRows(const ReadinessFacts& facts, const QString& dossierKind,
                                                      const std::vector<ReadinessMark>& marks);

} // namespace woonrust
