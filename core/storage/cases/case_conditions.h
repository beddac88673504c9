// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"
#include "domain/visibility.h"
#include "storage/database/dialect.h"
#include "storage/shared/list_sql.h"
#include "storage/shared/search_store.h"
#include "storage/shared/visibility_sql.h"

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

// The rows of a list that have certain words: those whose `id` ("r.id") is among what the full-text index finds. From
// `first` on: the newest alone. Write noIndex("r.id") to walk the list in its order and look whether each row has the
// words, instead of starting from those that have them. Empty when `match`, the answer of searchQuery(), is.
inline SqlCondition rowsWithWords(const QString& id, EntityKind kind, const QString& match, qint64 first = 0)
{
    if (match.isEmpty())
        return {};
    return {id + QStringLiteral(" IN (SELECT %1 - ? FROM %2 WHERE %3 AND %1 BETWEEN ? AND ?)")
                     .arg(dialect::hitId(), dialect::hits(), dialect::isHit()),
            {searchRowId(kind, 0), match, searchRowId(kind, first), lastSearchRowId(kind)}};
}

// The table that a list is about.
struct CaseTable {
    QLatin1StringView alias;   // "r"
    QLatin1StringView dossier; // column with the dossier that decides who sees it: "r.dossier_id"
    SqlCondition words = {};   // which rows have the words of the filter; empty when it has none
    // By the index on handlers SQLite would read all that somebody ever had.
    bool anyIndexButHandler = false;
};

template <class Filter>
Conditions caseConditions(const CaseTable& table, const Visibility& visibility, const Filter& filter)
{
    Conditions where;
    const auto column = [&](const char* name) { return QString(table.alias + QLatin1Char('.') + QLatin1String(name)); };
    if (!visibility.seesCases)
        where.add(QStringLiteral("FALSE"));
    if (filter.open)
        where.add(column("closed_on") + (*filter.open ? QStringLiteral(" IS NULL") : QStringLiteral(" IS NOT NULL")));
    where.addIn(column("status"), filter.statuses);
    if (filter.area)
        where.add(column("area_id") + QStringLiteral(" IN ") + areasBelow, {filter.area});
    const QString handler = table.anyIndexButHandler ? dialect::noIndex(column("handler_id")) : column("handler_id");
    if (filter.handler)
        where.add(handler + QStringLiteral(" = ?"), {filter.handler});
    if (filter.unassigned)
        where.add(handler + QStringLiteral(" IS NULL"));
    if (!table.words.sql.isEmpty())
        where.add(table.words.sql, table.words.values);
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
