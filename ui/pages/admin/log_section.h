// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/event_log.h"
#include "ui/pages/admin/section.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace woonrust::ui {

class Card;
class DateTimeField;
class EmptyState;
class TaskPanel;

// The event log, newest first, a page at a time: who did or looked at what, and when; narrowed to a user, a period, an
// action, a kind of thing or one thing; saved as CSV; and its chain checked.
class LogSection final : public AdminSection {
    Q_OBJECT

public:
    explicit LogSection(AppContext& context, QWidget* parent = nullptr);
    [[nodiscard]] static SectionTitle title();

    void look() override;
    void activate() override;

private:
    [[nodiscard]] QWidget* makeFilters();
    void showUsers();
    [[nodiscard]] event_log::Query query() const;
    void load(bool more);
    void append(const std::vector<event_log::Line>& lines);
    void showDetail();
    [[nodiscard]] const event_log::Line* chosen() const;
    // Where a line leads; nothing for what has no page, or none for this user.
    [[nodiscard]] std::optional<Target> targetOf(const event_log::Line& line) const;
    void openChosen();
    void onlyChosen();
    void clearFilters();
    void exportCsv();
    void checkChain();

    QComboBox* m_user;
    QComboBox* m_about;
    QComboBox* m_action;
    DateTimeField* m_from;
    DateTimeField* m_until;
    QPushButton* m_clear;
    QPushButton* m_export;
    QPushButton* m_check;
    TaskPanel* m_progress;
    QTableWidget* m_table;
    Card* m_lineCard;
    EmptyState* m_empty;
    Card* m_detail;
    QLabel* m_changes;
    QPushButton* m_open;
    QPushButton* m_only;
    QPushButton* m_more;
    std::vector<event_log::Line> m_lines;
    EntityKind m_oneKind = EntityKind::Casebook;
    qint64 m_one = 0; // the one thing that the log is narrowed to
    Generation m_generation;
};

} // namespace woonrust::ui
