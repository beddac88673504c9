// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/directive_list.h"

#include "domain/registry.h"
#include "storage/cases/case_conditions.h"
#include "storage/shared/search_query.h"

#include <QHash>

namespace woonrust {

bool DirectiveFilter::asksForContents() const
{
    DirectiveFilter known;
    known.keeper = keeper;
    known.dossier = dossier;
    known.area = area;
    return !(*this == known);
}

namespace storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 30;

QStringList codesWhere(bool (*holds)(DirectiveState), bool expected)
{
    QStringList codes;
    for (const DirectiveState state : directiveStates())
        if (holds(state) == expected)
            codes << directiveStateCode(state);
    return codes;
}

Conditions conditions(Connection& db, const Visibility& visibility, const DirectiveFilter& filter, QDate today)
{
    Conditions where;
    if (!visibility.seesCases)
        where.add(u"FALSE"_s);
    where.addIn(u"g.kind"_s, filter.kinds);
    where.addIn(u"g.state"_s, filter.states);
    if (filter.running)
        where.addIn(u"g.state"_s, codesWhere(isRunning, true));
    if (filter.open)
        where.add(u"g.ended_on IS NULL"_s);
    if (filter.keeper)
        where.add(u"g.keeper_id = ?"_s, {filter.keeper});
    if (filter.dossier)
        where.add(u"g.dossier_id = ?"_s, {filter.dossier});
    if (filter.area)
        where.add(u"u.area_id IN "_s + areasBelow, {filter.area});
    switch (filter.due) {
    case DirectiveDue::Any:
        break;
    case DirectiveDue::EvaluationDue:
        where.add(u"g.next_evaluation_on <= ?"_s, {today});
        break;
    case DirectiveDue::ExpiresSoon:
        where.add(u"g.ended_on IS NULL AND g.ends_on <= ?"_s, {today.addDays(soonDays)});
        where.addIn(u"g.state"_s, codesWhere(isRunning, true));
        break;
    case DirectiveDue::ToHear:
        where.add(u"g.ended_on IS NULL AND g.id IN (SELECT b.directive_id FROM breach b WHERE b.heard_on IS NULL)"_s);
        break;
    case DirectiveDue::ClockRuns:
        where.add(u"g.id IN (SELECT f.directive_id FROM forfeiture f WHERE f.settled_on IS NULL)"_s);
        break;
    case DirectiveDue::Waits:
        where.add(u"(g.next_evaluation_on <= ? OR g.ended_on IS NULL AND g.id IN (SELECT b.directive_id FROM breach b "
                  "WHERE b.heard_on IS NULL))"_s,
                  {today});
        break;
    }
    if (const SqlCondition words = rowsWithWords(u"g.id"_s, EntityKind::Directive, searchQuery(db, filter.text));
        !words.sql.isEmpty())
        where.add(words.sql, words.values);
    // A hidden one stays in the list, with its number and keeper; but not when being in it would tell more.
    if (filter.asksForContents())
        if (const SqlCondition visible = visibleDossier(visibility, "g.dossier_id"_L1); !visible.sql.isEmpty())
            where.add(visible.sql.mid(5), visible.values); // without its leading " AND "
    return where;
}

QString orderBy(DirectiveOrder order)
{
    const QString direction = order.descending ? u" DESC"_s : u""_s;
    switch (order.sort) {
    case DirectiveSort::Number:
        return u"g.number%1"_s.arg(direction);
    case DirectiveSort::Evaluation:
        return u"g.next_evaluation_on IS NULL, g.next_evaluation_on%1, g.number"_s.arg(direction);
    case DirectiveSort::Ends:
        return u"g.ends_on IS NULL, g.ends_on%1, g.number"_s.arg(direction);
    case DirectiveSort::State:
        return u"g.state%1, g.number"_s.arg(direction);
    }
    return {};
}

const QString from = u" FROM directive g LEFT JOIN unit u ON u.id = g.unit_id"_s;

} // namespace

void eachDirectiveId(Connection& db, const Visibility& visibility, const DirectiveFilter& filter, DirectiveOrder order,
                     QDate today, const std::function<bool(DirectiveId)>& id)
{
    const Conditions where = conditions(db, visibility, filter, today);
    QString by = orderBy(order);
    Values values = where.values();
    // Even the place in a sorted list would tell something of a hidden one, so these come last.
    if (const SqlCondition visible = visibleDossier(visibility, "g.dossier_id"_L1);
        order.sort != DirectiveSort::Number && !visible.sql.isEmpty()) {
        by = u"NOT (TRUE%1), "_s.arg(visible.sql) + by;
        values.insert(values.end(), visible.values.begin(), visible.values.end());
    }
    db.eachUntil(u"SELECT g.id"_s + from + where.where() + u" ORDER BY "_s + by, values,
                 [&](const Row& row) { return id(row.id<DirectiveId>(0)); });
}

qint64 countDirectives(Connection& db, const Visibility& visibility, const DirectiveFilter& filter, QDate today)
{
    const Conditions where = conditions(db, visibility, filter, today);
    return db.integer(u"SELECT count(*)"_s + from + where.where(), where.values());
}

std::vector<DirectiveRow> directiveRows(Connection& db, const Visibility& visibility,
                                        const std::vector<DirectiveId>& ids)
{
    constexpr std::size_t atOnce = 100; // one statement text for every page
    const SqlCondition visible = visibleDossier(visibility, "g.dossier_id"_L1);
    const QString sql =
        u"SELECT g.id, g.number, g.dossier_id, d.number, g.kind, g.state, u.street, u.house_number, u.addition, "
        "g.keeper_id, h.name, g.starts_on, g.ends_on, g.ended_on, g.next_evaluation_on, "
        "(SELECT count(*) FROM directive_clause c WHERE c.directive_id = g.id), "
        "(SELECT count(*) FROM breach b WHERE b.directive_id = g.id AND b.established = 1), "
        "(SELECT count(*) FROM breach b WHERE b.directive_id = g.id AND b.heard_on IS NULL AND g.ended_on IS NULL), "
        "(TRUE%1) FROM directive g JOIN dossier d ON d.id = g.dossier_id LEFT JOIN unit u ON u.id = g.unit_id "
        "LEFT JOIN account h ON h.id = g.keeper_id WHERE g.id IN (?%2)"_s.arg(visible.sql,
                                                                              u", ?"_s.repeated(atOnce - 1));
    QHash<DirectiveId, DirectiveRow> found;
    for (std::size_t start = 0; start < ids.size(); start += atOnce) {
        Values values = visible.values;
        for (std::size_t i = start; i < start + atOnce; ++i)
            values.emplace_back(i < ids.size() ? ids[i] : DirectiveId());
        db.each(sql, values, [&](const Row& row) {
            DirectiveRow line{.id = row.id<DirectiveId>(0),
                              .number = row.integer(1),
                              .hidden = !row.flag(18),
                              .dossier = row.id<DossierId>(2),
                              .dossierNumber = row.integer(3)};
            line.keeper = row.id<UserId>(9);
            line.keeperName = row.text(10);
            if (!line.hidden) {
                line.kind = directiveKindFromCode(row.text(4));
                line.state = directiveStateFromCode(row.text(5));
                line.address = Unit{.street = row.text(6), .houseNumber = int(row.integer(7)), .addition = row.text(8)}
                                   .addressLine();
                line.startsOn = row.date(11);
                line.endsOn = row.date(12);
                line.endedOn = row.date(13);
                line.nextEvaluationOn = row.date(14);
                line.clauses = int(row.integer(15));
                line.breaches = int(row.integer(16));
                line.toHear = int(row.integer(17));
            }
            found.insert(line.id, line);
        });
    }
    return inOrder(ids, found);
}

} // namespace storage

} // namespace woonrust
