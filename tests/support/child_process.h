// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

namespace woonrust::tests {

// Runs `work` in a process of its own and gives its result (0 to 255), or -1 when it died of a signal. For what would
// harm the tests' own process: limits, other users, being killed. Use no Catch2 macros inside.
inline int inChildProcess(const std::function<int()>& work)
{
    const pid_t pid = ::fork();
    if (pid == 0) {
        int result = 255;
        try {
            result = work();
        } catch (...) {
        }
        ::_exit(result);
    }
    int status = 0;
    ::waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// A second process that did `prepare` and then waits, until it is killed or dropped.
class WaitingProcess {
public:
    explicit WaitingProcess(const std::function<void()>& prepare)
    {
        int ready[2];
        if (::pipe(ready) != 0)
            return;
        m_pid = ::fork();
        if (m_pid == 0) {
            ::close(ready[0]);
            try {
                prepare();
            } catch (...) {
                ::_exit(1);
            }
            (void)!::write(ready[1], "r", 1);
            for (;;)
                ::pause();
        }
        ::close(ready[1]);
        char byte = 0;
        m_ready = ::read(ready[0], &byte, 1) == 1;
        ::close(ready[0]);
    }
    ~WaitingProcess() { kill(); }
    WaitingProcess(const WaitingProcess&) = delete;
    WaitingProcess& operator=(const WaitingProcess&) = delete;

    [[nodiscard]] bool isReady() const { return m_ready; }
    void kill()
    {
        if (m_pid <= 0)
            return;
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
        m_pid = 0;
    }

private:
    pid_t m_pid = 0;
    bool m_ready = false;
};

} // namespace woonrust::tests
