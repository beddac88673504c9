// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/process.h"
#include "domain/working_calendar.h"

#include <QDate>

// Going through a process with a dossier that does not exist, to see what it asks for before it is put in force.
// Nothing is stored; steps follow each other and have their days as in a real dossier (services/cases/work_step_flow).
namespace woonrust {

struct TrialStep {
    QString step; // code
    QDate startedOn;
    QDate dueOn;     // invalid: it has no term
    QDate endedOn;   // invalid: it runs
    QString outcome; // code, once it ended
};

struct ProcessTrial {
    std::vector<TrialStep> steps; // in the order in which they began
    QString end = {};             // code of the end that was reached; empty: none yet
    QString goneOver = {};        // "BR:BR02": where the dossier would go on; empty: nowhere else
    QDate repressiveOn = {};      // the day on which the dossier would turn repressive; invalid: it did not
};

// With the first step, on that day. Nothing in it when the definition has no first step.
[[nodiscard]] ProcessTrial beginTrial(const ProcessDefinition& process, QDate on, const WorkingCalendar& calendar);

// The trial after the running step at `index` ended with that outcome, on that day (not before it began: then on the
// day on which it began). The trial as it was when there is no such step or outcome.
[[nodiscard]] ProcessTrial afterOutcome(const ProcessTrial& trial, const ProcessDefinition& process, std::size_t index,
                                        const QString& outcome, QDate on, const WorkingCalendar& calendar);

} // namespace woonrust
