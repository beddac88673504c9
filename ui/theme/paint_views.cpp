// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QAbstractItemView>
#include <QStyle>
#include <QStyleOption>
#include <QTableView>
#include <QTime>

namespace woonrust::ui {

void paintTabShape(QPainter* painter, const QStyleOptionTab* option)
{
    const Colours& c = coloursOf(option->palette);
    const bool selected = option->state & QStyle::State_Selected;
    const bool hover = (option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled);
    const QRectF rect(option->rect);
    if (selected || hover) {
        const double thickness = em(option->fontMetrics, 0.16);
        painter->fillRect(QRectF(rect.left(), rect.bottom() - thickness, rect.width(), thickness),
                          selected ? c.accent : c.line);
    }
    if (option->state & QStyle::State_HasFocus) {
        const double m = em(option->fontMetrics, 0.25);
        paintRounded(painter, rect.adjusted(1, m, -1, -m), fieldRadius(option->fontMetrics), Qt::transparent, c.accent,
                     1.5);
    }
}

void paintTabLabel(QPainter* painter, const QStyleOptionTab* option, const QStyle* style, const QWidget* widget)
{
    const Colours& c = coloursOf(option->palette);
    const bool selected = option->state & QStyle::State_Selected;
    const bool enabled = option->state & QStyle::State_Enabled;
    painter->save();
    painter->setFont(selected ? bold(painter->font()) : painter->font());
    painter->setPen(!enabled   ? option->palette.color(QPalette::Disabled, QPalette::WindowText)
                    : selected ? c.accent
                               : c.secondary);
    const int flags =
        Qt::AlignCenter | Qt::TextSingleLine |
        (style->styleHint(QStyle::SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter->drawText(option->rect, flags, option->text);
    painter->restore();
}

void paintItemGround(QPainter* painter, const QStyleOptionViewItem* option, const QWidget* widget)
{
    const Colours& c = coloursOf(option->palette);
    const QRect rect = option->rect;
    if (option->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(rect, option->backgroundBrush);
    }
    if (!(option->state & QStyle::State_Enabled)) {
        return;
    }
    // A table says of no cell where it stands in its row: the row is one bar, marked at the left edge of what is in
    // view, and the mouse over one of its cells does not light up that cell alone.
    const bool table = qobject_cast<const QTableView*>(widget) != nullptr;
    if (option->state & QStyle::State_Selected) {
        painter->fillRect(rect, c.accentGround);
        const bool first = table ? rect.left() <= 0 && rect.right() >= 0
                                 : option->viewItemPosition == QStyleOptionViewItem::Beginning ||
                                       option->viewItemPosition == QStyleOptionViewItem::OnlyOne ||
                                       option->viewItemPosition == QStyleOptionViewItem::Invalid;
        // The mark shows where the keyboard is; the ground alone shows what is selected.
        if (first && widget && widget->hasFocus()) {
            painter->fillRect(QRect(std::max(rect.left(), 0), rect.top(), em(option->fontMetrics, 0.2), rect.height()),
                              c.accent);
        }
    } else if (!table && (option->state & QStyle::State_MouseOver)) {
        painter->fillRect(rect, blend(option->palette.color(QPalette::Base), c.accentGround, 0.5));
    }
}

void paintScrollBar(QPainter* painter, const QStyleOptionSlider* option, const QStyle* style, const QWidget* widget)
{
    const Colours& c = coloursOf(option->palette);
    const QRectF slider(style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget));
    if (option->maximum <= option->minimum) {
        return;
    }
    const bool active =
        (option->state & QStyle::State_Enabled) &&
        ((option->activeSubControls & QStyle::SC_ScrollBarSlider) || (option->state & QStyle::State_Sunken));
    const bool vertical = option->orientation == Qt::Vertical;
    const double inset = (vertical ? slider.width() : slider.height()) * 0.25;
    const QRectF thumb = vertical ? slider.adjusted(inset, 1, -inset, -1) : slider.adjusted(1, inset, -1, -inset);
    paintRounded(painter, thumb, thumb.width(), blend(c.line, c.secondary, active ? 0.7 : 0.35), Qt::transparent);
}

void paintProgress(QPainter* painter, const QStyleOptionProgressBar* option)
{
    const Colours& c = coloursOf(option->palette);
    const double thickness = em(option->fontMetrics, 0.45);
    QRectF groove(option->rect);
    groove.setTop(groove.center().y() - thickness / 2);
    groove.setHeight(thickness);
    paintRounded(painter, groove, thickness / 2, c.line, Qt::transparent);
    const bool unknownLength = option->maximum <= option->minimum;
    QRectF done = groove;
    if (unknownLength) {
        // From the left to the right and again, by the clock: whoever paints it often sees it move.
        constexpr int round = 1600; // ms
        constexpr double length = 0.3;
        const double at = double(QTime::currentTime().msecsSinceStartOfDay() % round) / round;
        done.setLeft(groove.left() + groove.width() * std::max(0.0, at * (1 + length) - length));
        done.setRight(groove.left() + groove.width() * std::min(1.0, at * (1 + length)));
    } else {
        const double share = double(option->progress - option->minimum) / (option->maximum - option->minimum);
        done.setWidth(groove.width() * std::clamp(share, 0.0, 1.0));
    }
    if (done.width() >= 1) {
        paintRounded(painter, done, thickness / 2, c.accent, Qt::transparent);
    }
}

void paintSlider(QPainter* painter, const QStyleOptionSlider* option, const QStyle* style, const QWidget* widget)
{
    const Colours& c = coloursOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const QRectF handle(style->subControlRect(QStyle::CC_Slider, option, QStyle::SC_SliderHandle, widget));
    const double thickness = em(option->fontMetrics, 0.3);
    const bool horizontal = option->orientation == Qt::Horizontal;
    QRectF groove(option->rect);
    QRectF done;
    if (horizontal) {
        groove.setTop(groove.center().y() - thickness / 2);
        groove.setHeight(thickness);
        done = QRectF(groove.topLeft(), QPointF(handle.center().x(), groove.bottom()));
    } else {
        groove.setLeft(groove.center().x() - thickness / 2);
        groove.setWidth(thickness);
        done = QRectF(QPointF(groove.left(), handle.center().y()), groove.bottomRight());
    }
    const QColor accent = enabled ? c.accent : c.line;
    paintRounded(painter, groove, thickness / 2, blend(c.line, c.secondary, 0.2), Qt::transparent);
    paintRounded(painter, done, thickness / 2, accent, Qt::transparent);
    const double side = std::min(handle.width(), handle.height());
    const QRectF knob(handle.center().x() - side / 2, handle.center().y() - side / 2, side, side);
    paintRounded(painter, knob, side / 2, c.base, accent, option->state & QStyle::State_HasFocus ? 3.0 : 2.0);
}

} // namespace woonrust::ui
