// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/pill.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QPainterPath>

namespace woonrust::ui {

namespace {

QFont pillFont(const QFont& font)
{
    QFont made = smaller(font);
    made.setWeight(QFont::DemiBold);
    return made;
}

Sign signOf(const Pill& pill)
{
    if (pill.sign != Sign::Automatic) {
        return pill.sign;
    }
    switch (pill.tone) {
    case Tone::Missed:
        return Sign::Cross;
    case Tone::DueSoon:
        return Sign::Clock;
    case Tone::Good:
        return Sign::Tick;
    case Tone::Info:
        return Sign::Dot;
    case Tone::Neutral:
    case Tone::Accent:
        break;
    }
    return Sign::None;
}

void paintSign(QPainter* painter, const QRectF& rect, Sign sign, const QColor& colour)
{
    const double s = rect.width();
    const auto at = [&rect, s](double x, double y) { return QPointF(rect.left() + s * x, rect.top() + s * y); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, s * 0.15, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    switch (sign) {
    case Sign::Cross:
        painter->drawLine(at(0.2, 0.2), at(0.8, 0.8));
        painter->drawLine(at(0.8, 0.2), at(0.2, 0.8));
        break;
    case Sign::Clock:
        painter->drawEllipse(at(0.5, 0.5), s * 0.4, s * 0.4);
        painter->drawPolyline(QPolygonF{at(0.5, 0.28), at(0.5, 0.53), at(0.66, 0.53)});
        break;
    case Sign::Tick:
        painter->drawPolyline(QPolygonF{at(0.14, 0.54), at(0.4, 0.8), at(0.88, 0.24)});
        break;
    case Sign::Dot:
        painter->setBrush(colour);
        painter->drawEllipse(at(0.5, 0.5), s * 0.2, s * 0.2);
        break;
    case Sign::Half: {
        painter->drawEllipse(at(0.5, 0.5), s * 0.4, s * 0.4);
        QPainterPath half(at(0.5, 0.1));
        half.arcTo(QRectF(at(0.1, 0.1), QSizeF(s * 0.8, s * 0.8)), 90, 180);
        painter->fillPath(half, colour);
        break;
    }
    case Sign::Warning:
        painter->drawPolygon(QPolygonF{at(0.5, 0.1), at(0.94, 0.86), at(0.06, 0.86)});
        painter->drawLine(at(0.5, 0.4), at(0.5, 0.58));
        painter->drawPoint(at(0.5, 0.74));
        break;
    case Sign::Locked:
        painter->setBrush(colour);
        painter->drawRect(QRectF(at(0.2, 0.5), QSizeF(s * 0.6, s * 0.36)));
        painter->setBrush(Qt::NoBrush);
        painter->drawArc(QRectF(at(0.3, 0.12), QSizeF(s * 0.4, s * 0.7)), 0, 180 * 16);
        break;
    case Sign::None:
    case Sign::Automatic:
        break;
    }
    painter->restore();
}

struct Shape {
    QFontMetrics metrics;
    int padding;
    int sign;
    int space;
    Shape(const Pill& pill, const QFont& font)
        : metrics(font),
          padding(em(metrics, 0.75)),
          sign(signOf(pill) == Sign::None ? 0 : em(metrics, 0.85)),
          space(sign > 0 ? em(metrics, 0.3) : 0)
    {
    }
    [[nodiscard]] int height() const { return metrics.height() + em(metrics, 0.3); }
};

} // namespace

QSize pillSize(const Pill& pill, const QFont& font)
{
    const Shape shape(pill, pillFont(font));
    return {2 * shape.padding + shape.sign + shape.space + shape.metrics.horizontalAdvance(pill.text), shape.height()};
}

void paintPill(QPainter* painter, const QRect& rect, const Pill& pill, const QFont& font, const QPalette& palette)
{
    const QFont ownFont = pillFont(font);
    const Shape shape(pill, ownFont);
    const TonePair tone = coloursOf(palette).tone(pill.tone);
    const int width = std::min(pillSize(pill, font).width(), rect.width());
    const QRect place(rect.left(), rect.top() + (rect.height() - shape.height()) / 2, width, shape.height());
    paintRounded(painter, QRectF(place), place.height() / 2.0, tone.ground, tone.line);
    if (shape.sign > 0) {
        const QRectF sign(place.left() + shape.padding, place.top() + (place.height() - shape.sign) / 2.0, shape.sign,
                          shape.sign);
        paintSign(painter, sign, signOf(pill), tone.text);
    }
    const int left = place.left() + shape.padding + shape.sign + shape.space;
    const QRect textRect(left, place.top(), place.right() - shape.padding - left + 1, place.height());
    painter->save();
    painter->setFont(ownFont);
    painter->setPen(tone.text);
    painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      shape.metrics.elidedText(pill.text, Qt::ElideRight, textRect.width() + 1));
    painter->restore();
}

StatusPill::StatusPill(const Pill& pill, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setPill(pill);
}

void StatusPill::setPill(const Pill& pill)
{
    m_pill = pill;
    setAccessibleName(pill.text);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return pillSize(m_pill, font());
}

void StatusPill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPill(&painter, rect(), m_pill, font(), palette());
}

} // namespace woonrust::ui
