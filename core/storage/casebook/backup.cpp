// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/backup.h"

#include "storage/casebook/backup_seal.h"
#include "storage/casebook/casebook_copy.h"
#include "storage/casebook/casebook_lock.h"
#include "storage/casebook/disk_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 spareRoom = 1 << 20;

QString unfinishedPath(const QString& path)
{
    return path + ".part"_L1;
}

qint64 sizeOf(const QString& casebook)
{
    return QFileInfo(casebook).size() + QFileInfo(casebook + "-wal"_L1).size();
}

// The moment in the name of a back-up; invalid for any other file.
QDateTime momentOf(const QString& fileName)
{
    static const QRegularExpression form(u"-(\\d{8})-(\\d{6})\\.woonrust$"_s);
    const QRegularExpressionMatch match = form.match(fileName);
    return match.hasMatch() ? utcFromAmsterdam(QDate::fromString(match.captured(1), u"yyyyMMdd"),
                                               QTime::fromString(match.captured(2), u"HHmmss"))
                            : QDateTime();
}

// What a program left that was killed while it made this copy of a casebook: both halves, and not the copy itself.
bool isUnfinishedCopy(const QString& path, const QByteArray& id)
{
    const Result<KeySlots> slots = KeySlots::load(KeySlots::pathFor(path));
    return slots && slots->casebookId() == id && casebookIdOf(unfinishedPath(path)) == id;
}

void removeUnfinishedCopy(const QString& path)
{
    removeDatabase(unfinishedPath(path));
    QFile::remove(unfinishedPath(KeySlots::pathFor(path)));
    QFile::remove(KeySlots::pathFor(path));
    QFile::remove(sealPathFor(path));
}

void keepNewest(const QString& folder, const QByteArray& id, int keep)
{
    const std::vector<BackupFile> backups = listBackups(folder, id);
    for (std::size_t i = std::size_t(std::max(keep, 1)); i < backups.size(); ++i) {
        // The casebook first: a key file that is left over is no back-up, a casebook without one is a false one.
        QFile::remove(backups[i].path);
        QFile::remove(KeySlots::pathFor(backups[i].path));
        QFile::remove(sealPathFor(backups[i].path));
    }
}

// Removes what back-ups of this casebook left when the program was killed while it made them. We hold the casebook, so
// nobody is making one now.
void removeUnfinished(const QString& folder, const QString& baseName, const QByteArray& id)
{
    const QFileInfoList files = QDir(folder).entryInfoList({baseName + u"-*.woonrust.*"_s}, QDir::Files);
    for (const QFileInfo& file : files) {
        const QString path = file.absoluteFilePath();
        const QString backup = path.left(path.indexOf(".woonrust."_L1, -file.fileName().size()) + 9);
        if (!momentOf(backup).isValid() || QFileInfo::exists(backup))
            continue;
        const QByteArray idOfPart = casebookIdOf(unfinishedPath(backup));
        const Result<KeySlots> slots = KeySlots::load(KeySlots::pathFor(backup));
        const bool unwritten = idOfPart.count('\0') == idOfPart.size(); // killed before its first page was on the disk
        const bool anothers = (!unwritten && idOfPart != id) || (slots && slots->casebookId() != id);
        // Without its main file a journal is of nobody: somebody was killed while removing both.
        const bool rest = file.fileName().contains(".part-"_L1) && !QFileInfo::exists(unfinishedPath(backup));
        if (anothers || (!slots && !rest && !QFileInfo::exists(unfinishedPath(backup))))
            continue;
        removeUnfinishedCopy(backup);
    }
}

} // namespace

void copyCasebook(const OpenedCasebook& casebook, const QString& destination, const WorkProgress& progress)
{
    const QString keysPath = KeySlots::pathFor(destination);
    if (const QString folder = QFileInfo(destination).absolutePath(); !QFileInfo(folder).isDir())
        throw Failure({.kind = ErrorKind::NotFound,
                       .message = QCoreApplication::translate(
                                      "Backup", "The back-up folder %1 does not exist, or its drive is not "
                                                "connected. No back-up was made.")
                                      .arg(QDir::toNativeSeparators(folder)),
                       .field = u"folder"_s});
    requireNameFits(destination);
    if (!isTaken(destination) && isUnfinishedCopy(destination, casebook.id()))
        removeUnfinishedCopy(destination);
    for (const QString& name : {destination, keysPath})
        if (isTaken(name))
            throw Failure(
                ErrorKind::Conflict,
                QCoreApplication::translate("Backup", "The file %1 exists already. Choose another name.").arg(name));
    requireRoom(QFileInfo(destination).absolutePath(), sizeOf(casebook.path()) + spareRoom);
    const Result<KeySlots> slots = casebook.keySlots();
    if (!slots)
        throw Failure(slots.error());

    const QString unfinished = unfinishedPath(destination);
    auto cleanUp = qScopeGuard([&] {
        removeDatabase(unfinished);
        QFile::remove(keysPath);
        QFile::remove(sealPathFor(destination));
    });
    NativeDatabase source(casebook.path(), NativeDatabase::Access::Existing, casebook.key());
    copyAndCheck(source, unfinished, casebook.key(), casebook.id(), progress);
    if (const Result<void> saved = slots->save(keysPath, casebook.key()); !saved)
        throw Failure(saved.error());
    writeSeal(NativeDatabase(unfinished, NativeDatabase::Access::Look, casebook.key()), destination);
    renameNew(unfinished, destination);
    cleanUp.dismiss();
}

Result<BackupFile> backUp(const OpenedCasebook& casebook, const QString& folder, int keep, const Clock& clock,
                          const WorkProgress& progress)
{
    const QDateTime now = clock.nowUtc();
    const QString name = QFileInfo(casebook.path()).completeBaseName() + u'-' + fileStamp(now) + ".woonrust"_L1;
    const QString path = QDir(folder).absoluteFilePath(name);
    try {
        copyCasebook(casebook, path, progress);
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
    keepNewest(folder, casebook.id(), keep);
    removeUnfinished(folder, QFileInfo(casebook.path()).completeBaseName(), casebook.id());
    return BackupFile{.path = path, .madeUtc = now, .bytes = QFileInfo(path).size()};
}

void removeUnfinishedUpgrades(const QString& casebookPath)
{
    const QFileInfo casebook(casebookPath);
    for (const QFileInfo& part :
         casebook.dir().entryInfoList({casebook.fileName() + u".before-v*.part"_s}, QDir::Files))
        if (const QString copy = part.absoluteFilePath().chopped(5); !isTaken(copy))
            removeUnfinishedCopy(copy);
}

std::vector<BackupFile> listBackups(const QString& folder, const QByteArray& casebookId)
{
    std::vector<BackupFile> backups;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.woonrust"_s}, QDir::Files);
    for (const QFileInfo& file : files) {
        const QDateTime made = momentOf(file.fileName());
        if (made.isValid() && casebookIdOf(file.filePath()) == casebookId &&
            QFileInfo::exists(KeySlots::pathFor(file.filePath())))
            backups.push_back({.path = file.absoluteFilePath(), .madeUtc = made, .bytes = file.size()});
    }
    std::ranges::sort(backups, std::ranges::greater(), &BackupFile::madeUtc);
    return backups;
}

std::vector<BackupFile> keptCasebooks(const QString& casebookPath, const QByteArray& casebookId)
{
    const QFileInfo casebook(casebookPath);
    static const QRegularExpression form(u"\\.(?:voor-terugzetten|before-v\\d+)-(\\d{8})-(\\d{6})$"_s);
    std::vector<BackupFile> kept;
    for (const QFileInfo& file : casebook.dir().entryInfoList({casebook.fileName() + u".*"_s}, QDir::Files)) {
        const QRegularExpressionMatch match = form.match(file.fileName());
        if (match.hasMatch() && casebookIdOf(file.filePath()) == casebookId &&
            QFileInfo::exists(KeySlots::pathFor(file.filePath())))
            kept.push_back({.path = file.absoluteFilePath(),
                            .madeUtc = utcFromAmsterdam(QDate::fromString(match.captured(1), u"yyyyMMdd"),
                                                        QTime::fromString(match.captured(2), u"HHmmss")),
                            .bytes = file.size()});
    }
    std::ranges::sort(kept, std::ranges::greater(), &BackupFile::madeUtc);
    return kept;
}

void removeKept(const QString& kept, const QString& casebookPath, const QByteArray& casebookId)
{
    const auto all = keptCasebooks(casebookPath, casebookId);
    const QString path = QFileInfo(kept).absoluteFilePath();
    if (std::ranges::find(all, path, &BackupFile::path) == all.end())
        throw Failure(ErrorKind::NotFound,
                      QCoreApplication::translate("Backup", "%1 is not there any more, or is not a casebook that was "
                                                            "kept beside this one.")
                          .arg(kept));
    if (const Result<void> free = CasebookLock::checkFree(path); !free)
        throw Failure(free.error());
    // The casebook first: a key file that is left over opens nothing, a casebook without one can never be opened.
    if (!QFile::remove(path))
        throw Failure(ErrorKind::ReadOnly,
                      QCoreApplication::translate("Backup", "%1 cannot be removed. Ask for the right to write in its "
                                                            "folder.")
                          .arg(path));
    removeDatabase(path);
    QFile::remove(KeySlots::pathFor(path));
    QFile::remove(sealPathFor(path));
}

} // namespace woonrust
