// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_reader.h"

#include "domain/error.h"
#include "exchange/text_encoding.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = qint64(256) << 10;
constexpr qsizetype longestField = 1'000'000; // bytes; the longest description that people write is far below
constexpr qsizetype mostFields = 1'000;

Failure unreadable(const QString& sentence)
{
    return Failure(ErrorKind::Input, sentence);
}

bool isBlank(const QStringList& fields)
{
    return std::ranges::all_of(fields, [](const QString& field) { return field.trimmed().isEmpty(); });
}

} // namespace

CsvReader::CsvReader(const QString& path) : m_file(path)
{
    if (!QFileInfo(path).isFile())
        throw Failure(ErrorKind::NotFound,
                      QCoreApplication::translate("Import", "The file %1 does not exist.").arg(path));
    if (!m_file.open(QIODevice::ReadOnly))
        throw unreadable(QCoreApplication::translate("Import", "The file %1 cannot be opened. Close it in other "
                                                               "programs, or ask for the right to read it.")
                             .arg(path));
    examine();
    readHeader();
}

void CsvReader::examine()
{
    TextExamination examination;
    for (QByteArray piece = m_file.read(pieceSize); !piece.isEmpty(); piece = m_file.read(pieceSize))
        if (!examination.add(piece))
            break;
    if (examination.isBinary())
        throw unreadable(QCoreApplication::translate("Import", "%1 is no text file. Save the table as \"CSV UTF-8\" "
                                                               "in your spreadsheet and import that file.")
                             .arg(m_file.fileName()));
    m_utf8 = examination.isUtf8();
    m_file.seek(0);
    if (m_file.peek(3) == "\xEF\xBB\xBF")
        m_file.seek(3);
}

// A spreadsheet may say its separator on a line of its own, before the header: "sep=;".
bool CsvReader::readSeparatorLine()
{
    const QByteArray line = m_file.peek(16);
    if (line.size() < 6 || line.first(4).toLower() != "sep=" || (line[5] != '\r' && line[5] != '\n'))
        return false;
    m_separator = line[4];
    m_file.seek(m_file.pos() + (line[5] == '\r' && line.size() > 6 && line[6] == '\n' ? 7 : 6));
    return true;
}

void CsvReader::readHeader()
{
    const bool told = readSeparatorLine();
    const qint64 firstLine = told ? 2 : 1;
    const QByteArray candidates = told ? QByteArray(1, m_separator) : QByteArray(";,\t");
    // The separator is the one that parts the first line that is not blank, quotes left out of account.
    CsvRecord record;
    const qint64 start = m_file.pos();
    qsizetype most = 0;
    for (const char candidate : candidates) {
        m_file.seek(start);
        m_buffer.clear();
        m_at = 0;
        m_line = firstLine;
        CsvRecord trial;
        const char before = std::exchange(m_separator, candidate);
        while (readRecord(trial) && isBlank(trial.fields)) {
        }
        if (trial.fields.size() > most) {
            most = trial.fields.size();
            record = trial;
        } else {
            m_separator = before;
        }
    }
    if (most == 0 || isBlank(record.fields))
        throw unreadable(QCoreApplication::translate("Import", "The file %1 is empty.").arg(m_file.fileName()));
    if (!record.problem.isEmpty())
        throw unreadable(QCoreApplication::translate("Import", "The first line of %1 cannot be read: %2")
                             .arg(m_file.fileName(), record.problem));
    // Read it again with the separator that was chosen, so that the next record is the one after it.
    m_file.seek(start);
    m_buffer.clear();
    m_at = 0;
    m_line = firstLine;
    while (readRecord(record) && isBlank(record.fields)) {
    }
    for (const QString& field : std::as_const(record.fields))
        m_header << field.trimmed();
    // A spreadsheet that saves empty columns at the right ends each line with separators.
    while (m_header.size() > 1 && m_header.back().isEmpty())
        m_header.removeLast();
}

int CsvReader::peek()
{
    if (m_at >= m_buffer.size()) {
        m_buffer = m_file.read(pieceSize);
        m_at = 0;
        if (m_buffer.isEmpty())
            return -1;
    }
    return static_cast<unsigned char>(m_buffer.at(m_at));
}

void CsvReader::skip()
{
    ++m_at;
}

CsvReader::End CsvReader::readField(QByteArray& field, QString& problem)
{
    field.clear();
    const qint64 begin = m_line;
    bool quoted = false;
    const auto append = [&](int byte) {
        if (field.size() >= longestField) {
            const QString sentence =
                quoted ? QCoreApplication::translate("Import", "Line %1 of %2 holds a text that does not end. A "
                                                               "quotation mark was probably opened there and not "
                                                               "closed.")
                       : QCoreApplication::translate("Import", "Line %1 of %2 holds a text of more than a million "
                                                               "characters. Is this the right file?");
            throw unreadable(sentence.arg(begin).arg(m_file.fileName()));
        }
        field.append(char(byte));
    };
    // A line end inside quotes belongs to the text, whichever it is; it is kept as LF.
    const auto lineEnd = [&](int byte) {
        skip();
        if (byte == '\r' && peek() == '\n')
            skip();
        ++m_line;
    };
    if (peek() == '"') {
        quoted = true;
        skip();
        for (;;) {
            const int byte = peek();
            if (byte < 0) {
                problem = QCoreApplication::translate("Import",
                                                      "a quotation mark is opened and not closed, so that the rest of "
                                                      "the file was read as one text");
                return End::File;
            }
            if (byte == '\r' || byte == '\n') {
                lineEnd(byte);
                append('\n');
                continue;
            }
            skip();
            if (byte != '"') {
                append(byte);
            } else if (peek() == '"') {
                skip();
                append('"');
            } else {
                break;
            }
        }
    }
    for (;;) {
        const int byte = peek();
        if (byte < 0)
            return End::File;
        if (byte == '\r' || byte == '\n') {
            lineEnd(byte);
            return End::Line;
        }
        skip();
        if (byte == m_separator)
            return End::Field;
        if (quoted && byte != ' ')
            problem = QCoreApplication::translate("Import", "there is text after a closing quotation mark");
        if (!quoted)
            append(byte);
    }
}

bool CsvReader::readRecord(CsvRecord& record)
{
    record.fields.clear();
    record.problem.clear();
    record.line = m_line;
    if (peek() < 0)
        return false;
    QByteArray field;
    for (;;) {
        const End end = readField(field, record.problem);
        if (record.fields.size() < mostFields)
            record.fields << decode(field);
        else
            record.problem = QCoreApplication::translate("Import", "the line has more than a thousand fields");
        if (end != End::Field)
            return true;
    }
}

bool CsvReader::next(CsvRecord& record)
{
    while (true) {
        if (!readRecord(record))
            return false;
        if (!isBlank(record.fields) || !record.problem.isEmpty())
            break;
        if (record.fields.size() > 1)
            ++m_blankRows;
    }
    while (record.fields.size() > m_header.size() && record.fields.back().trimmed().isEmpty())
        record.fields.removeLast();
    if (record.problem.isEmpty() && record.fields.size() != m_header.size())
        record.problem = QCoreApplication::translate("Import", "the line has %1 fields where the first line has %2")
                             .arg(record.fields.size())
                             .arg(m_header.size());
    return true;
}

double CsvReader::progress() const
{
    const qint64 size = m_file.size();
    return size > 0 ? double(m_file.pos() - (m_buffer.size() - m_at)) / double(size) : 1.0;
}

QString CsvReader::decode(const QByteArray& bytes) const
{
    return m_utf8 ? QString::fromUtf8(bytes) : fromWindows1252(bytes);
}

} // namespace woonrust::exchange
