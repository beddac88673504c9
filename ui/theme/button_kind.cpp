// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/button_kind.h"

#include <QVariant>

namespace woonrust::ui {

namespace {
constexpr char kindProperty[] = "woonrustButtonKind";
constexpr char hintProperty[] = "woonrustButtonHint";
} // namespace

void setButtonKind(QAbstractButton* button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget* button)
{
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt()) : ButtonKind::Secondary;
}

void setButtonHint(QAbstractButton* button, const QString& hint)
{
    button->setProperty(hintProperty, hint);
    button->updateGeometry();
    button->update();
}

QString buttonHint(const QWidget* button)
{
    return button ? button->property(hintProperty).toString() : QString();
}

} // namespace woonrust::ui
