// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/figures/final_report_store.h"

#include "storage/database/dialect.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

QString selectRows(QLatin1StringView figures)
{
    return u"SELECT f.id, f.kind, f.period_from, f.period_until, f.area_code, f.external, f.made_at, f.by_user_id, "
           "u.name, %1 FROM final_report f JOIN account u ON u.id = f.by_user_id "_s.arg(figures);
}

FinalReportRow readRow(const Row& row)
{
    return {.id = row.id<FinalReportId>(0),
            .kind = row.text(1),
            .period = {.from = row.date(2), .until = row.date(3)},
            .areaCode = row.text(4),
            .external = row.flag(5),
            .madeAt = row.moment(6),
            .by = row.id<UserId>(7),
            .byName = row.text(8),
            .figures = row.text(9).toUtf8()};
}

void eventsSince(Connection& db, QLatin1StringView table, QLatin1StringView day, const QDateTime& since, QDate until,
                 const std::function<void(const CountedEvent&)>& event)
{
    // Ids of events rise with time: from the first one after the moment on, the rest follows.
    const qint64 first = db.integer(u"SELECT min(id) FROM event WHERE at > ?"_s, {since});
    if (first == 0)
        return;
    db.each(u"SELECT e.action, e.subject_kind, coalesce(x.changes, ''), s.number, s.id, s.%2, s.closed_on FROM event e "
            "%3 %1 s ON s.id = e.%1_id LEFT JOIN event_detail x ON x.event_id = e.id "
            "WHERE e.id >= ? AND e.%1_id IS NOT NULL AND e.action NOT IN ('view', 'print', 'export') AND s.%2 < ? "
            "ORDER BY e.id"_s.arg(table, day, dialect::orderedJoin()),
            {first, until}, [&event](const Row& row) {
                event({.action = row.text(0),
                       .subjectKind = row.text(1),
                       .changes = row.text(2).toUtf8(),
                       .number = row.integer(3),
                       .row = row.integer(4),
                       .startOn = row.date(5),
                       .closedOn = row.date(6)});
            });
}

} // namespace

FinalReportId insertFinalReport(Connection& db, const FinalReportRow& row)
{
    return FinalReportId(db.insert(u"INSERT INTO final_report (kind, period_from, period_until, area_code, external, "
                                   "made_at, by_user_id, figures) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                   {row.kind, row.period.from, row.period.until, row.areaCode, row.external, row.madeAt,
                                    row.by, QString::fromUtf8(row.figures)}));
}

std::optional<FinalReportRow> findFinalReport(Connection& db, FinalReportId id)
{
    return db.one<FinalReportRow>(selectRows("f.figures"_L1) + u"WHERE f.id = ?"_s, {id}, readRow);
}

std::optional<FinalReportRow> latestFinalReport(Connection& db, const QString& kind, const Period& period,
                                                const QString& areaCode, bool external)
{
    return db.one<FinalReportRow>(selectRows("f.figures"_L1) +
                                      u"WHERE f.kind = ? AND f.period_from = ? AND f.period_until = ? "
                                      "AND f.area_code = ? AND f.external = ? ORDER BY f.made_at DESC, f.id DESC"_s,
                                  {kind, period.from, period.until, areaCode, external}, readRow);
}

std::vector<FinalReportRow> finalReports(Connection& db, const QString& kind)
{
    return db.all<FinalReportRow>(selectRows("''"_L1) +
                                      u"WHERE f.kind = ? ORDER BY f.period_from DESC, f.made_at DESC, f.id DESC"_s,
                                  {kind}, readRow);
}

void reportEventsSince(Connection& db, const QDateTime& since, QDate until,
                       const std::function<void(const CountedEvent&)>& event)
{
    eventsSince(db, "report"_L1, "received_on"_L1, since, until, event);
}

void dossierEventsSince(Connection& db, const QDateTime& since, QDate until,
                        const std::function<void(const CountedEvent&)>& event)
{
    eventsSince(db, "dossier"_L1, "opened_on"_L1, since, until, event);
}

} // namespace woonrust::storage
