// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"
#include "domain/visibility.h"
#include "storage/cases/search_store.h"
#include "storage/database/list_sql.h"
#include "storage/database/visibility_sql.h"

#include <QHash>
#include <vector>

// What the lists of reports and of dossiers have in common: their filters share members of the same names.
namespace woonrust::storage {

// Whether a filter narrows on something that a viewer of a hidden case may not know: anything but area, handler and
// whether it is open.
template <class Filter> bool narrowsOnContents(const Filter& filter)
{
    Filter known;
    known.area = filter.area;
    known.handler = filter.handler;
    known.unassigned = filter.unassigned;
    known.open = filter.open;
    return !(filter == known);
}

// The table that a list is about.
struct CaseTable {
    QLatin1StringView alias;   // "r"
    QLatin1StringView dossier; // column with the dossier that decides who sees it: "r.dossier_id"
    EntityKind kind;           // as which it is found by words
    // Walk the list in its order and look whether each row has the words, instead of starting from those that have
    // them.
    bool wordsAreCommon = false;
};

template <class Filter>
Conditions caseConditions(const CaseTable& table, const Visibility& visibility, const Filter& filter)
{
    Conditions where;
    const auto column = [&](const char* name) { return QString(table.alias + QLatin1Char('.') + QLatin1String(name)); };
    if (!visibility.seesCases)
        where.add(QStringLiteral("0"));
    if (filter.open)
        where.add(column("closed_on") + (*filter.open ? QStringLiteral(" IS NULL") : QStringLiteral(" IS NOT NULL")));
    where.addIn(column("status"), filter.statuses);
    if (filter.area)
        where.add(column("area_id") + QStringLiteral(" IN ") + areasBelow, {filter.area});
    // Open reports are few beside all that somebody ever had: the "+" keeps SQLite from reading the latter.
    const bool openReports = table.kind == EntityKind::Report && filter.open.value_or(false);
    const QString handler = (openReports ? QStringLiteral("+") : QString()) + column("handler_id");
    if (filter.handler)
        where.add(handler + QStringLiteral(" = ?"), {filter.handler});
    if (filter.unassigned)
        where.add(handler + QStringLiteral(" IS NULL"));
    if (const QString match = ftsQuery(filter.text); !match.isEmpty()) {
        const qint64 first = searchRowId(table.kind, 0);
        where.add((table.wordsAreCommon ? QStringLiteral("+") : QString()) + column("id") +
                      QStringLiteral(" IN (SELECT f.rowid - ? FROM search_index f WHERE search_index MATCH ?"
                                     " AND f.rowid BETWEEN ? AND ?)"),
                  {first, match, first, first + 0xFFFFFFFFFF});
    }
    // A hidden case stays in the list, with its number, area and handler; but not when being in it would tell more.
    if (filter.asksForContents())
        if (const SqlCondition visible = visibleDossier(visibility, table.dossier); !visible.sql.isEmpty())
            where.add(visible.sql.mid(5), visible.values); // without its leading " AND "
    return where;
}

// The rows found, in the order of the ids; one that is gone is left out.
template <class Row, class IdType>
std::vector<Row> inOrder(const std::vector<IdType>& ids, const QHash<IdType, Row>& found)
{
    std::vector<Row> rows;
    rows.reserve(ids.size());
    for (const IdType id : ids)
        if (const auto it = found.constFind(id); it != found.cend())
            rows.push_back(*it);
    return rows;
}

} // namespace woonrust::storage
