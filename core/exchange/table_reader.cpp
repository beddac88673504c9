// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/table_reader.h"

#include "domain/error.h"
#include "exchange/csv_reader.h"
#include "exchange/sheet_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

QByteArray beginningOf(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(512);
}

Failure wrongFormat(const char* sentence, const QString& path)
{
    return Failure(ErrorKind::Input, QCoreApplication::translate("Import", sentence).arg(path));
}

} // namespace

std::unique_ptr<TableReader> openTable(const QString& path)
{
    // What a file is shows in its first bytes; the name only tells one spreadsheet from another.
    const QByteArray beginning = beginningOf(path);
    const QByteArray text = QByteArray(beginning).replace("\xEF\xBB\xBF", "").trimmed();
    const bool packed = beginning.startsWith("PK\x03\x04");
    if (packed && path.endsWith(u".zip"_s, Qt::CaseInsensitive))
        throw wrongFormat(QT_TRANSLATE_NOOP("Import", "%1 is a zip file. Unpack it first, and import the file that "
                                                      "was in it."),
                          path);
    if (packed)
        return std::make_unique<SheetReader>(path);
    if (beginning.startsWith("\xD0\xCF\x11\xE0"))
        throw wrongFormat(QT_TRANSLATE_NOOP("Import",
                                            "%1 is a spreadsheet of an older kind (.xls). Save it as .xlsx or "
                                            "\"CSV UTF-8\" and import that file."),
                          path);
    if (text.startsWith('{') || text.startsWith("[{") || text.startsWith("["))
        throw wrongFormat(QT_TRANSLATE_NOOP("Import",
                                            "%1 is a JSON file, not a table. Ask for the data as CSV or .xlsx. "
                                            "Boundaries (GeoJSON) are imported as areas."),
                          path);
    if (text.startsWith('<'))
        throw wrongFormat(QT_TRANSLATE_NOOP("Import",
                                            "%1 is a web page or XML, not a table. Open it in your spreadsheet "
                                            "and save it as .xlsx or \"CSV UTF-8\"."),
                          path);
    return std::make_unique<CsvReader>(path);
}

} // namespace woonrust::exchange
