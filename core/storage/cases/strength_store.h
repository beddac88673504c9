// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/readiness_facts.h"
#include "domain/rhythm.h"
#include "storage/database/connection.h"

// What the tab of the strength of a dossier counts. What happened is its incidents (rows of a diary), and its reports
// but positive signals: a report with a diary of its own counts by that, not by the time of the call.
namespace woonrust::storage {

// Of those whose time is known, by the hour of UTC that they began in: of a report the one that it came in.
[[nodiscard]] std::vector<HourCount> happenedByHour(Connection& db, DossierId dossier);
// All of them by day, oldest first.
[[nodiscard]] std::vector<DayCount> happenedByDay(Connection& db, DossierId dossier);

// One thing that happened.
struct Happened {
    EntityKind kind = EntityKind::Report;
    qint64 id = 0;
    ReportId report; // itself, or the one whose diary it stands in; invalid: of the dossier alone
    QDateTime at;    // UTC
    QDate on;        // Amsterdam
    bool timeKnown = false;
};
// Newest first.
[[nodiscard]] std::vector<Happened> happenedIn(Connection& db, DossierId dossier);

[[nodiscard]] std::vector<ReportFact> reportFacts(Connection& db, DossierId dossier);

// By what they are and when; without their texts.
[[nodiscard]] std::vector<DatedFact> contactFacts(Connection& db, DossierId dossier);
[[nodiscard]] std::vector<DatedFact> documentFacts(Connection& db, DossierId dossier);
// With the time that they began at.
[[nodiscard]] std::vector<DatedFact> incidentFacts(Connection& db, DossierId dossier);
// Final letters whose sending is proven, by the kind of contact that was recorded with them.
[[nodiscard]] std::vector<DatedFact> provenLetters(Connection& db, DossierId dossier);

} // namespace woonrust::storage
