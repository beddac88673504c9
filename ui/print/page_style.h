// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chart_style.h"

#include <QColor>
#include <QFont>
#include <QRectF>

// Pages are measured in hundredths of a millimetre; fonts have their size in pixels of that unit, so the same layout
// goes on paper and, scaled, on the screen.
namespace woonrust::print {

inline constexpr double mm = 100;
inline constexpr double pt = 2540.0 / 72.0;
inline constexpr int unitsPerInch = 2540;

// A4, portrait.
inline constexpr QSizeF pageSize(210 * mm, 297 * mm);
inline constexpr QRectF pageBody(18 * mm, 20 * mm, 174 * mm, 256 * mm);
inline constexpr double headerRule = 15.5 * mm;
inline constexpr double footerTop = 281 * mm;

struct PageStyle {
    QFont title;
    QFont heading;
    QFont subheading;
    QFont body;
    QFont table;
    QFont tableHead;
    QFont small; // header, footer, notes
    QFont tileLabel;
    QFont tileValue;
    QColor text{0x1D, 0x2A, 0x31};
    QColor secondary{0x5A, 0x6A, 0x74};
    QColor line{0xD9, 0xE0, 0xE4};
    QColor accent{0x0B, 0x6E, 0x75};
    QColor good{0x1A, 0x7F, 0x47};
    QColor bad{0xB4, 0x23, 0x18};
    double hairline = 0.2 * mm;
    charts::ChartStyle chart;
};

// The look of every report: paper is always light.
[[nodiscard]] PageStyle pageStyle();

} // namespace woonrust::print
