// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/button_kind.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QIcon>
#include <QStyle>

namespace woonrust::ui {

namespace {

struct ButtonLook {
    QColor fill;
    QColor line;
    QColor text;
};

ButtonLook lookOf(const QStyleOption* option, ButtonKind kind)
{
    const Colours& c = coloursOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool pressed = option->state & QStyle::State_Sunken;
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const bool checked = option->state & QStyle::State_On;
    const double shade = pressed ? 0.18 : hover ? 0.09 : 0.0;
    if (!enabled) {
        const QColor text = option->palette.color(QPalette::Disabled, QPalette::ButtonText);
        return {kind == ButtonKind::Link ? QColor(Qt::transparent) : c.window,
                kind == ButtonKind::Link ? QColor(Qt::transparent) : c.line, text};
    }
    switch (kind) {
    case ButtonKind::Primary:
        return {blend(c.accent, c.text, shade), Qt::transparent, c.onAccent};
    case ButtonKind::Danger:
        return {blend(c.base, c.missedText, shade), c.missedText, c.missedText};
    case ButtonKind::Link:
        return {Qt::transparent, Qt::transparent, c.accent};
    case ButtonKind::Chip:
        if (checked) {
            return {blend(c.accentGround, c.accent, shade), c.accent, c.accent};
        }
        break;
    case ButtonKind::Secondary:
        if (checked) {
            return {c.accentGround, c.accent, c.accent};
        }
        break;
    }
    return {blend(c.base, c.accent, shade), c.line, c.text};
}

double radiusOf(const QStyleOption* option, ButtonKind kind)
{
    return kind == ButtonKind::Chip ? option->rect.height() / 2.0 : fieldRadius(option->fontMetrics);
}

QPixmap tinted(QPixmap pixmap, const QColor& colour)
{
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(QPointF(), pixmap.deviceIndependentSize()), colour);
    return pixmap;
}

} // namespace

void paintButton(QPainter* painter, const QStyleOption* option, const QWidget* widget)
{
    const ButtonKind kind = buttonKind(widget);
    const ButtonLook look = lookOf(option, kind);
    const Colours& c = coloursOf(option->palette);
    const double radius = radiusOf(option, kind);
    const QRectF rect(option->rect);
    paintRounded(painter, rect, radius, look.fill, look.line);
    if (option->state & QStyle::State_HasFocus) {
        // On a filled ground the ring goes inside, in the colour of the text, so that it shows.
        const bool filled = kind == ButtonKind::Primary;
        const QRectF ring = filled ? rect.adjusted(2, 2, -2, -2) : rect;
        paintRounded(painter, ring, filled ? radius - 2 : radius, Qt::transparent, filled ? c.onAccent : c.accent,
                     filled ? 1.5 : 2.0);
    }
}

void paintButtonLabel(QPainter* painter, const QStyleOptionButton* option, const QWidget* widget)
{
    const ButtonKind kind = buttonKind(widget);
    const ButtonLook look = lookOf(option, kind);
    const bool strong = kind == ButtonKind::Primary || (kind == ButtonKind::Chip && (option->state & QStyle::State_On));
    QFont font = painter->font();
    if (strong) {
        font = bold(font);
    }
    const QFontMetrics metrics(font);
    const QString hint = buttonHint(widget);
    const int space = em(option->fontMetrics, 0.5);
    const int iconSide = option->icon.isNull() ? 0 : em(option->fontMetrics, 1.25);
    const bool arrow = (option->features & QStyleOptionButton::HasMenu) && kind != ButtonKind::Chip;
    const int arrowSide = arrow ? em(option->fontMetrics, 0.9) : 0;
    const int textWidth = option->text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, option->text).width();
    const int hintWidth = hint.isEmpty() ? 0 : option->fontMetrics.horizontalAdvance(hint);

    int width = 0;
    for (const int part : {iconSide, textWidth, hintWidth, arrowSide}) {
        width += part > 0 ? part + (width > 0 ? space : 0) : 0;
    }
    const QRect rect = option->rect;
    const bool leading = kind == ButtonKind::Link;
    int x = leading ? rect.left() : std::max(rect.left(), rect.center().x() - width / 2 + 1);
    painter->save();
    if (iconSide > 0) {
        const QRect place(x, rect.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        const QPixmap pixmap = option->icon.pixmap(QSize(iconSide, iconSide), painter->device()->devicePixelRatioF());
        painter->drawPixmap(place, tinted(pixmap, look.text));
        x += iconSide + space;
    }
    painter->setPen(look.text);
    painter->setFont(font);
    const int flags =
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine |
        (widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic
                                                                                            : Qt::TextHideMnemonic);
    const int room =
        rect.right() - x + 1 - (hintWidth > 0 ? hintWidth + space : 0) - (arrowSide > 0 ? arrowSide + space : 0);
    const QString text = textWidth > room + 1
                             ? metrics.elidedText(option->text, Qt::ElideRight, room, Qt::TextShowMnemonic)
                             : option->text;
    painter->drawText(QRect(x, rect.top(), std::max(room, 0), rect.height()), flags, text);
    x += std::min(textWidth, room) + (textWidth > 0 ? space : 0);
    if (hintWidth > 0) {
        QFont plain = painter->font();
        plain.setWeight(QFont::Normal);
        painter->setFont(plain);
        painter->drawText(QRect(x, rect.top(), hintWidth, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, hint);
        x += hintWidth + space;
    }
    if (arrowSide > 0) {
        paintChevron(painter, QRectF(x, rect.center().y() - arrowSide / 2.0 + 1, arrowSide, arrowSide), Chevron::Down,
                     look.text);
    }
    painter->restore();
}

void paintCheckIndicator(QPainter* painter, const QStyleOption* option, bool round)
{
    const Colours& c = coloursOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool mixed = option->state & QStyle::State_NoChange;
    const QRectF rect = QRectF(option->rect);
    const double radius = round ? rect.width() / 2 : rect.width() * 0.24;
    if (!on && !mixed) {
        const bool hover = option->state & QStyle::State_MouseOver;
        paintRounded(painter, rect, radius, enabled ? c.base : c.window,
                     !enabled ? c.line
                     : hover  ? c.accent
                              : c.fieldLine);
        return;
    }
    paintRounded(painter, rect, radius, enabled ? c.accent : blend(c.line, c.secondary, 0.3), Qt::transparent);
    if (round) {
        const double inset = rect.width() * 0.3;
        paintRounded(painter, rect.adjusted(inset, inset, -inset, -inset), radius, c.onAccent, Qt::transparent);
    } else if (mixed) {
        const double h = rect.width() * 0.26;
        const double v = rect.height() * 0.43;
        paintRounded(painter, rect.adjusted(h, v, -h, -v), 1, c.onAccent, Qt::transparent);
    } else {
        paintTick(painter, rect, c.onAccent);
    }
}

} // namespace woonrust::ui
