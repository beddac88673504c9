// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/month_report_parts.h"

#include "domain/dossier_rules.h"

#include <cmath>
#include <ranges>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

MonthReportParts::MonthReportParts(const FigureReport& figures, const MonthReportContext& context)
    : m_figures(figures), m_context(context), m_cells(context.external ? smallCells(figures) : CellSuppression())
{
}

std::vector<MonthReportParts::Set> MonthReportParts::sets() const
{
    const Period& period = m_figures.period;
    const std::vector<Set> all{
        {.key = u"current."_s, .figures = &m_figures.current, .period = period},
        {.key = u"previous."_s, .figures = &m_figures.previous, .period = period.previous()},
        {.key = u"year_before."_s, .figures = &m_figures.yearBefore, .period = period.yearBefore()}};
    const bool once = comparesOnce(m_figures.period); // of a year they are the same
    std::vector<Set> shown{all[0]};
    if (m_context.withPrevious || (once && m_context.withYearBefore))
        shown.push_back(all[1]);
    if (m_context.withYearBefore && !once)
        shown.push_back(all[2]);
    return shown;
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

bool MonthReportParts::showsExactly(const QString& key, const DeadlineFigures& figures) const
{
    return !m_context.external || publishedRate(m_cells, key, figures).isNumber();
}

Cell MonthReportParts::rateCell(const PublishedRate& rate) const
{
    if (rate.isNumber())
        return numberCell(rate.value, m_context.locale, NumberFormat::Percent);
    return textCell(rate.text(m_context.locale));
}

Cell MonthReportParts::rate(const QString& key, const DeadlineFigures& figures) const
{
    if (!figures.rate() && m_cells.isHidden(key + u".counted"_s))
        return textCell(u"x"_s);
    if (!figures.rate() || !m_context.external)
        return numberCell(figures.rate(), m_context.locale, NumberFormat::Percent);
    return rateCell(publishedRate(m_cells, key, figures));
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

// What may not be told is told as such; where neither may, there is only the norm.
QString MonthReportParts::withRatio(const QString& norm, const QString& key, const DeadlineFigures& figures) const
{
    if (m_cells.isHidden(key + u".in_time"_s) && m_cells.isHidden(key + u".counted"_s))
        return norm;
    const QString ratio =
        tr("%1 of %2", "how many of how many")
            .arg(count(key + u".in_time"_s, figures.inTime).text, count(key + u".counted"_s, figures.counted).text);
    return norm + u" · "_s + ratio;
}

QString MonthReportParts::shortPeriod(const Period& period) const
{
    if (isMonth(period))
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
    const auto now = number(m_figures.current);
    for (const Set& set : sets() | std::views::drop(1)) {
        const auto then = number(*set.figures);
        if (!now || !then || m_cells.isHidden(u"current."_s + key) || m_cells.isHidden(set.key + key))
            continue;
        // A difference of two published numbers tells nothing new.
        result.push_back(comparison(*now - *then, size(std::abs(*now - *then)), set.period, more));
    }
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
    for (const Set& set : sets() | std::views::drop(1)) {
        const DeadlineFigures& then = set.figures->*deadline;
        if (!now.rate() || !then.rate() || !showsExactly(u"current."_s + key, now) ||
            !showsExactly(set.key + key, then))
            continue;
        // Of the percentages as they are printed, so that a reader who subtracts them finds the same.
        const double points = std::round(*now.rate() * 100) - std::round(*then.rate() * 100);
        result.push_back(comparison(points, tr("%n percentage point(s)", nullptr, int(std::abs(points))), set.period,
                                    Judgement::Good));
    }
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
                         .remark = withRatio(tr("norm %n working day(s)", nullptr, m_context.norms.acknowledgement),
                                             u"current.R5"_s, now.acknowledged),
                         .comparisons = rateComparisons(u"R5"_s, &Figures::acknowledged)});
    row.tiles.push_back({.label = tr("Answered within %n working day(s)", nullptr, m_context.norms.feedbackLimit),
                         .value = rate(u"current.R6.limit"_s, now.feedbackLimit),
                         .remark = tr("within %n: %1", "within 5 working days: 52 %", m_context.norms.feedbackTarget)
                                       .arg(rate(u"current.R6.target"_s, now.feedbackTarget).text),
                         .comparisons = rateComparisons(u"R6.limit"_s, &Figures::feedbackLimit)});
    row.tiles.push_back({.label = tr("Open dossiers"),
                         .value = count(u"current.D1.open"_s, now.dossiers.open),
                         .remark = tr("%1 stuck (%2)", "number of dossiers, and what stuck means")
                                       .arg(count(u"current.D3"_s, now.stuckDossiers).text, stuckRule()),
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

QString MonthReportParts::reportsOverTime() const
{
    return isYear(m_figures.period)      ? tr("Reports per year")
           : isQuarter(m_figures.period) ? tr("Reports per quarter")
                                         : tr("Reports per month");
}

std::vector<QString> MonthReportParts::monthLabels() const
{
    std::vector<QString> labels;
    const bool quarters = isQuarter(m_figures.period);
    for (const MonthFigures& month : m_figures.months) {
        const QString year = QString::number(month.month.year());
        if (isYear(m_figures.period)) {
            labels.push_back(year);
            continue;
        }
        QString label = quarters ? tr("Q%1", "quarter in a chart").arg(month.month.month() / 3 + 1)
                                 : m_context.locale.toString(month.month, u"MMM").remove(u'.');
        if (month.month.month() == 1 || labels.empty())
            label += u'\n' + year;
        labels.push_back(label);
    }
    return labels;
}

Counts MonthReportParts::withHidden(const QString& prefix, const Counts& counts) const
{
    Counts result = counts;
    // A zero that hides a small number must be seen to be left out.
    for (const QString& hidden : m_cells.hiddenKeys(prefix))
        result.insert({hidden.sliced(prefix.size()), 0});
    return result;
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
    const QString key = u"months."_s + month.month.toString(Qt::ISODate);
    // That none was counted of a few reports would be told by a gap.
    if (!figures.rate() && m_cells.isHidden(key + u".reports"_s))
        return {.value = {}, .label = u"x"_s};
    if (!figures.rate())
        return {};
    if (!m_context.external)
        return {.value = figures.rate()};
    const PublishedRate told = publishedRate(m_cells, key + u'.' + figure, figures);
    if (told.isNumber())
        return {.value = std::round(told.value * 100) / 100};
    if (told.form == PublishedRate::Form::LeftOut)
        return {.value = {}, .label = u"x"_s};
    return {.value = told.value, .label = told.text(m_context.locale)};
}

std::vector<Section> MonthReportParts::charts() const
{
    Chart perCategory{.kind = ChartKind::RankedBars, .title = tr("By category"), .categories = {}, .series = {}};
    Series categories{.name = tr("New reports"), .points = {}};
    for (const auto& [code, number] : withHidden(u"current.R1.by_category."_s, m_figures.current.reports.byCategory)) {
        perCategory.categories.push_back(m_context.names.name(u"ZAAKTYPEDETAILSOORT"_s, code));
        categories.points.push_back(point(u"current.R1.by_category."_s + code, number));
    }
    perCategory.series.push_back(std::move(categories));
    perCategory.emptyMessage = tr("No reports in this period.");
    if (m_figures.months.empty() || (m_context.external && !mayShowMonths(m_figures)))
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
    Chart perMonth{.kind = ChartKind::Columns, .title = reportsOverTime(), .categories = monthLabels(), .series = {}};
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
    dossiers.series.push_back(series(
        isYear(m_figures.period)      ? tr("Open at the end of the year")
        : isQuarter(m_figures.period) ? tr("Open at the end of the quarter")
                                      : tr("Open at the end of the month"),
        [this](const MonthFigures& month, const QString& key) { return point(key + u".open"_s, month.dossiersOpen); }));
    dossiers.series.push_back(series(tr("Closed"), [this](const MonthFigures& month, const QString& key) {
        return point(key + u".closed"_s, month.dossiersClosed);
    }));
    return {ChartRow{{perMonth, perCategory}}, ChartRow{{deadlines, dossiers}}};
}

} // namespace woonrust::papers
