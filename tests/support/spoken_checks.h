// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/ui_checks.h"

#include <QLineEdit>

// What somebody who cannot see the window, or has no mouse, meets there. Each gives what is wrong, one line per widget.
namespace woonrust::tests {

// Things that take the focus and say their value where their name should be. On Unix Qt gives the value of a combo box
// as its name, so that one needs a label that points to it.
inline QStringList valuesForNames(QWidget& root)
{
    QStringList wrong;
    for (QWidget* widget : tabStops(root)) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken)
            continue;
        const bool hasLabel = !spoken->relations(QAccessible::Label).isEmpty();
        if (widget->inherits("QComboBox") && !hasLabel)
            wrong << describe(widget) + QStringLiteral(" has no label");
        if (const auto* line = qobject_cast<QLineEdit*>(widget);
            line && !line->text().isEmpty() && spoken->text(QAccessible::Name) == line->text())
            wrong << describe(widget) + QStringLiteral(" has its value for a name");
    }
    return wrong;
}

// Labels whose letter does nothing, because what they point to does not take the focus.
inline QStringList deadMnemonics(QWidget& root)
{
    QStringList wrong;
    for (const QLabel* label : root.findChildren<QLabel*>())
        if (label->isVisible() && label->buddy() && label->buddy()->isEnabled() &&
            !QKeySequence::mnemonic(label->text()).isEmpty() && label->buddy()->focusPolicy() == Qt::NoFocus)
            wrong << label->text();
    return wrong;
}

// Places that Tab does not get out of: pressed often enough it comes back to where it began.
inline QStringList keyboardTraps(QWidget& window, QWidget& root)
{
    const QList<QWidget*> stops = tabStops(root);
    if (stops.isEmpty())
        return {};
    stops.first()->setFocus(Qt::TabFocusReason);
    const int enough = static_cast<int>(tabStops(window).size()) * 3;
    QWidget* before = nullptr;
    QStringList way;
    int stood = 0;
    for (int i = 0; i < enough; ++i) {
        QWidget* at = QApplication::focusWidget();
        if (!at)
            return {QStringLiteral("the focus is lost")};
        stood = at == before ? stood + 1 : 0;
        if (stood == 2)
            return {QStringLiteral("Tab stays in ") + describe(at)};
        if (i > 0 && at == stops.first())
            return {};
        before = at;
        way << describe(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    return {QStringLiteral("Tab did not come back to ") + describe(stops.first()) + QStringLiteral(", but went by ") +
            way.join(QStringLiteral(" -> "))};
}

} // namespace woonrust::tests
