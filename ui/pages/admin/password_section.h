// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/admin/section.h"
#include "ui/pages/form.h"

class QLineEdit;
class QPushButton;

namespace woonrust::ui {

class ProgressPanel;

// One's own password, for everybody.
class PasswordSection final : public AdminSection {
    Q_OBJECT

public:
    explicit PasswordSection(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static SectionTitle title();

    void activate() override;
    void save() override;
    [[nodiscard]] bool isDirty() const override;

private:
    FieldErrors m_errors;
    QLineEdit* m_old;
    QLineEdit* m_new;
    QLineEdit* m_again;
    QPushButton* m_save;
    ProgressPanel* m_progress;
};

} // namespace woonrust::ui
