// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/fonts.h"

namespace woonrust::ui {

namespace {

QFont scaled(const QFont& base, double factor, QFont::Weight weight)
{
    QFont font = base;
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF() * factor);
    } else {
        font.setPixelSize(static_cast<int>(base.pixelSize() * factor + 0.5));
    }
    font.setWeight(weight);
    return font;
}

} // namespace

QFont bold(const QFont& base)
{
    return scaled(base, 1.0, QFont::DemiBold);
}

QFont slightlySmaller(const QFont& base)
{
    return scaled(base, 0.93, QFont::Normal);
}

QFont smaller(const QFont& base)
{
    return scaled(base, 0.86, QFont::Normal);
}

QFont title(const QFont& base)
{
    return scaled(base, 1.35, QFont::DemiBold);
}

QFont heading(const QFont& base)
{
    return scaled(base, 1.06, QFont::DemiBold);
}

QFont figure(const QFont& base)
{
    return scaled(base, 1.7, QFont::DemiBold);
}

} // namespace woonrust::ui
