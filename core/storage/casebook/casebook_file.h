// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/clock.h"
#include "domain/error.h"
#include "storage/casebook/casebook_lock.h"
#include "storage/casebook/key_slots.h"
#include "storage/casebook/login_attempts.h"
#include "storage/database/connection.h"
#include "storage/database/disk_file.h"
#include "storage/database/native_database.h"
#include "storage/database/schema/steps.h"

#include <functional>
#include <memory>
#include <optional>

namespace woonrust {

// A schema that was brought up to date when the casebook was opened.
struct SchemaUpgrade {
    int from = 0;
    int to = 0;
    QString backup; // the checked copy of before, with its key file beside it
};

// A casebook that this process holds: <path> (the encrypted database), <path>.keys, and the lock until it is dropped.
// Drop the connections first.
class OpenedCasebook {
public:
    OpenedCasebook(QString path, SecretBytes key, CasebookLock lock);

    [[nodiscard]] const QString& path() const { return m_path; }
    // 16 bytes that tell casebooks apart; a back-up has those of its casebook.
    [[nodiscard]] const QByteArray& id() const { return m_id; }
    [[nodiscard]] const SecretBytes& key() const { return m_key; }
    // The key file was older than the casebook says when it was opened: whoever signed in may have used a password that
    // was taken away since.
    [[nodiscard]] bool hadOlderKeys() const { return m_hadOlderKeys; }
    void noteOlderKeys() { m_hadOlderKeys = true; }
    // The program that held it last had crashed. The quick check has passed then.
    [[nodiscard]] bool wasStale() const { return m_lock.wasStale(); }
    // Set when this opening brought an older casebook up to date.
    [[nodiscard]] const std::optional<SchemaUpgrade>& upgrade() const { return m_upgrade; }
    void noteUpgrade(SchemaUpgrade upgrade) { m_upgrade = std::move(upgrade); }

    // A connection for the calling thread. Throws Failure: Damaged when the file was removed or replaced meanwhile.
    [[nodiscard]] std::unique_ptr<Connection> connect(Connection::Mode mode = Connection::Mode::ReadWrite) const;

    // The key file as it lies beside the casebook now. Damaged when that is not the one of this casebook.
    [[nodiscard]] Result<KeySlots> keySlots() const;
    // As keySlots(), and Damaged too when it is older than the casebook says.
    [[nodiscard]] Result<KeySlots> newestKeySlots(Connection& db) const;
    // Changes the key file: loads it, lets `change` work on it and saves it, or leaves it as it was. New passwords,
    // removed users, a new recovery key. The last step of the transaction of `db`, which keeps the new generation.
    // `olderToo`: also when it is an older one, which becomes the newest by this.
    [[nodiscard]] Result<void> changeKeySlots(Connection& db, const std::function<Result<void>(KeySlots&)>& change,
                                              bool olderToo = false) const;

private:
    QString m_path;
    FileIdentity m_file;
    bool m_hadOlderKeys = false;
    QByteArray m_id;
    SecretBytes m_key;
    CasebookLock m_lock;
    std::optional<SchemaUpgrade> m_upgrade;
};

struct NewCasebook {
    QString path;
    QString adminLogin;
    QString adminPassword;
    // Fills the new database (organisation, lists, the first user); a Failure leaves no casebook at all.
    std::function<void(Connection&)> fill = {};
    KdfCost cost = KdfCost::standard();
};

struct CreatedCasebook {
    OpenedCasebook casebook;
    QString recoveryKey; // to be shown and printed once; it is kept nowhere
};

// Makes a casebook and its key file: whole, or not at all when it fails or the program is killed. Never replaces a
// file.
[[nodiscard]] Result<CreatedCasebook> createCasebook(const NewCasebook& wanted, const Clock& clock);

struct Credentials {
    QString login;
    QString password;
    QString recoveryKey = {}; // instead of login and password, when not empty
};

// What opening may have to do first that takes a while with a big casebook.
enum class OpeningStep { CheckAfterCrash, BackUpBeforeUpgrade, Upgrade };

struct OpenOptions {
    QString attemptsFolder = LoginAttempts::defaultFolder();
    const std::vector<SchemaStep>* steps = &schemaSteps();
    // During the quick check after a crash and the back-up before a new schema version.
    WorkProgress progress = {};
    // Told, in the thread that opens, when such a step begins.
    std::function<void(OpeningStep)> stepBegins = {};
};

// Opens a casebook for work. Each thing that can be wrong has its own sentence, and then nothing on disk has changed:
// missing, empty, cut short, altered, foreign, newer; key file missing, altered, newer, of another casebook; wrong
// password (and the delay after five); read-only; held by another process; beside the log of another state of it. Links
// in `path` are followed first. An older key file opens it, and hadOlderKeys() tells. After a crash it does a quick
// check; an older schema is brought up to date after a checked back-up beside it. About half a second, of which
// Argon2id most.
[[nodiscard]] Result<OpenedCasebook> openCasebook(const QString& path, const Credentials& credentials,
                                                  const Clock& clock, const OpenOptions& options = {});

// What can be said before anybody types a password: each of the above that needs no key, and whether somebody holds it.
// Touches nothing.
[[nodiscard]] Result<void> checkBeforeSignIn(const QString& path);

// How long to wait before the next attempt, for a countdown in the sign-in window; zero when the file has no key file.
[[nodiscard]] std::chrono::seconds delayBeforeSignIn(const QString& path, const Clock& clock,
                                                     const QString& attemptsFolder = LoginAttempts::defaultFolder());

// The casebook's key for somebody who signs in, counting wrong passwords; `path` as in openCasebook().
[[nodiscard]] Result<SecretBytes> unlockKey(const QString& path, const Credentials& credentials, const Clock& clock,
                                            const QString& attemptsFolder);

} // namespace woonrust
