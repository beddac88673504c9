// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/table_reader.h"

#include <QFile>

namespace woonrust::exchange {

// Reads a CSV file from front to back, a piece at a time: UTF-8 (with or without a byte order mark) or Windows-1252,
// parted by ";", "," or tabs (or as a first line "sep=;" says), fields in double quotes with anything in them, lines
// ending in CRLF, LF or CR. Encoding and separator are found out by looking: what is no valid UTF-8 is Windows-1252,
// and the header shows the separator.
class CsvReader final : public TableReader {
public:
    // Reads the header. Throws Failure of kind Input or NotFound, with a sentence, for a file that is missing, empty
    // or no text.
    explicit CsvReader(const QString& path);

    [[nodiscard]] char separator() const { return m_separator; }
    [[nodiscard]] bool isUtf8() const { return m_utf8; }

    // Reads the next record that is not blank; false at the end. A record of another width than the header comes with
    // a problem. Throws Failure for a field of more than a million characters: a quote that is never closed.
    bool next(CsvRecord& record) override;

    [[nodiscard]] double progress() const override;

private:
    enum class End { Field, Line, File };

    void examine();
    bool readSeparatorLine();
    void readHeader();
    [[nodiscard]] int peek();
    void skip();
    End readField(QByteArray& field, QString& problem);
    bool readRecord(CsvRecord& record);
    [[nodiscard]] QString decode(const QByteArray& bytes) const;

    QFile m_file;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    bool m_utf8 = true;
    char m_separator = ';';
};

} // namespace woonrust::exchange
