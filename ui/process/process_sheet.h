// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/process_layout.h"
#include "ui/process/step_marks.h"

#include <QHash>

// What a flow chart shows, and the words for it.
namespace woonrust::ui {

struct ProcessSheet {
    ProcessDefinition definition;
    ProcessLayout layout;                    // layoutOf(definition)
    QString language = QStringLiteral("nl"); // of the texts of the definition
    StepMarks marks = {};
    QString repressiveFrom = {};         // the day on which the dossier turned, ready to show; empty when it did not
    QHash<QString, QString> places = {}; // name of each step of another process ("BR:BR02")
};

// What the steps of these are called from another process: "BR:BR02" -> "Neighbour quarrel: First assessment".
[[nodiscard]] QHash<QString, QString> placesOf(const std::vector<ProcessDefinition>& processes,
                                               const QString& language);

// The last mark of a step, or nothing; and how often it has one.
[[nodiscard]] const StepMark* lastMark(const ProcessSheet& sheet, const QString& step);
[[nodiscard]] int timesRun(const ProcessSheet& sheet, const QString& step);
[[nodiscard]] StepMark::State stateOf(const ProcessSheet& sheet, const QString& step);
// Whether the dossier went this way, and whether it did so by skipping the step.
[[nodiscard]] bool wentAlong(const ProcessSheet& sheet, const LayoutLine& line);
[[nodiscard]] bool skippedAlong(const ProcessSheet& sheet, const LayoutLine& line);
[[nodiscard]] bool reached(const ProcessSheet& sheet, const LayoutBox& box);

// "A", "B" … when the step has more than one outcome.
[[nodiscard]] QString letterOf(const ProcessDefinition& definition, const QString& step, const QString& outcome);
// Its number among the steps, as its code says it: "WO08" is 8.
[[nodiscard]] QString numberOf(const QString& step);

[[nodiscard]] QString phaseName(StepPhase phase);
[[nodiscard]] QString stateName(StepMark::State state);
[[nodiscard]] QString ourRoleEndsHere();
[[nodiscard]] QString nameOf(const ProcessSheet& sheet, const LayoutBox& box);
// Where an outcome leads, by name: "Naleving volgen", or "this branch ends".
[[nodiscard]] QString nextNames(const ProcessSheet& sheet, const StepOutcome& outcome);
// All about a box: state, texts, and of a step its outcomes and where they lead. Lines are apart by line feeds.
[[nodiscard]] QString descriptionOf(const ProcessSheet& sheet, const LayoutBox& box);

} // namespace woonrust::ui
