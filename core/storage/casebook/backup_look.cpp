// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/backup.h"
#include "storage/casebook/casebook_probe.h"
#include "storage/casebook/disk_files.h"
#include "storage/casebook/key_generation.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

BackupContents look(const QString& backup, const SecretBytes& key, const WorkProgress& progress)
{
    // A casebook that was kept after a crash has its log beside it.
    const bool hasLog = QFileInfo(backup + "-wal"_L1).size() > 0;
    NativeDatabase database(backup, hasLog ? NativeDatabase::Access::LookWithLog : NativeDatabase::Access::Look, key);
    if (progress)
        database.setCancel([&progress] { return progress(0, 0); });
    QStringList problems = hasLog ? QStringList() : alteredPages(database);
    if (problems.isEmpty())
        problems = database.texts("PRAGMA quick_check");
    problems.removeAll(u"ok"_s);
    if (!problems.isEmpty())
        throw Failure({.kind = ErrorKind::Damaged,
                       .message = QCoreApplication::translate("Backup", "This back-up was altered or damaged after it "
                                                                        "was made. Choose another one."),
                       .technical = problems.first()});
    const auto first = [&](const QByteArray& sql) { return database.texts(sql, 1).value(0); };
    const QString last = first("SELECT at FROM event ORDER BY id DESC LIMIT 1");
    return {.organisation = first("SELECT value FROM setting WHERE key = 'organisation'"),
            .lastEventUtc = last.isEmpty() ? QDateTime() : momentFromStorage(last),
            .reports = database.integer("SELECT count(*) FROM report"),
            .dossiers = database.integer("SELECT count(*) FROM dossier")};
}

} // namespace

Result<BackupContents> lookIntoBackup(const QString& wantedBackup, const QByteArray& casebookId,
                                      const Credentials& credentials, const Clock& clock, const OpenOptions& options)
{
    const QString backup = realPath(wantedBackup);
    const Result<KeySlots> slots = KeySlots::load(KeySlots::pathFor(backup));
    if (const auto kind = checkCasebookKind(backup, slots ? slots->casebookId() : QByteArray()); !kind)
        return std::unexpected(kind.error());
    if (!slots)
        return std::unexpected(slots.error());
    const Result<SecretBytes> key = unlockKey(backup, credentials, clock, options.attemptsFolder);
    if (!key)
        return std::unexpected(key.error());
    const auto probed = probeCasebook(backup, *key, slots->casebookId(), options.steps->back().version);
    if (!probed)
        return std::unexpected(probed.error());
    if (slots->generation() < probed->keyGeneration && credentials.recoveryKey.isEmpty())
        return std::unexpected(olderKeys());
    try {
        BackupContents contents = look(backup, *key, options.progress);
        contents.ofThisCasebook = slots->casebookId() == casebookId;
        return contents;
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
}

} // namespace woonrust
