// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/strength.h"
#include "ui/context/app_context.h"
#include "ui/pages/dossiers/case_view.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTableWidget;

namespace woonrust::charts {
class HeatGrid;
class WeekBars;
} // namespace woonrust::charts

namespace woonrust::ui {

class Card;
class CaseEditor;
class InlineMessage;
class TabList;

// The tab Sterkte: how complete the dossier is for the court, when it happens, and the risk of both sides.
class StrengthView final : public QWidget {
    Q_OBJECT

public:
    explicit StrengthView(AppContext& context, QWidget* parent = nullptr);

    // Reads how strong the dossier is, as soon as this is in view.
    void show(const CaseView& view);
    using QWidget::show;
    void takeFocus();

Q_SIGNALS:
    void editorWanted(woonrust::ui::CaseEditor* editor);
    void toast(const QString& text, const std::function<void()>& undo = {});
    void failed(const QString& message);
    void changed(); // the dossier is to be read again
    // The reports behind what was chosen, and what that was.
    void reportsWanted(const std::vector<woonrust::ReportId>& reports, const QString& what);
    void openWanted(woonrust::EntityKind kind, qint64 id);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void load();
    [[nodiscard]] QWidget* makeReadiness();
    [[nodiscard]] QWidget* makeRhythm();
    [[nodiscard]] QWidget* makeWeeks();
    [[nodiscard]] QWidget* makeRisk();
    void dress();
    void take(const strength::Strength& strength);
    void showReadiness();
    void showEffect(QDate monday);
    void showRisk();
    void fillMenu(QMenu* menu, qint64 place);
    void fillHistory(QMenu* menu);
    void openMenu(qint64 place);
    void mark(const ReadinessRow& row);
    void unmark(ReadinessMarkId id);
    void planTask(const ReadinessRow& row);
    void judge(const QString& side);
    void removeScore(RiskScoreId id);
    void askBehind(std::optional<HourOfWeek> hour, QDate monday, const QString& what);
    void done(const Result<void>& result, const QString& notice);
    [[nodiscard]] QString nameOf(const Evidence& evidence) const;
    [[nodiscard]] bool mayWork() const;

    AppContext& m_context;
    CaseView m_view;
    strength::Strength m_strength;
    Generation m_generation;
    bool m_isOld = false; // what is shown
    InlineMessage* m_notice;
    Card* m_readinessCard;
    TabList* m_rows;
    QLabel* m_sum;
    charts::HeatGrid* m_grid;
    QLabel* m_hourText;
    Card* m_weeksCard;
    charts::WeekBars* m_weeks;
    QLabel* m_effect;
    QTableWidget* m_risk;
    QPushButton* m_judge;
    QPushButton* m_history;
};

} // namespace woonrust::ui
