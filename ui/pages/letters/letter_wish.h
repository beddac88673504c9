// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"

namespace woonrust::ui {

// What somebody wants to write: a letter that goes on, or a new one.
struct LetterWish {
    LetterId letter = {}; // a draft to go on with; invalid: a new one
    Subject about = {};   // of a new one
    QString code = {};    // its template; empty: the writer chooses
    WorkStepId step = {}; // the step that it is written for
    QString number = {};  // of the dossier or report, for the title
};

} // namespace woonrust::ui
