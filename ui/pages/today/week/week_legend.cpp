// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/today/week/week_legend.h"

#include "ui/pages/today/week/week_painter.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QPainter>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr VisitLook looks[] = {VisitLook::Talk, VisitLook::Meeting, VisitLook::Other, VisitLook::Along};

} // namespace

WeekLegend::WeekLegend(QWidget* parent) : QWidget(parent)
{
    setFont(smaller(font()));
    QStringList names;
    for (const VisitLook look : looks)
        names << nameOf(look);
    setAccessibleName(tr("Colours: %1").arg(names.join(u", "_s)));
}

QSize WeekLegend::sizeHint() const
{
    int width = 0;
    for (const VisitLook look : looks)
        width += em(this, 2.6) + fontMetrics().horizontalAdvance(nameOf(look));
    return {width, fontMetrics().height() + em(this, 0.3)};
}

QSize WeekLegend::minimumSizeHint() const
{
    return {em(this, 4), sizeHint().height()};
}

void WeekLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = em(this, 0.9);
    int left = 0;
    for (const VisitLook look : looks) {
        const QString name = nameOf(look);
        const int end = left + em(this, 1.4) + fontMetrics().horizontalAdvance(name);
        if (end > width())
            break;
        const VisitInk ink = inkOf(look, palette());
        const QRect square(left, (height() - side) / 2, side, side);
        paintRounded(&painter, QRectF(square), 2, ink.ground, ink.line);
        painter.fillRect(QRect(square.left(), square.top(), std::max(2, side / 4), side), ink.bar);
        painter.setPen(coloursOf(palette()).secondary);
        painter.drawText(QRect(left + em(this, 1.3), 0, end - left, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         name);
        left = end + em(this, 1.2);
    }
}

} // namespace woonrust::ui
