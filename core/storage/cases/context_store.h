// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report.h"
#include "domain/visibility.h"
#include "storage/database/connection.h"

namespace woonrust {

// A report as it stands beside the form of a new one.
struct NearbyReport {
    ReportId id;
    qint64 number = 0;
    QDateTime receivedAt; // UTC
    QDate receivedOn;
    QString category; // ZAAKTYPEDETAILSOORT
    ReporterKind reporterKind = ReporterKind::None;
    PersonId reporter;
    UnitId reporterUnit;
    UnitId unit;
    DossierId dossier;
    bool closed = false;
};

// A dossier of an address or of who lives there.
struct NearbyDossier {
    DossierId id;
    int reports = 0;
    int reporters = 0;        // distinct known ones
    bool ofHousehold = false; // somebody who lives there is party to it, other than as who reports
};

struct ReporterRecord {
    int reports = 0;
    int acknowledged = 0;    // of those that need it
    QDateTime lastMessageAt; // UTC: the last one we sent about any of them; invalid = none
};

namespace storage {

// Newest first. What the viewer may not see is left out of all of these: that a dossier for named people exists may be
// known, but not whose address or household it is about (design 3.4).
[[nodiscard]] std::vector<NearbyReport> reportsAt(Connection& db, const Visibility& visibility, UnitId unit,
                                                  QDate since, int limit);
[[nodiscard]] std::vector<NearbyReport> reportsBy(Connection& db, const Visibility& visibility, PersonId reporter,
                                                  int limit);
[[nodiscard]] ReporterRecord recordOf(Connection& db, const Visibility& visibility, PersonId reporter);

// Of the home itself, of those who live there on that day, and those that a report about it is in; open ones first, at
// most `limit`.
[[nodiscard]] std::vector<NearbyDossier> dossiersAt(Connection& db, const Visibility& visibility, UnitId unit,
                                                    QDate day, int limit);

// How many reports somebody in the home `fromUnit` made about the home `aboutUnit` or (when valid) about that person.
[[nodiscard]] int reportsBetween(Connection& db, const Visibility& visibility, UnitId fromUnit, UnitId aboutUnit,
                                 PersonId aboutPerson);

} // namespace storage

} // namespace woonrust
