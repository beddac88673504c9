// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/casebook_check.h"
#include "ui/pages/admin/section.h"

class QPushButton;
class QVBoxLayout;

namespace woonrust::ui {

class Card;
class EmptyState;
class TaskPanel;

// Checks the casebook: the file, the tables, the search index, the event log, the documents.
class CheckSection final : public AdminSection {
    Q_OBJECT

public:
    explicit CheckSection(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static SectionTitle title();

    void activate() override;

private:
    void run();
    void show(const VerifyReport& report);

    QPushButton* m_run;
    TaskPanel* m_progress;
    EmptyState* m_empty;
    Card* m_card;
    QWidget* m_lines = nullptr;
};

} // namespace woonrust::ui
