// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QPoint>
#include <QString>

class QModelIndex;
class QWidget;

namespace woonrust::ui {

// A text as a tooltip shows it: the words themselves, never as markup (Qt would follow "<img src=…>" in what somebody
// typed and read that file). A long one wraps, and ends with "…" after some hundred letters.
[[nodiscard]] QString tip(const QString& text);

// Gives a widget or an item its tooltip.
template <class Thing> void setTip(Thing* thing, const QString& text)
{
    thing->setToolTip(tip(text));
}

// Shows it there at once; an empty text takes away what is shown.
void showTip(QPoint globalPlace, const QString& text, QWidget* owner = nullptr);
// Whether the model has a tooltip of its own for it.
[[nodiscard]] bool hasTip(const QModelIndex& index);

// What somebody typed as the text of a button, a menu entry or a tab, where a single "&" would mark a key.
[[nodiscard]] QString caption(QString text);

// As much of a text as fits in `width` pixels. A house number at its end stays: of an address the street is shortened,
// "Zwaluwpl… 14-B". Of "reporter of no. 18" nothing is known any more by its number alone, so there it does not.
[[nodiscard]] QString elided(const QString& text, const QFontMetrics& metrics, int width);

} // namespace woonrust::ui
