// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

namespace woonrust::bench {

// How long the GUI thread did not come round to its event loop.
struct Block {
    double wallMs = 0;
    double cpuMs = 0; // of the GUI thread itself: the rest of it waited for a processor
    QString stage;    // what was being measured
    QString culprit;  // the longest event in it: receiver and kind
};

// Times each event that the GUI thread handles, so that a block has a name.
class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;

    // The longest event since the last call.
    [[nodiscard]] QString takeLongestEvent();

private:
    int m_depth = 0;
    double m_longestMs = 0;
    QString m_longest;
};

// A heartbeat in the GUI thread: the longest time between two beats is the longest block.
class GuiWatch final : public QObject {
public:
    explicit GuiWatch(WatchedApplication& app);

    // Counts from now on, under this name.
    void start(const QString& stage);
    void stop();
    // The worst of each stage.
    [[nodiscard]] const QList<Block>& blocks() const { return m_blocks; }
    [[nodiscard]] Block longest() const;

private:
    void beat();

    WatchedApplication& m_app;
    QTimer m_timer;
    QElapsedTimer m_wall;
    double m_cpuMs = 0;
    QList<Block> m_blocks;
};

// Processor time of the calling thread and of the whole process, in milliseconds.
[[nodiscard]] double threadCpuMs();
[[nodiscard]] double processCpuMs();

} // namespace woonrust::bench
