// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

namespace woonrust::tests {

// What a screen reader calls it: a button by its text when it has no other name.
inline QString spokenName(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button && button->accessibleName().isEmpty() ? button->text().remove(u'&') : widget->accessibleName();
}

// The field in view that a screen reader calls so.
template <class Widget> Widget* fieldOn(QWidget* page, const QString& accessibleName)
{
    for (Widget* widget : page->findChildren<Widget*>())
        if (widget->isVisible() && spokenName(widget).startsWith(accessibleName))
            return widget;
    FAIL("no field " << accessibleName.toStdString());
    return nullptr;
}

// Space on the button in view with this text.
inline void pressOn(QWidget* page, const QString& text)
{
    for (QPushButton* button : page->findChildren<QPushButton*>())
        if (button->isVisible() && button->isEnabled() && button->text().startsWith(text)) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            return;
        }
    FAIL("no button " << text.toStdString());
}

} // namespace woonrust::tests
