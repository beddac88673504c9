// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/casebook_file.h"

#include "storage/casebook/backup.h"
#include "storage/casebook/casebook_probe.h"
#include "storage/casebook/disk_files.h"
#include "storage/casebook/foreign_log.h"
#include "storage/casebook/key_generation.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkWritable(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isWritable())
        return failure(ErrorKind::ReadOnly,
                       QCoreApplication::translate("Casebook",
                                                   "The folder %1 is read-only, so Woonrust cannot work in the "
                                                   "casebook. Ask for the right to write there, or copy the "
                                                   "casebook and its key file to another folder.")
                           .arg(folder.filePath()));
    if (!file.isWritable())
        return failure(ErrorKind::ReadOnly, QCoreApplication::translate(
                                                "Casebook", "The casebook %1 is read-only. Ask for the right to write "
                                                            "it.")
                                                .arg(path));
    return {};
}

void quickCheck(const OpenedCasebook& casebook, const WorkProgress& progress)
{
    NativeDatabase database(casebook.path(), NativeDatabase::Access::Existing, casebook.key());
    if (progress)
        database.setCancel([&progress] { return progress(0, 0); });
    const QStringList lines = database.texts("PRAGMA quick_check");
    if (lines != QStringList{u"ok"_s})
        throw Failure(
            {.kind = ErrorKind::Damaged,
             .message = QCoreApplication::translate("Casebook", "The casebook was damaged when the program or the "
                                                                "PC stopped. Restore the last back-up."),
             .technical = lines.value(0)});
}

Error foreignLog(const QString& path)
{
    return {.kind = ErrorKind::Damaged,
            .message = QCoreApplication::translate(
                           "Casebook", "Beside the casebook stands what the program had not yet put into another state "
                                       "of it: probably a back-up was copied over it by hand. Move the files %1-wal "
                                       "and %1-shm to another folder and open the casebook again.")
                           .arg(path)};
}

void begin(const OpenOptions& options, OpeningStep step)
{
    if (options.stepBegins)
        options.stepBegins(step);
}

// A sentence of what could not be done, before the one that says why.
Failure because(const QString& what, Error error)
{
    if (error.kind != ErrorKind::Cancelled)
        error.message = what + u' ' + error.message;
    return Failure(std::move(error));
}

SchemaUpgrade upgrade(const OpenedCasebook& casebook, int from, const OpenOptions& options, const Clock& clock)
{
    const int newest = options.steps->back().version;
    const QString backup = u"%1.before-v%2-%3"_s.arg(casebook.path()).arg(newest).arg(fileStamp(clock.nowUtc()));
    begin(options, OpeningStep::BackUpBeforeUpgrade);
    removeUnfinishedUpgrades(casebook.path());
    try {
        copyCasebook(casebook, backup, options.progress);
    } catch (const Failure& failure) {
        throw because(QCoreApplication::translate(
                          "Casebook", "This casebook is of an older version and has to be brought up to date. The "
                                      "back-up before that could not be made, so nothing was changed."),
                      failure.error());
    }
    begin(options, OpeningStep::Upgrade);
    try {
        migrate(*casebook.connect(), *options.steps);
    } catch (const Failure& failure) {
        throw because(QCoreApplication::translate("Casebook", "The casebook could not be brought up to date. The "
                                                              "back-up of before is %1.")
                          .arg(backup),
                      failure.error());
    }
    return {.from = from, .to = newest, .backup = backup};
}

} // namespace

OpenedCasebook::OpenedCasebook(QString path, SecretBytes key, CasebookLock lock)
    : m_path(std::move(path)),
      m_file(identityOf(m_path)),
      m_id(casebookIdOf(m_path)),
      m_key(std::move(key)),
      m_lock(std::move(lock))
{
}

std::unique_ptr<Connection> OpenedCasebook::connect(Connection::Mode mode) const
{
    if (identityOf(m_path) != m_file)
        throwReplaced(m_path);
    const ExposedKey exposed(m_key);
    return std::make_unique<Connection>(m_path, exposed.bytes(), mode);
}

Result<KeySlots> OpenedCasebook::keySlots() const
{
    Result<KeySlots> slots = KeySlots::load(KeySlots::pathFor(m_path));
    if (slots && !areKeysOf(*slots, m_id, m_key))
        return std::unexpected(keysOfAnotherCasebook());
    return slots;
}

Result<KeySlots> OpenedCasebook::newestKeySlots(Connection& db) const
{
    Result<KeySlots> slots = keySlots();
    if (slots && slots->generation() < keyGeneration(db))
        return std::unexpected(olderKeys());
    return slots;
}

Result<void> OpenedCasebook::changeKeySlots(Connection& db, const std::function<Result<void>(KeySlots&)>& change,
                                            bool olderToo) const
{
    if (!db.inTransaction())
        throw Failure(ErrorKind::Internal, u"A change of the key file belongs in a transaction."_s);
    Result<KeySlots> slots = olderToo ? keySlots() : newestKeySlots(db);
    if (!slots)
        return std::unexpected(slots.error());
    if (Result<void> done = change(*slots); !done)
        return done;
    // Saved before the commit: killed in between, the key file is the newer one, and that opens.
    slots->setGeneration(std::max(slots->generation(), keyGeneration(db)) + 1);
    putKeyGeneration(db, slots->generation());
    return slots->save(KeySlots::pathFor(m_path), m_key);
}

std::chrono::seconds delayBeforeSignIn(const QString& path, const Clock& clock, const QString& attemptsFolder)
{
    const Result<KeySlots> slots = KeySlots::load(KeySlots::pathFor(realPath(path)));
    return slots ? LoginAttempts(attemptsFolder, slots->casebookId()).delayBeforeNextAttempt(clock)
                 : std::chrono::seconds(0);
}

Result<SecretBytes> unlockKey(const QString& path, const Credentials& credentials, const Clock& clock,
                              const QString& attemptsFolder)
{
    const Result<KeySlots> slots = KeySlots::load(KeySlots::pathFor(path));
    if (!slots)
        return std::unexpected(slots.error());
    LoginAttempts attempts(attemptsFolder, slots->casebookId());
    if (const auto delay = attempts.delayBeforeNextAttempt(clock); delay.count() > 0)
        return failure(ErrorKind::WrongPassword,
                       QCoreApplication::translate("Casebook",
                                                   "The password was wrong too often. Try again in %n second(s).",
                                                   nullptr, int(delay.count())));
    Result<SecretBytes> key = credentials.recoveryKey.isEmpty() ? slots->unlock(credentials.login, credentials.password)
                                                                : slots->unlockWithRecovery(credentials.recoveryKey);
    if (key) {
        attempts.recordSuccess();
        return key;
    }
    if (key.error().kind != ErrorKind::WrongPassword)
        return key;
    if (casebookIdOf(path) != slots->casebookId())
        return std::unexpected(keysOfAnotherCasebook());
    attempts.recordFailure(clock);
    return key;
}

Result<void> checkBeforeSignIn(const QString& wantedPath)
{
    const QString path = realPath(wantedPath);
    const Result<KeySlots> slots = KeySlots::load(KeySlots::pathFor(path));
    const QByteArray expectedId = slots ? slots->casebookId() : QByteArray();
    if (const Result<void> kind = checkCasebookKind(path, expectedId); !kind)
        return kind;
    if (!slots)
        return std::unexpected(slots.error());
    if (const Result<void> writable = checkWritable(path); !writable)
        return writable;
    return CasebookLock::checkFree(path);
}

Result<OpenedCasebook> openCasebook(const QString& wantedPath, const Credentials& credentials, const Clock& clock,
                                    const OpenOptions& options)
{
    const QString path = realPath(wantedPath);
    if (const Result<void> fine = checkBeforeSignIn(path); !fine)
        return std::unexpected(fine.error());
    const Result<KeySlots> slots = KeySlots::load(KeySlots::pathFor(path));
    if (!slots)
        return std::unexpected(slots.error());
    Result<SecretBytes> key = unlockKey(path, credentials, clock, options.attemptsFolder);
    if (!key)
        return std::unexpected(key.error());
    const int newest = options.steps->empty() ? 0 : options.steps->back().version;
    const auto look = [&]() -> Result<ProbedCasebook> {
        auto probed = probeCasebook(path, *key, slots->casebookId(), newest);
        if (probed && hasForeignLog(path, *key))
            return std::unexpected(foreignLog(path));
        return probed;
    };
    std::optional<Result<CasebookLock>> lock;
    auto probed = look();
    if (!probed) {
        // A program that closes it at this moment moves its changes from the log into the file, which looks like a
        // fault to who reads both. Whether it is one is only known while nobody else has it.
        lock = CasebookLock::acquire(path, clock);
        if (!*lock && lock->error().kind == ErrorKind::Locked)
            return std::unexpected(lock->error());
        if (probed = look(); !probed)
            return std::unexpected(probed.error());
    }
    const bool leftLog = QFileInfo(path + "-wal"_L1).size() > 0;
    // From here on we touch the folder.
    if (!lock)
        lock = CasebookLock::acquire(path, clock);
    if (!*lock)
        return std::unexpected(lock->error());
    try {
        OpenedCasebook casebook(path, *std::move(key), **std::move(lock));
        if (slots->generation() < probed->keyGeneration)
            casebook.noteOlderKeys();
        if (casebook.wasStale() || leftLog) {
            begin(options, OpeningStep::CheckAfterCrash);
            quickCheck(casebook, options.progress);
        }
        if (probed->schema < newest)
            casebook.noteUpgrade(upgrade(casebook, probed->schema, options, clock));
        return casebook;
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
}

} // namespace woonrust
