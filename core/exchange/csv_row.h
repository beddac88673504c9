// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/code_names.h"
#include "exchange/csv_reader.h"
#include "exchange/import_result.h"

#include <QDate>
#include <QHash>
#include <QTime>
#include <optional>

namespace woonrust::exchange {

// The codes of the casebook's lists, remembering each answer: a file has the same few texts on every line.
class CodeLookup {
public:
    explicit CodeLookup(std::vector<CodeValue> values) : m_names(std::move(values), QStringLiteral("nl")) {}
    // As CodeNames::codeOf().
    [[nodiscard]] std::optional<QString> codeOf(const QString& list, const QString& text) const;
    [[nodiscard]] const CodeValue* find(const QString& list, const QString& code) const
    {
        return m_names.find(list, code);
    }

private:
    CodeNames m_names;
    mutable QHash<std::pair<QString, QString>, std::optional<QString>> m_known;
};

// Thrown while a row is read; the import lists it and goes on with the next row.
struct RowRefused {
    Refusal refusal;
};

// The columns that an import knows, found back in a file by name: any order, capitals do not matter.
class CsvColumns {
public:
    // Throws Failure of kind Input when one of `required` is missing or a known column stands there twice.
    CsvColumns(const QStringList& header, const QStringList& known, const QStringList& required);

    [[nodiscard]] qsizetype indexOf(const QString& column) const { return m_index.value(column, -1); }
    [[nodiscard]] bool has(const QString& column) const { return m_index.contains(column); }
    [[nodiscard]] const QStringList& ignored() const { return m_ignored; }

private:
    QHash<QString, qsizetype> m_index;
    QStringList m_ignored;
};

// One row, read by column name. Each getter takes an empty or missing field as "not given" and throws RowRefused with
// column, value and a reason for one that cannot be meant.
class CsvRow {
public:
    CsvRow(const CsvColumns& columns, const CsvRecord& record) : m_columns(columns), m_record(record) {}

    [[nodiscard]] qint64 line() const { return m_record.line; }
    [[nodiscard]] bool has(const QString& column) const { return m_columns.has(column); }
    // Without outer spaces.
    [[nodiscard]] QString raw(const QString& column) const;

    // On one line, inner white space made single; refused when longer than `longest` characters.
    [[nodiscard]] QString text(const QString& column, qsizetype longest = 200) const;
    // As text(), and refused when empty.
    [[nodiscard]] QString required(const QString& column, qsizetype longest = 200) const;
    // With its line ends.
    [[nodiscard]] QString longText(const QString& column, qsizetype longest) const;
    [[nodiscard]] std::optional<int> number(const QString& column, int least, int most) const;
    // "2026-04-30" or "30-04-2026" (also 30-4-2026); 1900 to 2099.
    [[nodiscard]] std::optional<QDate> date(const QString& column) const;
    // A day with or without a time: "2026-04-30", "30-04-2026 14:05", "2026-04-30T14:05".
    struct Moment {
        QDate date;
        std::optional<QTime> time = {};
    };
    [[nodiscard]] std::optional<Moment> moment(const QString& column) const;
    // "14:05"; also "9:05" and "14:05:30".
    [[nodiscard]] std::optional<QTime> time(const QString& column) const;
    // ja, nee, true, false, 1, 0, yes, no, j, n, in any capitals.
    [[nodiscard]] std::optional<bool> flag(const QString& column) const;
    // Euros as cents: "12", "12,50", "12.5", "1.234,50", "€ 12,50". Refused below 0 and above ten million.
    [[nodiscard]] std::optional<qint64> cents(const QString& column) const;
    // The code for a code or name of a list; empty when the field is.
    [[nodiscard]] QString code(const QString& column, const QString& list, const CodeLookup& names) const;

    [[noreturn]] void refuse(const QString& column, const QString& reason) const;

private:
    const CsvColumns& m_columns;
    const CsvRecord& m_record;
};

// The part of a value that a message shows.
[[nodiscard]] QString shownValue(const QString& value);

} // namespace woonrust::exchange
