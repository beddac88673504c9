// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/casebook/backup.h"
#include "ui/pages/admin/section.h"
#include "ui/pages/form.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace woonrust::ui {

class Card;
class TaskPanel;

// Back-ups: where they go and how many are kept, making one, the ones there are, and taking one back as a casebook of
// its own, so that nothing is ever overwritten by it.
class BackupSection final : public AdminSection {
    Q_OBJECT

public:
    explicit BackupSection(AppContext& context, QWidget* parent = nullptr);

    void activate() override;
    void save() override;
    [[nodiscard]] bool isDirty() const override;

private:
    [[nodiscard]] QWidget* makeSettings();
    [[nodiscard]] QWidget* makeList();
    void show(const Settings& settings);
    [[nodiscard]] Settings typed() const;
    void changed();
    void chooseFolder();
    void makeOne();
    void loadList();
    void askRestore();
    void restore();

    FieldErrors m_errors;
    QLineEdit* m_folder;
    QSpinBox* m_kept;
    QCheckBox* m_onClose;
    QPushButton* m_save;
    QPushButton* m_make;
    TaskPanel* m_progress;
    QTableWidget* m_list;
    QPushButton* m_restore;
    Card* m_restoreCard;
    QLineEdit* m_target;
    QLineEdit* m_password;
    std::vector<BackupFile> m_backups;
    Generation m_generation;
    bool m_running = false;
};

} // namespace woonrust::ui
