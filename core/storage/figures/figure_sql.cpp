// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/figures/figure_sql.h"

#include "storage/registry/area_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

const QString dossierArea = u"coalesce(d.area_id, (SELECT u.area_id FROM unit u WHERE u.id = d.unit_id))"_s;

// "+ 0" and "|| ''" keep the planner to the index on the period: one on the area or the category alone would read
// years of rows to find a month.
SqlPart reportFilter(const FigureFilter& filter)
{
    SqlPart part;
    if (filter.area) {
        part.sql += u" AND r.area_id + 0 IN (%1)"_s.arg(areaDescendantsSql());
        part.values.emplace_back(filter.area);
    }
    if (!filter.category.isEmpty()) {
        part.sql += u" AND r.category || '' = ?"_s;
        part.values.emplace_back(filter.category);
    }
    if (!filter.team.isEmpty()) {
        part.sql += u" AND r.team || '' = ?"_s;
        part.values.emplace_back(filter.team);
    }
    return part;
}

SqlPart dossierFilter(const FigureFilter& filter)
{
    SqlPart part;
    if (filter.area) {
        part.sql += u" AND %1 IN (%2)"_s.arg(dossierArea, areaDescendantsSql());
        part.values.emplace_back(filter.area);
    }
    if (!filter.category.isEmpty()) {
        part.sql += u" AND EXISTS (SELECT 1 FROM report c WHERE c.dossier_id = d.id AND c.category || '' = ?)"_s;
        part.values.emplace_back(filter.category);
    }
    if (!filter.team.isEmpty()) {
        part.sql += u" AND d.team || '' = ?"_s;
        part.values.emplace_back(filter.team);
    }
    return part;
}

QString closingDayTable(const QString& table)
{
    return u"closing_days (day) AS (SELECT min(closed_on) FROM %1 WHERE closed_on >= ? "
           "UNION ALL SELECT (SELECT min(n.closed_on) FROM %1 n WHERE n.closed_on > p.day) FROM closing_days p "
           "WHERE p.day IS NOT NULL)"_s.arg(table);
}

} // namespace woonrust::storage
