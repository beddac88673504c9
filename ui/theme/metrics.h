// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QMargins>
#include <QWidget>
#include <cmath>

// Sizes in units of the font, so that the window scales with the user's text size. One em is about the pixel size of
// the font (13 px at the usual size); gaps are the four distances the design uses.
namespace woonrust::ui {

[[nodiscard]] inline int em(const QFontMetrics& metrics, double factor = 1.0)
{
    return static_cast<int>(std::lround(metrics.height() * 0.73 * factor));
}

[[nodiscard]] inline int em(const QWidget* widget, double factor = 1.0)
{
    return em(QFontMetrics(widget->font()), factor);
}

enum class Gap { Tight, Small, Normal, Large };

// Tight: inside a pill; Small: between label and field; Normal: between fields and inside a card; Large: page margin.
[[nodiscard]] inline int gap(const QWidget* widget, Gap size = Gap::Normal)
{
    switch (size) {
    case Gap::Tight:
        return em(widget, 0.25);
    case Gap::Small:
        return em(widget, 0.5);
    case Gap::Normal:
        return em(widget, 0.95);
    case Gap::Large:
        break;
    }
    return em(widget, 1.25);
}

[[nodiscard]] inline QMargins margins(const QWidget* widget, Gap size = Gap::Normal)
{
    const int m = gap(widget, size);
    return {m, m, m, m};
}

// Corner radius of fields and buttons, and of cards.
[[nodiscard]] inline double fieldRadius(const QFontMetrics& metrics)
{
    return metrics.height() * 0.33;
}

[[nodiscard]] inline double cardRadius(const QFontMetrics& metrics)
{
    return metrics.height() * 0.45;
}

// Height of a field or button with one line of text.
[[nodiscard]] inline int fieldHeight(const QFontMetrics& metrics)
{
    return metrics.height() + em(metrics, 0.92);
}

} // namespace woonrust::ui
