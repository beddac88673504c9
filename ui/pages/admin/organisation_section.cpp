// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/organisation_section.h"

#include "ui/kit/card.h"
#include "ui/kit/inline_message.h"
#include "ui/kit/section_header.h"
#include "ui/kit/widgets.h"
#include "ui/pages/panes.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace woonrust::ui {

using namespace Qt::StringLiterals;

OrganisationSection::OrganisationSection(AppContext& context, QWidget* parent)
    : AdminSection(context, Icon::Home, tr("Organisation"), tr("What holds for everybody in this casebook"), parent),
      m_errors(bar()),
      m_name(new QLineEdit),
      m_language(new QComboBox),
      m_idle(new QSpinBox),
      m_tiles(new QCheckBox(tr("Show street maps from a tile &server"))),
      m_tileServer(new QLineEdit),
      m_save(primaryButton(tr("Save")))
{
    m_language->addItem(u"Nederlands"_s, u"nl"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_idle->setRange(1, 120);
    m_idle->setSuffix(tr(" minutes"));
    m_tileServer->setPlaceholderText(u"https://…/{z}/{x}/{y}.png"_s);

    auto* general = new Card(tr("Organisation"));
    general->body()->addWidget(m_errors.add(u"organisation"_s, tr("&Name"), m_name, Requirement::Required));
    FormField* language = m_errors.add(u"language"_s, tr("&Language of the window"), m_language);
    language->setHint(tr("For whoever did not choose one. It takes effect at the next sign-in."));
    FormField* idle = m_errors.add(u"idleMinutes"_s, tr("Lock the screen &after"), m_idle);
    idle->setHint(tr("Without keyboard or mouse. Unlocking takes the user's own password."));
    general->body()->addLayout(sideBySide({language, idle}));
    auto* maps = new Card(tr("Maps"));
    maps->body()->addWidget(m_tiles);
    maps->body()->addWidget(m_errors.add(u"tileServer"_s, tr("A&ddress of the tile server"), m_tileServer));
    QLabel* warning = wrappedLabel(tr("Woonrust draws its own areas and needs no network. With a tile server, that "
                                      "server can see which streets are looked at; it never gets names, reports or "
                                      "dossiers."));
    warning->setForegroundRole(QPalette::PlaceholderText);
    maps->body()->addWidget(warning);

    content()->addWidget(new Panes(general, maps));
    content()->addStretch(1);

    setButtonHint(m_save, u"Ctrl+S"_s);
    header()->addAction(m_save);
    connect(m_save, &QPushButton::clicked, this, &OrganisationSection::save);
    connect(m_name, &QLineEdit::textChanged, this, &OrganisationSection::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &OrganisationSection::changed);
    connect(m_idle, &QSpinBox::valueChanged, this, &OrganisationSection::changed);
    connect(m_tiles, &QCheckBox::toggled, this, &OrganisationSection::changed);
    connect(m_tileServer, &QLineEdit::textChanged, this, &OrganisationSection::changed);
    show(m_context.settings());
    connect(&m_context, &AppContext::referenceChanged, this, [this, last = m_context.settings()]() mutable {
        // What was typed here meanwhile stays; the rest follows.
        if (typed() == last || !isDirty())
            show(m_context.settings());
        last = m_context.settings();
        changed();
    });
}

void OrganisationSection::activate()
{
    m_name->setFocus();
}

void OrganisationSection::show(const Settings& settings)
{
    m_errors.clear();
    m_name->setText(settings.organisation);
    chooseData(m_language, settings.language);
    m_idle->setValue(settings.idleMinutes);
    m_tiles->setChecked(settings.tileServerOn);
    m_tileServer->setText(settings.tileServer);
    changed();
}

Settings OrganisationSection::typed() const
{
    Settings settings = m_context.settings();
    settings.organisation = m_name->text();
    settings.language = m_language->currentData().toString();
    settings.idleMinutes = m_idle->value();
    settings.tileServerOn = m_tiles->isChecked();
    settings.tileServer = m_tileServer->text();
    return settings;
}

bool OrganisationSection::isDirty() const
{
    return typed() != m_context.settings();
}

void OrganisationSection::changed()
{
    m_tileServer->setEnabled(m_tiles->isChecked());
    m_save->setEnabled(isDirty());
}

void OrganisationSection::save()
{
    if (!isDirty())
        return;
    m_errors.clear();
    m_context.bench.writer.run(
        this, [settings = typed()](Session& session) { return settings::save(session, settings); },
        [this](const Result<void>& saved) {
            if (!saved)
                m_errors.show(saved.error());
            else
                Q_EMIT toast(tr("The settings were saved."));
        });
}

} // namespace woonrust::ui
