// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/widgets.h"

#include "ui/kit/plain_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

namespace woonrust::ui {

namespace {

QPushButton* button(const QString& text, ButtonKind kind, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    setButtonKind(made, kind);
    return made;
}

} // namespace

QPushButton* primaryButton(const QString& text, QWidget* parent)
{
    return button(text, ButtonKind::Primary, parent);
}

QPushButton* secondaryButton(const QString& text, QWidget* parent)
{
    return button(text, ButtonKind::Secondary, parent);
}

QPushButton* dangerButton(const QString& text, QWidget* parent)
{
    return button(text, ButtonKind::Danger, parent);
}

QPushButton* linkButton(const QString& text, QWidget* parent)
{
    QPushButton* made = button(text, ButtonKind::Link, parent);
    made->setCursor(Qt::PointingHandCursor);
    return made;
}

QPushButton* nameLink(const QString& name, QWidget* parent)
{
    QPushButton* made = linkButton({}, parent);
    made->setMinimumWidth(em(made, 4));
    setName(made, name);
    return made;
}

void setName(QPushButton* nameLink, const QString& name)
{
    nameLink->setText(caption(name));
    setTip(nameLink, name);
}

QToolButton* iconButton(Icon role, const QString& name, QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setIcon(icon(role));
    made->setAutoRaise(true);
    setTip(made, name);
    made->setFocusPolicy(Qt::StrongFocus);
    return named(made, name);
}

QLabel* textLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* boldLabel(const QString& text, QWidget* parent)
{
    QLabel* label = textLabel(text, parent);
    label->setFont(bold(label->font()));
    return label;
}

QLabel* secondaryLabel(const QString& text, QWidget* parent)
{
    QLabel* label = textLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* subLabel(const QString& text, QWidget* parent)
{
    QLabel* label = secondaryLabel(text, parent);
    label->setFont(smaller(label->font()));
    return label;
}

QLabel* headingLabel(const QString& text, QWidget* parent)
{
    QLabel* label = textLabel(text, parent);
    label->setFont(heading(label->font()));
    return label;
}

QLabel* titleLabel(const QString& text, QWidget* parent)
{
    QLabel* label = textLabel(text, parent);
    label->setFont(title(label->font()));
    return label;
}

QLabel* wrappedLabel(const QString& text, QWidget* parent)
{
    QLabel* label = textLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

void tabBefore(QWidget* anchor, const QList<QWidget*>& widgets)
{
    for (QWidget* widget : widgets) {
        QWidget::setTabOrder(anchor, widget);
        QWidget::setTabOrder(widget, anchor);
    }
}

} // namespace woonrust::ui
