// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/work_run.h"
#include "ui/kit/pill.h"
#include "ui/process/step_marks.h"

// How far a dossier is with its process, in words.
namespace woonrust::ui {

[[nodiscard]] StepMarks marksOf(const work_steps::WorkRun& run, const QString& process);
// How it stands with the term: "late", "due Fri 4-12-2026", "done in time".
[[nodiscard]] Pill termPill(const work_steps::StepView& view);
// "12 of 15 working days"; empty for a step without a term of days.
[[nodiscard]] QString daysText(const work_steps::StepView& view);
// "10 working days, the policy of the association"; the term of a step that did not begin.
[[nodiscard]] QString leadText(const LeadTime& lead);
// Whose it is: roles, and others outside the program.
[[nodiscard]] QString roleNames(const ProcessStep& says);

} // namespace woonrust::ui
