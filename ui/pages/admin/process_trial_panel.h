// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/code_names.h"
#include "domain/process_trial.h"
#include "ui/process/step_marks.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace woonrust {
class Clock;
}

namespace woonrust::ui {

class DateTimeField;

// A trial run of a process with a dossier that does not exist: which tasks it gives to whom, by when and with which
// letters, outcome by outcome. Nothing is stored, and each choice can be taken back.
class ProcessTrialPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ProcessTrialPanel(const Clock& clock, QWidget* parent = nullptr);

    // `places`: names of steps of other processes ("BR:BR02").
    void begin(const ProcessDefinition& process, const CodeNames& names, const WorkingCalendar& calendar,
               const QHash<QString, QString>& places);
    // The last time that this step ran.
    void choose(const QString& step);
    [[nodiscard]] StepMarks marks() const;
    [[nodiscard]] QString repressiveFrom() const; // ready to show
    [[nodiscard]] const ProcessTrial& trial() const { return m_trials.back(); }

Q_SIGNALS:
    void changed();                       // how far the trial is
    void stepChosen(const QString& step); // in the list

private:
    void restart();
    void goOn(const QString& outcome);
    void takeBack();
    void refill(std::size_t choose);
    void showStep();
    [[nodiscard]] QString lineOf(const TrialStep& step) const;

    const Clock& m_clock;
    ProcessDefinition m_process;
    CodeNames m_names;
    WorkingCalendar m_calendar;
    QHash<QString, QString> m_places;
    std::vector<ProcessTrial> m_trials{ProcessTrial{}}; // how it was after each choice, the last one now
    QListWidget* m_steps;
    QLabel* m_ending;
    QWidget* m_step;
    QVBoxLayout* m_stepLayout;
    QWidget* m_outcomes = nullptr;
    DateTimeField* m_on;
    QLabel* m_onLabel;
    QPushButton* m_back;
};

} // namespace woonrust::ui
