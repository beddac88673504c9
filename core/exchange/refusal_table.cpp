// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/refusal_table.h"

#include "exchange/csv_text.h"
#include "exchange/import_columns.h"

#include <QCoreApplication>
#include <algorithm>

namespace woonrust::exchange {

using namespace Qt::StringLiterals;

namespace {

QStringList head()
{
    return {QCoreApplication::translate("Import", "Line"), QCoreApplication::translate("Import", "Column"),
            QCoreApplication::translate("Import", "Value"), QCoreApplication::translate("Import", "Reason")};
}

QStringList cells(const Refusal& refusal)
{
    return {QString::number(refusal.line), refusal.column, refusal.value, refusal.reason};
}

} // namespace

QStringList refusalLines(const std::vector<Refusal>& refusals, std::size_t most)
{
    std::vector<QStringList> rows = {head()};
    for (std::size_t i = 0; i < std::min(refusals.size(), most); ++i)
        rows.push_back(cells(refusals[i]));
    QList<qsizetype> widths(4, 0);
    for (const QStringList& row : rows)
        for (qsizetype i = 0; i < 3; ++i)
            widths[i] = std::max(widths[i], std::min<qsizetype>(row[i].size(), 40));
    QStringList lines;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < 3; ++i)
            line += row[i].leftJustified(widths[i], u' ', true) + u"  "_s;
        lines << line + row[3];
    }
    return lines;
}

QByteArray refusalCsv(const std::vector<Refusal>& refusals)
{
    QByteArray csv = csvBegin() + csvLine(head());
    for (const Refusal& refusal : refusals)
        csv += csvLine(cells(refusal));
    return csv;
}

QByteArray refusedRowsCsv(const ImportResult& result)
{
    QStringList header = result.header;
    const qsizetype known = header.indexOf(reasonColumn());
    if (known < 0)
        header << reasonColumn();
    QByteArray csv = csvBegin() + csvLine(header);
    for (std::size_t i = 0; i < result.refusedFields.size(); ++i) {
        QStringList fields = result.refusedFields[i];
        while (fields.size() < header.size())
            fields << QString();
        fields[known < 0 ? header.size() - 1 : known] = result.refusedReasons[i];
        csv += csvLine(fields);
    }
    return csv;
}

} // namespace woonrust::exchange
