// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/report_list.h"

#include "domain/registry.h"
#include "storage/cases/case_conditions.h"
#include "storage/cases/report_words.h"
#include "storage/database/dialect.h"

#include <QHash>
#include <QSet>

namespace woonrust {

using namespace Qt::StringLiterals;

bool ReportFilter::asksForContents() const
{
    return storage::narrowsOnContents(*this);
}

namespace storage {

namespace {

// Where the reports are read from. SQLite does not know how few reports are open, so it is told by which index to read
// them.
struct Source {
    QString table = u"report r"_s;
    bool byHandler = false;
    bool isInOrder = false; // of the moment of receipt
};

// Whether the filter leaves few enough reports to sort them all at once, found by an index of their own.
bool isNarrow(const ReportFilter& filter)
{
    return filter.unit || filter.reporter || filter.dossier ||
           (filter.due != DueFilter::Any && filter.due != DueFilter::Waiting);
}

Source sourceFor(const ReportFilter& filter, bool fewHaveTheWords)
{
    if (!filter.open.value_or(false) || isNarrow(filter) || fewHaveTheWords)
        return {};
    if (filter.handler || filter.unassigned)
        return {.table = dialect::byIndex(u"report r"_s, "report_open_handler_idx"_L1),
                .byHandler = true,
                .isInOrder = true};
    if (filter.due == DueFilter::Any)
        return {.table = dialect::byIndex(u"report r"_s, "report_open_list_idx"_L1), .isInOrder = true};
    return {};
}

Conditions conditions(const Visibility& visibility, const ReportFilter& filter, QDate today, const Source& source,
                      const SqlCondition& words)
{
    Conditions where = caseConditions({.alias = "r"_L1,
                                       .dossier = "r.dossier_id"_L1,
                                       .words = words,
                                       .anyIndexButHandler = filter.open.value_or(false) && !source.byHandler},
                                      visibility, filter);
    where.addIn(u"r.category"_s, filter.categories);
    where.addIn(u"r.nature"_s, filter.natures);
    where.addIn(u"r.channel"_s, filter.channels);
    where.addIn(u"r.origin"_s, filter.origins);
    // received_at, not received_on: the index of the list's order starts with it.
    if (filter.receivedFrom.isValid())
        where.add(u"r.received_at >= ?"_s, {utcFromAmsterdam(filter.receivedFrom, QTime(0, 0))});
    if (filter.receivedUntil.isValid())
        where.add(u"r.received_at < ?"_s, {utcFromAmsterdam(filter.receivedUntil, QTime(0, 0))});
    switch (filter.due) {
    case DueFilter::Any:
        break;
    case DueFilter::Missed:
        where.add(u"r.next_due_on < ?"_s, {today});
        break;
    case DueFilter::Today:
        where.add(u"r.next_due_on = ?"_s, {today});
        break;
    case DueFilter::ThisWeek:
        where.add(u"r.next_due_on >= ? AND r.next_due_on < ?"_s, {today, today.addDays(7)});
        break;
    case DueFilter::Waiting:
        where.add(u"r.closed_on IS NULL AND r.reporter_kind = 'known' AND r.id IN "_s + reportsAwaitingFeedback);
        break;
    }
    if (filter.polluted)
        where.add(u"r.polluted_home = 1"_s);
    if (filter.withoutDossier)
        where.add(u"r.dossier_id IS NULL"_s);
    if (filter.unit)
        where.add(u"r.unit_id = ?"_s, {filter.unit});
    if (filter.reporter)
        where.add(u"r.reporter_id = ?"_s, {filter.reporter});
    if (filter.dossier)
        where.add(u"r.dossier_id = ?"_s, {filter.dossier});
    return where;
}

bool sortTellsContents(ReportSort sort)
{
    return sort == ReportSort::Category || sort == ReportSort::Status || sort == ReportSort::NextDue ||
           sort == ReportSort::Address;
}

struct Part {
    QString from = {}; // the filter's source when empty
    QString condition; // narrows to this part of the list
    Values values;
    QString orderBy;
};

// The list in parts, each of which an index gives in order; together they are the whole list.
std::vector<Part> parts(Connection& db, ListOrder order, const QStringList& codesInOrder)
{
    const QString direction = order.descending ? u" DESC"_s : u""_s;
    const QString newestFirst = u"r.received_at DESC, r.id DESC"_s;
    const auto inOrder = [&](auto&& values) {
        if (order.descending)
            std::reverse(values.begin(), values.end());
        return values;
    };
    const auto byCode = [&](const QString& column) {
        std::vector<Part> result;
        QStringList codes = codesInOrder;
        for (const QString& code : inOrder(codes))
            result.push_back({.condition = column + u" = ?"_s, .values = {code}, .orderBy = newestFirst});
        return result;
    };
    const auto byReference = [&](const QString& column, const QString& namesInOrder) {
        std::vector<Part> result;
        for (const qint64 id : inOrder(db.all<qint64>(namesInOrder, {}, [](const Row& row) { return row.integer(0); })))
            result.push_back({.condition = column + u" = ?"_s, .values = {id}, .orderBy = newestFirst});
        result.push_back({.condition = column + u" IS NULL"_s, .orderBy = newestFirst});
        return result;
    };
    switch (order.sort) {
    case ReportSort::Received:
        return {{.orderBy = u"r.received_at%1, r.id%1"_s.arg(direction)}};
    case ReportSort::Number:
        return {{.orderBy = u"r.number%1"_s.arg(direction)}};
    case ReportSort::NextDue:
        return {{.condition = u"r.next_due_on IS NOT NULL"_s, .orderBy = u"r.next_due_on%1, r.id%1"_s.arg(direction)},
                {.condition = u"r.next_due_on IS NULL"_s, .orderBy = newestFirst}};
    case ReportSort::Category:
        return byCode(u"r.category"_s);
    case ReportSort::Status:
        return byCode(u"r.status"_s);
    case ReportSort::Handler:
        return byReference(u"r.handler_id"_s, u"SELECT id FROM account ORDER BY name"_s);
    case ReportSort::Area:
        return byReference(u"r.area_id"_s, u"SELECT id FROM area ORDER BY name"_s);
    case ReportSort::Address:
        // In the order of the tables, and so in that of the street index.
        return {{.from = u"unit u %1 report r ON r.unit_id = u.id"_s.arg(dialect::orderedJoin()),
                 .orderBy = u"u.street_fold%1, u.house_number%1, u.addition%1"_s.arg(direction)},
                {.condition = u"r.unit_id IS NULL"_s, .orderBy = newestFirst}};
    }
    return {};
}

} // namespace

void eachReportId(Connection& db, const Visibility& visibility, const ReportFilter& filter, ListOrder order,
                  QDate today, const QStringList& codesInOrder, const std::function<bool(ReportId)>& id)
{
    const ReportWords words = lookUpWords(db, filter.text);
    const bool fewHaveTheWords = !words.match.isEmpty() && !words.areCommon();
    const Source source = sourceFor(filter, fewHaveTheWords);
    const bool sortAll = isNarrow(filter) || fewHaveTheWords || (filter.open.value_or(false) && !source.isInOrder);
    std::vector<Part> list = parts(db, order, codesInOrder);
    // Even the place in a sorted list would tell something of a hidden report, so these come last.
    const SqlCondition visible = visibleDossier(visibility, "r.dossier_id"_L1);
    const bool hiddenLast = sortTellsContents(order.sort) && !visible.sql.isEmpty() && visibility.seesCases;
    if (hiddenLast)
        list.push_back(
            {.condition = u"NOT (TRUE%1)"_s.arg(visible.sql), .values = visible.values, .orderBy = u"r.number"_s});
    QSet<ReportId> given;
    if (order.sort == ReportSort::Received && order.descending && words.areCommon()) {
        const Conditions where = conditions(visibility, filter, today, source, words.amongNewest());
        const QString sql =
            u"SELECT r.id FROM "_s + source.table + where.where() + u" ORDER BY "_s + list.front().orderBy;
        if (!eachOfNewest(db, words, sql, where.values(), [&](ReportId report) {
                given.insert(report);
                return id(report);
            }))
            return;
    }
    for (const Part& part : list) {
        const Source from = part.from.isEmpty() ? source : Source{.table = part.from};
        Conditions where = conditions(visibility, filter, today, from, words.inAll());
        if (hiddenLast && &part != &list.back())
            where.add(visible.sql.mid(5), visible.values);
        if (!part.condition.isEmpty())
            // Not by walking the whole index of this column when the filter itself is narrow.
            where.add(sortAll || source.isInOrder ? dialect::noIndex(part.condition) : part.condition, part.values);
        bool goOn = true;
        db.eachUntil(u"SELECT r.id FROM "_s + from.table + where.where() + u" ORDER BY "_s +
                         (sortAll
                              ? QString(part.orderBy).replace(u"r.received_at"_s, dialect::noIndex(u"r.received_at"_s))
                              : part.orderBy),
                     where.values(), [&](const Row& row) {
                         const auto report = row.id<ReportId>(0);
                         goOn = given.contains(report) || id(report);
                         return goOn;
                     });
        if (!goOn)
            return;
    }
}

qint64 countReports(Connection& db, const Visibility& visibility, const ReportFilter& filter, QDate today)
{
    const ReportWords words = lookUpWords(db, filter.text);
    Source source = sourceFor(filter, !words.match.isEmpty() && !words.areCommon());
    if (!source.byHandler) // to count, no order is needed
        source = {};
    const Conditions where = conditions(visibility, filter, today, source, words.inAll());
    return db.integer(u"SELECT count(*) FROM "_s + source.table + where.where(), where.values());
}

std::vector<ReportRow> reportRows(Connection& db, const Visibility& visibility, const std::vector<ReportId>& ids)
{
    constexpr std::size_t atOnce = 100; // one statement text for every page
    const SqlCondition visible = visibleDossier(visibility, "r.dossier_id"_L1);
    const QString sql =
        u"SELECT r.id, r.number, r.received_at, r.received_time_known, r.category, r.nature, r.status, r.channel, "
        "r.origin, r.place_text, u.street, u.house_number, u.addition, a.name, r.reporter_kind, p.initials, p.infix, "
        "p.last_name, h.name, r.dossier_id, d.number, r.next_due_on, r.polluted_home, r.closed_on IS NOT NULL, "
        "substr(r.description, 1, 200), (TRUE%1), r.handler_id "
        "FROM report r LEFT JOIN unit u ON u.id = r.unit_id LEFT JOIN area a ON a.id = r.area_id "
        "LEFT JOIN person p ON p.id = r.reporter_id LEFT JOIN account h ON h.id = r.handler_id "
        "LEFT JOIN dossier d ON d.id = r.dossier_id WHERE r.id IN (?%2)"_s.arg(visible.sql,
                                                                               u", ?"_s.repeated(atOnce - 1));
    QHash<ReportId, ReportRow> found;
    for (std::size_t start = 0; start < ids.size(); start += atOnce) {
        Values values = visible.values;
        for (std::size_t i = start; i < start + atOnce; ++i)
            values.emplace_back(i < ids.size() ? ids[i] : ReportId());
        db.each(sql, values, [&](const Row& row) {
            ReportRow line;
            line.id = row.id<ReportId>(0);
            line.number = row.integer(1);
            line.areaName = row.text(13);
            line.handler = row.id<UserId>(26);
            line.handlerName = row.text(18);
            line.hidden = !row.flag(25);
            if (!line.hidden) {
                line.receivedAt = row.moment(2);
                line.receivedTimeKnown = row.flag(3);
                line.category = row.text(4);
                line.nature = row.text(5);
                line.status = row.text(6);
                line.channel = row.text(7);
                line.origin = row.text(8);
                const Unit unit{.street = row.text(10), .houseNumber = int(row.integer(11)), .addition = row.text(12)};
                line.address = unit.street.isEmpty() ? row.text(9) : unit.addressLine();
                const QString kind = row.text(14);
                line.reporterKind = kind == u"known"_s       ? ReporterKind::Known
                                    : kind == u"anonymous"_s ? ReporterKind::Anonymous
                                                             : ReporterKind::None;
                line.reporterName =
                    Person{.lastName = row.text(17), .infix = row.text(16), .initials = row.text(15)}.displayName();
                line.dossier = row.id<DossierId>(19);
                line.dossierNumber = row.integer(20);
                line.nextDueOn = row.date(21);
                line.polluted = row.flag(22);
                line.closed = row.flag(23);
                line.description = row.text(24);
            }
            found.insert(line.id, line);
        });
    }
    return inOrder(ids, found);
}

} // namespace storage

} // namespace woonrust
