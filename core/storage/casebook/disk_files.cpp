// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/disk_files.h"

#include "domain/clock.h"
#include "domain/error.h"
#include "domain/size_text.h"
#include "storage/database/disk_file.h"

#include <QCoreApplication>
#include <QDir>
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

bool isTaken(const QString& path)
{
    const QFileInfo file(path);
    return file.exists() || file.isSymLink();
}

QString realPath(const QString& path)
{
    const QFileInfo file(path);
    if (const QString itself = file.canonicalFilePath(); !itself.isEmpty())
        return itself;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

void bringToDisk(const QString& path)
{
    if (!syncPath(path, O_RDONLY))
        throwDiskError(errno, path);
}

void requireNameFits(const QString& path)
{
    if (isTooLongForDisk(path, int(QLatin1StringView(".new.keys.part").size())))
        throwDiskError(ENAMETOOLONG, path);
}

void renameNew(const QString& from, const QString& to)
{
    // In one step with the look at what is there, where the file system can.
    if (::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD, QFile::encodeName(to).constData(),
                    RENAME_NOREPLACE) == 0) {
        syncPath(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
        return;
    }
    if (errno != EINVAL && errno != ENOSYS)
        throwDiskError(errno, to);
    if (isTaken(to))
        throwDiskError(EEXIST, to);
    renameOver(from, to);
}

void renameOver(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        throwDiskError(errno, to);
    syncPath(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
}

void keepAs(const QString& path, const QString& secondName)
{
    if (!QFileInfo::exists(path))
        return;
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(secondName).constData()) == 0)
        return;
    if (errno == EEXIST)
        throwDiskError(EEXIST, secondName);
    if (!QFile::copy(path, secondName)) {
        QFile::remove(secondName);
        throwDiskError(ENOSPC, secondName);
    }
    takeOverRights(path, secondName);
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
