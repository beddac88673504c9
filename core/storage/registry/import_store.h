// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "domain/entity.h"
#include "domain/registry.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// While it lives, a connection keeps more of the file in memory, so that an import of hundreds of thousands of rows
// does not encrypt the same pages over and over.
class BulkWriting {
public:
    explicit BulkWriting(Connection& db);
    ~BulkWriting();
    BulkWriting(const BulkWriting&) = delete;
    BulkWriting& operator=(const BulkWriting&) = delete;

private:
    Connection& m_db;
};

// The report that an import brought under this number of another system; invalid when there is none.
[[nodiscard]] ReportId findReportBySourceNumber(Connection& db, const QString& number);

// The dossier that an import opened under this key; invalid when there is none.
[[nodiscard]] DossierId findDossierBySourceKey(Connection& db, const QString& key);
// A number that no dossier has and that is none: for one that gets its own at the end of the transaction.
[[nodiscard]] qint64 numberBelowAll(Connection& db);
[[nodiscard]] bool hasSourceKey(Connection& db, DossierId dossier);
void setSourceKey(Connection& db, DossierId dossier, const QString& key);
// From when to when the reports of a dossier reach.
struct ReportSpan {
    qint64 reports = 0;
    qint64 openReports = 0;
    QDateTime firstReceivedAt; // UTC
    QDateTime lastClosedAt;    // invalid when none is closed
};
[[nodiscard]] ReportSpan reportSpan(Connection& db, DossierId dossier);
// The report that a dossier began with: of the earliest day, the one that came first. Invalid when it has none.
[[nodiscard]] ReportId firstReport(Connection& db, DossierId dossier);

// Whether somebody closed or reopened this report or dossier in Woonrust itself.
[[nodiscard]] bool closedOrReopened(Connection& db, EntityKind kind, qint64 id);
// Whether somebody put this report in a dossier, or took it out of one, in Woonrust itself.
[[nodiscard]] bool movedByHand(Connection& db, ReportId report);
// Whether somebody said in Woonrust itself when this deadline was met, or took that back.
[[nodiscard]] bool metByHand(Connection& db, DeadlineId deadline);

// The tenancy that a register knows by these three.
[[nodiscard]] std::optional<Tenancy> findTenancy(Connection& db, UnitId unit, PersonId person, QDate startOn);

} // namespace woonrust::storage
