// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/process_layout.h"
#include "services/cases/views/work_run.h"
#include "ui/context/app_context.h"
#include "ui/pages/dossiers/case_view.h"
#include "ui/pages/dossiers/steps/end_step_editor.h"

#include <QHash>
#include <QWidget>
#include <map>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace woonrust::ui {

class Card;
class ProcessChart;
class StepPanel;

// Of a version of a process.
using Layouts = std::map<std::pair<QString, int>, ProcessLayout>;

// The tab Stappen: the chart of the process that the dossier runs on, with how far it is, and the chosen step beside
// it.
class StepsView final : public QWidget {
    Q_OBJECT

public:
    explicit StepsView(AppContext& context, QWidget* parent = nullptr);

    // Reads how far the dossier is.
    void show(const CaseView& view);
    // When it is read again: chooses what runs next, and gives the chart the focus.
    void goOn();
    // Chooses a step or end of the process that is shown; nothing when it is not there.
    void choose(const QString& step);
    // Gives the focus to the chart, or to the choice of a process.
    void takeFocus();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void countChanged(int running);
    void toast(const QString& text, const std::function<void()>& undo = {});
    void failed(const QString& message);
    void changed(); // the dossier is to be read again
    void editorWanted(woonrust::ui::CaseEditor* editor);
    void contactWanted(woonrust::StepPromise promise);
    void measureWanted(const QString& instrument);
    void closeWanted();
    // F1: what the handbook says of the chosen step.
    void handbookWanted(const QString& process, const QString& step);
    void letterWanted(const QString& code, woonrust::WorkStepId step);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeStart(QWidget* page);
    void take(const work_steps::WorkRun& run);
    void showChosen();
    void endWith(const QString& outcome, EndStepEditor::Way way);
    void skip();
    void suspend();
    void goOver(const QString& process, const QString& step, const QString& title);
    void begin();
    void write(const std::function<Result<void>(Session&)>& work, const QString& notice);
    void done(const Result<void>& result, const QString& notice);
    [[nodiscard]] const work_steps::StepView* chosenRun() const;
    [[nodiscard]] const ProcessDefinition* process() const;
    [[nodiscard]] bool mayWork() const;

    AppContext& m_context;
    CaseView m_view;
    work_steps::WorkRun m_run;
    std::vector<work_steps::StoredProcess> m_processes; // in force: to begin with, or to go over to
    QHash<QString, QString> m_places;
    Layouts m_layouts;
    int m_columns = 0; // of those
    DossierId m_chosenFor;
    bool m_takesFocus = false;
    QString m_shownProcess;
    Generation m_generation;
    QStackedWidget* m_stack;
    QWidget* m_start;
    QLabel* m_startText;
    QComboBox* m_choice;
    QPushButton* m_begin;
    QWidget* m_running;
    QSplitter* m_split;
    Card* m_card;
    QComboBox* m_which;
    QPushButton* m_over;
    ProcessChart* m_chart;
    StepPanel* m_panel;
};

} // namespace woonrust::ui
