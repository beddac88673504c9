// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_style.h"

#include <QFontInfo>

namespace woonrust::charts {

namespace {

// The colour `share` of the way from one to the other.
QColor between(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

QFont sized(const QFont& font, double factor, QFont::Weight weight)
{
    QFont result = font;
    result.setPixelSize(qMax(1, qRound(QFontInfo(font).pixelSize() * factor)));
    result.setWeight(weight);
    return result;
}

} // namespace

ChartStyle chartStyle(const QFont& font, const ChartColors& colors, double hairline)
{
    const auto faded = [&](double share) { return between(colors.accent, colors.background, share); };
    const QColor deep =
        colors.dark ? between(colors.accent, QColor(Qt::white), 0.55) : between(colors.accent, QColor(Qt::black), 0.45);
    return {
        .titleFont = sized(font, 1.2, QFont::Bold),
        .labelFont = sized(font, 1.0, QFont::Normal),
        .valueFont = sized(font, 1.0, QFont::Normal),
        .hairline = hairline,
        .text = colors.text,
        .secondary = colors.secondary,
        .grid = colors.line,
        .background = colors.background,
        .accent = colors.accent,
        .tint = faded(0.6),
        .fills = {colors.accent, faded(0.6), faded(0.88), faded(0.3), deep},
        .lines = {colors.accent, colors.dark ? QColor(0xF2, 0xC3, 0x5B) : QColor(0x8A, 0x5D, 0x00), colors.secondary},
    };
}

} // namespace woonrust::charts
