// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/figure_fragments.h"

#include "ui/charts/chart_painter.h"
#include "ui/charts/text_block.h"

#include <QFontMetricsF>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace woonrust::print {

using charts::TextBlock;
using papers::Chart;
using papers::Comparison;
using papers::Direction;
using papers::Judgement;
using papers::Tile;

namespace {

constexpr std::size_t mostTiles = 5;
constexpr double tileGap = 2.6 * mm;
constexpr double tilePadding = 2.3 * mm;

QString arrow(Direction direction, const QFont& font)
{
    const QFontMetricsF metrics(font);
    switch (direction) {
    case Direction::Up:
        return metrics.inFont(u'▲') ? u"▲"_s : u"+"_s;
    case Direction::Down:
        return metrics.inFont(u'▼') ? u"▼"_s : u"−"_s;
    case Direction::Equal:
        return u"="_s;
    }
    return {};
}

QColor colorOf(Judgement judgement, const PageStyle& style)
{
    switch (judgement) {
    case Judgement::Good:
        return style.good;
    case Judgement::Bad:
        return style.bad;
    case Judgement::Neutral:
        break;
    }
    return style.secondary;
}

struct Placed {
    TextBlock block;
    QPointF at;
};

// The largest size at which the value fits on one line; a very long one breaks.
QFont valueFont(const QString& text, const PageStyle& style, double width)
{
    QFont font = style.tileValue;
    const double needed = charts::textWidth(text, font);
    if (needed > width)
        font.setPixelSize(std::max(style.body.pixelSize(), int(font.pixelSize() * width / needed)));
    return font;
}

struct LaidTile {
    std::vector<Placed> texts;
    double height = 0;
};

// Labels of a row are all `labelHeight` high, so that its values stand on one line.
LaidTile laidTile(const Tile& tile, const PageStyle& style, double width, double labelHeight)
{
    const double inner = width - 2 * tilePadding;
    LaidTile result;
    double y = tilePadding * 0.8;
    const auto add = [&](const TextBlock& block, double x = 0) {
        result.texts.push_back({block, QPointF(tilePadding + x, y)});
    };
    add(TextBlock(tile.label, style.tileLabel, style.secondary, inner));
    y += labelHeight;
    const TextBlock value(tile.value.text, valueFont(tile.value.text, style, inner), style.text, inner);
    add(value);
    y += value.height();
    if (!tile.remark.isEmpty()) {
        const TextBlock remark(tile.remark, style.small, style.secondary, inner);
        y += 0.3 * mm;
        add(remark);
        y += remark.height();
    }
    for (const Comparison& comparison : tile.comparisons) {
        // The sign in a column of its own: it reads at a glance, and wrapped text does not run under it.
        const QColor color = colorOf(comparison.judgement, style);
        const TextBlock sign(arrow(comparison.direction, style.small), style.small, color, inner);
        const double indent = 2.9 * mm;
        const TextBlock text(comparison.text, style.small, color, inner - indent);
        y += 0.3 * mm;
        add(sign);
        add(text, indent);
        y += text.height();
    }
    result.height = y + tilePadding;
    return result;
}

Fragment tileFragment(std::span<const Tile> tiles, const PageStyle& style, double width, std::size_t places)
{
    const double tileWidth = (width - tileGap * double(places - 1)) / double(places);
    double labelHeight = 0;
    for (const Tile& tile : tiles) {
        labelHeight = std::max(
            labelHeight, TextBlock(tile.label, style.tileLabel, style.text, tileWidth - 2 * tilePadding).height());
    }
    std::vector<LaidTile> laid;
    double height = 0;
    for (const Tile& tile : tiles) {
        laid.push_back(laidTile(tile, style, tileWidth, labelHeight));
        height = std::max(height, laid.back().height);
    }
    return {.height = height,
            .paint = [laid, tileWidth, height, pen = QPen(style.line, style.hairline)](QPainter& painter, QPointF at) {
                for (std::size_t i = 0; i < laid.size(); ++i) {
                    const QPointF corner = at + QPointF(double(i) * (tileWidth + tileGap), 0);
                    painter.setPen(pen);
                    painter.setBrush(Qt::NoBrush);
                    painter.drawRoundedRect(QRectF(corner, QSizeF(tileWidth, height)), 1.2 * mm, 1.2 * mm);
                    for (const Placed& text : laid[i].texts)
                        text.block.paint(painter, corner + text.at);
                }
            }};
}

// Drawn up at the first paint: laying out a report stays quick, and pages that nobody looks at cost nothing.
struct LazyChart {
    Chart chart;
    charts::ChartStyle style;
    QLocale locale;
    QSizeF size;
    std::unique_ptr<charts::ChartPainter> painter = {};

    void paint(QPainter& to, QPointF at)
    {
        if (!painter)
            painter = std::make_unique<charts::ChartPainter>(chart, style, locale, size);
        painter->paint(to, at);
    }
};

} // namespace

Fragments fragmentsOf(const papers::TileRow& row, const PageStyle& style, double width)
{
    Fragments result;
    // Rows as equal as possible: six tiles are three and three, not five and one.
    const std::size_t rows = (row.tiles.size() + mostTiles - 1) / mostTiles;
    const std::size_t places = rows == 0 ? 1 : std::max<std::size_t>((row.tiles.size() + rows - 1) / rows, 2);
    for (std::size_t from = 0; from < row.tiles.size(); from += places) {
        const auto count = std::min(places, row.tiles.size() - from);
        result.push_back(tileFragment(std::span(row.tiles).subspan(from, count), style, width, places));
        result.back().spaceBefore = from == 0 ? 4.5 * mm : tileGap;
    }
    return result;
}

Fragments fragmentsOf(const papers::ChartRow& row, const PageStyle& style, double width, const QLocale& locale)
{
    constexpr double gap = 8 * mm;
    Fragments result;
    for (std::size_t from = 0; from < row.charts.size(); from += 2) {
        const std::size_t count = std::min<std::size_t>(2, row.charts.size() - from);
        const double chartWidth = count == 2 ? (width - gap) / 2 : width;
        double height = 0;
        for (std::size_t i = from; i < from + count; ++i)
            height = std::max(height, charts::preferredHeight(row.charts[i], style.chart, chartWidth));
        std::vector<std::shared_ptr<LazyChart>> charts;
        for (std::size_t i = from; i < from + count; ++i) {
            // Bars need no more height than they have; columns and curves gain a little by it, and look odd with more.
            const double preferred = charts::preferredHeight(row.charts[i], style.chart, chartWidth);
            const double own =
                row.charts[i].kind == papers::ChartKind::RankedBars ? preferred : std::min(height, preferred * 1.25);
            charts.push_back(std::make_shared<LazyChart>(
                LazyChart{.chart = row.charts[i], .style = style.chart, .locale = locale, .size = {chartWidth, own}}));
        }
        result.push_back(
            {.height = height, .spaceBefore = 7 * mm, .paint = [charts, chartWidth](QPainter& painter, QPointF at) {
                 for (std::size_t i = 0; i < charts.size(); ++i)
                     charts[i]->paint(painter, at + QPointF(double(i) * (chartWidth + gap), 0));
             }});
    }
    return result;
}

} // namespace woonrust::print
