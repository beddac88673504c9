// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/refusal_table.h"

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

QString csvField(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
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
    QByteArray csv = "\xEF\xBB\xBF";
    const auto add = [&](const QStringList& row) {
        QStringList fields;
        for (const QString& field : row)
            fields << csvField(field);
        csv += fields.join(u';').toUtf8() + "\r\n";
    };
    add(head());
    for (const Refusal& refusal : refusals)
        add(cells(refusal));
    return csv;
}

} // namespace woonrust::exchange
