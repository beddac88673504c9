// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/button_row.h"

#include "ui/kit/flow_layout.h"
#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <algorithm>

namespace woonrust::ui {

ButtonRow::ButtonRow(QWidget* parent)
    : QWidget(parent), m_flow(new FlowLayout(gap(this, Gap::Small), gap(this, Gap::Small), this))
{
}

void ButtonRow::add(QWidget* button)
{
    m_flow->addWidget(button);
    m_always << button;
}

void ButtonRow::addSpare(QAbstractButton* button)
{
    m_flow->addWidget(button);
    m_spares.append({.button = button});
    button->hide();
}

void ButtonRow::offer(QAbstractButton* spare, bool on)
{
    const auto found = std::ranges::find(m_spares, spare, &Spare::button);
    if (found != m_spares.end())
        found->offered = on;
}

void ButtonRow::fit()
{
    const int between = gap(this, Gap::Small);
    int taken = 0;
    const auto take = [&](const QWidget* button) { taken += button->sizeHint().width() + (taken > 0 ? between : 0); };
    for (const QWidget* button : std::as_const(m_always))
        if (!button->isHidden())
            take(button);
    bool hasRoom = true;
    for (const Spare& spare : std::as_const(m_spares)) {
        hasRoom = hasRoom && (!spare.offered || taken + between + spare.button->sizeHint().width() <= width());
        if (spare.offered && hasRoom)
            take(spare.button);
        spare.button->setVisible(spare.offered && hasRoom);
    }
}

void ButtonRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace woonrust::ui
