// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_labels.h"

#include "ui/charts/plot.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>

namespace woonrust::charts {

using papers::Chart;
using papers::ChartKind;
using papers::ChartPoint;
using papers::NumberFormat;
using papers::Series;

namespace {

double lineOf(const ChartStyle& style)
{
    return QFontMetricsF(style.labelFont).height();
}

// Long names get up to this share of the width, then they wrap.
constexpr double nameShare = 0.46;

double nameWidth(const Chart& chart, const ChartStyle& style, double width)
{
    double widest = 0;
    for (const QString& category : chart.categories)
        widest = std::max(widest, textWidth(category, style.labelFont));
    return std::min(widest * 1.01, width * nameShare);
}

void add(LabelSink& sink, const QString& text, const QFont& font, const QColor& color, const QRectF& box,
         Qt::Alignment alignment)
{
    const TextBlock block(text, font, color, box.width(), alignment);
    double y = box.top();
    if (alignment & Qt::AlignVCenter)
        y += (box.height() - block.height()) / 2;
    else if (alignment & Qt::AlignBottom)
        y += box.height() - block.height();
    sink.texts.push_back({.block = block, .at = QPointF(box.left(), y), .width = box.width()});
}

const ChartPoint& pointAt(const Series& series, std::size_t place)
{
    static const ChartPoint none;
    return place < series.points.size() ? series.points[place] : none;
}

// Names of several series, with samples, in as many lines as they need. Gives its height.
double addLegend(LabelSink& sink, const Chart& chart, const QRectF& rest)
{
    if (chart.series.size() < 2)
        return 0;
    const double line = lineOf(sink.style);
    const bool lines = chart.kind == ChartKind::Lines;
    const double sample = line * (lines ? 1.7 : 0.7);
    double x = 0;
    double y = 0;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const double room = rest.width() - sample - line * 0.4;
        const TextBlock name(chart.series[s].name, sink.style.labelFont, sink.style.text, room);
        const double width = sample + line * 0.4 + name.usedWidth();
        if (x > 0 && x + width > rest.width()) {
            x = 0;
            y += line * 1.1;
        }
        const QRectF box(rest.left() + x, rest.top() + y + (line - line * 0.7) / 2, sample, line * 0.7);
        sink.keys.push_back({.box = box,
                             .color = lines ? sink.style.lines.at(s % sink.style.lines.size())
                                            : sink.style.fills.at(s % sink.style.fills.size()),
                             .edge = lines ? sink.style.background : sink.style.accent,
                             .hairline = sink.style.hairline,
                             .line = lines,
                             .series = int(s)});
        sink.texts.push_back({name, QPointF(rest.left() + x + sample + line * 0.4, rest.top() + y)});
        x += width + line;
        y += name.height() - line;
    }
    return y + line * 1.5;
}

enum class NameLayout { Straight, Wrapped, Rotated };

struct Names {
    NameLayout layout = NameLayout::Straight;
    double height = 0;
};

// How names fit under places of that width.
Names namesUnder(const Chart& chart, const ChartStyle& style, double slot, double height)
{
    double widestLine = 0;
    double widest = 0;
    bool second = false;
    for (const QString& category : chart.categories) {
        const QString first = category.section(u'\n', 0, 0);
        second = second || category.contains(u'\n');
        widestLine = std::max(widestLine, textWidth(first, style.labelFont));
        widest = std::max(widest, widestWord(first, style.labelFont));
    }
    const double line = lineOf(style);
    if (widestLine <= slot)
        return {NameLayout::Straight, line * (second ? 2 : 1)};
    if (widest <= slot * 0.98) {
        double tallest = line;
        for (const QString& category : chart.categories)
            tallest =
                std::max(tallest, TextBlock(category, style.labelFont, style.text, slot, Qt::AlignHCenter).height());
        if (tallest <= height * 0.4)
            return {NameLayout::Wrapped, tallest};
    }
    // Upwards a whole word fits, even when the drawing has to give way for it.
    return {NameLayout::Rotated, std::max(std::min(widestLine, height * 0.45), std::min(widest, height * 0.6)) * 1.01};
}

void addNames(LabelSink& sink, const Chart& chart, const Names& names, const QRectF& area)
{
    const double slot = area.width() / double(chart.categories.size());
    const double line = lineOf(sink.style);
    const double top = area.bottom() + line * 0.25;
    for (std::size_t place = 0; place < chart.categories.size(); ++place) {
        const QString& category = chart.categories[place];
        const double center = area.left() + slot * (double(place) + 0.5);
        const bool last = chart.kind == ChartKind::Columns && place + 1 == chart.categories.size();
        const QColor color = last ? sink.style.text : sink.style.secondary;
        if (names.layout == NameLayout::Rotated) {
            const TextBlock block(QString(category).replace(u'\n', u' '), sink.style.labelFont, color, names.height,
                                  Qt::AlignRight);
            // Where places are narrower than a line, only every so many can have its name.
            const auto every = std::size_t(std::max(1.0, std::ceil(block.lineHeight() / slot)));
            if (place % every == 0)
                sink.texts.push_back({block, QPointF(center - block.height() / 2, top + names.height), true});
            continue;
        }
        if (names.layout == NameLayout::Wrapped) {
            add(sink, category, sink.style.labelFont, color, {center - slot / 2, top, slot, 0}, Qt::AlignHCenter);
            continue;
        }
        add(sink, category.section(u'\n', 0, 0), sink.style.labelFont, color, {center - slot, top, slot * 2, 0},
            Qt::AlignHCenter);
        // The second line (a year) may be wider than its place; at the edges it stays inside the chart.
        const QString second = category.section(u'\n', 1);
        const double width = textWidth(second, sink.style.labelFont) * 1.01;
        const double x = std::clamp(center - width / 2, area.left() - slot, area.right() - width);
        add(sink, second, sink.style.labelFont, sink.style.secondary, {x, top + line, width, 0}, Qt::AlignLeft);
    }
}

// Values above columns. Where the numbers are wider than their places only the last one, and the highest, get theirs.
void addColumnValues(LabelSink& sink, const Chart& chart, const ValueScale& scale, const QRectF& area)
{
    const double slot = area.width() / double(chart.categories.size());
    const double line = lineOf(sink.style);
    std::vector<QString> labels;
    std::vector<double> tops;
    std::size_t highest = 0;
    bool fits = true;
    for (std::size_t place = 0; place < chart.categories.size(); ++place) {
        double sum = 0;
        bool known = false;
        for (const Series& series : chart.series) {
            sum += pointAt(series, place).value.value_or(0);
            known = known || pointAt(series, place).value;
        }
        const ChartPoint whole = chart.series.size() == 1 ? pointAt(chart.series.front(), place)
                                 : known                  ? ChartPoint{.value = sum}
                                                          : ChartPoint{};
        labels.push_back(pointLabel(whole, chart.unit, sink.locale));
        tops.push_back(sum);
        highest = sum > tops[highest] ? place : highest;
        fits = fits && textWidth(labels.back(), sink.style.valueFont) <= slot;
    }
    for (std::size_t place = 0; place < labels.size(); ++place) {
        const bool last = place + 1 == labels.size();
        if (labels[place].isEmpty() || (!fits && !last && place != highest))
            continue;
        QFont font = sink.style.valueFont;
        if (last && chart.kind == ChartKind::Columns)
            font.setWeight(QFont::Bold);
        // A wide number stands above all columns that it reaches over, and stays inside the chart.
        const double width = std::max(slot, textWidth(labels[place], font) * 1.02);
        const double left = std::clamp(area.left() + slot * (double(place) + 0.5) - width / 2, area.left(),
                                       std::max(area.left(), area.right() - width));
        double top = 0;
        for (std::size_t other = 0; other < labels.size(); ++other) {
            const double x = area.left() + slot * double(other);
            if (x + slot * 0.9 > left && x + slot * 0.1 < left + width)
                top = std::max(top, tops[other]);
        }
        const double y = area.bottom() - scale.share(std::max(top, 0.0)) * area.height();
        add(sink, labels[place], font, sink.style.text, {left, y - line * 1.05, width, line}, Qt::AlignHCenter);
        sink.texts.back().onGround = true;
    }
}

// Values inside the parts of a stack, where they fit.
void addStackValues(LabelSink& sink, const Chart& chart, const ValueScale& scale, const QRectF& area)
{
    const double slot = area.width() / double(chart.categories.size());
    const double line = lineOf(sink.style);
    for (std::size_t place = 0; place < chart.categories.size(); ++place) {
        double sum = 0;
        for (std::size_t s = 0; s < chart.series.size(); ++s) {
            const ChartPoint& point = pointAt(chart.series[s], place);
            const double value = point.value.value_or(0);
            const double height = value / (scale.to - scale.from) * area.height();
            const QString label = pointLabel(point, chart.unit, sink.locale);
            const bool room = height >= line * 1.05 &&
                              textWidth(label, sink.style.valueFont) <= slot * barShare(sink.style, slot) * 0.95;
            if (value > 0 && room) {
                const QColor fill = sink.style.fills.at(s % sink.style.fills.size());
                const QColor ink = qGray(fill.rgb()) > 140 ? QColor(0x1D, 0x2A, 0x31) : QColor(Qt::white);
                const double y = area.bottom() - scale.share(sum + value) * area.height();
                add(sink, label, sink.style.valueFont, ink, {area.left() + slot * double(place), y, slot, height},
                    Qt::AlignHCenter | Qt::AlignVCenter);
            }
            sum += value;
        }
    }
}

// The last known value of each line, right of it; moved apart where they would overlap.
void addLineValues(LabelSink& sink, const Chart& chart, const ValueScale& scale, const QRectF& area)
{
    struct End {
        double y;
        double x;
        std::size_t series;
        QString text;
    };
    const double slot = area.width() / double(chart.categories.size());
    const double line = lineOf(sink.style);
    std::vector<End> ends;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        for (std::size_t place = chart.categories.size(); place-- > 0;) {
            const ChartPoint& point = pointAt(chart.series[s], place);
            if (!point.value)
                continue;
            ends.push_back({area.bottom() - scale.share(*point.value) * area.height() - line / 2,
                            area.left() + slot * (double(place) + 0.5) + line * 0.6, s,
                            pointLabel(point, chart.unit, sink.locale)});
            break;
        }
    }
    std::ranges::sort(ends, {}, &End::y);
    for (std::size_t i = 1; i < ends.size(); ++i)
        ends[i].y = std::max(ends[i].y, ends[i - 1].y + line * 0.85);
    if (!ends.empty()) {
        const double over = ends.back().y - (area.bottom() - line * 0.5);
        for (End& end : ends)
            end.y -= std::max(0.0, over);
    }
    for (const End& end : ends) {
        QFont font = sink.style.valueFont;
        font.setWeight(QFont::Bold);
        add(sink, end.text, font, sink.style.lines.at(end.series % sink.style.lines.size()),
            {end.x, end.y, textWidth(end.text, font) * 1.02, line}, Qt::AlignLeft);
        sink.texts.back().onGround = true;
    }
}

double widestLineValue(const Chart& chart, const ChartStyle& style, const QLocale& locale)
{
    QFont font = style.valueFont;
    font.setWeight(QFont::Bold);
    double widest = 0;
    for (const Series& series : chart.series) {
        for (const ChartPoint& point : series.points)
            widest = std::max(widest, textWidth(pointLabel(point, chart.unit, locale), font));
    }
    return widest;
}

} // namespace

QString pointLabel(const ChartPoint& point, NumberFormat unit, const QLocale& locale)
{
    if (!point.label.isEmpty() || !point.value)
        return point.label;
    return papers::formatted({.value = *point.value, .format = unit}, locale);
}

double legendHeight(const Chart& chart, const ChartStyle& style, double width)
{
    std::vector<PlacedText> texts;
    std::vector<LegendKey> keys;
    const QLocale locale;
    LabelSink sink{.texts = texts, .keys = keys, .style = style, .locale = locale};
    return addLegend(sink, chart, QRectF(0, 0, width, 0));
}

double extraNamesHeight(const Chart& chart, const ChartStyle& style, double width)
{
    const double line = lineOf(style);
    const double slot = (width - line * 2) / double(std::max<std::size_t>(chart.categories.size(), 1));
    return std::max(0.0, namesUnder(chart, style, slot, line * 16).height - 2 * line);
}

double rankedHeight(const Chart& chart, const ChartStyle& style, double width)
{
    const double names = nameWidth(chart, style, width);
    double height = 0;
    for (const QString& category : chart.categories)
        height = std::max(height, TextBlock(category, style.labelFont, style.text, names).height());
    return double(chart.categories.size()) * std::max(lineOf(style) * 1.6, height + lineOf(style) * 0.15);
}

QRectF addRankedLabels(LabelSink& sink, const Chart& chart, const ValueScale& scale, const QRectF& rest)
{
    const double line = lineOf(sink.style);
    const double names = nameWidth(chart, sink.style, rest.width());
    const auto& points = chart.series.front().points;
    double values = 0;
    for (const ChartPoint& point : points)
        values = std::max(values, textWidth(pointLabel(point, chart.unit, sink.locale), sink.style.valueFont));
    // The axis ends at a round number; the longest bar may use the room behind its own number.
    const QRectF area = rest.adjusted(names + line * 0.7, 0, -(values + line * 0.5), 0);
    const double slot = area.height() / double(chart.categories.size());
    for (std::size_t place = 0; place < chart.categories.size(); ++place) {
        const double y = area.top() + slot * double(place);
        add(sink, chart.categories[place], sink.style.labelFont, sink.style.text, {rest.left(), y, names, slot},
            Qt::AlignLeft | Qt::AlignVCenter);
        const double end = area.left() + scale.share(points[place].value.value_or(0)) * area.width();
        add(sink, pointLabel(points[place], chart.unit, sink.locale), sink.style.valueFont, sink.style.text,
            {end + line * 0.35, y, values * 1.02 + line * 0.2, slot}, Qt::AlignLeft | Qt::AlignVCenter);
    }
    return area;
}

QRectF addAxisLabels(LabelSink& sink, const Chart& chart, const ValueScale& scale, const QRectF& rest)
{
    const double line = lineOf(sink.style);
    QRectF area = rest;
    area.setTop(area.top() + addLegend(sink, chart, rest));
    // Room for the number on the highest column, or half a label of the axis.
    area.setTop(area.top() + line * (chart.kind == ChartKind::Lines ? 0.6 : 1.1));
    double axis = 0;
    for (const double tick : scale.ticks())
        axis = std::max(axis, textWidth(scale.label(tick, chart.unit, sink.locale), sink.style.labelFont));
    area.setLeft(area.left() + axis * 1.02 + line * 0.5);
    if (chart.kind == ChartKind::Lines) {
        const double slot = area.width() / double(chart.categories.size());
        area.setRight(area.right() -
                      std::max(0.0, widestLineValue(chart, sink.style, sink.locale) + line * 0.8 - slot / 2));
    }
    const double slot = area.width() / double(chart.categories.size());
    const Names names = namesUnder(chart, sink.style, slot, area.height());
    area.setBottom(area.bottom() - names.height - line * 0.3);

    for (const double tick : scale.ticks()) {
        const double y = area.bottom() - scale.share(tick) * area.height();
        add(sink, scale.label(tick, chart.unit, sink.locale), sink.style.labelFont, sink.style.secondary,
            {rest.left(), y - line / 2, axis * 1.02, line}, Qt::AlignRight);
    }
    addNames(sink, chart, names, area);
    if (chart.kind == ChartKind::Lines) {
        addLineValues(sink, chart, scale, area);
    } else {
        addColumnValues(sink, chart, scale, area);
        if (chart.kind == ChartKind::StackedColumns)
            addStackValues(sink, chart, scale, area);
    }
    return area;
}

double addRemark(LabelSink& sink, const QRectF& rest, const QString& text)
{
    const TextBlock block(text, sink.style.labelFont, sink.style.secondary, rest.width());
    sink.texts.push_back({block, QPointF(rest.left(), rest.bottom() - block.height())});
    return rest.bottom() - block.height() - block.lineHeight() * 0.3;
}

void paintKey(QPainter& painter, QPointF topLeft, const LegendKey& key)
{
    const QRectF box = key.box.translated(topLeft);
    if (!key.line) {
        painter.setPen(QPen(key.edge, key.hairline));
        painter.setBrush(key.color);
        painter.drawRect(box);
        return;
    }
    constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    painter.setPen(
        QPen(key.color, key.hairline * 3.5, dashes.at(std::size_t(key.series) % dashes.size()), Qt::FlatCap));
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    const double half = key.hairline * 5.5;
    const QPointF middle = box.center();
    painter.setPen(QPen(key.edge, key.hairline));
    painter.setBrush(key.color);
    switch (key.series % 3) {
    case 0:
        painter.drawEllipse(middle, half, half);
        break;
    case 1:
        painter.drawRect(QRectF(middle - QPointF(half, half), QSizeF(half * 2, half * 2)));
        break;
    default:
        painter.drawPolygon(
            QPolygonF{middle + QPointF(0, -half), middle + QPointF(half, half), middle + QPointF(-half, half)});
    }
}

} // namespace woonrust::charts
