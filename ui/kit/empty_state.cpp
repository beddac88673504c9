// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/empty_state.h"

#include "ui/kit/widgets.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QEvent>

namespace woonrust::ui {

EmptyState::EmptyState(Icon icon, const QString& sentence, const QString& action, QWidget* parent)
    : QWidget(parent),
      m_icon(icon),
      m_picture(textLabel({}, this)),
      m_sentence(secondaryLabel({}, this)),
      m_action(secondaryButton({}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this, Gap::Large));
    layout->setSpacing(gap(this));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMaximumWidth(em(this, 36));
    // A wrapping label in a centred column needs a width to wrap at.
    m_sentence->setMinimumWidth(em(this, 14));
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_sentence, 100);
    line->addStretch(1);
    layout->addStretch(1);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addLayout(line);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setText(sentence, action);
    showIcon();
}

void EmptyState::setText(const QString& sentence, const QString& action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIcon();
    }
}

void EmptyState::showIcon()
{
    const Colours& c = coloursOf(palette());
    const int side = em(this, 3.2);
    m_picture->setPixmap(icon(m_icon, blend(c.base, c.secondary, 0.6)).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace woonrust::ui
