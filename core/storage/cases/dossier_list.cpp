// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/dossier_list.h"

#include "domain/dossier_rules.h"
#include "domain/registry.h"
#include "storage/cases/case_conditions.h"
#include "storage/shared/search_query.h"
#include "storage/shared/stuck_sql.h"

#include <QHash>

namespace woonrust {

using namespace Qt::StringLiterals;

bool DossierFilter::asksForContents() const
{
    return storage::narrowsOnContents(*this);
}

bool DossierRow::isStuck(QDate today) const
{
    return !hidden && !closed && woonrust::isStuck(openedOn, lastStepOn, today);
}

namespace storage {

namespace {

Conditions conditions(Connection& db, const Visibility& visibility, const DossierFilter& filter, QDate today)
{
    const SqlCondition words = rowsWithWords(u"d.id"_s, EntityKind::Dossier, searchQuery(db, filter.text));
    Conditions where = caseConditions({.alias = "d"_L1, .dossier = "d.id"_L1, .words = words}, visibility, filter);
    where.addIn(u"d.kind"_s, filter.kinds);
    where.addIn(u"d.phase"_s, filter.phases);
    if (filter.unit)
        where.add(u"d.unit_id = ?"_s, {filter.unit});
    if (filter.person)
        where.add(u"d.id IN (SELECT y.dossier_id FROM party y WHERE y.person_id = ?)"_s, {filter.person});
    switch (filter.due) {
    case DossierDue::Any:
        break;
    case DossierDue::ReviewDue:
        where.add(u"d.closed_on IS NULL AND d.next_review_on <= ?"_s, {today});
        break;
    case DossierDue::AftercareDue:
        where.add(
            u"d.aftercare_on <= ? AND (EXISTS (SELECT 1 FROM task t WHERE t.dossier_id = d.id "
            "AND t.kind = 'AFTERCARE' AND t.done_on IS NULL) OR d.closed_on IS NOT NULL AND EXISTS (SELECT 1 FROM "
            "work_step w WHERE w.dossier_id = d.id AND w.ended_on IS NULL))"_s,
            {today});
        break;
    case DossierDue::Stuck: {
        where.add(u"d.closed_on IS NULL AND d.opened_on < ?"_s, {today.addDays(-stuckAfterDays)});
        const SqlCondition quiet = nothingDone(u"d.id"_s, today.addDays(-stuckWithoutStepDays), today.addDays(1));
        where.add(quiet.sql, quiet.values);
        break;
    }
    case DossierDue::HasMissed:
        where.add(u"d.closed_on IS NULL AND (EXISTS (SELECT 1 FROM report r WHERE r.dossier_id = d.id AND "
                  "r.next_due_on < ?) OR EXISTS (SELECT 1 FROM task t WHERE t.dossier_id = d.id AND t.done_on IS NULL "
                  "AND t.due_on < ?) OR EXISTS (SELECT 1 FROM work_step w WHERE w.dossier_id = d.id AND "
                  "w.ended_on IS NULL AND w.due_on < ?))"_s,
                  {today, today, today});
        break;
    }
    return where;
}

QString orderBy(DossierOrder order)
{
    const QString direction = order.descending ? u" DESC"_s : u""_s;
    switch (order.sort) {
    case DossierSort::Opened:
        return u"d.opened_on%1, d.id%1"_s.arg(direction);
    case DossierSort::Number:
        return u"d.number%1"_s.arg(direction);
    case DossierSort::Review:
        return u"d.next_review_on IS NULL, d.next_review_on%1, d.id"_s.arg(direction);
    case DossierSort::Risk:
        return u"d.risk IS NULL, d.risk%1, d.id"_s.arg(direction);
    case DossierSort::Handler:
        return u"d.handler_id IS NULL, (SELECT name FROM account h WHERE h.id = d.handler_id)%1, d.number DESC"_s.arg(
            direction);
    }
    return {};
}

bool sortTellsContents(DossierSort sort)
{
    return sort == DossierSort::Review || sort == DossierSort::Risk;
}

} // namespace

void eachDossierId(Connection& db, const Visibility& visibility, const DossierFilter& filter, DossierOrder order,
                   QDate today, const std::function<bool(DossierId)>& id)
{
    const Conditions where = conditions(db, visibility, filter, today);
    QString by = orderBy(order);
    Values values = where.values();
    // Even the place in a sorted list would tell something of a hidden dossier, so these come last.
    if (const SqlCondition visible = visibleDossier(visibility, "d.id"_L1);
        sortTellsContents(order.sort) && !visible.sql.isEmpty()) {
        by = u"NOT (TRUE%1), "_s.arg(visible.sql) + by;
        values.insert(values.end(), visible.values.begin(), visible.values.end());
    }
    db.eachUntil(u"SELECT d.id FROM dossier d"_s + where.where() + u" ORDER BY "_s + by, values,
                 [&](const Row& row) { return id(row.id<DossierId>(0)); });
}

qint64 countDossiers(Connection& db, const Visibility& visibility, const DossierFilter& filter, QDate today)
{
    const Conditions where = conditions(db, visibility, filter, today);
    return db.integer(u"SELECT count(*) FROM dossier d"_s + where.where(), where.values());
}

std::vector<DossierRow> dossierRows(Connection& db, const Visibility& visibility, const std::vector<DossierId>& ids)
{
    constexpr std::size_t atOnce = 100; // one statement text for every page
    const SqlCondition visible = visibleDossier(visibility, "d.id"_L1);
    const QString sql =
        u"SELECT d.id, d.number, d.title, d.kind, d.phase, d.status, d.confidentiality, u.street, u.house_number, "
        "u.addition, a.name, h.name, d.risk, d.opened_on, d.closed_on, d.next_review_on, d.aftercare_on, "
        "(SELECT count(*) FROM report r WHERE r.dossier_id = d.id), "
        "(SELECT min(x) FROM (SELECT min(r.next_due_on) AS x FROM report r WHERE r.dossier_id = d.id UNION ALL "
        "SELECT min(t.due_on) FROM task t WHERE t.dossier_id = d.id AND t.done_on IS NULL UNION ALL "
        "SELECT min(w.due_on) FROM work_step w WHERE w.dossier_id = d.id AND w.ended_on IS NULL)), "
        "(SELECT max(x) FROM (SELECT max(t.done_on) AS x FROM task t WHERE t.dossier_id = d.id UNION ALL "
        "SELECT max(w.ended_on) FROM work_step w WHERE w.dossier_id = d.id AND w.passed = 0)), (TRUE%1), d.handler_id "
        "FROM dossier d LEFT JOIN unit u ON u.id = d.unit_id LEFT JOIN area a ON a.id = d.area_id "
        "LEFT JOIN account h ON h.id = d.handler_id WHERE d.id IN (?%2)"_s.arg(visible.sql,
                                                                               u", ?"_s.repeated(atOnce - 1));
    QHash<DossierId, DossierRow> found;
    for (std::size_t start = 0; start < ids.size(); start += atOnce) {
        Values values = visible.values;
        for (std::size_t i = start; i < start + atOnce; ++i)
            values.emplace_back(i < ids.size() ? ids[i] : DossierId());
        db.each(sql, values, [&](const Row& row) {
            DossierRow line;
            line.id = row.id<DossierId>(0);
            line.number = row.integer(1);
            line.areaName = row.text(10);
            line.handler = row.id<UserId>(21);
            line.handlerName = row.text(11);
            line.hidden = !row.flag(20);
            if (!line.hidden) {
                line.title = row.text(2);
                line.kind = row.text(3);
                line.phase = row.text(4);
                line.status = row.text(5);
                line.confidentiality = row.text(6);
                line.address = Unit{.street = row.text(7), .houseNumber = int(row.integer(8)), .addition = row.text(9)}
                                   .addressLine();
                line.risk = row.optionalInt(12);
                line.openedOn = row.date(13);
                line.closedOn = row.date(14);
                line.nextReviewOn = row.date(15);
                line.aftercareOn = row.date(16);
                line.reports = int(row.integer(17));
                line.nextDueOn = row.date(18);
                line.lastStepOn = row.date(19);
                line.closed = line.closedOn.isValid();
            }
            found.insert(line.id, line);
        });
    }
    return inOrder(ids, found);
}

} // namespace storage

} // namespace woonrust
