// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/error.h"
#include "storage/database/secret_bytes.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace woonrust {

// How much work Argon2id makes of one password.
struct KdfCost {
    quint64 operations = 17;
    quint64 memoryBytes = quint64(64) << 20;

    // About 0.45 s on the two-core reference machine, within the program's 250 MB (design 8); far more than the three
    // passes that RFC 9106, section 4, recommends for this much memory.
    [[nodiscard]] static KdfCost standard() { return {}; }
    // The least that libsodium takes. For tests only: it protects nothing.
    [[nodiscard]] static KdfCost leastForTests() { return {.operations = 1, .memoryBytes = 8192}; }
};

inline constexpr int shortestPassword = 10; // characters

// Error of kind Input, field "password", when `password` may not be used by `login`. Ten characters: the file can be
// copied and guessed at leisure elsewhere, where the delay after wrong passwords does not count; with Argon2id at half
// a second a guess, ten characters that are not a word keep that hopeless. No rules on kinds of characters and no
// forced change: those make passwords worse (NIST SP 800-63B, 5.1.1.2).
[[nodiscard]] Result<void> checkNewPassword(const QString& login, const QString& password);

// The file <casebook>.keys: the casebook's key, wrapped once for each user's password and once for the recovery key.
// A value: change it, then save() it. Holds no readable name. Two seals: a checksum tells a damaged file from a wrong
// password before anything is tried, and a keyed one, checked after unlocking, tells a forged file.
//
// Whoever keeps an old copy of this file and the password of then still has the key: disabling a user is also a matter
// of the casebook's user list, which sign-in checks. For the same reason no back-up of the previous file is kept
// beside it; back-ups of the casebook carry their own.
class KeySlots {
public:
    static constexpr int keySize = 32;
    static constexpr int casebookIdSize = 16;

    // Without slots yet. `casebookId`: the first 16 bytes of the casebook file, which SQLCipher uses as a salt and
    // never changes; it ties this file to that one.
    explicit KeySlots(QByteArray casebookId);
    [[nodiscard]] static QString pathFor(const QString& casebookPath);
    // NotFound when missing, Damaged when altered, not ours or no ordinary file, TooNew when of a later Woonrust.
    [[nodiscard]] static Result<KeySlots> load(const QString& path);
    // All at once or not at all, readable by the owner only; one that is there already keeps its owner, group and mode,
    // so that colleagues with an account of their own can still read it. `key` seals it.
    [[nodiscard]] Result<void> save(const QString& path, const SecretBytes& key) const;

    [[nodiscard]] const QByteArray& casebookId() const { return m_casebookId; }
    // Counts the changes of the key file. The casebook keeps the number too (key_generation.h), so that an older key
    // file, with passwords that were taken away since, is told from the present one.
    [[nodiscard]] qint64 generation() const { return m_generation; }
    void setGeneration(qint64 generation) { m_generation = generation; }
    [[nodiscard]] bool hasLogin(const QString& login) const;
    [[nodiscard]] bool hasRecovery() const;

    // The casebook's key. WrongPassword for an unknown login too, after the same time. About half a second.
    [[nodiscard]] Result<SecretBytes> unlock(const QString& login, const QString& password) const;
    // `typed` as in readRecoveryKey(), with its errors for a typing mistake; WrongPassword when it is another key.
    [[nodiscard]] Result<SecretBytes> unlockWithRecovery(const QString& typed) const;

    // Gives `login` a slot for `password`, or replaces the one it has (new user, or a reset by the administrator).
    // About half a second.
    [[nodiscard]] Result<void> setPassword(const SecretBytes& key, const QString& login, const QString& password,
                                           const KdfCost& cost = KdfCost::standard());
    // By the user: asks the old password. Field "oldPassword" when that is wrong.
    [[nodiscard]] Result<void> changePassword(const QString& login, const QString& oldPassword,
                                              const QString& newPassword, const KdfCost& cost = KdfCost::standard());
    void removeLogin(const QString& login);
    // Whether the loaded file was written by somebody who had `key`.
    [[nodiscard]] bool isSealedWith(const SecretBytes& key) const;
    // Gives `login`, or the recovery key, the slot that it has in another key file of this casebook, or none.
    void adoptLogin(const KeySlots& other, const QString& login);
    void adoptRecovery(const KeySlots& other);
    // Makes a recovery key, which replaces the one before; returns it as printed. It is shown once and kept nowhere.
    [[nodiscard]] QString renewRecovery(const SecretBytes& key, const KdfCost& cost = KdfCost::standard());
    // As renewRecovery(), with a key that was made, shown and confirmed before; `printed` as in readRecoveryKey().
    [[nodiscard]] Result<void> setRecovery(const SecretBytes& key, const QString& printed,
                                           const KdfCost& cost = KdfCost::standard());

private:
    enum class Kind : quint8 { User = 1, Recovery = 2 };
    struct Slot {
        Kind kind = Kind::User;
        QByteArray owner; // hash of the login, keyed with the casebook's id; empty for recovery
        QByteArray salt;
        KdfCost cost;
        QByteArray nonce;
        QByteArray box; // the sealed key
    };

    [[nodiscard]] QByteArray ownerOf(const QString& login) const;
    [[nodiscard]] const Slot* find(Kind kind, const QByteArray& owner) const;
    [[nodiscard]] Result<SecretBytes> open(const Slot& slot, const SecretBytes& secret) const;
    void adopt(const KeySlots& other, Kind kind, const QByteArray& owner);
    void put(Kind kind, const QByteArray& owner, const SecretBytes& key, const SecretBytes& secret,
             const KdfCost& cost);
    [[nodiscard]] QByteArray body() const;
    [[nodiscard]] static QByteArray sealOf(const QByteArray& body, const SecretBytes& key);
    [[nodiscard]] static Result<KeySlots> parse(const QByteArray& content);

    QByteArray m_casebookId;
    qint64 m_generation = 1;
    std::vector<Slot> m_slots;
    QByteArray m_loadedBody; // what the keyed seal was made over
    QByteArray m_loadedSeal; // empty until loaded
};

} // namespace woonrust
