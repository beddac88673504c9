// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/figures.h"
#include "services/cases/absences.h"
#include "services/lists/today.h"
#include "ui/context/app_context.h"
#include "ui/shell/page.h"

#include <QTimer>

class QStackedWidget;

namespace woonrust::ui {

class AbsenceView;
class AgendaCard;
class DueCard;
class FeedKeeper;
class InlineMessage;
class SegmentedChoice;
class TeamCard;
class Tile;
class WeekView;

// Vandaag: what waits for me, and how the team does; or the week, as an agenda (text "week" of a target), or who is
// away ("absence"). Who has no cases gets what fits their role: the month's figures, or the state of the casebook.
class TodayPage final : public Page {
    Q_OBJECT

public:
    explicit TodayPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString railName() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Today; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool opens(TargetKind kind) const override { return kind == TargetKind::Today; }
    void open(const Target& target) override;
    void activate() override;
    void goHome() override;
    [[nodiscard]] bool canLeave() override;
    void save() override;

    // A new day may have begun: what was due today is late now.
    void checkDay();

private:
    [[nodiscard]] QWidget* makeChoice();
    void showView(const QString& view);
    [[nodiscard]] bool isDay() const;
    [[nodiscard]] bool isWeek() const;
    void keepDrafts();
    [[nodiscard]] QWidget* makeCases();
    void makeFigureTiles(QWidget* content);
    void makeAdminTiles(QWidget* content);
    void refresh();
    void loadCases();
    void showCases(const today::Overview& overview);
    void loadAbsences();
    void showAbsences(const std::vector<absences::AbsenceView>& all);
    void loadFigures();
    void showFigures(const papers::FigureReport& figures);
    void showCasebook();
    void tick(TaskId task, const QString& title);
    void untick(TaskId task);
    void showError(const Error& error);
    [[nodiscard]] UserId owner() const;
    [[nodiscard]] QString scopeKey() const;
    [[nodiscard]] today::Scope firstScope() const;

    AppContext& m_context;
    const bool m_hasCases;
    const bool m_hasFigures;
    InlineMessage* m_message;
    InlineMessage* m_lent = nullptr;   // what was lent to me, or by me
    SegmentedChoice* m_view = nullptr; // the day, or the week
    QStackedWidget* m_views = nullptr;
    FeedKeeper* m_feed = nullptr;
    AbsenceView* m_absence = nullptr;
    WeekView* m_week = nullptr; // once it was asked for
    DueCard* m_due = nullptr;
    int m_missedOfTeam = 0;
    AgendaCard* m_agenda = nullptr;
    TeamCard* m_team = nullptr;
    QStackedWidget* m_stack = nullptr; // empty casebook, or the cases
    QList<Tile*> m_tiles;
    Generation m_caseQuestion;
    Generation m_absenceQuestion;
    Generation m_figureQuestion;
    QList<TaskId> m_ticked; // done, or on the way to it, and still in the list; the last one last
    QList<TaskId> m_done;   // what Ctrl+Z takes back, the last one last
    QTimer m_soon;          // changes come in bursts
    QTimer m_figures;       // these cost more: once a minute at most
    QTimer m_clock;
    QDate m_day;
    bool m_figuresAreOld = true;
    bool m_focusWhenShown = false; // the list had nothing to give the focus to yet
};

} // namespace woonrust::ui
