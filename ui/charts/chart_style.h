// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <array>

namespace woonrust::charts {

// How charts look, in the units of the painter they are drawn on. Every colour is opaque: PDF/A-1 has no transparency.
struct ChartStyle {
    QFont titleFont;
    QFont labelFont;     // categories, axis and legend
    QFont valueFont;     // the number at a bar
    double hairline = 1; // width of grid lines
    QColor text;
    QColor secondary;
    QColor grid;
    QColor background;
    QColor accent; // the one column or bar it is about
    QColor tint;   // its neighbours
    // Series on top of each other: far apart in lightness, so that they differ on a black-and-white printer.
    std::array<QColor, 5> fills;
    // Lines: dark enough (light enough on a dark ground) to stand alone; they differ in dash and marker as well.
    std::array<QColor, 3> lines;
};

struct ChartColors {
    QColor text;
    QColor secondary;
    QColor line;
    QColor background;
    QColor accent;
    bool dark = false;
};

// A style in which `font` (size in pixels) is the size of the labels.
[[nodiscard]] ChartStyle chartStyle(const QFont& font, const ChartColors& colors, double hairline);

} // namespace woonrust::charts
