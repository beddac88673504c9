// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/admin/task_panel.h"

namespace woonrust::ui {

namespace {
constexpr int refreshMilliseconds = 100;
} // namespace

TaskPanel::TaskPanel(QWidget* parent) : ProgressPanel({}, parent)
{
    m_timer.setInterval(refreshMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_state)
            setProgress(m_state->done, m_state->total);
    });
    connect(this, &ProgressPanel::cancelRequested, this, [this] {
        if (m_state)
            m_state->stopped = true;
    });
    finish();
}

TaskPanel::~TaskPanel()
{
    if (m_state)
        m_state->stopped = true;
}

std::function<bool(qint64, qint64)> TaskPanel::begin(const QString& text)
{
    m_state = std::make_shared<State>();
    start(text);
    setCancellable(true);
    setProgress(0, 0);
    m_timer.start();
    return [state = m_state](qint64 done, qint64 total) {
        state->done = done;
        state->total = total;
        return !state->stopped;
    };
}

void TaskPanel::end()
{
    m_timer.stop();
    m_state.reset();
    finish();
}

} // namespace woonrust::ui
