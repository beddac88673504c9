// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/chip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>

namespace woonrust::ui {

Chip::Chip(const QString& text, bool removable, QWidget* parent) : QAbstractButton(parent), m_removable(removable)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(text);
    if (removable) {
        setAccessibleDescription(tr("Press Delete to remove"));
    }
}

QSize Chip::sizeHint() const
{
    const QFontMetrics strong(bold(font()));
    const int cross = m_removable ? em(this, 1.0) : 0;
    return {strong.horizontalAdvance(text()) + em(this, 1.6) + cross, strong.height() + em(this, 0.3)};
}

QRect Chip::crossRect() const
{
    const int side = em(this, 0.5);
    return {width() - side - em(this, 0.7), (height() - side) / 2, side, side};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    const bool hot = underMouse() && isEnabled();
    paintRounded(&painter, QRectF(rect()), height() / 2.0, hot ? blend(c.accentGround, c.accent, 0.12) : c.accentGround,
                 c.accent, hasFocus() ? 2.0 : 1.0);
    const int left = em(this, 0.8);
    const int right = m_removable ? crossRect().left() - em(this, 0.3) : width() - left;
    const QFont strong = bold(font());
    painter.setFont(strong);
    painter.setPen(c.accent);
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(strong).elidedText(text(), Qt::ElideRight, right - left + 1));
    if (m_removable) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(c.accent, em(this, 0.13), Qt::SolidLine, Qt::RoundCap));
        const QRectF cross(crossRect());
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    }
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_removable) {
            Q_EMIT removeRequested();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    const QRect reach = crossRect().marginsAdded(QMargins(em(this, 0.4), height(), em(this, 0.7), height()));
    if (m_removable && event->button() == Qt::LeftButton && reach.contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace woonrust::ui
