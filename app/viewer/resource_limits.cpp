// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resource_limits.h"

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace woonrust::viewer {

namespace {

void limit(__rlimit_resource resource, rlim_t amount)
{
    const rlimit both{.rlim_cur = amount, .rlim_max = amount};
    if (::setrlimit(resource, &both) != 0)
        ::_exit(2); // without its limits it reads nothing
}

} // namespace

void limitProcess()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    // Memory that can be written to. Not RLIMIT_AS: the library for PDFs reserves many gigabytes of addresses, of which
    // it uses next to nothing, and ends at once when it cannot.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // which reserve more, and write to it
    limit(RLIMIT_DATA, rlim_t(mostMemory));
#endif
}

void limitNextAnswer()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const rlim_t seconds = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + mostSeconds);
    const rlimit soft{.rlim_cur = seconds, .rlim_max = RLIM_INFINITY};
    ::setrlimit(RLIMIT_CPU, &soft);
}

} // namespace woonrust::viewer
