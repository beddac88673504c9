// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/casebook/casebook_file.h"
#include "ui/kit/progress_panel.h"

#include <QTimer>
#include <memory>

namespace woonrust::ui {

// Shows how far work in another thread is, and lets the user stop it. The work never touches this widget: it notes its
// progress where a timer reads it, so either may end first. Work that is still running when this goes is told to stop.
class BackgroundProgress final : public ProgressPanel {
    Q_OBJECT

public:
    explicit BackgroundProgress(QWidget* parent = nullptr);
    ~BackgroundProgress() override;

    // For work with this text, shown from now on.
    [[nodiscard]] WorkProgress follow(const QString& text);
    // For opening a casebook: shown only when that has to check, copy or change the file first.
    [[nodiscard]] OpenOptions follow(OpenOptions options);
    // The work is done: hides it.
    void end();

private:
    struct Notes;
    [[nodiscard]] std::shared_ptr<Notes> begin();
    void look();

    std::shared_ptr<Notes> m_notes;
    int m_shownStep = -1;
    QTimer m_timer;
};

} // namespace woonrust::ui
