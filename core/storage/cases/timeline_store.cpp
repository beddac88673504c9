// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/timeline_store.h"

#include "storage/cases/event_row.h"
#include "storage/database/dialect.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString latest = u"9999"_s; // sorts after every moment

// The first id, from above, that a part may still give at the very moment of the cursor.
qint64 idBelow(int rank, const TimelineCursor& after)
{
    if (rank == after.rank)
        return after.id;
    return rank < after.rank ? std::numeric_limits<qint64>::max() : 0;
}

// The bounds of a part, and its order.
QString bounds(const QString& moment, const QString& id)
{
    return u"(%1 < ? OR (%1 = ? AND %2 < ?)) AND %1 <= ? ORDER BY %1 DESC, %2 DESC LIMIT ?"_s.arg(moment, id);
}

void bindBounds(Values& values, int rank, const LineQuery& query)
{
    const QString from = query.after.at.isValid() ? toStorage(query.after.at) : latest;
    const QString until = query.upTo.isValid() ? toStorage(query.upTo) : latest;
    values.insert(values.end(), {from, from, idBelow(rank, query.after), until, query.limit});
}

// What the lines of the inner query hang on comes last in it.
std::vector<LineKey> keysOf(Connection& db, const QString& inner, Values values, int rank, const LineQuery& query)
{
    if (query.about.report)
        values.emplace_back(query.about.report);
    else
        values.emplace_back(query.about.dossier);
    bindBounds(values, rank, query);
    return db.all<LineKey>(u"SELECT m, i FROM (%1 = ?) WHERE %2"_s.arg(inner, bounds(u"m"_s, u"i"_s)), values,
                           [](const Row& row) { return LineKey{.at = row.moment(0), .id = row.integer(1)}; });
}

const QString atNoon = u"%1 || 'T12:00:00.000Z'"_s;

QString momentSql(std::span<const LineMoment> moments, QDate today, Values& values)
{
    QString sql = u"CASE"_s;
    for (const LineMoment& one : moments) {
        sql += one.whenPast ? u" WHEN %1 < ?"_s.arg(one.column) : u" WHEN %1 IS NOT NULL"_s.arg(one.column);
        if (one.whenPast)
            values.emplace_back(today);
        sql += u" THEN "_s + (one.isDay ? atNoon.arg(one.column) : QString(one.column));
    }
    return sql + u" END"_s;
}

} // namespace

std::vector<LineKey> lineKeys(Connection& db, const LineTable& table, int rank, const LineQuery& query)
{
    const QLatin1StringView column = query.about.report ? table.reportColumn : table.dossierColumn;
    if (column.isEmpty())
        return {};
    Values values;
    const QString moment = momentSql(table.moments, query.today, values);
    return keysOf(db, u"SELECT %1 AS m, id AS i FROM %2 WHERE %3"_s.arg(moment, table.table, column), std::move(values),
                  rank, query);
}

std::vector<LineKey> brokenPromises(Connection& db, int rank, const LineQuery& query)
{
    return keysOf(db,
                  u"SELECT %1 AS m, x.id AS i FROM report r JOIN deadline x ON x.report_id = r.id WHERE "
                  "x.kind <> 'TARGET' AND (x.due_on < x.met_on OR (x.met_on IS NULL AND r.closed_on IS NULL AND "
                  "x.due_on < ?)) AND %2"_s.arg(atNoon.arg(u"coalesce(x.met_on, x.due_on)"_s),
                                                query.about.report ? u"r.id"_s : u"r.dossier_id"_s),
                  {query.today}, rank, query);
}

std::vector<Event> eventLines(Connection& db, const std::vector<ToldEvents>& told, const LineQuery& query)
{
    Values values;
    if (query.about.report)
        values.emplace_back(query.about.report);
    else
        values.emplace_back(query.about.dossier);
    QStringList kinds;
    for (const ToldEvents& one : told) {
        if (one.actions.empty())
            continue;
        values.emplace_back(entityCode(one.kind));
        QStringList places;
        for (const QLatin1StringView action : one.actions) {
            values.emplace_back(QString(action));
            places << u"?"_s;
        }
        kinds << u"e.subject_kind = ? AND e.action IN (%1)"_s.arg(places.join(u", "_s));
    }
    bindBounds(values, 0, query);
    // This keeps the planner from the index on moments, by which it would read the events of all other cases.
    return db.all<Event>(
        selectEvent + u"WHERE e.%1 = ? AND (%2) AND %3"_s.arg(query.about.report ? u"report_id"_s : u"dossier_id"_s,
                                                              kinds.isEmpty() ? u"FALSE"_s : kinds.join(u" OR "_s),
                                                              bounds(dialect::noIndex(u"e.at"_s), u"e.id"_s)),
        values, readEvent);
}

} // namespace woonrust::storage
