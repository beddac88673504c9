// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/segmented_choice.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/widgets.h"
#include "ui/theme/metrics.h"

#include <QButtonGroup>

namespace woonrust::ui {

SegmentedChoice::SegmentedChoice(QWidget* parent)
    : QWidget(parent), m_layout(new FlowLayout(em(this, 0.45), em(this, 0.4), this)), m_group(new QButtonGroup(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus); // for the letter of its label; Tab goes to the proxy
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT valueChanged(m_keys.at(id)); });
}

void SegmentedChoice::addOption(const QString& key, const QString& text)
{
    auto* button = new QPushButton(text, this);
    setButtonKind(button, ButtonKind::Chip);
    button->setCheckable(true);
    button->setAutoDefault(false);
    m_group->addButton(button, static_cast<int>(m_keys.size()));
    m_layout->addWidget(button);
    m_keys.append(key);
    if (m_keys.size() == 1) {
        setFocusProxy(button);
    }
}

void SegmentedChoice::setValue(const QString& key)
{
    const auto index = m_keys.indexOf(key);
    if (QAbstractButton* button = m_group->button(static_cast<int>(index))) {
        button->setChecked(true);
        setFocusProxy(button);
        return;
    }
    if (QAbstractButton* checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

QString SegmentedChoice::value() const
{
    return m_keys.value(m_group->checkedId());
}

} // namespace woonrust::ui
