// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/opening_progress.h"

namespace woonrust::ui {

OpenOptions OpeningProgress::follow(OpenOptions options)
{
    m_step = std::make_shared<std::atomic<int>>(-1);
    m_shownStep = -1;
    options.progress = beginUnseen();
    options.stepBegins = [step = m_step](OpeningStep next) { *step = int(next); };
    return options;
}

void OpeningProgress::look()
{
    if (const int step = *m_step; step != m_shownStep) {
        m_shownStep = step;
        forget();
        switch (OpeningStep(step)) {
        case OpeningStep::CheckAfterCrash:
            start(tr("Woonrust was stopped in the middle of its work last time. The casebook is being checked…"));
            break;
        case OpeningStep::BackUpBeforeUpgrade:
            start(tr("The casebook is of an older version of Woonrust. Before it is brought up to date a back-up is "
                     "made…"));
            break;
        case OpeningStep::Upgrade:
            start(tr("The casebook is being brought up to date…"));
            break;
        }
        // What is written to the casebook itself is one transaction per step, and is not interrupted.
        setCancellable(OpeningStep(step) != OpeningStep::Upgrade);
    }
    TaskPanel::look();
}

} // namespace woonrust::ui
