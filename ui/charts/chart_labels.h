// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/paper.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/text_block.h"
#include "ui/charts/value_scale.h"

#include <vector>

// The texts of a chart and the room they take; what is left is the drawing's.
namespace woonrust::charts {

struct PlacedText {
    TextBlock block;
    QPointF at; // top left; for rotated text its bottom left, reading upwards
    bool rotated = false;
    double width = 0;      // of the box it is aligned in
    bool onGround = false; // a piece of background under it, so that a grid line does not run through it
};

// The sample before a series' name: a filled box, or a piece of its line with its marker.
struct LegendKey {
    QRectF box;
    QColor color;
    QColor edge;
    double hairline = 1;
    bool line = false;
    int series = 0; // chooses dash and marker
};

struct LabelSink {
    std::vector<PlacedText>& texts;
    std::vector<LegendKey>& keys;
    const ChartStyle& style;
    const QLocale& locale;
};

// What stands at a point: its own label, or its value.
[[nodiscard]] QString pointLabel(const papers::ChartPoint& point, papers::NumberFormat unit, const QLocale& locale);

// Each adds its texts within `rest` and gives the rectangle of the drawing.
[[nodiscard]] QRectF addRankedLabels(LabelSink& sink, const papers::Chart& chart, const ValueScale& scale,
                                     const QRectF& rest);
[[nodiscard]] QRectF addAxisLabels(LabelSink& sink, const papers::Chart& chart, const ValueScale& scale,
                                   const QRectF& rest);

// A line of text at the bottom; gives the bottom of what is left above it.
[[nodiscard]] double addRemark(LabelSink& sink, const QRectF& rest, const QString& text);

// Height of the names of the series, 0 when there is only one.
[[nodiscard]] double legendHeight(const papers::Chart& chart, const ChartStyle& style, double width);

// Height that names under the places need beyond two lines.
[[nodiscard]] double extraNamesHeight(const papers::Chart& chart, const ChartStyle& style, double width);

[[nodiscard]] double rankedHeight(const papers::Chart& chart, const ChartStyle& style, double width);

void paintKey(QPainter& painter, QPointF topLeft, const LegendKey& key);

} // namespace woonrust::charts
