// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/import_columns.h"
#include "exchange/import_result.h"
#include "exchange/table_reader.h"

#include <QDate>
#include <QTime>
#include <optional>

namespace woonrust::exchange {

// How one column of a file writes its days, which a single value cannot tell: 01/03/2026 is the first of March, unless
// another value of the column shows that the month stands first; 46082 is a spreadsheet's count of days, when the whole
// column is.
struct DateForm {
    bool monthFirst = false;
    bool serials = false;
};

// A day: 2026-04-30, 30-4-2026, 30.04.26, 30/04/2026, 1 mrt 2026, and by its form 4/30/2026 or 46142. 1900 to 2099; two
// digits of a year are those of 1950 to 2049. Nothing when it is none.
[[nodiscard]] std::optional<QDate> readDay(const QString& text, DateForm form);

// A time of day: 14:05, 9:05:30, 14.05, 14u05, 1405 uur, and a spreadsheet's 0,5868.
[[nodiscard]] std::optional<QTime> readTimeOfDay(const QString& text);

// What can only be seen of columns as a whole, found by reading a file once before its rows are read.
class ColumnForms {
public:
    ColumnForms() = default;
    explicit ColumnForms(const CsvColumns& columns);

    void look(const CsvRecord& record);
    // After the last record. Throws Failure of kind Input when a column of days contradicts itself: it must be asked.
    void settle();

    [[nodiscard]] DateForm dates(const QString& column) const;
    // Whether this number of digits alone is shorter than all others of its column, as when its zeros were lost.
    [[nodiscard]] bool looksCut(const QString& column, const QString& value) const;

private:
    struct Days {
        qint64 dayFirst = 0;   // the first of the three can be no month
        qint64 monthFirst = 0; // the second can be none
        qint64 serials = 0;
        qint64 others = 0;
        QString dayExample;
        QString monthExample;
    };
    struct Numbers {
        QHash<qsizetype, qint64> lengths; // digits -> how many values
        qint64 total = 0;
        qsizetype usual = 0; // length of nearly all; 0 = they differ
    };
    QHash<QString, qsizetype> m_index;
    QHash<QString, Days> m_days;
    QHash<QString, Numbers> m_numbers;
};

// A number that a spreadsheet wrote as 1,00002E+11: its digits are gone.
[[nodiscard]] bool isSpoiltNumber(const QString& text);

} // namespace woonrust::exchange
