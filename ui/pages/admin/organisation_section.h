// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/admin/settings_section.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace woonrust::ui {

// What holds for the whole casebook: whose it is, the language it opens in, and when the screen locks.
class OrganisationSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit OrganisationSection(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static SectionTitle title();

    void activate() override;

protected:
    void fill(const Settings& settings) override;
    void read(Settings& settings) const override;

private:
    QLineEdit* m_name;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QLineEdit* m_privacyUrl;
    QLineEdit* m_complaintsUrl;
    QLineEdit* m_tenantsOrganisation;
    QComboBox* m_language;
    QSpinBox* m_idle;
    QCheckBox* m_calendarNames;
};

} // namespace woonrust::ui
