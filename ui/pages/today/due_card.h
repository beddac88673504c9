// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/today.h"
#include "ui/kit/card.h"
#include "ui/pages/today/due_model.h"
#include "ui/shell/target.h"

#include <QElapsedTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace woonrust::ui {

class EmptyState;
class SegmentedChoice;

// "Deadlines and tasks": Enter opens a line, Space ticks a task, Ctrl+Z takes that back.
class DueCard final : public Card {
    Q_OBJECT

public:
    explicit DueCard(QWidget* parent = nullptr);

    [[nodiscard]] DueModel* model() const { return m_model; }
    [[nodiscard]] today::Scope scope() const;
    void setScope(today::Scope scope);
    // Call after the lines of the model changed: keeps the same line current.
    void setLines(const today::Overview& overview, QDate day, const CodeNames& codes, const WorkingCalendar& calendar);
    // Shows only these lines, and puts the focus there.
    void showPart(DueModel::Part part);
    void focusList();

Q_SIGNALS:
    void scopeChanged();
    void openRequested(const woonrust::ui::Target& target);
    void tickRequested(woonrust::TaskId task, const QString& title);
    void undoRequested(); // of the last tick

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openCurrent();
    void tickCurrent();
    void showState();
    [[nodiscard]] const DueLine* current() const;

    DueModel* m_model;
    QTableView* m_table;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QLabel* m_more;
    QPushButton* m_showAll;
    QPushButton* m_tick;
    QElapsedTimer m_typing; // since the last letter that fell into the list
    SegmentedChoice* m_scope;
};

} // namespace woonrust::ui
