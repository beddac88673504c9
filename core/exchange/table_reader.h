// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <memory>

namespace woonrust::exchange {

// One record of a table: the fields in the order of the header.
struct CsvRecord {
    qint64 line = 0; // of the file, from 1, on which the record begins; in a spreadsheet the number of the row
    QStringList fields;
    QString problem; // why it cannot be read (too few fields, text after a quote); empty when it is fine
};

// A table in a file, read from front to back.
class TableReader {
public:
    virtual ~TableReader() = default;

    // Column names as they stand in the file, without outer spaces.
    [[nodiscard]] const QStringList& header() const { return m_header; }
    // Reads the next record that holds something; false at the end. Throws Failure for a file that cannot be meant.
    virtual bool next(CsvRecord& record) = 0;
    // How much has been read, 0 to 1.
    [[nodiscard]] virtual double progress() const = 0;
    // Rows without anything in them that were passed over so far: a spreadsheet saves those below the table too.
    [[nodiscard]] qint64 blankRows() const { return m_blankRows; }

protected:
    QStringList m_header;
    qint64 m_blankRows = 0;
};

// Opens a CSV file, or the first sheet with something in it of an .xlsx or .ods file. Throws Failure of kind Input or
// NotFound with a sentence that says what to do for a file that is missing, empty, or something else.
[[nodiscard]] std::unique_ptr<TableReader> openTable(const QString& path);

} // namespace woonrust::exchange
