// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/casebook.h"
#include "ui/kit/task_panel.h"

#include <atomic>
#include <memory>

namespace woonrust::ui {

// The progress of opening a casebook: seen only when that has to check, copy or change the file first.
class OpeningProgress final : public TaskPanel {
    Q_OBJECT

public:
    using TaskPanel::TaskPanel;

    // The options, reporting here.
    [[nodiscard]] OpenOptions follow(OpenOptions options);

protected:
    void look() override;

private:
    std::shared_ptr<std::atomic<int>> m_step; // an OpeningStep; -1 before the first
    int m_shownStep = -1;
};

} // namespace woonrust::ui
