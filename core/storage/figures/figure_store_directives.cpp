// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/figures/figure_sql.h"
#include "storage/figures/figure_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

// It bound somebody: signed or served, and not over before its first day.
const QString began = u"(g.agreed_on IS NOT NULL OR g.served_on IS NOT NULL) AND "
                      "(g.ended_on IS NULL OR g.ended_on >= g.starts_on)"_s;

} // namespace

DirectiveCount directiveCounts(Connection& db, const Period& period, const FigureFilter& filter)
{
    const SqlPart where = dossierFilter(filter);
    const auto count = [&](const QString& condition, const Values& values) {
        return db.integer(u"SELECT count(*) FROM directive g JOIN dossier d ON d.id = g.dossier_id WHERE %1%2"_s.arg(
                              condition, where.sql),
                          values + where.values);
    };
    const Values within{period.from, period.until};
    return {.started = count(u"g.starts_on >= ? AND g.starts_on < ? AND "_s + began, within),
            .running = count(u"g.starts_on < ? AND (g.ended_on IS NULL OR g.ended_on >= ?) AND "_s + began,
                             {period.until, period.until}),
            .breached = db.integer(u"SELECT count(DISTINCT b.directive_id) FROM breach b JOIN directive g ON "
                                   "g.id = b.directive_id JOIN dossier d ON d.id = g.dossier_id WHERE "
                                   "b.established = 1 AND b.happened_on >= ? AND b.happened_on < ?%1"_s.arg(where.sql),
                                   within + where.values),
            .endedWell = count(u"g.ended_on >= ? AND g.ended_on < ? AND g.result = 'GOOD'"_s, within),
            .toCourt = count(u"g.claimed_on >= ? AND g.claimed_on < ?"_s, within),
            .ended = count(u"g.ended_on >= ? AND g.ended_on < ? AND "_s + began, within)};
}

} // namespace woonrust::storage
