// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSaveFile>
#include <QStringList>

namespace woonrust {

// A table for a spreadsheet: UTF-8 with its mark, semicolons, a cell that would run as a formula made a text. The file
// appears under its name only with commit(). Each throws a Failure when the disk does not take it.
class CsvFile {
public:
    explicit CsvFile(const QString& path);

    void write(const QStringList& cells);
    void commit();

private:
    [[noreturn]] void fail() const;

    QSaveFile m_file;
};

} // namespace woonrust
