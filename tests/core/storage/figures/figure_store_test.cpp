// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/figures/figure_store.h"

#include "support/catch_qt.h"
#include "support/test_casebook.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

QString plan(Connection& db, const QString& sql, const Values& values)
{
    QStringList steps;
    db.each(u"EXPLAIN QUERY PLAN "_s + sql, values, [&steps](const Row& row) { steps << row.text(3); });
    return steps.join(u'\n');
}

} // namespace

TEST_CASE("A month of reports and its deadlines are counted from their indexes alone")
{
    TestCasebook book;
    const Period month = Period::month(2026, 10);
    const QString reports = plan(book.db,
                                 u"SELECT r.category, r.nature, r.channel, r.origin, count(*) FROM report r WHERE "
                                 "r.received_on >= ? AND r.received_on < ? GROUP BY r.category, r.nature, r.channel, "
                                 "r.origin"_s,
                                 {month.from, month.until});
    CHECK(reports.contains(u"COVERING INDEX report_figures_idx (received_on>? AND received_on<?)"_s));
    const QString deadlines = plan(book.db,
                                   u"SELECT count(*), sum(d.met_on <= d.due_on) FROM deadline d WHERE d.kind = ? AND "
                                   "d.start_on >= ? AND d.start_on < ? AND d.report_id IS NOT NULL"_s,
                                   {u"ACK"_s, month.from, month.until});
    CHECK(deadlines.contains(u"COVERING INDEX deadline_figures_idx (kind=? AND start_on>? AND start_on<?)"_s));
    const QString open =
        plan(book.db,
             u"SELECT d.opened_on, d.closed_on FROM dossier d WHERE d.closed_on >= ? AND d.closed_on < "
             "? GROUP BY d.closed_on, d.opened_on"_s,
             {month.from, month.until});
    CHECK(open.contains(u"COVERING INDEX dossier_closed_idx"_s));
}
