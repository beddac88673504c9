// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"
#include "domain/report.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// The code of a kind of reporter in the file.
[[nodiscard]] QString reporterKindCode(ReporterKind kind);
[[nodiscard]] ReporterKind reporterKindFromCode(const QString& code);

// Stores the row, its other categories and its costs. The number must be set and new.
ReportId insertReport(Connection& db, const Report& report);
// Stores all of the row and its other categories; costs have functions of their own. False when the row has another
// version than report.version: somebody else changed it meanwhile. Raises the version.
[[nodiscard]] bool updateReport(Connection& db, const Report& report);
// With other categories and costs.
[[nodiscard]] std::optional<Report> findReport(Connection& db, ReportId id);
[[nodiscard]] std::optional<ReportId> findReportByNumber(Connection& db, qint64 number);

// The dossier that the report is in (invalid = loose); nothing when there is no such report.
[[nodiscard]] std::optional<DossierId> dossierOfReport(Connection& db, ReportId id);

[[nodiscard]] qint64 numberOfReport(Connection& db, ReportId id); // 0 when there is no such report

// False when there is no such report.
[[nodiscard]] bool isReportClosed(Connection& db, ReportId id);

// A table of things that hang on a report and then also on its dossier. Names are written in the code.
struct HangingTable {
    EntityKind kind = EntityKind::Casebook;
    QLatin1StringView table;
};
// Puts the report in a dossier or, when that is invalid, out of it, with all that hangs on it and its place in the
// search index. Raises the version.
void moveReportToDossier(Connection& db, ReportId report, DossierId dossier, const std::vector<HangingTable>& hanging);

struct StoredCost {
    qint64 id = 0;
    ReportId report;
    ReportCost cost;
};

qint64 insertReportCost(Connection& db, ReportId report, const ReportCost& cost);
void removeReportCost(Connection& db, qint64 id);
[[nodiscard]] std::optional<StoredCost> findReportCost(Connection& db, qint64 id);
// By date.
[[nodiscard]] std::vector<StoredCost> reportCosts(Connection& db, ReportId report);

// The reports of a dossier, newest first.
[[nodiscard]] std::vector<ReportId> reportsOfDossier(Connection& db, DossierId dossier);
[[nodiscard]] std::vector<ReportId> openReportsHandledBy(Connection& db, UserId handler);

} // namespace woonrust::storage
