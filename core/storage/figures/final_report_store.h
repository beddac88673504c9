// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/period.h"
#include "storage/database/connection.h"

#include <functional>

namespace woonrust::storage {

// A report as it was declared final.
struct FinalReportRow {
    FinalReportId id;
    QString kind; // "month"
    Period period;
    QString areaCode; // empty: the whole work area
    bool external = false;
    QDateTime madeAt; // UTC
    UserId by;
    QString byName;
    QByteArray figures; // JSON
};

FinalReportId insertFinalReport(Connection& db, const FinalReportRow& row);
[[nodiscard]] std::optional<FinalReportRow> findFinalReport(Connection& db, FinalReportId id);
// The last one declared for that period and area.
[[nodiscard]] std::optional<FinalReportRow> latestFinalReport(Connection& db, const QString& kind, const Period& period,
                                                              const QString& areaCode, bool external);
// Newest period first, the figures left out.
[[nodiscard]] std::vector<FinalReportRow> finalReports(Connection& db, const QString& kind);

// An event that may have changed figures.
struct CountedEvent {
    QString action;
    QString subjectKind;
    QByteArray changes; // JSON
    qint64 number = 0;  // of the report or dossier
    qint64 row = 0;
    QDate startOn; // received or opened
    QDate closedOn;
};

// Changes after `since` to reports received, or dossiers opened, before `until`; oldest first. Looks and prints are
// left out.
void reportEventsSince(Connection& db, const QDateTime& since, QDate until,
                       const std::function<void(const CountedEvent&)>& event);
void dossierEventsSince(Connection& db, const QDateTime& since, QDate until,
                        const std::function<void(const CountedEvent&)>& event);

} // namespace woonrust::storage
