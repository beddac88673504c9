// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <vector>

namespace woonrust::ui {

// How far a dossier is with one step of its process, in words that are ready to show.
struct StepMark {
    enum class State { ToCome, Running, Done, Skipped, Suspended, Late };
    QString step;
    State state = State::ToCome;
    QString line1;   // "3 mrt, A. de Boer"
    QString line2;   // "2 van 5 werkdagen"; of a step that was skipped: why
    QString outcome; // code of the outcome that it ended with, empty while it runs
};

// In the order of time. A step that ran more than once is there as often: the last one counts.
using StepMarks = std::vector<StepMark>;

} // namespace woonrust::ui
