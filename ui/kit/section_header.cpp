// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/section_header.h"

#include "ui/kit/elided_label.h"
#include "ui/kit/widgets.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QPushButton>
#include <memory>

namespace woonrust::ui {

SectionHeader::SectionHeader(const QString& title, const QString& sub, QWidget* parent)
    : QWidget(parent),
      m_title(headingLabel({}, this)),
      m_sub(new ElidedLabel({}, this)),
      m_beside(new QHBoxLayout),
      m_actions(new QHBoxLayout)
{
    m_title->setFont(heading(heading(heading(font()))));
    m_sub->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(this, Gap::Small));
    m_beside->setSpacing(gap(this, Gap::Small));
    m_actions->setSpacing(gap(this, Gap::Small));
    layout->addWidget(m_title);
    layout->addWidget(m_sub);
    layout->addLayout(m_beside);
    layout->addStretch(1);
    layout->addLayout(m_actions);
    // As high with buttons as without, so that titles stand where they stood on the section before.
    const std::unique_ptr<QPushButton> example(secondaryButton(title));
    setMinimumHeight(example->sizeHint().height());
    setTitle(title, sub);
}

void SectionHeader::setTitle(const QString& title, const QString& sub)
{
    m_title->setText(title);
    m_sub->setText(sub);
    m_sub->setVisible(!sub.isEmpty());
}

void SectionHeader::addBeside(QWidget* widget)
{
    m_beside->addWidget(widget);
}

void SectionHeader::addAction(QWidget* widget)
{
    m_actions->addWidget(widget);
}

} // namespace woonrust::ui
