// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/directive_detail.h"
#include "ui/context/app_context.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace woonrust::ui {

class Card;
class WeekGrid;

// What stands below the head of a behaviour directive: readiness, clauses by week, breaches, parties, evaluations,
// effect, background and what happened, as cards.
class DirectiveCards final : public QWidget {
    Q_OBJECT

public:
    explicit DirectiveCards(AppContext& context, QWidget* parent = nullptr);

    void show(const directives::DirectiveDetail& detail, const std::vector<directives::FactChoice>& facts);
    using QWidget::show;
    [[nodiscard]] WeekGrid* grid() const { return m_grid; }

Q_SIGNALS:
    void stepWanted(woonrust::DirectiveEvent event, qint64 part);
    void interruptionWanted(qint64 forfeiture);
    void gapWanted(const woonrust::ReadyRow& row);
    void recorded();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showReadiness(const directives::DirectiveDetail& detail);
    void showBreaches(const directives::DirectiveDetail& detail);
    void showForfeitures(const directives::DirectiveDetail& detail);
    void showParties(const directives::DirectiveDetail& detail);
    void showEvaluations(const directives::DirectiveDetail& detail);
    void showBackground(const directives::DirectiveDetail& detail, const std::vector<directives::FactChoice>& facts);
    void showHistory(const directives::DirectiveDetail& detail);

    AppContext& m_context;
    Card* m_ready;
    QWidget* m_readyRows = nullptr;
    WeekGrid* m_grid;
    Card* m_clauses;
    QBoxLayout* m_columns;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
    std::vector<QWidget*> m_made; // anew for each directive
};

} // namespace woonrust::ui
