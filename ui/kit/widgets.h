// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/button_kind.h"
#include "ui/theme/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

// Plain widgets in the looks of the design, and the helpers that give any widget its accessible name.
namespace woonrust::ui {

// Gives a widget the name (and description) a screen reader speaks, and hands the widget back.
template <class Widget> Widget* named(Widget* widget, const QString& name, const QString& description = {})
{
    widget->setAccessibleName(name);
    if (!description.isEmpty()) {
        widget->setAccessibleDescription(description);
    }
    return widget;
}

[[nodiscard]] QPushButton* primaryButton(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QPushButton* secondaryButton(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QPushButton* dangerButton(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QPushButton* linkButton(const QString& text, QWidget* parent = nullptr);
// A link whose text somebody typed. It gives way where there is no room; a tip has all of it.
[[nodiscard]] QPushButton* nameLink(const QString& name, QWidget* parent = nullptr);
void setName(QPushButton* nameLink, const QString& name);
// A button that is only an icon; `name` is its accessible name and tool tip.
[[nodiscard]] QToolButton* iconButton(Icon icon, const QString& name, QWidget* parent = nullptr);

// Labels follow the palette by themselves. Plain text, never interpreted as HTML: names and descriptions come from
// users.
[[nodiscard]] QLabel* textLabel(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QLabel* boldLabel(const QString& text, QWidget* parent = nullptr);
[[nodiscard]] QLabel* secondaryLabel(const QString& text, QWidget* parent = nullptr); // normal size, fainter
[[nodiscard]] QLabel* subLabel(const QString& text, QWidget* parent = nullptr);       // smaller and fainter
[[nodiscard]] QLabel* headingLabel(const QString& text, QWidget* parent = nullptr);   // card and section titles
[[nodiscard]] QLabel* titleLabel(const QString& text, QWidget* parent = nullptr);     // page title
// A long text that wraps to the width it gets.
[[nodiscard]] QLabel* wrappedLabel(const QString& text, QWidget* parent = nullptr);

// Puts widgets that were made later before `anchor` in the tab order. Has its full effect once they are in a window, so
// call it again from showEvent().
void tabBefore(QWidget* anchor, const QList<QWidget*>& widgets);

} // namespace woonrust::ui
