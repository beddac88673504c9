// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/admin/section.h"
#include "ui/pages/form.h"
#include "ui/print/recovery_sheet.h"

#include <array>

class QLineEdit;
class QPushButton;

namespace woonrust::ui {

class ProgressPanel;

// A new recovery key: shown once, to print or copy; then two of its groups are typed back from paper, and only then it
// replaces the key before it.
class RecoverySection final : public AdminSection {
    Q_OBJECT

public:
    explicit RecoverySection(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static SectionTitle title();

    void activate() override;
    void save() override;

private:
    [[nodiscard]] QWidget* makeStart();
    [[nodiscard]] QWidget* makeKey();
    [[nodiscard]] QWidget* makeProof();
    void propose();
    void savePdf();
    [[nodiscard]] print::RecoverySheet sheet() const;
    [[nodiscard]] QString fileName() const;
    void askProof();
    void confirm();
    void stop();
    void show(QWidget* step);

    FieldErrors m_errors;
    QWidget* m_step = nullptr; // the one in view
    ProgressPanel* m_progress;
    QWidget* m_start;
    QPushButton* m_make;
    QWidget* m_keyStep;
    QLineEdit* m_key;
    QPushButton* m_onPaper;
    QWidget* m_proof;
    std::array<FormField*, 2> m_groupFields{};
    std::array<QLineEdit*, 2> m_groups{};
    std::array<int, 2> m_asked{}; // which groups, from 0
    QPushButton* m_use;
};

} // namespace woonrust::ui
