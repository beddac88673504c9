// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/panes.h"

#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <algorithm>

namespace woonrust::ui {

namespace {
constexpr double sideBySideFromEms = 46;
} // namespace

Panes::Panes(QWidget* first, QWidget* second, int firstStretch, int secondStretch, QWidget* parent)
    : QWidget(parent), m_first(first), m_second(second), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap(this));
    m_layout->addWidget(first, firstStretch);
    m_layout->addWidget(second, secondStretch);
}

// As narrow as the widest part, so that whatever holds it can become narrow enough for the parts to go below each
// other.
QSize Panes::minimumSizeHint() const
{
    return {std::max(m_first->minimumSizeHint().width(), m_second->minimumSizeHint().width()),
            m_layout->totalMinimumSize().height()};
}

void Panes::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int needed = m_first->minimumSizeHint().width() + m_layout->spacing() + m_second->minimumSizeHint().width();
    const auto direction =
        width() < std::max(em(this, sideBySideFromEms), needed) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != m_layout->direction()) {
        m_layout->setDirection(direction);
        updateGeometry();
    }
}

} // namespace woonrust::ui
