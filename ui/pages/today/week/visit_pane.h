// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/app_context.h"
#include "ui/pages/case/editor_pane.h"
#include "ui/pages/today/week/week_plan.h"

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace woonrust::ui {

class Card;
class StatusPill;
class TaskActions;

// Beside the week: the appointment that is chosen and what can be done with it, or the form in which one is planned.
class VisitPane final : public EditorPane {
    Q_OBJECT

public:
    explicit VisitPane(AppContext& context, QWidget* parent = nullptr);

    // Null: none is chosen.
    void showVisit(const PlanVisit* visit);
    void plan(const QDateTime& startsAt, UserId owner);
    void change();
    // All that can be done with the chosen one.
    void fillMenu(QMenu* menu);

Q_SIGNALS:
    void openRequested(const woonrust::ui::Target& target);
    void failed(const woonrust::Error& error);
    void saveFileRequested(const woonrust::Task& task); // as a calendar file
    void left();                                        // the form is gone

protected:
    void edited(const CaseEditor& editor) override;
    void showRest() override;

private:
    void makeCard();
    void addRow(const QString& name, const QString& text);

    AppContext& m_context;
    TaskActions* m_actions;
    Card* m_card;
    QWidget* m_rows = nullptr;
    QVBoxLayout* m_body = nullptr;
    QLabel* m_hint;
    std::optional<PlanVisit> m_visit;
};

} // namespace woonrust::ui
