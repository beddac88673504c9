// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/disk_file.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <array>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace woonrust {

namespace {

// The file that the user named, of one that stands for it while it is written (or, where the name itself is what is
// wrong, of one beside it).
QString askedFor(const QString& path, bool alsoBeside)
{
    static const QRegularExpression unfinished(QStringLiteral("(\\.part|\\.making|\\.new)+$"));
    static const QRegularExpression beside(QStringLiteral("(\\.part|\\.making|\\.new|\\.keys|\\.lock|\\.seal)+$"));
    return QString(path).remove(alsoBeside ? beside : unfinished);
}

} // namespace

Error diskError(int code, const QString& path)
{
    const QString file = askedFor(path, code == ENAMETOOLONG);
    if (code == ENOSPC || code == EDQUOT || code == EFBIG)
        return {.kind = ErrorKind::DiskFull,
                .message =
                    QCoreApplication::translate("DiskFiles", "The disk is full; the file %1 was not written. Make "
                                                             "room and try again.")
                        .arg(file),
                .technical = qt_error_string(code)};
    if (code == EEXIST)
        return {.kind = ErrorKind::Conflict,
                .message = QCoreApplication::translate("DiskFiles", "The file %1 exists already.").arg(file)};
    if (code == ENAMETOOLONG)
        return {.kind = ErrorKind::Input,
                .message = QCoreApplication::translate("DiskFiles", "The name %1 is too long for this disk. Choose a "
                                                                    "shorter one.")
                               .arg(QFileInfo(file).fileName()),
                .field = QStringLiteral("path")};
    return {.kind = ErrorKind::ReadOnly,
            .message =
                QCoreApplication::translate("DiskFiles", "The file %1 cannot be written. Check the rights on its "
                                                         "folder and whether the drive is connected.")
                    .arg(file),
            .technical = qt_error_string(code)};
}

bool isTooLongForDisk(const QString& path, int put)
{
    return QFile::encodeName(QFileInfo(path).fileName()).size() + put > NAME_MAX;
}

void throwDiskError(int code, const QString& path)
{
    throw Failure(diskError(code, path));
}

void makeOwnFile(const QString& path, const QByteArray& content)
{
    const int file =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        throwDiskError(errno, path);
    const auto close = qScopeGuard([file] { ::close(file); });
    (void)::fchmod(file, 0600); // a folder's default access list may have added somebody
    if (!content.isEmpty() && ::write(file, content.constData(), std::size_t(content.size())) != content.size()) {
        const int code = errno ? errno : ENOSPC;
        ::unlink(QFile::encodeName(path).constData());
        throwDiskError(code, path);
    }
}

FileIdentity identityOf(const QString& path)
{
    struct stat found{};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {.device = found.st_dev, .inode = found.st_ino};
}

void throwReplaced(const QString& casebookPath)
{
    throw Failure(ErrorKind::Damaged,
                  QCoreApplication::translate("Storage",
                                              "The casebook %1 was removed or replaced by another file while it was "
                                              "open here. This was not saved, and nothing will be. Put the casebook "
                                              "back or restore the last back-up, and open it again.")
                      .arg(casebookPath));
}

std::expected<std::unique_ptr<QFile>, NotRead> openOrdinaryFile(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return std::unexpected(errno == ENOENT || errno == ENOTDIR ? NotRead::Missing : NotRead::NotReadable);
    auto close = qScopeGuard([descriptor] { ::close(descriptor); });
    struct stat found{};
    if (::fstat(descriptor, &found) != 0 || !S_ISREG(found.st_mode))
        return std::unexpected(NotRead::NotAFile);
    auto file = std::make_unique<QFile>();
    if (!file->open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return std::unexpected(NotRead::NotReadable);
    close.dismiss();
    return file;
}

std::expected<QByteArray, NotRead> readOrdinaryFile(const QString& path, qint64 largest)
{
    const auto file = openOrdinaryFile(path);
    if (!file)
        return std::unexpected(file.error());
    if ((*file)->size() > largest)
        return std::unexpected(NotRead::TooLarge);
    QByteArray bytes = (*file)->read(largest + 1); // it may have grown meanwhile
    if (bytes.size() > largest)
        return std::unexpected(NotRead::TooLarge);
    return bytes;
}

void takeOverRights(const QString& from, const QString& to)
{
    constexpr auto accessList = "system.posix_acl_access";
    const QByteArray source = QFile::encodeName(from);
    struct stat before{};
    if (::stat(source.constData(), &before) != 0)
        return;
    const int file = ::open(QFile::encodeName(to).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (file < 0)
        return;
    const auto close = qScopeGuard([file] { ::close(file); });
    // Only root may give a file away. The group can be kept by whoever is in it; when not, what the group may do is
    // not handed to another group.
    const bool owned = ::fchown(file, before.st_uid, before.st_gid) == 0;
    const bool grouped = owned || ::fchown(file, uid_t(-1), before.st_gid) == 0;
    (void)::fchmod(file, before.st_mode & (grouped ? 0666 : 0606));
    std::array<char, 4096> list{};
    if (const ssize_t size = ::getxattr(source.constData(), accessList, list.data(), list.size()); size > 0 && grouped)
        (void)::fsetxattr(file, accessList, list.data(), std::size_t(size), 0);
}

} // namespace woonrust
