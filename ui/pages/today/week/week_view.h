// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/week.h"
#include "ui/context/app_context.h"
#include "ui/shell/target.h"

#include <QHash>
#include <QTimer>

class QLabel;
class QMenu;

namespace woonrust::ui {

class FeedKeeper;
class InlineMessage;
class SegmentedChoice;
class VisitPane;
class AgendaGrid;

// The second view of Vandaag: a week of one's own or of the team, with the chosen appointment beside it.
class WeekView final : public QWidget {
    Q_OBJECT

public:
    WeekView(AppContext& context, FeedKeeper& feed, QWidget* parent = nullptr);

    void showWeek(QDate day);
    void focusGrid();
    void save();      // what is being written
    void keepDraft(); // before it goes out of view
    [[nodiscard]] QDate monday() const { return m_monday; }

Q_SIGNALS:
    void openRequested(const woonrust::ui::Target& target);
    void toast(const QString& text, const std::function<void()>& undo = {});

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeFooter();
    [[nodiscard]] today::Scope scope() const;
    void load();
    void showPlan();
    void move(TaskId task, const QDateTime& startsAt, UserId owner);
    void undo();
    void fillExport(QMenu* menu);
    void saveVisit(const Task& task);
    void saveWeek();
    void chooseFeed();
    void showMenu(const QPoint& globalPlace);
    void showError(const Error& error);

    AppContext& m_context;
    FeedKeeper& m_feed;
    AgendaGrid* m_grid;
    VisitPane* m_pane;
    InlineMessage* m_message;
    SegmentedChoice* m_scope;
    QLabel* m_title = nullptr;
    QLabel* m_counts = nullptr;
    QDate m_monday;
    week::Week m_week;
    bool m_stale = true;
    int m_moving = 0;              // moves that are not stored yet: what is read now is older than what is shown
    std::vector<Task> m_moved;     // as they were before each move, to be taken back from the last
    QHash<TaskId, int> m_versions; // of tasks that were moved here
    Generation m_question;
    QTimer m_soon; // changes come in bursts
    QTimer m_minute;
};

} // namespace woonrust::ui
