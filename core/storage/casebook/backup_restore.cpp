// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/backup.h"
#include "storage/casebook/casebook_copy.h"
#include "storage/casebook/casebook_probe.h"
#include "storage/casebook/disk_files.h"
#include "storage/casebook/key_generation.h"
#include "storage/casebook/restore_carry.h"
#include "storage/database/disk_file.h"
#include "storage/registry/user_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <algorithm>

#define SQLITE_HAS_CODEC
#include <sqlcipher/sqlite3.h>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 spareRoom = 1 << 20;

// Puts what the log still holds into the file, where the back-up's key opens it (it does when it is of the same
// casebook), so that the file alone is whole. When it does not, the log is kept beside the kept file all the same.
void foldLog(const QString& path, const SecretBytes& key)
{
    try {
        const NativeDatabase database(path, NativeDatabase::Access::Existing, key);
        sqlite3_wal_checkpoint_v2(database.handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    } catch (const Failure&) { // damaged: the reason, perhaps, why somebody restores
    }
}

// Gives the present casebook its second name; returns that, or nothing when there is no casebook.
QString keepPresent(const QString& target, const Clock& clock)
{
    const QString kept = target + ".voor-terugzetten-"_L1 + fileStamp(clock.nowUtc());
    keepAs(KeySlots::pathFor(target), KeySlots::pathFor(kept));
    keepAs(target + "-wal"_L1, kept + "-wal"_L1);
    keepAs(target, kept);
    return QFileInfo::exists(kept) ? kept : QString();
}

// A back-up goes only in the place of its own casebook, however damaged: so the key file and the casebook belong
// together at every moment of the exchange, and a wrong choice of file cannot push another casebook aside.
bool mayReplace(const QString& target, const QByteArray& backupId)
{
    if (!QFileInfo::exists(target))
        return true;
    const Result<KeySlots> slots = KeySlots::load(KeySlots::pathFor(target));
    return (slots && slots->casebookId() == backupId) || casebookIdOf(target) == backupId;
}

// Whether the present casebook is as Woonrust wrote it. When it is not, that is perhaps why somebody restores.
bool isWhole(const QString& path, const SecretBytes& key, const WorkProgress& progress)
{
    try {
        NativeDatabase database(path, NativeDatabase::Access::Look, key);
        if (progress)
            database.setCancel([&progress] { return progress(0, 0); });
        return alteredPages(database).isEmpty() && database.texts("PRAGMA quick_check") == QStringList{u"ok"_s};
    } catch (const Failure& failure) {
        if (failure.error().kind == ErrorKind::Cancelled)
            throw;
        return false;
    }
}

// Writes into the copy and its key slots what must outlast the restore.
RestoredCasebook finishCopy(const QString& copyPath, KeySlots& slots, const SecretBytes& key,
                            const std::optional<PresentCasebook>& present, const Clock& clock,
                            const RestoreFinish& finish)
{
    const PresentCasebook* known = present ? &*present : nullptr;
    RestoredCasebook outcome{.replaced = {}, .skippedNumbers = !known};
    {
        const ExposedKey exposed(key);
        Connection copy(copyPath, exposed.bytes(), Connection::Mode::ReadWrite);
        outcome.carried = carryOver(copy, slots, known, clock);
        for (const CarriedUser& user : outcome.carried)
            if (user.after.roles != user.before.roles)
                outcome.withRolesOfNow.push_back(user.after);
        // Higher than any key file that was given out, of the back-up or of today.
        slots.setGeneration(
            std::max({slots.generation(), keyGeneration(copy), known ? known->keyGeneration : qint64(0)}) + 1);
        putKeyGeneration(copy, slots.generation());
        if (!known || !known->slots) {
            outcome.withOldPassword = storage::allUsers(copy);
            std::erase_if(outcome.withOldPassword,
                          [&](const User& user) { return user.disabled || !slots.hasLogin(user.login); });
        }
        if (finish)
            finish(copy, outcome, known);
    }
    foldLog(copyPath, key);
    bringToDisk(copyPath);
    return outcome;
}

RestoredCasebook restoreChecked(const QString& backup, const QString& target, const SecretBytes& key,
                                const Clock& clock, const WorkProgress& progress, const RestoreFinish& finish)
{
    const QString unfinished = target + ".new"_L1;
    const QString unfinishedKeys = KeySlots::pathFor(unfinished);
    requireNameFits(target);
    requireRoom(QFileInfo(target).absolutePath(), QFileInfo(backup).size() + spareRoom);
    Result<KeySlots> slots = KeySlots::load(KeySlots::pathFor(backup));
    if (!slots)
        throw Failure(slots.error());
    if (!areKeysOf(*slots, casebookIdOf(backup), key))
        throw Failure(keysOfAnotherCasebook());
    auto cleanUp = qScopeGuard([&] {
        removeDatabase(unfinished);
        QFile::remove(unfinishedKeys);
    });
    // A casebook that was kept after a crash has its log beside it.
    const bool hasLog = QFileInfo(backup + "-wal"_L1).size() > 0;
    NativeDatabase source(backup, hasLog ? NativeDatabase::Access::LookWithLog : NativeDatabase::Access::Look, key);
    copyAndCheck(source, unfinished, key, slots->casebookId(), progress);
    RestoredCasebook outcome = finishCopy(unfinished, *slots, key, readPresent(target, key), clock, finish);
    if (const Result<void> saved = slots->save(unfinishedKeys, key); !saved)
        throw Failure(saved.error());
    if (QFileInfo::exists(target + "-wal"_L1))
        foldLog(target, key);
    outcome.keptIsWhole = !QFileInfo::exists(target) || isWhole(target, key, progress);
    outcome.replaced = keepPresent(target, clock);
    // An old log must never meet the new file. It is empty or kept by now.
    QFile::remove(target + "-wal"_L1);
    QFile::remove(target + "-shm"_L1);
    takeOverRights(KeySlots::pathFor(target), unfinishedKeys);
    takeOverRights(target, unfinished);
    renameOver(unfinishedKeys, KeySlots::pathFor(target));
    renameOver(unfinished, target);
    cleanUp.dismiss();
    return outcome;
}

} // namespace

Result<RestoredCasebook> restoreBackup(const QString& wantedBackup, const QString& wantedTarget,
                                       const Credentials& credentials, const Clock& clock, const OpenOptions& options,
                                       const RestoreFinish& finish)
{
    const QString backup = realPath(wantedBackup);
    const QString target = realPath(wantedTarget);
    const Result<KeySlots> slots = KeySlots::load(KeySlots::pathFor(backup));
    if (const auto kind = checkCasebookKind(backup, slots ? slots->casebookId() : QByteArray()); !kind)
        return std::unexpected(kind.error());
    if (!slots)
        return std::unexpected(slots.error());
    if (backup == target)
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("Backup", "A back-up cannot be restored onto itself. Choose the "
                                                             "casebook as the target."),
                       u"target"_s);
    if (const Result<void> free = CasebookLock::checkFree(target); !free)
        return std::unexpected(free.error());
    if (!mayReplace(target, slots->casebookId()))
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("Backup",
                                                   "%1 is not the casebook of this back-up. Restore the back-up "
                                                   "under a name that is free.")
                           .arg(target),
                       u"target"_s);
    const Result<SecretBytes> key = unlockKey(backup, credentials, clock, options.attemptsFolder);
    if (!key)
        return std::unexpected(key.error());
    const auto probed = probeCasebook(backup, *key, slots->casebookId(), options.steps->back().version);
    if (!probed)
        return std::unexpected(probed.error());
    if (slots->generation() < probed->keyGeneration && credentials.recoveryKey.isEmpty())
        return std::unexpected(olderKeys());
    const Result<CasebookLock> lock = CasebookLock::acquire(target, clock);
    if (!lock)
        return std::unexpected(lock.error());
    try {
        return restoreChecked(backup, target, *key, clock, options.progress, finish);
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
}

} // namespace woonrust
