// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/dossiers/case_view.h"

namespace woonrust::ui {

// What a dossier asks for first.
struct NextStep {
    enum class Kind {
        None,
        Report, // a promise to a reporter: go to that report
        Finish, // a task, or an appointment that has begun: say what came of it
        Look,   // an appointment to come
        Step,   // of the process: go to it
        Review, // the dossier is to be judged anew
        Plan    // nothing is planned
    };
    Kind kind = Kind::None;
    qint64 id = 0;       // of the report, or the task
    QString text;        // for a button: "Finish: Second talk"
    QString explanation; // and in full, with its day
};

// The soonest of what is open in an open dossier: promises of its reports, tasks, steps of its process, and its review
// once that is due.
[[nodiscard]] NextStep nextStep(const CaseView& view, QDate today);

} // namespace woonrust::ui
