// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/page_style.h"

using namespace Qt::StringLiterals;

namespace woonrust::print {

namespace {

QFont font(double points, QFont::Weight weight = QFont::Normal)
{
    QFont result(QStringList{u"Noto Sans"_s, u"Open Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s});
    result.setStyleHint(QFont::SansSerif);
    result.setPixelSize(qRound(points * pt));
    result.setWeight(weight);
    // Hinting would round the width of letters to the screen's pixels: lines would break elsewhere than on paper.
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

} // namespace

PageStyle pageStyle()
{
    PageStyle style{
        .title = font(18, QFont::Bold),
        .heading = font(13, QFont::Bold),
        .subheading = font(10, QFont::Bold),
        .body = font(9),
        .table = font(8.5),
        .tableHead = font(8.5, QFont::Bold),
        .small = font(7.5),
        .tileLabel = font(7.5),
        .tileValue = font(17, QFont::Bold),
        .chart = {},
    };
    style.chart = charts::chartStyle(font(7.5),
                                     {.text = style.text,
                                      .secondary = style.secondary,
                                      .line = style.line,
                                      .background = QColor(Qt::white),
                                      .accent = style.accent,
                                      .dark = false},
                                     style.hairline);
    return style;
}

} // namespace woonrust::print
