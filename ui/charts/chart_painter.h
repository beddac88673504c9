// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/paper.h"
#include "ui/charts/chart_style.h"

#include <QPainter>
#include <memory>

namespace woonrust::charts {

// A chart laid out for one size, painted as often as needed: title, legend, axes with their labels, the drawing, and
// the values. All of it vectors and text, on any painter. GUI thread only.
class ChartPainter {
public:
    ChartPainter(const papers::Chart& given, const ChartStyle& style, const QLocale& locale, QSizeF size);
    ~ChartPainter();
    ChartPainter(ChartPainter&&) noexcept;
    ChartPainter& operator=(ChartPainter&&) noexcept;

    void paint(QPainter& painter, QPointF topLeft) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

// Paints the chart once, filling `rect`.
void paint(QPainter& painter, const QRectF& rect, const papers::Chart& chart, const ChartStyle& style,
           const QLocale& locale);

// The height at which the chart reads well at that width.
[[nodiscard]] double preferredHeight(const papers::Chart& chart, const ChartStyle& style, double width);

// The chart as sentences, for who cannot see it: title, then each place with its values.
[[nodiscard]] QString description(const papers::Chart& chart, const QLocale& locale);

// Ranked bars show this many places at most, and say how many more there are.
inline constexpr int mostRankedBars = 12;

} // namespace woonrust::charts
