// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/organisation_section.h"

#include "ui/kit/card.h"
#include "ui/kit/section_header.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form_drafts.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

SectionTitle OrganisationSection::title()
{
    return {.icon = Icon::Home, .name = tr("Organisation"), .draftKind = u"admin-organisation"_s};
}

OrganisationSection::OrganisationSection(AppContext& context, QWidget* parent)
    : SettingsSection(context, title(), tr("What holds for everybody in this casebook"), parent),
      m_name(new QLineEdit),
      m_language(new QComboBox),
      m_idle(new QSpinBox)
{
    m_language->addItem(u"Nederlands"_s, u"nl"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_idle->setRange(1, 120);
    m_idle->setSuffix(tr(" minutes"));

    auto* general = new Card(tr("Organisation"));
    general->body()->addWidget(errors().add(u"organisation"_s, tr("&Name"), m_name, Requirement::Required));
    FormField* language = errors().add(u"language"_s, tr("&Language of the window"), m_language);
    language->setHint(tr("For whoever did not choose one. It takes effect at the next sign-in."));
    FormField* idle = errors().add(u"idleMinutes"_s, tr("Lock the screen a&fter"), m_idle);
    idle->setHint(tr("Without keyboard or mouse. Unlocking takes the user's own password."));
    general->body()->addLayout(sideBySide({language, idle}));
    general->setMaximumWidth(em(this, 52));
    content()->addWidget(general);
    content()->addStretch(1);

    header()->addAction(saveButton());
    drafts()->watch(u"organisation"_s, m_name);
    drafts()->watch(u"language"_s, m_language);
    drafts()->watch(u"idleMinutes"_s, m_idle);
    begin();
}

void OrganisationSection::activate()
{
    m_name->setFocus();
}

void OrganisationSection::fill(const Settings& settings)
{
    m_name->setText(settings.organisation);
    chooseData(m_language, settings.language);
    m_idle->setValue(settings.idleMinutes);
}

void OrganisationSection::read(Settings& settings) const
{
    settings.organisation = m_name->text().simplified();
    settings.language = m_language->currentData().toString();
    settings.idleMinutes = m_idle->value();
}

} // namespace woonrust::ui
