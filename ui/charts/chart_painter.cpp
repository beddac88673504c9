// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_painter.h"

#include "ui/charts/chart_labels.h"
#include "ui/charts/plot.h"
#include "ui/charts/text_block.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace woonrust::charts {

using papers::Chart;
using papers::ChartKind;
using papers::Series;

namespace {

bool hasValues(const Chart& chart)
{
    return std::ranges::any_of(chart.series, [](const Series& series) {
        return std::ranges::any_of(series.points,
                                   [](const auto& point) { return point.value || !point.label.isEmpty(); });
    });
}

// Largest first, and no more than fit; a place without a known value goes last.
Chart ranked(const Chart& chart)
{
    if (chart.kind != ChartKind::RankedBars || chart.series.empty())
        return chart;
    const auto& points = chart.series.front().points;
    std::vector<std::size_t> order(std::min(chart.categories.size(), points.size()));
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return points[i].value.value_or(0); });
    order.resize(std::min<std::size_t>(order.size(), mostRankedBars));
    Chart result = chart;
    result.categories.clear();
    result.series.resize(1);
    result.series.front().points.clear();
    for (const std::size_t i : order) {
        result.categories.push_back(chart.categories[i]);
        result.series.front().points.push_back(points[i]);
    }
    return result;
}

QString emptyText(const Chart& chart)
{
    return chart.emptyMessage.isEmpty() ? QCoreApplication::translate("Chart", "There are no figures for this period.")
                                        : chart.emptyMessage;
}

} // namespace

struct ChartPainter::Parts {
    std::vector<PlacedText> texts;
    std::vector<LegendKey> keys;
    std::optional<Plot> plot;
    QPointF plotAt;
    QLineF baseline; // null: none
    QPen basePen;
    QColor ground;
};

ChartPainter::ChartPainter(const Chart& given, const ChartStyle& style, const QLocale& locale, QSizeF size)
    : m_parts(std::make_unique<Parts>())
{
    const Chart chart = ranked(given);
    LabelSink sink{.texts = m_parts->texts, .keys = m_parts->keys, .style = style, .locale = locale};
    const double gap = QFontMetricsF(style.labelFont).height() * 0.4;
    double top = 0;
    if (!chart.title.isEmpty()) {
        const TextBlock title(chart.title, style.titleFont, style.text, size.width());
        m_parts->texts.push_back({title, QPointF()});
        top = title.height() + gap;
    }
    QRectF rest(0, top, size.width(), size.height() - top);
    if (!hasValues(chart)) {
        const TextBlock message(emptyText(chart), style.labelFont, style.secondary, rest.width(), Qt::AlignHCenter);
        m_parts->texts.push_back({message, QPointF(0, rest.top() + qMax(0.0, (rest.height() - message.height()) / 2))});
        return;
    }
    const ValueScale scale = valueScale(chart);
    if (given.categories.size() > chart.categories.size())
        rest.setBottom(addRemark(sink, rest,
                                 QCoreApplication::translate("Chart", "And %n more, not shown here.", nullptr,
                                                             int(given.categories.size() - chart.categories.size()))));
    const QRectF area = chart.kind == ChartKind::RankedBars ? addRankedLabels(sink, chart, scale, rest)
                                                            : addAxisLabels(sink, chart, scale, rest);
    m_parts->plot.emplace(chart, style, scale, area.size());
    m_parts->plotAt = area.topLeft();
    m_parts->ground = style.background;
    if (chart.kind != ChartKind::RankedBars) {
        const double zero = area.bottom() - scale.share(0) * area.height();
        m_parts->baseline = QLineF(area.left(), zero, area.right(), zero);
        m_parts->basePen = QPen(style.secondary, style.hairline);
    }
}

ChartPainter::~ChartPainter() = default;
ChartPainter::ChartPainter(ChartPainter&&) noexcept = default;
ChartPainter& ChartPainter::operator=(ChartPainter&&) noexcept = default;

void ChartPainter::paint(QPainter& painter, QPointF topLeft) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_parts->plot)
        m_parts->plot->paint(painter, topLeft + m_parts->plotAt);
    if (!m_parts->baseline.isNull()) {
        painter.setPen(m_parts->basePen);
        painter.drawLine(m_parts->baseline.translated(topLeft));
    }
    for (const LegendKey& key : m_parts->keys)
        paintKey(painter, topLeft, key);
    for (const PlacedText& text : m_parts->texts) {
        if (text.onGround) {
            const QPointF middle = topLeft + text.at + QPointF(text.width / 2, text.block.height() / 2);
            QRectF ground(QPointF(), QSizeF(text.block.usedWidth(), text.block.height() * 0.7));
            ground.moveCenter(middle);
            painter.fillRect(ground, m_parts->ground);
        }
        if (text.rotated) {
            painter.save();
            painter.translate(topLeft + text.at);
            painter.rotate(-90);
            text.block.paint(painter, QPointF());
            painter.restore();
        } else {
            text.block.paint(painter, topLeft + text.at);
        }
    }
    painter.restore();
}

void paint(QPainter& painter, const QRectF& rect, const Chart& chart, const ChartStyle& style, const QLocale& locale)
{
    ChartPainter(chart, style, locale, rect.size()).paint(painter, rect.topLeft());
}

double preferredHeight(const Chart& chart, const ChartStyle& style, double width)
{
    const double line = QFontMetricsF(style.labelFont).height();
    const double title =
        chart.title.isEmpty() ? 0 : TextBlock(chart.title, style.titleFont, style.text, width).height();
    if (!hasValues(chart))
        return title + line * 5;
    if (chart.kind == ChartKind::RankedBars)
        return title + line + rankedHeight(ranked(chart), style, width);
    return title + legendHeight(chart, style, width) + extraNamesHeight(chart, style, width) +
           qBound(line * 12, width * 0.52, line * 16);
}

QString description(const Chart& chart, const QLocale& locale)
{
    QStringList lines;
    if (!chart.title.isEmpty())
        lines.append(chart.title);
    if (!hasValues(chart))
        lines.append(emptyText(chart));
    for (std::size_t place = 0; place < chart.categories.size(); ++place) {
        QStringList values;
        for (const Series& series : chart.series) {
            const QString value =
                place < series.points.size() ? pointLabel(series.points[place], chart.unit, locale) : QString();
            if (!value.isEmpty())
                values.append(chart.series.size() > 1 ? u"%1 %2"_s.arg(series.name, value) : value);
        }
        if (!values.isEmpty())
            lines.append(u"%1: %2"_s.arg(QString(chart.categories[place]).replace(u'\n', u' '), values.join(u", ")));
    }
    return lines.join(u'\n');
}

} // namespace woonrust::charts
