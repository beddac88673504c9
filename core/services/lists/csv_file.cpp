// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lists/csv_file.h"

#include "domain/csv_cell.h"
#include "services/base/save_error.h"

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

QString escaped(QString text)
{
    text = withoutFormula(text);
    if (text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

CsvFile::CsvFile(const QString& path) : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly) || m_file.write("\xEF\xBB\xBF") != 3)
        fail();
}

void CsvFile::write(const QStringList& cells)
{
    QStringList texts;
    for (const QString& cell : cells)
        texts << escaped(cell);
    const QByteArray line = (texts.join(u';') + u"\r\n"_s).toUtf8();
    if (m_file.write(line) != line.size())
        fail();
}

void CsvFile::commit()
{
    if (!m_file.commit())
        fail();
}

void CsvFile::fail() const
{
    throw Failure(saveError(m_file));
}

} // namespace woonrust
