// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/task_panel.h"

namespace woonrust::ui {

namespace {
constexpr int lookEveryMs = 100;
} // namespace

TaskPanel::TaskPanel(QWidget* parent) : ProgressPanel({}, parent)
{
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { look(); });
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

TaskPanel::Report TaskPanel::begin(const QString& text)
{
    start(text);
    setCancellable(true);
    setProgress(0, 0);
    return beginUnseen();
}

TaskPanel::Report TaskPanel::beginUnseen()
{
    m_state = std::make_shared<State>();
    m_timer.start();
    return [state = m_state](qint64 done, qint64 total) {
        state->done = done;
        state->total = total;
        return !state->stopped;
    };
}

void TaskPanel::look()
{
    if (m_state)
        setProgress(m_state->done, m_state->total);
}

void TaskPanel::forget()
{
    if (m_state) {
        m_state->done = 0;
        m_state->total = 0;
    }
}

void TaskPanel::end()
{
    m_timer.stop();
    m_state.reset();
    finish();
}

} // namespace woonrust::ui
