// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reporting/month_report_parts.h"

#include <cmath>

namespace woonrust::reporting {

using namespace Qt::StringLiterals;

MonthReportParts::MonthReportParts(const FigureReport& figures, const MonthReportContext& context)
    : m_figures(figures), m_context(context), m_cells(context.external ? smallCells(figures) : CellSuppression())
{
}

std::vector<MonthReportParts::Set> MonthReportParts::sets() const
{
    return {{.key = u"current."_s, .figures = &m_figures.current},
            {.key = u"previous."_s, .figures = &m_figures.previous},
            {.key = u"year_before."_s, .figures = &m_figures.yearBefore}};
}

Cell MonthReportParts::count(const QString& key, qint64 value) const
{
    return m_cells.isHidden(key) ? textCell(m_cells.text(key)) : numberCell(double(value), m_context.locale);
}

Cell MonthReportParts::amount(const QString& key, qint64 cents) const
{
    return m_cells.isHidden(key) ? textCell(m_cells.text(key))
                                 : numberCell(double(cents) / 100.0, m_context.locale, NumberFormat::Euro);
}

bool MonthReportParts::showsRate(const QString& key, const DeadlineFigures& figures) const
{
    return !m_context.external || mayShowRate(m_cells, key, figures);
}

Cell MonthReportParts::rate(const QString& key, const DeadlineFigures& figures) const
{
    if (figures.rate() && !showsRate(key, figures))
        return textCell(u"x"_s);
    return numberCell(figures.rate(), m_context.locale, NumberFormat::Percent);
}

Cell MonthReportParts::length(const QString& set, std::optional<double> days) const
{
    if (days && m_cells.isHidden(set + u"D1.closed"_s))
        return textCell(u"x"_s);
    return dayCell(days);
}

Cell MonthReportParts::dayCell(std::optional<double> days) const
{
    const bool half = days && std::floor(*days) != *days;
    return numberCell(days, m_context.locale, half ? NumberFormat::OneDecimal : NumberFormat::Whole);
}

// "78 of 83", with what may not be told told as such.
QString MonthReportParts::ratio(const QString& key, const DeadlineFigures& figures) const
{
    return tr("%1 of %2", "how many of how many")
        .arg(count(key + u".in_time"_s, figures.inTime).text, count(key + u".counted"_s, figures.counted).text);
}

QString MonthReportParts::shortPeriod(const Period& period) const
{
    if (period == Period::month(period.from.year(), period.from.month()))
        return m_context.locale.toString(period.from, u"MMM yyyy").remove(u'.');
    return periodText(period, m_context.locale);
}

Comparison MonthReportParts::comparison(double difference, const QString& size, const Period& with,
                                        Judgement more) const
{
    Comparison result;
    if (difference == 0) {
        result.text = tr("as in %1", "the same as in a period").arg(shortPeriod(with));
        return result;
    }
    result.direction = difference > 0 ? Direction::Up : Direction::Down;
    if (more != Judgement::Neutral)
        result.judgement = (more == Judgement::Good) == (difference > 0) ? Judgement::Good : Judgement::Bad;
    result.text = tr("%1 from %2", "difference, period compared with").arg(size, shortPeriod(with));
    return result;
}

std::vector<Comparison>
MonthReportParts::comparisons(const QString& key, const std::function<std::optional<double>(const Figures&)>& number,
                              Judgement more, const std::function<QString(double)>& size) const
{
    std::vector<Comparison> result;
    const auto add = [&](const QString& set, const Figures& figures, const Period& period) {
        const auto now = number(m_figures.current);
        const auto then = number(figures);
        if (!now || !then || m_cells.isHidden(u"current."_s + key) || m_cells.isHidden(set + key))
            return;
        // A difference of two published numbers tells nothing new.
        result.push_back(comparison(*now - *then, size(std::abs(*now - *then)), period, more));
    };
    add(u"previous."_s, m_figures.previous, m_figures.period.previous());
    add(u"year_before."_s, m_figures.yearBefore, m_figures.period.yearBefore());
    return result;
}

std::vector<Comparison> MonthReportParts::comparisons(const QString& key,
                                                      const std::function<qint64(const Figures&)>& number,
                                                      Judgement more) const
{
    return comparisons(
        key, [&number](const Figures& figures) { return std::optional(double(number(figures))); }, more,
        [this](double difference) { return m_context.locale.toString(qint64(difference)); });
}

std::vector<Comparison> MonthReportParts::rateComparisons(const QString& key, DeadlineFigures Figures::* deadline) const
{
    std::vector<Comparison> result;
    const DeadlineFigures& now = m_figures.current.*deadline;
    const auto add = [&](const QString& set, const Figures& figures, const Period& period) {
        const DeadlineFigures& then = figures.*deadline;
        if (!now.rate() || !then.rate() || !showsRate(u"current."_s + key, now) || !showsRate(set + key, then))
            return;
        // Of the percentages as they are printed, so that a reader who subtracts them finds the same.
        const double points = std::round(*now.rate() * 100) - std::round(*then.rate() * 100);
        result.push_back(
            comparison(points, tr("%n percentage point(s)", nullptr, int(std::abs(points))), period, Judgement::Good));
    };
    add(u"previous."_s, m_figures.previous, m_figures.period.previous());
    add(u"year_before."_s, m_figures.yearBefore, m_figures.period.yearBefore());
    return result;
}

TileRow MonthReportParts::mainTiles() const
{
    const Figures& now = m_figures.current;
    TileRow row;
    row.tiles.push_back({.label = tr("New reports"),
                         .value = count(u"current.R1.total"_s, now.reports.total),
                         .remark = {},
                         .comparisons = comparisons(
                             u"R1.total"_s, [](const Figures& f) { return f.reports.total; }, Judgement::Neutral)});
    row.tiles.push_back({.label = tr("Reporters"),
                         .value = count(u"current.R2.known"_s, now.reporters.known),
                         .remark = tr("+ %1 anonymous", "number of anonymous reports")
                                       .arg(count(u"current.R2.anonymous"_s, now.reporters.anonymous).text),
                         .comparisons = comparisons(
                             u"R2.known"_s, [](const Figures& f) { return f.reporters.known; }, Judgement::Neutral)});
    row.tiles.push_back({.label = tr("Acknowledged in time"),
                         .value = rate(u"current.R5"_s, now.acknowledged),
                         .remark = tr("norm %n working day(s) · %1", "then: 78 of 83", m_context.norms.acknowledgement)
                                       .arg(ratio(u"current.R5"_s, now.acknowledged)),
                         .comparisons = rateComparisons(u"R5"_s, &Figures::acknowledged)});
    row.tiles.push_back({.label = tr("Answered within %n working day(s)", nullptr, m_context.norms.feedbackLimit),
                         .value = rate(u"current.R6.limit"_s, now.feedbackLimit),
                         .remark = tr("within %n: %1", "within 5 working days: 52 %", m_context.norms.feedbackTarget)
                                       .arg(rate(u"current.R6.target"_s, now.feedbackTarget).text),
                         .comparisons = rateComparisons(u"R6.limit"_s, &Figures::feedbackLimit)});
    row.tiles.push_back({.label = tr("Open dossiers"),
                         .value = count(u"current.D1.open"_s, now.dossiers.open),
                         .remark = tr("%1 stuck (open for over 120 days)", "number of dossiers")
                                       .arg(count(u"current.D3"_s, now.stuckDossiers).text),
                         .comparisons = comparisons(
                             u"D1.open"_s, [](const Figures& f) { return f.dossiers.open; }, Judgement::Neutral)});
    return row;
}

TileRow MonthReportParts::moreTiles() const
{
    const Figures& now = m_figures.current;
    TileRow row;
    row.tiles.push_back(
        {.label = tr("Open reports"),
         .value = count(u"current.R7.open"_s, now.openReports),
         .remark = tr("%1 past a deadline", "number of reports")
                       .arg(count(u"current.R7.past_deadline"_s, now.openPastDeadline).text),
         .comparisons = comparisons(u"R7.open"_s, [](const Figures& f) { return f.openReports; }, Judgement::Bad)});
    row.tiles.push_back(
        {.label = tr("Dossiers opened"),
         .value = count(u"current.D1.opened"_s, now.dossiers.opened),
         .remark = tr("%1 closed", "number of dossiers").arg(count(u"current.D1.closed"_s, now.dossiers.closed).text),
         .comparisons =
             comparisons(u"D1.opened"_s, [](const Figures& f) { return f.dossiers.opened; }, Judgement::Neutral)});
    row.tiles.push_back(
        {.label = tr("Lead time in days"),
         .value = length(u"current."_s, now.medianDays),
         .remark =
             tr("median; 90% within %1", "number of days")
                 .arg(length(u"current."_s, now.p90Days ? std::optional(double(*now.p90Days)) : std::nullopt).text),
         .comparisons = comparisons(
             u"D1.closed"_s, [](const Figures& f) { return f.medianDays; }, Judgement::Bad,
             [this](double days) { return dayCell(days).text; })});
    row.tiles.push_back(
        {.label = tr("Polluted homes"),
         .value = count(u"current.R4"_s, now.pollutedHomes),
         .remark = {},
         .comparisons = comparisons(u"R4"_s, [](const Figures& f) { return f.pollutedHomes; }, Judgement::Bad)});
    row.tiles.push_back(
        {.label = tr("Costs"),
         .value = amount(u"current.R3.total"_s, now.costs.total),
         .remark = {},
         .comparisons = comparisons(
             u"R3.total"_s, [](const Figures& f) { return std::optional(double(f.costs.total) / 100.0); },
             Judgement::Neutral,
             [this](double euros) { return numberCell(euros, m_context.locale, NumberFormat::Euro).text; })});
    return row;
}

std::vector<QString> MonthReportParts::monthLabels() const
{
    std::vector<QString> labels;
    for (const MonthFigures& month : m_figures.months) {
        QString label = m_context.locale.toString(month.month, u"MMM").remove(u'.');
        if (month.month.month() == 1 || labels.empty())
            label += u'\n' + QString::number(month.month.year());
        labels.push_back(label);
    }
    return labels;
}

ChartPoint MonthReportParts::point(const QString& key, qint64 value) const
{
    if (m_cells.isHidden(key))
        return {.value = {}, .label = m_cells.text(key)};
    return {.value = double(value)};
}

ChartPoint MonthReportParts::ratePoint(const MonthFigures& month, const QString& figure,
                                       DeadlineFigures MonthFigures::* deadline) const
{
    const DeadlineFigures& figures = month.*deadline;
    const Period period{.from = month.month, .until = month.month.addMonths(1)};
    QString key = u"months."_s; // no number of it is printed, but for the months that have sets of their own
    if (period == m_figures.period)
        key = u"current."_s;
    else if (period == m_figures.period.previous())
        key = u"previous."_s;
    else if (period == m_figures.period.yearBefore())
        key = u"year_before."_s;
    if (figures.rate() && !showsRate(key + figure, figures))
        return {.value = {}, .label = u"x"_s};
    return {.value = figures.rate()};
}

std::vector<Section> MonthReportParts::charts() const
{
    Chart perCategory{.kind = ChartKind::RankedBars, .title = tr("By category"), .categories = {}, .series = {}};
    Series categories{.name = tr("New reports"), .points = {}};
    for (const auto& [code, number] : m_figures.current.reports.byCategory) {
        perCategory.categories.push_back(m_context.names.name(u"ZAAKTYPEDETAILSOORT"_s, code));
        categories.points.push_back(point(u"current.R1.by_category."_s + code, number));
    }
    perCategory.series.push_back(std::move(categories));
    perCategory.emptyMessage = tr("No reports in this period.");
    if (m_figures.months.empty())
        return {ChartRow{{perCategory}}};

    const auto series = [this](const QString& name, const auto& value) {
        Series result{.name = name, .points = {}};
        for (const MonthFigures& month : m_figures.months)
            result.points.push_back(value(month, u"months."_s + month.month.toString(Qt::ISODate)));
        return result;
    };
    const auto rates = [&](const QString& name, const QString& figure, DeadlineFigures MonthFigures::* deadline) {
        return series(name,
                      [&](const MonthFigures& month, const QString&) { return ratePoint(month, figure, deadline); });
    };
    Chart perMonth{
        .kind = ChartKind::Columns, .title = tr("Reports per month"), .categories = monthLabels(), .series = {}};
    perMonth.series.push_back(series(tr("New reports"), [this](const MonthFigures& month, const QString& key) {
        return point(key + u".reports"_s, month.reports);
    }));
    Chart deadlines{.kind = ChartKind::Lines,
                    .title = tr("Deadlines met"),
                    .categories = monthLabels(),
                    .series = {},
                    .unit = NumberFormat::Percent,
                    .emptyMessage = tr("No deadlines to measure yet.")};
    deadlines.series.push_back(
        rates(tr("Acknowledgement (%n working day(s))", nullptr, m_context.norms.acknowledgement), u"R5"_s,
              &MonthFigures::acknowledged));
    deadlines.series.push_back(rates(tr("Answer, target (%n)", "working days", m_context.norms.feedbackTarget),
                                     u"R6.target"_s, &MonthFigures::feedbackTarget));
    deadlines.series.push_back(rates(tr("Answer, limit (%n)", "working days", m_context.norms.feedbackLimit),
                                     u"R6.limit"_s, &MonthFigures::feedbackLimit));
    Chart dossiers{
        .kind = ChartKind::Lines, .title = tr("Open and closed dossiers"), .categories = monthLabels(), .series = {}};
    dossiers.series.push_back(
        series(tr("Open at the end of the month"), [this](const MonthFigures& month, const QString& key) {
            return point(key + u".open"_s, month.dossiersOpen);
        }));
    dossiers.series.push_back(series(tr("Closed"), [this](const MonthFigures& month, const QString& key) {
        return point(key + u".closed"_s, month.dossiersClosed);
    }));
    return {ChartRow{{perMonth, perCategory}}, ChartRow{{deadlines, dossiers}}};
}

} // namespace woonrust::reporting
