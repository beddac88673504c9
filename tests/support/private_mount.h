// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QString>
#include <sched.h>
#include <string>
#include <sys/mount.h>
#include <unistd.h>

// For a child process (child_process.h) only: a read-only folder and a full disk as they really are, also for root, for
// whom rights on files do not count. Seen by that process alone. False where the system allows no such thing.
namespace woonrust::tests {

inline bool ownMounts()
{
    if (::geteuid() == 0 ? ::unshare(CLONE_NEWNS) != 0 : ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    return ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

inline bool makeReadOnly(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder);
    return ownMounts() && ::mount(path.constData(), path.constData(), nullptr, MS_BIND, nullptr) == 0 &&
           ::mount(nullptr, path.constData(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

inline bool mountSmallDisk(const QString& folder, qint64 bytes)
{
    const std::string size = "size=" + std::to_string(bytes);
    return ownMounts() && ::mount("small", QFile::encodeName(folder).constData(), "tmpfs", 0, size.c_str()) == 0;
}

} // namespace woonrust::tests
