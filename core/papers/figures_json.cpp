// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/figures_json.h"

#include "papers/published_rate.h"
#include "papers/small_cells.h"

#include <QJsonArray>
#include <QLocale>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

// Writes one set of figures, each number under its key in the rule on small numbers.
// Rates are fractions; one that may not be told exactly is a text ("\u2265 95%", "x"), as a number left out is.
class FigureWriter {
public:
    FigureWriter(const CellSuppression& cells, bool external, QString set)
        : m_cells(cells), m_external(external), m_set(std::move(set))
    {
    }

    [[nodiscard]] QJsonObject object(const Figures& figures) const
    {
        const QJsonObject r1{{u"total"_s, number(u"R1.total"_s, figures.reports.total)},
                             {u"by_category"_s, counts(u"R1.by_category."_s, figures.reports.byCategory)},
                             {u"by_nature"_s, counts(u"R1.by_nature."_s, figures.reports.byNature)},
                             {u"by_channel"_s, counts(u"R1.by_channel."_s, figures.reports.byChannel)},
                             {u"by_origin"_s, counts(u"R1.by_origin."_s, figures.reports.byOrigin)}};
        const QJsonObject r2{{u"known"_s, number(u"R2.known"_s, figures.reporters.known)},
                             {u"anonymous"_s, number(u"R2.anonymous"_s, figures.reporters.anonymous)}};
        const QJsonObject r3{{u"total"_s, number(u"R3.total"_s, figures.costs.total)},
                             {u"by_category"_s, counts(u"R3.by_category."_s, figures.costs.byCategory)}};
        const QJsonObject r6{{u"target"_s, deadline(u"R6.target"_s, figures.feedbackTarget)},
                             {u"limit"_s, deadline(u"R6.limit"_s, figures.feedbackLimit)}};
        const QJsonObject r7{{u"open"_s, number(u"R7.open"_s, figures.openReports)},
                             {u"past_deadline"_s, number(u"R7.past_deadline"_s, figures.openPastDeadline)}};
        const QJsonObject d1{{u"opened"_s, number(u"D1.opened"_s, figures.dossiers.opened)},
                             {u"closed"_s, number(u"D1.closed"_s, figures.dossiers.closed)},
                             {u"open"_s, number(u"D1.open"_s, figures.dossiers.open)}};
        // The lengths of a few dossiers say too much about each of them.
        const bool lengthsHidden = m_cells.isHidden(m_set + u"D1.closed"_s);
        const auto length = [lengthsHidden](const auto& days) {
            if (!days)
                return QJsonValue();
            return lengthsHidden ? QJsonValue(u"x"_s) : QJsonValue(double(*days));
        };
        const QJsonObject d2{{u"median_days"_s, length(figures.medianDays)}, {u"p90_days"_s, length(figures.p90Days)}};
        return {{u"R1"_s, r1},
                {u"R2"_s, r2},
                {u"R3"_s, r3},
                {u"R4"_s, number(u"R4"_s, figures.pollutedHomes)},
                {u"R5"_s, deadline(u"R5"_s, figures.acknowledged)},
                {u"R6"_s, r6},
                {u"R7"_s, r7},
                {u"D1"_s, d1},
                {u"D2"_s, d2},
                {u"D3"_s, number(u"D3"_s, figures.stuckDossiers)},
                {u"P1"_s, QJsonObject{{u"steps"_s, steps(figures)}}}};
    }

    [[nodiscard]] QJsonObject area(const AreaFigures& area) const
    {
        const QString key = area.code + u'.';
        QJsonValue perHundred;
        if (const auto rate = area.reportsPerHundredHomes()) {
            const bool hidden =
                m_external && (m_cells.isHidden(m_set + key + u"R1"_s) || (area.homes >= 1 && area.homes <= 4));
            perHundred = hidden ? QJsonValue(u"x"_s) : QJsonValue(*rate);
        }
        return {{u"code"_s, area.code.isEmpty() ? QJsonValue() : QJsonValue(area.code)},
                {u"name"_s, area.name},
                {u"R1"_s, number(key + u"R1"_s, area.reports)},
                {u"per_100_homes"_s, perHundred},
                {u"dossiers_open"_s, number(key + u"dossiers_open"_s, area.dossiersOpen)},
                {u"open"_s, number(key + u"open"_s, area.open)},
                {u"repeat_addresses"_s, number(key + u"repeat_addresses"_s, area.repeatAddresses)}};
    }

private:
    // How steps go is the team's own steering: a version that leaves it has none.
    [[nodiscard]] QJsonArray steps(const Figures& figures) const
    {
        QJsonArray steps;
        if (m_external)
            return steps;
        for (const StepFigures& step : figures.steps) {
            const QString unit = step.calendarDays ? u"days"_s : u"working_days"_s;
            steps.append(QJsonObject{{u"process"_s, step.process},
                                     {u"step"_s, step.step},
                                     {u"done"_s, step.done},
                                     {u"counted"_s, step.counted},
                                     {u"in_time"_s, step.inTime},
                                     {u"median_"_s + unit, step.median ? QJsonValue(*step.median) : QJsonValue()},
                                     {u"p90_"_s + unit, step.p90 ? QJsonValue(*step.p90) : QJsonValue()}});
        }
        return steps;
    }

    [[nodiscard]] QJsonValue number(const QString& key, qint64 value) const
    {
        const QString full = m_set + key;
        return m_cells.isHidden(full) ? QJsonValue(m_cells.text(full)) : QJsonValue(value);
    }

    [[nodiscard]] QJsonObject counts(const QString& prefix, const Counts& counts) const
    {
        QJsonObject object;
        for (const auto& [code, count] : counts)
            object.insert(code, number(prefix + code, count));
        const QString full = m_set + prefix;
        for (const QString& key : m_cells.hiddenKeys(full))
            object.insert(key.sliced(full.size()), m_cells.text(key));
        return object;
    }

    [[nodiscard]] QJsonObject deadline(const QString& key, const DeadlineFigures& figures) const
    {
        QJsonValue rate;
        if (m_cells.isHidden(m_set + key + u".counted"_s)) // that there is none would be told by null
            rate = u"x"_s;
        if (const auto value = figures.rate()) {
            const PublishedRate told = publishedRate(m_cells, m_set + key, figures);
            rate = told.form == PublishedRate::Form::Exact || !m_external ? QJsonValue(*value)
                                                                          : QJsonValue(told.text(QLocale::c()));
        }
        return {{u"in_time"_s, number(key + u".in_time"_s, figures.inTime)},
                {u"counted"_s, number(key + u".counted"_s, figures.counted)},
                {u"running"_s, number(key + u".running"_s, figures.running)},
                {u"rate"_s, rate}};
    }

    const CellSuppression& m_cells;
    bool m_external;
    QString m_set;
};

} // namespace

QJsonObject figuresToJson(const FigureReport& report, bool external)
{
    const CellSuppression cells = external ? smallCells(report) : CellSuppression();
    QJsonArray areas;
    for (const AreaFigures& area : report.areas)
        areas.append(FigureWriter(cells, external, u"areas."_s).area(area));
    return {{u"from"_s, report.period.from.toString(Qt::ISODate)},
            {u"to"_s, report.period.until.toString(Qt::ISODate)},
            {u"area"_s, report.areaCode.isEmpty() ? QJsonValue() : QJsonValue(report.areaCode)},
            {u"external"_s, external},
            {u"figures"_s, FigureWriter(cells, external, u"current."_s).object(report.current)},
            {u"previous"_s, FigureWriter(cells, external, u"previous."_s).object(report.previous)},
            {u"year_before"_s, FigureWriter(cells, external, u"year_before."_s).object(report.yearBefore)},
            {u"areas"_s, areas}};
}

} // namespace woonrust::papers
