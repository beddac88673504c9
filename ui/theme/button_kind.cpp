// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/button_kind.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVariant>

namespace woonrust::ui {

namespace {
constexpr char kindProperty[] = "woonrustButtonKind";
constexpr char hintProperty[] = "woonrustButtonHint";

// A button remembers its size until its style, font or text changes.
void dressAgain(QAbstractButton* button)
{
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(button, &change);
    button->updateGeometry();
    button->update();
}
} // namespace

void setButtonKind(QAbstractButton* button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    dressAgain(button);
}

ButtonKind buttonKind(const QWidget* button)
{
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt()) : ButtonKind::Secondary;
}

void setButtonHint(QAbstractButton* button, const QString& hint)
{
    button->setProperty(hintProperty, hint);
    dressAgain(button);
}

QString buttonHint(const QWidget* button)
{
    return button ? button->property(hintProperty).toString() : QString();
}

} // namespace woonrust::ui
