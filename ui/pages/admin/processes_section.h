// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/process_layout.h"
#include "services/office/processes.h"
#include "ui/pages/admin/section.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace woonrust::ui {

class Card;
class DateTimeField;
class ProcessChart;
class ProcessTrialPanel;

// The processes (stroomschema's) with their versions, each as a chart. A changed one comes in as a file, is checked
// fault by fault, and is put in force from a day on; dossiers that run stay on theirs.
class ProcessesSection final : public AdminSection {
    Q_OBJECT

public:
    explicit ProcessesSection(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static SectionTitle title();

    void activate() override;

private:
    void load();
    void showList();
    void showChosen();
    void importFile();
    void take(const QString& path);
    void exportFile();
    void putInForce();
    void removeChosen();
    void showTrial();
    void done(const Result<void>& result, const QString& notice);
    [[nodiscard]] const processes::StoredProcess* chosen() const;
    [[nodiscard]] QString stateOf(const processes::StoredProcess& process) const;

    std::vector<processes::StoredProcess> m_processes;
    ProcessId m_select; // to choose when the list is there
    Generation m_generation;
    Generation m_drawn;
    QListWidget* m_list;
    Card* m_card;
    QLabel* m_state;
    ProcessChart* m_chart;
    DateTimeField* m_from;
    QPushButton* m_export;
    QPushButton* m_putInForce;
    QPushButton* m_remove;
    QPushButton* m_try;
    ProcessTrialPanel* m_trial;
    Card* m_trialCard;
};

} // namespace woonrust::ui
