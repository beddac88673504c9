// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colours.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

// The few shapes everything is painted with.
namespace woonrust::ui {

// A rounded rectangle whose line falls inside `rect`, crisp at any scale. Transparent fill or line leaves it out.
void paintRounded(QPainter* painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line,
                  double lineWidth = 1.0);
enum class Chevron { Down, Up, Right, Left };
void paintChevron(QPainter* painter, const QRectF& rect, Chevron direction, const QColor& colour);
void paintTick(QPainter* painter, const QRectF& rect, const QColor& colour);
// A field's frame: line, or the accent ring when it has the focus.
void paintField(QPainter* painter, const QStyleOption* option, const QWidget* widget, bool focused);

// Controls that ThemeStyle hands on to its three source files.
void paintButton(QPainter* painter, const QStyleOption* option, const QWidget* widget);
void paintButtonLabel(QPainter* painter, const QStyleOptionButton* option, const QWidget* widget);
void paintCheckIndicator(QPainter* painter, const QStyleOption* option, bool round);
void paintTabShape(QPainter* painter, const QStyleOptionTab* option);
void paintTabLabel(QPainter* painter, const QStyleOptionTab* option, const QStyle* style, const QWidget* widget);
void paintItemGround(QPainter* painter, const QStyleOptionViewItem* option, const QWidget* widget);
void paintScrollBar(QPainter* painter, const QStyleOptionSlider* option, const QStyle* style, const QWidget* widget);
void paintProgress(QPainter* painter, const QStyleOptionProgressBar* option);
void paintSlider(QPainter* painter, const QStyleOptionSlider* option, const QStyle* style, const QWidget* widget);

} // namespace woonrust::ui
