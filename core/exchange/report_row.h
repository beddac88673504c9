// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/number.h"
#include "exchange/csv_row.h"

namespace woonrust::exchange {

// One row of a file of reports, read and judged by itself: everything that can be said without the casebook.
struct ReportLine {
    std::optional<SerialNumber> number; // one of ours
    QString sourceNumber;               // or of somebody else; both empty = the next one
    QDateTime receivedAt;               // UTC; the beginning of the day when the time is not known
    bool timeKnown = false;
    QString channel; // codes; empty = not given
    QString origin;
    QString tenantNumber;
    std::optional<bool> anonymous;
    QString unitNumber;
    QString areaCode;
    QString category;
    QString nature;
    QString description;
    std::optional<bool> polluted;
    QDate acknowledgedOn; // invalid = not, or not told
    QDate answeredOn;
    QDateTime closedAt; // UTC; invalid = open
    std::optional<qint64> costCents;
    QString dossierKey;
};

// Throws RowRefused. Days and moments after `now` (UTC) are refused, as is what lies before the receipt.
[[nodiscard]] ReportLine readReportLine(const CsvRow& row, const CodeLookup& names, const QDateTime& now);

// The number of ours in a text; nothing when the text is empty or a number of somebody else. Throws RowRefused for a
// number of ours that cannot be one of a report: of a dossier, of a year to come, or absurdly high.
[[nodiscard]] std::optional<SerialNumber> reportNumberOf(const CsvRow& row, const QDateTime& now);

} // namespace woonrust::exchange
