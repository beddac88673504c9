// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/child_process.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

// How the tests kill processes at random moments.
namespace woonrust::tests {

// Printed with a failure, so that a run can be repeated.
inline quint32 seedOfThisRun()
{
    bool given = false;
    const uint seed = qEnvironmentVariable("WOONRUST_KILL_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::global()->generate();
}

// Runs `work` in a process and kills it after so many microseconds, unless it was ready before.
inline void killDuring(const std::function<void()>& work, int microseconds)
{
    const pid_t child = ::fork();
    if (child == 0) {
        try {
            work();
        } catch (...) {
        }
        ::_exit(0);
    }
    QThread::usleep(static_cast<unsigned long>(microseconds));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
}

// How long `work` takes in a process when it is left alone, in microseconds.
inline int duration(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    (void)inChildProcess([&] {
        work();
        return 0;
    });
    return int(timer.nsecsElapsed() / 1000);
}

} // namespace woonrust::tests
