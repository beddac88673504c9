// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/code_names.h"
#include "exchange/column_forms.h"
#include "exchange/import_columns.h"
#include "exchange/import_result.h"

#include <QDate>
#include <QHash>
#include <QTime>
#include <optional>
#include <vector>

namespace woonrust::exchange {

// The codes of the casebook's lists, remembering each answer: a file has the same few texts on every line.
class CodeLookup {
public:
    explicit CodeLookup(std::vector<CodeValue> values) : m_names(std::move(values), QStringLiteral("nl")) {}
    // As CodeNames::codeOf(), and for a word that means one (value_words.h).
    [[nodiscard]] std::optional<QString> codeOf(const QString& list, const QString& text) const;
    [[nodiscard]] std::vector<CodeValue> values(const QString& list) const { return m_names.values(list); }
    [[nodiscard]] const CodeValue* find(const QString& list, const QString& code) const
    {
        return m_names.find(list, code);
    }

private:
    CodeNames m_names;
    mutable QHash<std::pair<QString, QString>, std::optional<QString>> m_known;
};

// Thrown while a row is read, with all its faults; the import lists them and goes on with the next row.
struct RowRefused {
    std::vector<Refusal> refusals;
};

// One row, read by column name. Each getter takes an empty or missing field as "not given". A field that cannot be
// meant is remembered with column, value and a reason, and read as "not given", so that all faults of a row are told at
// once: check() throws RowRefused when there are any. Nothing may be written before it was called.
class CsvRow {
public:
    CsvRow(const CsvColumns& columns, const ColumnForms& forms, const CsvRecord& record)
        : m_columns(columns), m_forms(forms), m_record(record)
    {
    }

    [[nodiscard]] qint64 line() const { return m_record.line; }
    [[nodiscard]] bool has(const QString& column) const { return m_columns.has(column); }
    // Without outer spaces, and without the apostrophe that a spreadsheet puts before a number or sign.
    [[nodiscard]] QString raw(const QString& column) const;

    // A number of which every digit counts: of a home, a tenant, a report. A fault when a spreadsheet spoilt it.
    [[nodiscard]] QString identification(const QString& column, qsizetype longest = 40) const;
    // Whether it looks as if zeros in front were lost.
    [[nodiscard]] bool looksCut(const QString& column) const { return m_forms.looksCut(column, raw(column)); }

    // On one line, inner white space made single; a fault when longer than `longest` characters.
    [[nodiscard]] QString text(const QString& column, qsizetype longest = 200) const;
    // As text(), and a fault when empty.
    [[nodiscard]] QString required(const QString& column, qsizetype longest = 200) const;
    // What somebody told, with its line ends; a fault when it may hold a citizen service number, which is never stored.
    [[nodiscard]] QString longText(const QString& column, qsizetype longest) const;
    [[nodiscard]] std::optional<int> number(const QString& column, int least, int most) const;
    // As readDay() by the form of its column.
    [[nodiscard]] std::optional<QDate> date(const QString& column) const;
    // A day with or without a time: "2026-04-30", "30-04-2026 14:05", "2026-04-30T14:05", a spreadsheet's 46142,5868.
    struct Moment {
        QDate date;
        std::optional<QTime> time = {};
    };
    [[nodiscard]] std::optional<Moment> moment(const QString& column) const;
    // As readTimeOfDay().
    [[nodiscard]] std::optional<QTime> time(const QString& column) const;
    // ja, nee, true, false, 1, 0, yes, no, j, n, in any capitals.
    [[nodiscard]] std::optional<bool> flag(const QString& column) const;
    // Euros as cents: "12", "12,50", "12.5", "1.234,50", "€ 12,-". A fault below 0 and above ten million.
    [[nodiscard]] std::optional<qint64> cents(const QString& column) const;
    // The code for a code or name of a list; empty when the field is.
    [[nodiscard]] QString code(const QString& column, const QString& list, const CodeLookup& names) const;

    // Remembers a fault and goes on.
    void fault(const QString& column, const QString& reason) const;
    [[nodiscard]] bool hasFaults() const { return !m_faults.empty(); }
    // Throws RowRefused with all faults, when there are any.
    void check() const;
    // Throws RowRefused with this one and those before.
    [[noreturn]] void refuse(const QString& column, const QString& reason) const;

private:
    const CsvColumns& m_columns;
    const ColumnForms& m_forms;
    const CsvRecord& m_record;
    mutable std::vector<Refusal> m_faults;
};

// The part of a value that a message shows.
[[nodiscard]] QString shownValue(const QString& value);

} // namespace woonrust::exchange
