// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/timeline_row.h"

#include "domain/number.h"
#include "storage/cases/report_store.h"

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 160;

} // namespace

QString LineContext::number(ReportId report)
{
    if (ofOneReport || !report)
        return {};
    const auto known = m_numbers.constFind(report.value());
    if (known != m_numbers.cend())
        return *known;
    const qint64 number = storage::numberOfReport(db, report);
    return *m_numbers.insert(report.value(),
                             number == 0 ? QString() : SerialNumber::fromKey(SerialNumber::report, number).toString());
}

QString firstLineOf(const QString& text)
{
    const QString line = text.section(u'\n', 0, 0).simplified();
    return line.size() <= longestTitle ? line : line.left(longestTitle - 1) + u'…';
}

QString restOf(const QString& text, const QString& title)
{
    return text.simplified() == title ? QString() : text.trimmed();
}

QString dotted(const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u" · "_s);
}

} // namespace woonrust
