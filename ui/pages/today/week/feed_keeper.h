// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/context/app_context.h"

#include <QObject>
#include <QTimer>

namespace woonrust::ui {

// Keeps a calendar file with one's own appointments up to date on this PC, as long as the program is open and one is
// signed in; another program reads it from there.
class FeedKeeper final : public QObject {
    Q_OBJECT

public:
    explicit FeedKeeper(AppContext& context, QObject* parent = nullptr);

    // Empty: none is kept.
    [[nodiscard]] QString path() const;
    // Writes it at once; an empty path ends it, and leaves the file that is there.
    void keepAt(const QString& path);

Q_SIGNALS:
    void pathChanged();
    // Once, until it goes well again.
    void failed(const woonrust::Error& error);

private:
    void write();

    AppContext& m_context;
    QTimer m_soon; // changes come in bursts
    bool m_said = false;
};

} // namespace woonrust::ui
