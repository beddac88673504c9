// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/casebook_file.h"

#include "storage/casebook/backup.h"
#include "storage/casebook/casebook_probe.h"
#include "storage/casebook/disk_files.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    : m_path(std::move(path)), m_id(casebookIdOf(m_path)), m_key(std::move(key)), m_lock(std::move(lock))
{
}

std::unique_ptr<Connection> OpenedCasebook::connect(Connection::Mode mode) const
{
    const ExposedKey exposed(m_key);
    return std::make_unique<Connection>(m_path, exposed.bytes(), mode);
}

Result<void> OpenedCasebook::changeKeySlots(const std::function<Result<void>(KeySlots&)>& change) const
{
    const QString path = KeySlots::pathFor(m_path);
    Result<KeySlots> slots = KeySlots::load(path);
    if (!slots)
        return std::unexpected(slots.error());
    if (Result<void> done = change(*slots); !done)
        return done;
    return slots->save(path, m_key);
}

std::chrono::seconds delayBeforeSignIn(const QString& path, const Clock& clock, const QString& attemptsFolder)
{
    const Result<KeySlots> slots = KeySlots::load(KeySlots::pathFor(path));
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

Result<void> checkBeforeSignIn(const QString& path)
{
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

Result<OpenedCasebook> openCasebook(const QString& path, const Credentials& credentials, const Clock& clock,
                                    const OpenOptions& options)
{
    if (const Result<void> fine = checkBeforeSignIn(path); !fine)
        return std::unexpected(fine.error());
    const Result<KeySlots> slots = KeySlots::load(KeySlots::pathFor(path));
    if (!slots)
        return std::unexpected(slots.error());
    Result<SecretBytes> key = unlockKey(path, credentials, clock, options.attemptsFolder);
    if (!key)
        return std::unexpected(key.error());
    const int newest = options.steps->empty() ? 0 : options.steps->back().version;
    const Result<int> version = probeCasebook(path, *key, slots->casebookId(), newest);
    if (!version)
        return std::unexpected(version.error());
    // From here on we touch the folder.
    Result<CasebookLock> lock = CasebookLock::acquire(path, clock);
    if (!lock)
        return std::unexpected(lock.error());
    try {
        OpenedCasebook casebook(path, *std::move(key), *std::move(lock));
        if (casebook.wasStale()) {
            begin(options, OpeningStep::CheckAfterCrash);
            quickCheck(casebook, options.progress);
        }
        if (*version < newest)
            casebook.noteUpgrade(upgrade(casebook, *version, options, clock));
        return casebook;
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
}

} // namespace woonrust
