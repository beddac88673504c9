// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/event_log.h"
#include "ui/pages/admin/section.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace woonrust::ui {

class Card;
class EmptyState;

// The event log, newest first, a page at a time: who did or looked at what, and when.
class LogSection final : public AdminSection {
    Q_OBJECT

public:
    explicit LogSection(AppContext& context, QWidget* parent = nullptr);

    void activate() override;

private:
    void showUsers();
    void load(bool more);
    void append(const std::vector<event_log::Line>& lines);
    void showDetail();

    QComboBox* m_user;
    QTableWidget* m_table;
    Card* m_detail;
    QLabel* m_changes;
    QPushButton* m_more;
    std::vector<event_log::Line> m_lines;
    Generation m_generation;
};

} // namespace woonrust::ui
