// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/backups.h"
#include "ui/pages/admin/settings_section.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace woonrust::ui {

class EmptyState;
class RestoreCard;
class TaskPanel;

// Back-ups: where they go and how many are kept, making one, the ones there are, and restoring one.
class BackupSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit BackupSection(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static SectionTitle title();

    void look() override;
    void activate() override;

protected:
    void fill(const Settings& settings) override;
    void read(Settings& settings) const override;
    void follow() override;

private:
    // A line of the list: a back-up, or a casebook that was kept when something took its place.
    struct Line {
        BackupFile file;
        bool kept = false;
    };

    [[nodiscard]] QWidget* makeSettings();
    [[nodiscard]] QWidget* makeList();
    void chooseFolder();
    void makeOne();
    void loadList();
    void showList();
    void follow(int row);
    void restore(const QString& backup);
    void askRemove();
    void remove(const QString& kept);
    void chooseOther();

    QLineEdit* m_folder;
    QSpinBox* m_kept;
    QCheckBox* m_onClose;
    QPushButton* m_make;
    TaskPanel* m_progress;
    QTableWidget* m_list;
    EmptyState* m_empty;
    QPushButton* m_restore;
    QPushButton* m_other;
    QPushButton* m_remove;
    RestoreCard* m_restoreCard;
    std::vector<Line> m_lines;
    Generation m_generation;
    bool m_running = false;
};

} // namespace woonrust::ui
