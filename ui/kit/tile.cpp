// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/tile.h"

#include "ui/kit/plain_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace woonrust::ui {

namespace {

struct Lines {
    QFontMetrics label;
    QFontMetrics number;
    explicit Lines(const QFont& font) : label(smaller(font)), number(figure(font)) {}
    [[nodiscard]] int height() const { return 2 * label.height() + number.height(); }
};

} // namespace

Tile::Tile(const QString& label, QWidget* parent) : QAbstractButton(parent)
{
    setText(label);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tellName();
}

void Tile::setFigure(const QString& figure, const QString& sub, Tone tone)
{
    m_figure = figure;
    m_sub = sub;
    m_tone = tone;
    tellName();
    update();
}

void Tile::tellName()
{
    setAccessibleName(m_figure.isEmpty() ? text() : u"%1: %2"_s.arg(text(), m_figure));
    setAccessibleDescription(m_sub);
    setTip(this, m_sub.isEmpty() ? text() : u"%1\n%2"_s.arg(text(), m_sub));
}

QSize Tile::sizeHint() const
{
    const Lines lines(font());
    return {em(this, 15), lines.height() + 2 * em(this, 0.75)};
}

QSize Tile::minimumSizeHint() const
{
    return {em(this, 8), sizeHint().height()};
}

void Tile::paintEvent(QPaintEvent*)
{
    const Colours& c = coloursOf(palette());
    const Lines lines(font());
    QPainter painter(this);
    const bool marked = hasFocus() || underMouse();
    paintRounded(&painter, QRectF(rect()), cardRadius(fontMetrics()), isDown() ? c.accentGround : c.base,
                 marked ? c.accent : c.line, hasFocus() ? 2.0 : 1.0);
    const int left = gap(this);
    const int room = width() - 2 * left;
    int y = (height() - lines.height()) / 2;
    painter.setFont(smaller(font()));
    painter.setPen(c.secondary);
    painter.drawText(QRect(left, y, room, lines.label.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     lines.label.elidedText(text(), Qt::ElideRight, room));
    y += lines.label.height();
    painter.setFont(figure(font()));
    painter.setPen(m_figure.isEmpty() ? c.secondary : c.figure(m_tone));
    painter.drawText(QRect(left, y, room, lines.number.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     m_figure.isEmpty() ? u"–"_s : m_figure);
    y += lines.number.height();
    painter.setFont(smaller(font()));
    painter.setPen(c.secondary);
    painter.drawText(QRect(left, y, room, lines.label.height()), Qt::AlignVCenter | Qt::AlignLeft,
                     lines.label.elidedText(m_sub, Qt::ElideRight, room));
}

void Tile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace woonrust::ui
