// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/figures.h"
#include "services/lists/today.h"
#include "ui/context/app_context.h"
#include "ui/shell/page.h"

#include <QTimer>

class QStackedWidget;

namespace woonrust::ui {

class AgendaCard;
class DueCard;
class InlineMessage;
class TeamCard;
class Tile;

// Vandaag: what waits for me, and how the team does. Who has no cases gets what fits their role: the month's figures,
// or the state of the casebook.
class TodayPage final : public Page {
    Q_OBJECT

public:
    explicit TodayPage(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QString railName() const override;
    [[nodiscard]] Icon icon() const override { return Icon::Today; }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool opens(TargetKind kind) const override { return kind == TargetKind::Today; }
    void open(const Target& target) override;
    void activate() override;

    // A new day may have begun: what was due today is late now.
    void checkDay();

private:
    [[nodiscard]] QWidget* makeCases();
    void makeFigureTiles(QWidget* content);
    void makeAdminTiles(QWidget* content);
    void refresh();
    void loadCases();
    void showCases(const today::Overview& overview);
    void loadFigures();
    void showFigures(const papers::FigureReport& figures);
    void showCasebook();
    void tick(TaskId task, const QString& title);
    void showError(const Error& error);
    [[nodiscard]] UserId owner() const;
    [[nodiscard]] QString scopeKey() const;
    [[nodiscard]] today::Scope firstScope() const;

    AppContext& m_context;
    const bool m_hasCases;
    const bool m_hasFigures;
    InlineMessage* m_message;
    DueCard* m_due = nullptr;
    int m_missedOfTeam = 0;
    AgendaCard* m_agenda = nullptr;
    TeamCard* m_team = nullptr;
    QStackedWidget* m_stack = nullptr; // empty casebook, or the cases
    QList<Tile*> m_tiles;
    Generation m_caseQuestion;
    Generation m_figureQuestion;
    QTimer m_soon;    // changes come in bursts
    QTimer m_figures; // these cost more: once a minute at most
    QTimer m_clock;
    QDate m_day;
    bool m_figuresAreOld = true;
    bool m_focusWhenShown = false; // the list had nothing to give the focus to yet
};

} // namespace woonrust::ui
