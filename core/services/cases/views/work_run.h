// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/session.h"
#include "services/cases/work_steps.h"

namespace woonrust::work_steps {

// A step as the tab Stappen shows it, in the user's language.
struct StepView {
    WorkStep step;
    ProcessStep says; // its definition
    WorkStepState state = WorkStepState::Running;
    DeadlineState term = DeadlineState::OnTime;
    QString name;
    QString keeperName;
    QString approverName;
    QString recorderName; // who recorded that it ended
    QString outcomeName;
    QString explanation; // how its due day came about, one sentence; empty when it has none
    QString promise;     // what it waits for, of a step that keeps a promise to the reporter; else empty
    bool waits = false;  // for that
    QStringList turning; // outcomes of a step that runs, of which each makes the dossier repressive
    int daysTaken = 0;   // in the unit of its term: working days, or calendar days
    int daysLate = 0;    // working days
};

// How far a dossier is.
struct WorkRun {
    std::vector<ProcessDefinition> processes; // that it ran on, in the order of first steps; the last one is current
    std::vector<StepView> steps;              // in the order in which they were begun
    QDate repressiveOn;                       // of its first repressive step; invalid: none
    [[nodiscard]] const ProcessDefinition* current() const { return processes.empty() ? nullptr : &processes.back(); }
};

// Needs SeeCases, and the dossier to be open to the actor. Without any step it did not begin.
[[nodiscard]] Result<WorkRun> runOf(Session& session, DossierId dossier);

} // namespace woonrust::work_steps
