// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>

namespace woonrust::ui {

// Says when nobody has touched keyboard or mouse for a while, so that the window can lock itself. What is touched after
// that begins the next while.
class IdleWatcher : public QObject {
    Q_OBJECT
public:
    // Zero or less: never.
    explicit IdleWatcher(std::chrono::milliseconds limit, QObject* parent = nullptr);
    void setLimit(std::chrono::milliseconds limit);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_timer;
    bool m_watching = false;
};

} // namespace woonrust::ui
