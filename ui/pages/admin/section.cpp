// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/section.h"

#include "ui/kit/inline_message.h"
#include "ui/kit/section_header.h"
#include "ui/pages/form.h"
#include "ui/theme/metrics.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace woonrust::ui {

AdminSection::AdminSection(AppContext& context, Icon icon, const QString& name, const QString& sub, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_icon(icon),
      m_name(name),
      m_header(new SectionHeader(name, sub)),
      m_bar(new InlineMessage),
      m_content(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this, Gap::Large));
    layout->setSpacing(gap(this));
    layout->addWidget(m_header);
    layout->addWidget(m_bar);
    m_content->setSpacing(gap(this));
    auto* form = new QWidget;
    form->setLayout(m_content);
    m_content->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolling(form), 1);
    m_bar->setMessage(Tone::Info, {});
}

void AdminSection::showError(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_bar->setMessage(Tone::Missed, error.message);
}

} // namespace woonrust::ui
