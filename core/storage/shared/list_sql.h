// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/connection.h"
#include "storage/database/dialect.h"

#include <QStringList>

namespace woonrust::storage {

// Builds the WHERE of a list: conditions joined by AND, each with its values in the same order.
class Conditions {
public:
    void add(const QString& condition, const Values& values = {})
    {
        m_conditions << condition;
        m_values.insert(m_values.end(), values.begin(), values.end());
    }
    // "column IN (?, ?)" when there are codes.
    void addIn(const QString& column, const QStringList& codes)
    {
        if (codes.isEmpty())
            return;
        Values values;
        for (const QString& code : codes)
            values.emplace_back(code);
        add(column + QStringLiteral(" IN (?") + QStringLiteral(", ?").repeated(codes.size() - 1) + u')', values);
    }
    [[nodiscard]] QString where() const
    {
        return m_conditions.isEmpty() ? QString()
                                      : QStringLiteral(" WHERE ") + m_conditions.join(QStringLiteral(" AND "));
    }
    [[nodiscard]] const Values& values() const { return m_values; }

private:
    QStringList m_conditions;
    Values m_values;
};

// The ids of an area and all areas below it, as a subquery with one value.
inline const QString areasBelow = QStringLiteral(
    "(WITH RECURSIVE below (id) AS (SELECT CAST(? AS BIGINT) UNION SELECT a.id FROM area a JOIN below b ON "
    "a.parent_id = b.id) SELECT id FROM below)");

// The reports that still await feedback, as a subquery. Not asked per report: the index on open deadlines gives these
// few at once.
inline const QString reportsAwaitingFeedback =
    QStringLiteral("(SELECT w.report_id FROM %1 WHERE w.met_on IS NULL AND w.kind = 'FEEDBACK' AND "
                   "w.report_id IS NOT NULL)")
        .arg(dialect::byIndex(QStringLiteral("deadline w"), QLatin1StringView("deadline_open_idx")));

} // namespace woonrust::storage
