// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/background_progress.h"

#include <atomic>

namespace woonrust::ui {

namespace {

constexpr int lookEveryMs = 100;

} // namespace

struct BackgroundProgress::Notes {
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0;
    std::atomic<int> step = -1; // an OpeningStep
    std::atomic<bool> stop = false;
};

BackgroundProgress::BackgroundProgress(QWidget* parent) : ProgressPanel({}, parent)
{
    hide();
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &BackgroundProgress::look);
    connect(this, &ProgressPanel::cancelRequested, this, [this] {
        if (m_notes)
            m_notes->stop = true;
    });
}

BackgroundProgress::~BackgroundProgress()
{
    if (m_notes)
        m_notes->stop = true;
}

std::shared_ptr<BackgroundProgress::Notes> BackgroundProgress::begin()
{
    m_notes = std::make_shared<Notes>();
    m_shownStep = -1;
    m_timer.start();
    return m_notes;
}

WorkProgress BackgroundProgress::follow(const QString& text)
{
    start(text);
    return [notes = begin()](qint64 done, qint64 total) {
        notes->done = done;
        notes->total = total;
        return !notes->stop;
    };
}

OpenOptions BackgroundProgress::follow(OpenOptions options)
{
    const std::shared_ptr<Notes> notes = begin();
    options.progress = [notes](qint64 done, qint64 total) {
        notes->done = done;
        notes->total = total;
        return !notes->stop;
    };
    options.stepBegins = [notes](OpeningStep step) {
        notes->done = 0;
        notes->total = 0;
        notes->step = int(step);
    };
    return options;
}

void BackgroundProgress::end()
{
    m_timer.stop();
    m_notes.reset();
    finish();
}

void BackgroundProgress::look()
{
    if (!m_notes)
        return;
    if (const int step = m_notes->step; step != m_shownStep) {
        m_shownStep = step;
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
    setProgress(m_notes->done, m_notes->total);
}

} // namespace woonrust::ui
