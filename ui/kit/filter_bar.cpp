// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/filter_bar.h"

#include "ui/kit/chip.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QMenu>

namespace woonrust::ui {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent),
      m_layout(new FlowLayout(em(this, 0.45), em(this, 0.4), this)),
      m_add(new QPushButton(tr("filter"), this))
{
    setButtonKind(m_add, ButtonKind::Chip);
    m_add->setIcon(icon(Icon::Add));
    m_add->setAutoDefault(false);
    named(m_add, tr("Add a filter"));
    m_layout->addWidget(m_add);
    m_add->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterBar::setChips(const QList<FilterChip>& chips)
{
    if (chips == m_chips) {
        return;
    }
    // The chip that had the focus goes: the focus stays in the bar, so that the keyboard does not get lost.
    while (m_layout->count() > 1) {
        QLayoutItem* item = m_layout->takeAt(0);
        if (item->widget()->hasFocus()) {
            m_add->setFocus();
        }
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_chips = chips;
    m_buttons.clear();
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const FilterChip& chip = chips.at(i);
        auto* button = new Chip(chip.text, chip.removable, this);
        button->setAccessibleName(tr("Filter: %1").arg(chip.text));
        connect(button, &Chip::removeRequested, this, [this, key = chip.key] { Q_EMIT removed(key); });
        connect(button, &Chip::clicked, this, [this, key = chip.key] { Q_EMIT opened(key); });
        m_layout->insertWidget(static_cast<int>(i), button);
        button->show();
        m_buttons.append(button);
    }
    tabBefore(m_add, m_buttons);
    updateGeometry();
}

void FilterBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    tabBefore(m_add, m_buttons);
}

void FilterBar::setChoices(const QList<FilterChip>& choices)
{
    auto* menu = new QMenu(this);
    for (const FilterChip& choice : choices) {
        menu->addAction(choice.text, this, [this, key = choice.key] { Q_EMIT chosen(key); });
    }
    setMenu(menu);
}

void FilterBar::setMenu(QMenu* menu)
{
    delete m_add->menu();
    menu->setParent(this, menu->windowFlags());
    m_add->setMenu(menu);
    m_add->setVisible(!menu->isEmpty());
}

} // namespace woonrust::ui
