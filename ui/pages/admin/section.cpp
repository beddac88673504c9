// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/section.h"

#include "ui/kit/inline_message.h"
#include "ui/kit/section_header.h"
#include "ui/pages/form.h"
#include "ui/pages/form_drafts.h"
#include "ui/theme/metrics.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace woonrust::ui {

AdminSection::AdminSection(AppContext& context, SectionTitle title, const QString& sub, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(std::move(title)),
      m_header(new SectionHeader(m_title.name, sub)),
      m_bar(new InlineMessage),
      m_layout(new QVBoxLayout(this)),
      m_content(new QVBoxLayout)
{
    m_layout->setContentsMargins(margins(this, Gap::Large));
    m_layout->setSpacing(gap(this));
    m_layout->addWidget(m_header);
    m_layout->addWidget(m_bar);
    m_content->setSpacing(gap(this));
    auto* form = new QWidget;
    form->setLayout(m_content);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(scrolling(form), 1);
    m_bar->setMessage(Tone::Info, {});
}

bool AdminSection::hasDrafts() const
{
    return m_drafts && !m_drafts->keys().isEmpty();
}

void AdminSection::keepDrafts()
{
    if (m_drafts)
        m_drafts->flush();
}

FormDrafts* AdminSection::addDrafts()
{
    m_drafts = new FormDrafts(m_context, m_title.draftKind, [this] { return isDirty(); }, this);
    m_layout->insertWidget(m_layout->indexOf(m_bar) + 1, m_drafts->bar());
    connect(m_drafts, &FormDrafts::changed, this, &AdminSection::draftsChanged);
    return m_drafts;
}

void AdminSection::showError(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_bar->setMessage(Tone::Missed, error.message);
}

} // namespace woonrust::ui
