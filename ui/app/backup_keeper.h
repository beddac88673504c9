// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/access/backups.h"
#include "ui/context/app_context.h"

#include <QObject>
#include <atomic>
#include <memory>

namespace woonrust::ui {

class StatusLine;

// Makes back-ups of the open casebook in the background and shows in the status line when the last one was.
class BackupKeeper final : public QObject {
    Q_OBJECT

public:
    BackupKeeper(std::shared_ptr<const OpenedCasebook> casebook, AppContext& context, StatusLine& status,
                 QObject* parent = nullptr);

    // Whether settings ask for one when the casebook is closed.
    [[nodiscard]] bool isWantedOnClose() const;
    // While one runs, a second is not started.
    void makeOne();
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    // One of these two comes once for each makeOne() that started one.
    void made();
    void failed(const woonrust::Error& error);

private:
    void showLast();

    std::shared_ptr<const OpenedCasebook> m_casebook;
    AppContext& m_context;
    StatusLine& m_status;
    bool m_running = false;
    std::atomic<bool> m_cancelled = false;
};

} // namespace woonrust::ui
