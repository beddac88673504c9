// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/organisation_section.h"

#include "ui/kit/card.h"
#include "ui/kit/section_header.h"
#include "ui/kit/widgets.h"
#include "ui/pages/form_drafts.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
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
      m_phone(new QLineEdit),
      m_email(new QLineEdit),
      m_privacyUrl(new QLineEdit),
      m_complaintsUrl(new QLineEdit),
      m_tenantsOrganisation(new QLineEdit),
      m_language(new QComboBox),
      m_idle(new QSpinBox),
      m_calendarNames(new QCheckBox(tr("Calendar files sa&y titles, names and addresses")))
{
    m_language->addItem(u"Nederlands"_s, u"nl"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_idle->setRange(1, 120);
    const auto showUnit = [this](int minutes) { m_idle->setSuffix(u' ' + tr("minute(s)", nullptr, minutes)); };
    connect(m_idle, &QSpinBox::valueChanged, this, showUnit);
    showUnit(m_idle->value());

    auto* general = new Card(tr("Organisation"));
    general->body()->addWidget(errors().add(u"organisation"_s, tr("&Name"), m_name, Requirement::Required));
    FormField* language = errors().add(u"language"_s, tr("&Language of the window"), m_language);
    language->setHint(tr("For whoever did not choose one. It takes effect at the next sign-in."));
    FormField* idle = errors().add(u"idleMinutes"_s, tr("Lock the screen a&fter"), m_idle);
    idle->setHint(tr("Without keyboard or mouse. Unlocking takes the user's own password."));
    general->body()->addLayout(sideBySide({language, idle}));
    general->setMaximumWidth(em(this, 52));
    content()->addWidget(general);

    auto* letters = new Card(tr("In letters and e-mails"));
    letters->body()->addLayout(sideBySide({errors().add(u"phone"_s, tr("&Telephone"), m_phone),
                                           errors().add(u"email"_s, tr("&E-mail address"), m_email)}));
    FormField* privacy = errors().add(u"privacyUrl"_s, tr("&Privacy statement"), m_privacyUrl);
    privacy->setHint(tr("The page that says how you handle personal data."));
    FormField* complaints = errors().add(u"complaintsUrl"_s, tr("&Complaints"), m_complaintsUrl);
    complaints->setHint(tr("The page that says how to complain."));
    letters->body()->addLayout(sideBySide({privacy, complaints}));
    letters->body()->addWidget(
        errors().add(u"tenantsOrganisation"_s, tr("Tenants' &organisation"), m_tenantsOrganisation));
    letters->setMaximumWidth(em(this, 52));
    content()->addWidget(letters);

    auto* agenda = new Card(tr("In calendar files (.ics)"));
    agenda->body()->addWidget(wrappedLabel(tr(
        "Colleagues may take their appointments along in the calendar of a phone or another program. Such a file says "
        "what kind of appointment it is and in which dossier. Who can read that calendar is out of our hands: allow "
        "more only when it is as safe as this program.")));
    agenda->body()->addWidget(m_calendarNames);
    agenda->setMaximumWidth(em(this, 52));
    content()->addWidget(agenda);
    content()->addStretch(1);

    header()->addAction(saveButton());
    drafts()->watch(u"organisation"_s, m_name);
    drafts()->watch(u"phone"_s, m_phone);
    drafts()->watch(u"email"_s, m_email);
    drafts()->watch(u"privacyUrl"_s, m_privacyUrl);
    drafts()->watch(u"complaintsUrl"_s, m_complaintsUrl);
    drafts()->watch(u"tenantsOrganisation"_s, m_tenantsOrganisation);
    drafts()->watch(u"language"_s, m_language);
    drafts()->watch(u"idleMinutes"_s, m_idle);
    drafts()->watch(u"calendarNames"_s, m_calendarNames);
    begin();
}

void OrganisationSection::activate()
{
    m_name->setFocus();
}

void OrganisationSection::fill(const Settings& settings)
{
    m_name->setText(settings.organisation);
    m_phone->setText(settings.phone);
    m_email->setText(settings.email);
    m_privacyUrl->setText(settings.privacyUrl);
    m_complaintsUrl->setText(settings.complaintsUrl);
    m_tenantsOrganisation->setText(settings.tenantsOrganisation);
    chooseData(m_language, settings.language);
    m_idle->setValue(settings.idleMinutes);
    m_calendarNames->setChecked(settings.calendarNames);
}

void OrganisationSection::read(Settings& settings) const
{
    settings.organisation = m_name->text().simplified();
    settings.phone = m_phone->text().simplified();
    settings.email = m_email->text().simplified();
    settings.privacyUrl = m_privacyUrl->text().simplified();
    settings.complaintsUrl = m_complaintsUrl->text().simplified();
    settings.tenantsOrganisation = m_tenantsOrganisation->text().simplified();
    settings.language = m_language->currentData().toString();
    settings.idleMinutes = m_idle->value();
    settings.calendarNames = m_calendarNames->isChecked();
}

} // namespace woonrust::ui
