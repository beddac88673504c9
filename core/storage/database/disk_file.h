// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>
#include <QtTypes>
#include <expected>
#include <memory>

class QFile;

namespace woonrust {

// Single files as the system knows them, for what Qt's classes do not tell or do.

// What fits an errno of writing `path`: DiskFull, ReadOnly, Conflict (it exists) or Input (its name is too long for the
// disk). It tells of the file that the user asked for, also when `path` is what stands for that while it is written.
[[nodiscard]] Error diskError(int code, const QString& path);
// Whether a file name is too long for a disk, with what is put behind it while it is written.
[[nodiscard]] bool isTooLongForDisk(const QString& path, int put = 0);
// Throws diskError().
[[noreturn]] void throwDiskError(int code, const QString& path);

// Makes a file that only its owner may read, whatever the umask, under a name that must be free. Never follows a link
// that somebody put there. Throws as throwDiskError().
void makeOwnFile(const QString& path, const QByteArray& content = {});

// Which file it is, whatever its name: a file that replaced another is another one.
struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0; // 0: there is no such file
    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};
[[nodiscard]] FileIdentity identityOf(const QString& path);
// Throws the Failure for a casebook whose file is gone, or is another one now, while it is open.
[[noreturn]] void throwReplaced(const QString& casebookPath);

enum class NotRead { Missing, NotReadable, NotAFile, TooLarge };

// An ordinary file, open for reading. Does not wait for what is no file (a pipe, a device), which has no end or never
// begins.
[[nodiscard]] std::expected<std::unique_ptr<QFile>, NotRead> openOrdinaryFile(const QString& path);
// The bytes of such a file of at most `largest` bytes.
[[nodiscard]] std::expected<QByteArray, NotRead> readOrdinaryFile(const QString& path, qint64 largest);

// Gives `to` the owner, group, mode and access list of `from`, as far as the system allows: for a file that is about to
// take the place of `from`. Never more than `from` had; nothing when there is no `from`.
void takeOverRights(const QString& from, const QString& to);

} // namespace woonrust
