// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/search_field.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>

namespace woonrust::ui {

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setTextMargins(em(this, 1.7), 0, 0, 0);
}

void SearchField::setKeyHint(const QString& hint)
{
    m_hint = hint;
    const int keyRoom = hint.isEmpty() ? 0 : QFontMetrics(smaller(font())).horizontalAdvance(hint) + em(this, 1.3);
    setTextMargins(em(this, 1.7), 0, keyRoom, 0);
    update();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const Colours& c = coloursOf(palette());
    QPainter painter(this);
    const int side = em(this, 1.2);
    icon(Icon::Search, c.secondary).paint(&painter, QRect(em(this, 0.7), (height() - side) / 2, side, side));
    if (m_hint.isEmpty() || !text().isEmpty()) {
        return;
    }
    const QFont font = smaller(this->font());
    const QFontMetrics metrics(font);
    const int keyHeight = metrics.height() + em(metrics, 0.2);
    const int keyWidth = metrics.horizontalAdvance(m_hint) + em(metrics, 1.0);
    const QRect key(width() - keyWidth - em(this, 0.7), (height() - keyHeight) / 2, keyWidth, keyHeight);
    paintRounded(&painter, QRectF(key), fieldRadius(metrics), c.base, c.line);
    painter.setFont(font);
    painter.setPen(c.secondary);
    painter.drawText(key, Qt::AlignCenter, m_hint);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace woonrust::ui
