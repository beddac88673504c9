// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <array>

namespace woonrust::charts {

using papers::Chart;
using papers::ChartKind;
using papers::Series;

struct Plot::Scene {
    QGraphicsScene scene;
    QChart* chart = nullptr; // owned by the scene
    double edge = 0;         // drawn above and below the axis
};

namespace {

double valueAt(const Series& series, std::size_t place)
{
    return place < series.points.size() ? series.points[place].value.value_or(0) : 0;
}

QBarSet* barSet(const QColor& fill, const QPen& pen)
{
    auto* set = new QBarSet(QString());
    set->setBrush(fill);
    set->setPen(pen);
    return set;
}

// From the accent to the tint, so that the order shows in the colour as well.
QColor rankColor(const ChartStyle& style, std::size_t place, std::size_t count)
{
    const double share = count < 2 ? 0 : double(place) / double(count - 1);
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {mix(style.accent.red(), style.tint.red()), mix(style.accent.green(), style.tint.green()),
            mix(style.accent.blue(), style.tint.blue())};
}

QAbstractBarSeries* barsOf(const Chart& chart, const ChartStyle& style)
{
    const std::size_t places = chart.categories.size();
    QAbstractBarSeries* bars = nullptr;
    if (chart.kind == ChartKind::RankedBars) {
        // One set per place gives each bar a colour of its own. The library counts upwards: the first is the last.
        bars = new QHorizontalStackedBarSeries;
        for (std::size_t place = 0; place < places; ++place) {
            auto* set = barSet(rankColor(style, place, places), QPen(Qt::NoPen));
            for (std::size_t i = places; i-- > 0;)
                set->append(i == place && !chart.series.empty() ? valueAt(chart.series.front(), i) : 0);
            bars->append(set);
        }
        return bars;
    }
    bars = new QStackedBarSeries;
    const bool stacked = chart.kind == ChartKind::StackedColumns;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        // A line in the ground's colour keeps the parts of a stack apart; the palest part needs an edge of its own.
        const QColor fill = stacked ? style.fills.at(s % style.fills.size()) : style.tint;
        auto* set = barSet(fill, stacked ? QPen(style.accent, style.hairline) : QPen(Qt::NoPen));
        for (std::size_t place = 0; place < places; ++place)
            set->append(valueAt(chart.series[s], place));
        if (!stacked && places > 0) {
            set->setSelectedColor(style.accent);
            set->selectBar(static_cast<int>(places) - 1);
        }
        bars->append(set);
        if (!stacked)
            break;
    }
    return bars;
}

constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
constexpr std::array markers{QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeRectangle,
                             QScatterSeries::MarkerShapeTriangle};

// A line with gaps is several lines: one for each run of known values.
std::vector<QXYSeries*> linesOf(const Chart& chart, const ChartStyle& style)
{
    std::vector<QXYSeries*> result;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const QColor color = style.lines.at(s % style.lines.size());
        auto* points = new QScatterSeries;
        points->setMarkerShape(markers.at(s % markers.size()));
        points->setMarkerSize(style.hairline * 11);
        points->setBrush(color);
        points->setPen(QPen(style.background, style.hairline));
        QLineSeries* line = nullptr;
        for (std::size_t place = 0; place < chart.series[s].points.size(); ++place) {
            const auto& value = chart.series[s].points[place].value;
            if (!value) {
                line = nullptr;
                continue;
            }
            if (!line) {
                line = new QLineSeries;
                line->setPen(
                    QPen(color, style.hairline * 3.5, dashes.at(s % dashes.size()), Qt::FlatCap, Qt::RoundJoin));
                result.push_back(line);
            }
            line->append(double(place), *value);
            points->append(double(place), *value);
        }
        result.push_back(points);
    }
    return result;
}

void hideText(QAbstractAxis* axis, const ChartStyle& style)
{
    axis->setLabelsVisible(false);
    axis->setTitleVisible(false);
    axis->setGridLinePen(QPen(style.grid, style.hairline));
    axis->setLinePen(QPen(style.secondary, style.hairline));
}

} // namespace

double barShare(const ChartStyle& style, double placeWidth)
{
    return std::min(0.62, style.labelFont.pixelSize() * 5.0 / placeWidth);
}

Plot::Plot(const Chart& chart, const ChartStyle& style, const ValueScale& scale, QSizeF size)
    : m_scene(std::make_unique<Scene>())
{
    auto* drawing = new QChart;
    m_scene->chart = drawing;
    m_scene->scene.addItem(drawing);
    // A shadow or an animation would put bitmaps into the file.
    drawing->setDropShadowEnabled(false);
    drawing->setAnimationOptions(QChart::NoAnimation);
    drawing->legend()->hide();
    drawing->setBackgroundVisible(false);
    drawing->setPlotAreaBackgroundVisible(false);
    // The layout has margins of its own (from the style), in pixels of the screen.
    drawing->setMargins(QMargins());
    drawing->layout()->setContentsMargins(0, 0, 0, 0);

    const bool lying = chart.kind == ChartKind::RankedBars;
    auto* values = new QValueAxis;
    // The library cuts off what sticks out of its area: lines get a little more than the axis, for their markers.
    m_scene->edge = chart.kind == ChartKind::Lines ? style.hairline * 8 : 0;
    const double more = (scale.to - scale.from) * m_scene->edge / size.height();
    values->setRange(scale.from - more, scale.to + more);
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickAnchor(scale.from);
    values->setTickInterval(scale.step);
    hideText(values, style);
    values->setLineVisible(false);
    values->setGridLineVisible(!lying);
    auto* places = new QBarCategoryAxis;
    for (std::size_t place = 0; place < chart.categories.size(); ++place)
        places->append(QString::number(place));
    hideText(places, style);
    places->setGridLineVisible(false);
    places->setLineVisible(false);
    drawing->addAxis(values, lying ? Qt::AlignBottom : Qt::AlignLeft);
    drawing->addAxis(places, lying ? Qt::AlignLeft : Qt::AlignBottom);

    const auto add = [&](QAbstractSeries* series) {
        drawing->addSeries(series);
        series->attachAxis(places);
        series->attachAxis(values);
    };
    if (chart.kind == ChartKind::Lines) {
        for (QXYSeries* series : linesOf(chart, style))
            add(series);
    } else {
        QAbstractBarSeries* bars = barsOf(chart, style);
        const double length = lying ? size.height() : size.width();
        bars->setBarWidth(barShare(style, length / double(std::max<std::size_t>(chart.categories.size(), 1))));
        add(bars);
    }
    const QSizeF whole = size + QSizeF(0, 2 * m_scene->edge);
    drawing->resize(whole);
    drawing->setPlotArea(QRectF(QPointF(), whole));
    drawing->layout()->activate();
}

Plot::~Plot() = default;
Plot::Plot(Plot&&) noexcept = default;
Plot& Plot::operator=(Plot&&) noexcept = default;

void Plot::paint(QPainter& painter, QPointF topLeft) const
{
    const QRectF area = m_scene->chart->plotArea();
    // Half the width of a line on the very edge would be missing otherwise.
    const double margin = area.height() * 0.02;
    const QRectF source = area.adjusted(-margin, -margin, margin, margin);
    const QPointF target = topLeft - QPointF(0, m_scene->edge) - area.topLeft();
    m_scene->scene.render(&painter, source.translated(target), source, Qt::IgnoreAspectRatio);
}

} // namespace woonrust::charts
