// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/settings_section.h"

#include "ui/kit/widgets.h"
#include "ui/pages/form_drafts.h"

namespace woonrust::ui {

using namespace Qt::StringLiterals;

SettingsSection::SettingsSection(AppContext& context, SectionTitle title, const QString& sub, QWidget* parent)
    : AdminSection(context, std::move(title), sub, parent), m_errors(bar()), m_save(primaryButton(tr("Save")))
{
    setButtonHint(m_save, u"Ctrl+S"_s);
    addDrafts();
}

void SettingsSection::begin()
{
    connect(m_save, &QPushButton::clicked, this, &SettingsSection::save);
    connect(drafts(), &FormDrafts::edited, this, [this] {
        follow();
        m_save->setEnabled(isDirty());
    });
    connect(drafts(), &FormDrafts::thrownAway, this, &SettingsSection::show);
    connect(&m_context, &AppContext::referenceChanged, this, [this] {
        // What was typed here meanwhile stays; the rest follows.
        if (!isDirty())
            show();
    });
    show();
}

void SettingsSection::show()
{
    drafts()->beginFilling();
    m_errors.clear();
    m_shown = m_context.settings();
    fill(m_shown);
    drafts()->show(u""_s);
    follow();
    m_save->setEnabled(isDirty());
}

bool SettingsSection::isDirty() const
{
    Settings settings = m_shown;
    read(settings);
    return settings != m_shown;
}

Settings SettingsSection::typed() const
{
    Settings settings = m_context.settings();
    read(settings);
    return settings;
}

void SettingsSection::save()
{
    if (!isDirty())
        return;
    m_errors.clear();
    if (!takePending())
        return;
    const Settings wanted = typed();
    m_context.bench.writer.run(
        this, [wanted](Session& session) { return settings::save(session, wanted); },
        [this, wanted](const Result<void>& saved) {
            if (!saved) {
                m_errors.show(saved.error());
                return;
            }
            drafts()->drop(u""_s);
            m_shown = wanted;
            Q_EMIT toast(notice());
        });
}

} // namespace woonrust::ui
