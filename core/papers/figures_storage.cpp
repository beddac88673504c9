// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/figures_json.h"

#include <QJsonArray>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

// What the object of design 7 leaves out stands beside it under "detail" and "months".

QJsonObject toObject(const Counts& counts)
{
    QJsonObject object;
    for (const auto& [code, count] : counts)
        object.insert(code, count);
    return object;
}

Counts toCounts(const QJsonValue& value)
{
    Counts counts;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        counts[it.key()] = it.value().toInteger();
    return counts;
}

QJsonObject toObject(const DossierFlow& flow)
{
    return {{u"opened"_s, flow.opened}, {u"closed"_s, flow.closed}, {u"open"_s, flow.open}};
}

DossierFlow toFlow(const QJsonValue& value)
{
    return {.opened = value[u"opened"_s].toInteger(),
            .closed = value[u"closed"_s].toInteger(),
            .open = value[u"open"_s].toInteger()};
}

QJsonObject toObject(const std::map<QString, DossierFlow>& flows)
{
    QJsonObject object;
    for (const auto& [code, flow] : flows)
        object.insert(code, toObject(flow));
    return object;
}

std::map<QString, DossierFlow> toFlows(const QJsonValue& value)
{
    std::map<QString, DossierFlow> flows;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        flows[it.key()] = toFlow(it.value());
    return flows;
}

QJsonObject toObject(const DeadlineFigures& figures)
{
    return {{u"in_time"_s, figures.inTime}, {u"counted"_s, figures.counted}, {u"running"_s, figures.running}};
}

DeadlineFigures toDeadline(const QJsonValue& value)
{
    return {.inTime = value[u"in_time"_s].toInteger(),
            .counted = value[u"counted"_s].toInteger(),
            .running = value[u"running"_s].toInteger()};
}

QJsonObject detail(const Figures& figures)
{
    return {{u"dossiers_by_kind"_s, toObject(figures.dossiersByKind)},
            {u"dossiers_by_phase"_s, toObject(figures.dossiersByPhase)},
            {u"reports_with_costs"_s, toObject(figures.costs.reportsByCategory)}};
}

// Files from before P1 have none.
std::vector<StepFigures> toSteps(const QJsonValue& value)
{
    std::vector<StepFigures> steps;
    for (const QJsonValue& one : value[u"steps"_s].toArray()) {
        const bool calendarDays = one.toObject().contains(u"median_days"_s);
        const QString unit = calendarDays ? u"days"_s : u"working_days"_s;
        StepFigures step{.process = one[u"process"_s].toString(),
                         .step = one[u"step"_s].toString(),
                         .calendarDays = calendarDays,
                         .done = one[u"done"_s].toInteger(),
                         .counted = one[u"counted"_s].toInteger(),
                         .inTime = one[u"in_time"_s].toInteger()};
        if (const QJsonValue median = one[u"median_"_s + unit]; median.isDouble())
            step.median = median.toDouble();
        if (const QJsonValue p90 = one[u"p90_"_s + unit]; p90.isDouble())
            step.p90 = p90.toInteger();
        steps.push_back(std::move(step));
    }
    return steps;
}

Figures toFigures(const QJsonValue& value, const QJsonValue& detail)
{
    Figures figures;
    const QJsonValue r1 = value[u"R1"_s];
    figures.reports = {.total = r1[u"total"_s].toInteger(),
                       .byCategory = toCounts(r1[u"by_category"_s]),
                       .byNature = toCounts(r1[u"by_nature"_s]),
                       .byChannel = toCounts(r1[u"by_channel"_s]),
                       .byOrigin = toCounts(r1[u"by_origin"_s])};
    figures.reporters = {.known = value[u"R2"_s][u"known"_s].toInteger(),
                         .anonymous = value[u"R2"_s][u"anonymous"_s].toInteger()};
    figures.costs = {.total = value[u"R3"_s][u"total"_s].toInteger(),
                     .byCategory = toCounts(value[u"R3"_s][u"by_category"_s]),
                     .reportsByCategory = toCounts(detail[u"reports_with_costs"_s])};
    figures.pollutedHomes = value[u"R4"_s].toInteger();
    figures.acknowledged = toDeadline(value[u"R5"_s]);
    figures.feedbackTarget = toDeadline(value[u"R6"_s][u"target"_s]);
    figures.feedbackLimit = toDeadline(value[u"R6"_s][u"limit"_s]);
    figures.openReports = value[u"R7"_s][u"open"_s].toInteger();
    figures.openPastDeadline = value[u"R7"_s][u"past_deadline"_s].toInteger();
    figures.dossiers = toFlow(value[u"D1"_s]);
    figures.dossiersByKind = toFlows(detail[u"dossiers_by_kind"_s]);
    figures.dossiersByPhase = toFlows(detail[u"dossiers_by_phase"_s]);
    if (const QJsonValue median = value[u"D2"_s][u"median_days"_s]; median.isDouble())
        figures.medianDays = median.toDouble();
    if (const QJsonValue p90 = value[u"D2"_s][u"p90_days"_s]; p90.isDouble())
        figures.p90Days = p90.toInteger();
    figures.stuckDossiers = value[u"D3"_s].toInteger();
    figures.steps = toSteps(value[u"P1"_s]);
    return figures;
}

QJsonObject toObject(const MonthFigures& month)
{
    return {{u"month"_s, month.month.toString(Qt::ISODate)},   {u"reports"_s, month.reports},
            {u"acknowledged"_s, toObject(month.acknowledged)}, {u"target"_s, toObject(month.feedbackTarget)},
            {u"limit"_s, toObject(month.feedbackLimit)},       {u"dossiers_closed"_s, month.dossiersClosed},
            {u"dossiers_open"_s, month.dossiersOpen}};
}

MonthFigures toMonth(const QJsonValue& value)
{
    return {.month = QDate::fromString(value[u"month"_s].toString(), Qt::ISODate),
            .reports = value[u"reports"_s].toInteger(),
            .acknowledged = toDeadline(value[u"acknowledged"_s]),
            .feedbackTarget = toDeadline(value[u"target"_s]),
            .feedbackLimit = toDeadline(value[u"limit"_s]),
            .dossiersClosed = value[u"dossiers_closed"_s].toInteger(),
            .dossiersOpen = value[u"dossiers_open"_s].toInteger()};
}

AreaFigures toArea(const QJsonValue& value)
{
    return {.code = value[u"code"_s].toString(),
            .name = value[u"name"_s].toString(),
            .reports = value[u"R1"_s].toInteger(),
            .homes = value[u"homes"_s].toInteger(),
            .dossiersOpen = value[u"dossiers_open"_s].toInteger(),
            .open = value[u"open"_s].toInteger(),
            .openPastDeadline = value[u"past_deadline"_s].toInteger(),
            .repeatAddresses = value[u"repeat_addresses"_s].toInteger()};
}

} // namespace

QJsonObject figuresToStorage(const FigureReport& report)
{
    QJsonObject object = figuresToJson(report);
    QJsonArray areas = object[u"areas"_s].toArray();
    for (qsizetype i = 0; i < areas.size(); ++i) {
        QJsonObject area = areas[i].toObject();
        area.insert(u"homes"_s, report.areas[std::size_t(i)].homes);
        area.insert(u"past_deadline"_s, report.areas[std::size_t(i)].openPastDeadline);
        areas[i] = area;
    }
    QJsonArray months;
    for (const MonthFigures& month : report.months)
        months.append(toObject(month));
    object.insert(u"areas"_s, areas);
    object.insert(u"months"_s, months);
    object.insert(u"at"_s, report.at.toString(Qt::ISODate));
    object.insert(u"detail"_s, QJsonObject{{u"figures"_s, detail(report.current)},
                                           {u"previous"_s, detail(report.previous)},
                                           {u"year_before"_s, detail(report.yearBefore)}});
    return object;
}

std::optional<FigureReport> figuresFromStorage(const QJsonObject& object)
{
    const QJsonValue detail = object[u"detail"_s];
    FigureReport report{.period = {.from = QDate::fromString(object[u"from"_s].toString(), Qt::ISODate),
                                   .until = QDate::fromString(object[u"to"_s].toString(), Qt::ISODate)},
                        .areaCode = object[u"area"_s].toString(),
                        .at = QDate::fromString(object[u"at"_s].toString(), Qt::ISODate),
                        .current = toFigures(object[u"figures"_s], detail[u"figures"_s]),
                        .previous = toFigures(object[u"previous"_s], detail[u"previous"_s]),
                        .yearBefore = toFigures(object[u"year_before"_s], detail[u"year_before"_s]),
                        .areas = {},
                        .months = {}};
    if (!report.period.isValid() || !report.at.isValid() || !detail.isObject())
        return std::nullopt;
    for (const QJsonValue& area : object[u"areas"_s].toArray())
        report.areas.push_back(toArea(area));
    for (const QJsonValue& month : object[u"months"_s].toArray())
        report.months.push_back(toMonth(month));
    return report;
}

} // namespace woonrust::papers
