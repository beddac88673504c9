// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "storage/shared/search_store.h"
#include "storage/shared/visibility_sql.h"

#include <functional>

namespace woonrust::storage {

// Which reports have the words of a filter.
struct ReportWords {
    static constexpr int fewToSort = 2'000;

    QString match;         // for the full-text index; empty when there are no words
    int found = 0;         // as far as fewToSort
    qint64 newestFrom = 0; // lowest id of the fewToSort reports with the words that were registered last

    // Whether so many reports have them that walking the list in its order finds the first rows sooner than sorting
    // all that do.
    [[nodiscard]] bool areCommon() const { return found == fewToSort; }
    // Conditions on `report r`; empty without words.
    [[nodiscard]] SqlCondition inAll() const;
    // Those of the newest that have them, and all that are older.
    [[nodiscard]] SqlCondition amongNewest() const;
};

[[nodiscard]] ReportWords lookUpWords(Connection& db, const QString& text);

// The first reports that have common words, in the order of `sql`, which gives the ids that amongNewest() leaves. Stops
// after some, or where looking at older reports one by one would take longer than asking for all. False when `id` wants
// no more.
bool eachOfNewest(Connection& db, const ReportWords& words, const QString& sql, const Values& values,
                  const std::function<bool(ReportId)>& id);

} // namespace woonrust::storage
