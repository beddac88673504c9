// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/report_words.h"

#include "storage/cases/case_conditions.h"
#include "storage/database/dialect.h"
#include "storage/shared/search_query.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

SqlCondition ReportWords::inAll() const
{
    return rowsWithWords(areCommon() ? dialect::noIndex(u"r.id"_s) : u"r.id"_s, EntityKind::Report, match);
}

SqlCondition ReportWords::amongNewest() const
{
    SqlCondition newest = rowsWithWords(dialect::noIndex(u"r.id"_s), EntityKind::Report, match, newestFrom);
    newest.sql = u"(%1 < ? OR %2)"_s.arg(dialect::noIndex(u"r.id"_s), newest.sql);
    newest.values.insert(newest.values.begin(), newestFrom);
    return newest;
}

ReportWords lookUpWords(Connection& db, const QString& text)
{
    ReportWords words{.match = searchQuery(db, text)};
    if (words.match.isEmpty())
        return words;
    const qint64 first = searchRowId(EntityKind::Report, 0);
    db.each(u"SELECT count(*), min(id) FROM (SELECT %1 AS id FROM %2 WHERE %3 AND %1 BETWEEN ? AND ? "
            "ORDER BY %1 DESC LIMIT ?) newest"_s.arg(dialect::hitId(), dialect::hits(), dialect::isHit()),
            {words.match, first, lastSearchRowId(EntityKind::Report), ReportWords::fewToSort}, [&](const Row& row) {
                words.found = int(row.integer(0));
                words.newestFrom = row.integer(1) - first;
            });
    return words;
}

bool eachOfNewest(Connection& db, const ReportWords& words, const QString& sql, const Values& values,
                  const std::function<bool(ReportId)>& id)
{
    constexpr int enough = 300; // more than the first page of a list
    constexpr int mostOlder = 50;
    int given = 0;
    int older = 0;
    bool goOn = true;
    db.eachUntil(sql, values, [&](const Row& row) {
        const auto report = row.id<ReportId>(0);
        // Registered long ago but received lately, or the list has come that far.
        if (report.value() < words.newestFrom) {
            if (++older > mostOlder)
                return false;
            if (db.integer(u"SELECT count(*) FROM %1 WHERE %2 AND %3 = ?"_s.arg(dialect::hits(), dialect::isHit(),
                                                                                dialect::hitId()),
                           {words.match, searchRowId(EntityKind::Report, report.value())}) == 0)
                return true;
        }
        goOn = id(report);
        return goOn && ++given < enough;
    });
    return goOn;
}

} // namespace woonrust::storage
