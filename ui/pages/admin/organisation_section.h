// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/admin/section.h"
#include "ui/pages/form.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace woonrust::ui {

// What holds for the whole casebook: whose it is, the language it opens in, when the screen locks, and whether maps may
// come from outside.
class OrganisationSection final : public AdminSection {
    Q_OBJECT

public:
    explicit OrganisationSection(AppContext& context, QWidget* parent = nullptr);

    void activate() override;
    void save() override;
    [[nodiscard]] bool isDirty() const override;

private:
    void show(const Settings& settings);
    [[nodiscard]] Settings typed() const;
    void changed();

    FieldErrors m_errors;
    QLineEdit* m_name;
    QComboBox* m_language;
    QSpinBox* m_idle;
    QCheckBox* m_tiles;
    QLineEdit* m_tileServer;
    QPushButton* m_save;
};

} // namespace woonrust::ui
