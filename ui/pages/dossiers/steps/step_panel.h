// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/work_run.h"
#include "ui/context/app_context.h"

#include <QScrollArea>

class QVBoxLayout;

namespace woonrust::ui {

// What is to be done in one step: its term, whose it is, its list, its letters and partners, and what may come of it.
class StepPanel final : public QScrollArea {
    Q_OBJECT

public:
    explicit StepPanel(AppContext& context, QWidget* parent = nullptr);

    // A step that was begun, the last time.
    struct Shown {
        const ProcessDefinition* process = nullptr;
        const ProcessStep* says = nullptr;         // null: an end
        const ProcessEnd* end = nullptr;           // or null
        const work_steps::StepView* run = nullptr; // null: it did not begin
        bool mayWork = false;
        QHash<QString, QString> places; // names of steps of other processes
    };
    void show(const Shown& shown);
    // Gives the focus to the first thing that takes it.
    void takeFocus();
    // Where an outcome leads, by name.
    [[nodiscard]] static QString nextText(const ProcessDefinition& process, const StepOutcome& outcome,
                                          const QHash<QString, QString>& places);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void outcomeChosen(const QString& outcome);
    void skipWanted();
    void suspendWanted();
    void resumeWanted();
    void takeBackWanted();
    void contactWanted();
    void measureWanted(const QString& instrument);
    void closeWanted();
    void letterWanted(const QString& code);
    void ticked(const QString& point, bool on);
    void keeperChosen(woonrust::UserId keeper);

private:
    void addTerm(QVBoxLayout* layout, const Shown& shown);
    void addKeeper(QVBoxLayout* layout, const Shown& shown);
    void addList(QVBoxLayout* layout, const Shown& shown);
    void addNames(QVBoxLayout* layout, const Shown& shown);
    void addInstruments(QVBoxLayout* layout, const Shown& shown);
    void addLetters(QVBoxLayout* layout, const Shown& shown);
    void addOutcomes(QVBoxLayout* layout, const Shown& shown);

    AppContext& m_context;
};

} // namespace woonrust::ui
