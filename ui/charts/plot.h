// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/paper.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/value_scale.h"

#include <QPainter>
#include <memory>

namespace woonrust::charts {

// The drawing inside the axes: grid, bars, lines and markers, without any text. The one place that knows the chart
// library. Places lie evenly over the width (over the height for ranked bars, first on top).
//
// GUI thread only: the library draws with graphics widgets.
class Plot {
public:
    Plot(const papers::Chart& chart, const ChartStyle& style, const ValueScale& scale, QSizeF size);
    ~Plot();
    Plot(Plot&&) noexcept;
    Plot& operator=(Plot&&) noexcept;

    // `topLeft`: of the rectangle between the ends of both axes.
    void paint(QPainter& painter, QPointF topLeft) const;

private:
    struct Scene;
    std::unique_ptr<Scene> m_scene;
};

// Share of a place's width that its bar takes; a few bars do not become blocks.
[[nodiscard]] double barShare(const ChartStyle& style, double placeWidth);

} // namespace woonrust::charts
