// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/disk_files.h"

#include "domain/clock.h"
#include "domain/error.h"
#include "domain/size_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void failWith(int code, const QString& path)
{
    Error error{.kind = ErrorKind::ReadOnly,
                .message =
                    QCoreApplication::translate("DiskFiles", "The file %1 cannot be written. Check the rights on its "
                                                             "folder and whether the drive is connected.")
                        .arg(path),
                .technical = qt_error_string(code)};
    if (code == ENOSPC || code == EDQUOT || code == EFBIG)
        error = {.kind = ErrorKind::DiskFull,
                 .message =
                     QCoreApplication::translate("DiskFiles", "The disk is full; the file %1 was not written. Make "
                                                              "room and try again.")
                         .arg(path),
                 .technical = qt_error_string(code)};
    else if (code == EEXIST)
        error = {.kind = ErrorKind::Conflict,
                 .message = QCoreApplication::translate("DiskFiles", "The file %1 exists already.").arg(path)};
    throw Failure(std::move(error));
}

bool syncPath(const QString& path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0 || errno == EINVAL; // some file systems cannot, and need not
    ::close(file);
    return done;
}

} // namespace

void bringToDisk(const QString& path)
{
    if (!syncPath(path, O_RDONLY))
        failWith(errno, path);
}

void renameNew(const QString& from, const QString& to)
{
    if (QFileInfo::exists(to))
        failWith(EEXIST, to);
    renameOver(from, to);
}

void renameOver(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        failWith(errno, to);
    syncPath(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
}

void keepAs(const QString& path, const QString& secondName)
{
    if (!QFileInfo::exists(path))
        return;
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(secondName).constData()) == 0)
        return;
    if (errno == EEXIST)
        failWith(EEXIST, secondName);
    QFile file(path);
    if (!file.copy(secondName)) {
        QFile::remove(secondName);
        failWith(ENOSPC, secondName);
    }
    bringToDisk(secondName);
}

void requireRoom(const QString& folder, qint64 bytes)
{
    const QStorageInfo storage(folder);
    if (!storage.isValid() || storage.bytesAvailable() >= bytes)
        return;
    throw Failure(ErrorKind::DiskFull,
                  QCoreApplication::translate("DiskFiles",
                                              "There is too little room in %1: %2 is needed, %3 is free. Make "
                                              "room or choose another folder.")
                      .arg(folder, sizeText(bytes), sizeText(storage.bytesAvailable())));
}

QString fileStamp(const QDateTime& utc)
{
    return amsterdamTime(utc).toString(u"yyyyMMdd-HHmmss");
}

void removeDatabase(const QString& path)
{
    for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + suffix);
}

} // namespace woonrust
