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
class TaskPanel : public ProgressPanel {
    Q_OBJECT

public:
    // Called with how far it is and how much there is (0: unknown), from any thread; false once the user stopped it.
    using Report = std::function<bool(qint64 done, qint64 total)>;

    explicit TaskPanel(QWidget* parent = nullptr);
    ~TaskPanel() override;

    // Shows the panel with this text. Give the result to the job.
    [[nodiscard]] Report begin(const QString& text);
    void end();

protected:
    // As begin(), but nothing is shown until start().
    [[nodiscard]] Report beginUnseen();
    // Reads how far the job is, ten times a second.
    virtual void look();
    // The job goes on with something else: what it reported so far is forgotten.
    void forget();

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
