// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/paint.h"

#include "ui/theme/metrics.h"

#include <QPainterPath>

namespace woonrust::ui {

void paintRounded(QPainter* painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line,
                  double lineWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool hasLine = line.alpha() > 0;
    const double inset = hasLine ? lineWidth / 2 : 0.0;
    painter->setPen(hasLine ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.alpha() > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
    const QRectF inner = rect.adjusted(inset, inset, -inset, -inset);
    const double r = std::min(radius - inset, std::min(inner.width(), inner.height()) / 2);
    painter->drawRoundedRect(inner, r, r);
    painter->restore();
}

void paintChevron(QPainter* painter, const QRectF& rect, Chevron direction, const QColor& colour)
{
    const double half = std::min(rect.width(), rect.height()) / 2;
    const double a = half * 0.62;
    const double b = half * 0.34;
    QPolygonF line;
    switch (direction) {
    case Chevron::Down:
        line << QPointF(-a, -b) << QPointF(0, b) << QPointF(a, -b);
        break;
    case Chevron::Up:
        line << QPointF(-a, b) << QPointF(0, -b) << QPointF(a, b);
        break;
    case Chevron::Right:
        line << QPointF(-b, -a) << QPointF(b, 0) << QPointF(-b, a);
        break;
    case Chevron::Left:
        line << QPointF(b, -a) << QPointF(-b, 0) << QPointF(b, a);
        break;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, std::max(1.3, half * 0.24), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->translate(rect.center());
    painter->drawPolyline(line);
    painter->restore();
}

void paintTick(QPainter* painter, const QRectF& rect, const QColor& colour)
{
    const auto at = [&rect](double x, double y) {
        return QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, rect.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.72), at(0.77, 0.30)});
    painter->restore();
}

void paintField(QPainter* painter, const QStyleOption* option, const QWidget* widget, bool focused)
{
    const Colours& c = coloursOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    // A field with an error carries the property that FormField sets.
    const bool wrong = widget && widget->property("woonrustInvalid").toBool();
    const QColor line = wrong ? c.missedText : focused ? c.accent : c.fieldLine;
    const QColor fill = enabled ? option->palette.color(QPalette::Base) : c.window;
    const double width = focused ? 2.0 : 1.0;
    paintRounded(painter, QRectF(option->rect), fieldRadius(option->fontMetrics), fill, line, width);
}

} // namespace woonrust::ui
