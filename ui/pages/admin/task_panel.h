// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/progress_panel.h"

#include <QTimer>
#include <atomic>
#include <functional>
#include <memory>

namespace woonrust::ui {

// The progress of a job that runs in a worker: the job reports into a state that it shares with the panel, so that
// neither has to outlive the other. When the panel goes, the job is told to stop.
class TaskPanel final : public ProgressPanel {
    Q_OBJECT

public:
    explicit TaskPanel(QWidget* parent = nullptr);
    ~TaskPanel() override;

    // Shows the panel. Give the result to the job: it is called with how far it is and how much there is (0: unknown),
    // from any thread, and returns false once the user has stopped it.
    [[nodiscard]] std::function<bool(qint64 done, qint64 total)> begin(const QString& text);
    void end();

private:
    struct State {
        std::atomic<bool> stopped = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    std::shared_ptr<State> m_state;
    QTimer m_timer;
};

} // namespace woonrust::ui
