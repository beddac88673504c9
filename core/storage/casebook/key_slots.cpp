// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/key_slots.h"

#include "domain/user.h"
#include "storage/casebook/recovery_key.h"

#include <QCoreApplication>
#include <algorithm>
#include <sodium.h>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

static_assert(KeySlots::keySize == crypto_secretbox_KEYBYTES && KeySlots::keySize == crypto_kdf_KEYBYTES);

unsigned char* bytes(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray array(size, '\0');
    randombytes_buf(array.data(), std::size_t(size));
    return array;
}

SecretBytes stretch(const SecretBytes& secret, const QByteArray& salt, const KdfCost& cost)
{
    SecretBytes result(KeySlots::keySize);
    if (crypto_pwhash(result.data(), std::size_t(result.size()), reinterpret_cast<const char*>(secret.data()),
                      std::size_t(secret.size()), bytes(salt), cost.operations, std::size_t(cost.memoryBytes),
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Failure(ErrorKind::Internal, QCoreApplication::translate(
                                               "KeySlots", "This PC has too little free memory to check the password. "
                                                           "Close other programs and try again."));
    return result;
}

Error wrongPassword()
{
    return {.kind = ErrorKind::WrongPassword,
            .message =
                QCoreApplication::translate("KeySlots", "The user name or the password is wrong. Try again, or ask "
                                                        "the administrator for a new password."),
            .field = u"password"_s};
}

} // namespace

Result<void> checkNewPassword(const QString& login, const QString& password)
{
    const qsizetype characters = password.normalized(QString::NormalizationForm_C).toUcs4().size();
    if (characters < shortestPassword)
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("KeySlots",
                                                   "A password needs at least 10 characters, because somebody "
                                                   "who copies the casebook can try short ones quickly. A "
                                                   "sentence of a few words is easy to remember."),
                       u"password"_s);
    if (normalisedLogin(password) == normalisedLogin(login))
        return failure(
            ErrorKind::Input,
            QCoreApplication::translate("KeySlots", "The password may not be the user name. Choose another one."),
            u"password"_s);
    return {};
}

KeySlots::KeySlots(QByteArray casebookId) : m_casebookId(std::move(casebookId))
{
    Q_ASSERT(m_casebookId.size() == casebookIdSize);
}

QString KeySlots::pathFor(const QString& casebookPath)
{
    return casebookPath + ".keys"_L1;
}

bool KeySlots::hasLogin(const QString& login) const
{
    return find(Kind::User, ownerOf(login)) != nullptr;
}

bool KeySlots::hasRecovery() const
{
    return find(Kind::Recovery, {}) != nullptr;
}

Result<SecretBytes> KeySlots::unlock(const QString& login, const QString& password) const
{
    const SecretBytes secret = SecretBytes::fromText(password);
    if (const Slot* slot = find(Kind::User, ownerOf(login)))
        return open(*slot, secret);
    // As long as a real attempt, so that the time does not tell which users exist.
    (void)stretch(secret, randomBytes(crypto_pwhash_SALTBYTES),
                  m_slots.empty() ? KdfCost::leastForTests() : m_slots.front().cost);
    return std::unexpected(wrongPassword());
}

Result<SecretBytes> KeySlots::unlockWithRecovery(const QString& typed) const
{
    const Result<SecretBytes> secret = readRecoveryKey(typed);
    if (!secret)
        return std::unexpected(secret.error());
    const Slot* slot = find(Kind::Recovery, {});
    Result<SecretBytes> key = slot ? open(*slot, *secret) : std::unexpected(wrongPassword());
    if (!key && key.error().kind == ErrorKind::WrongPassword)
        return failure(ErrorKind::WrongPassword,
                       QCoreApplication::translate("KeySlots",
                                                   "This is not the recovery key of this casebook, or a newer "
                                                   "one was printed since. Look for the newest page."),
                       u"recoveryKey"_s);
    return key;
}

Result<void> KeySlots::setPassword(const SecretBytes& key, const QString& login, const QString& password,
                                   const KdfCost& cost)
{
    if (normalisedLogin(login).isEmpty())
        return failure(ErrorKind::Input, QCoreApplication::translate("KeySlots", "Enter a user name."), u"login"_s);
    if (const Result<void> fine = checkNewPassword(login, password); !fine)
        return fine;
    put(Kind::User, ownerOf(login), key, SecretBytes::fromText(password), cost);
    return {};
}

Result<void> KeySlots::changePassword(const QString& login, const QString& oldPassword, const QString& newPassword,
                                      const KdfCost& cost)
{
    if (const Result<void> fine = checkNewPassword(login, newPassword); !fine)
        return fine;
    const Result<SecretBytes> key = unlock(login, oldPassword);
    if (!key && key.error().kind == ErrorKind::WrongPassword)
        return failure(ErrorKind::WrongPassword,
                       QCoreApplication::translate("KeySlots", "The present password is wrong. Nothing was changed."),
                       u"oldPassword"_s);
    if (!key)
        return std::unexpected(key.error());
    return setPassword(*key, login, newPassword, cost);
}

void KeySlots::removeLogin(const QString& login)
{
    const QByteArray owner = ownerOf(login);
    std::erase_if(m_slots, [&](const Slot& slot) { return slot.kind == Kind::User && slot.owner == owner; });
}

bool KeySlots::isSealedWith(const SecretBytes& key) const
{
    return !m_loadedSeal.isEmpty() && sealOf(m_loadedBody, key) == m_loadedSeal;
}

void KeySlots::adoptLogin(const KeySlots& other, const QString& login)
{
    adopt(other, Kind::User, ownerOf(login));
}

void KeySlots::adoptRecovery(const KeySlots& other)
{
    adopt(other, Kind::Recovery, {});
}

void KeySlots::adopt(const KeySlots& other, Kind kind, const QByteArray& owner)
{
    Q_ASSERT(other.m_casebookId == m_casebookId); // else the owners are other hashes
    std::erase_if(m_slots, [&](const Slot& slot) { return slot.kind == kind && slot.owner == owner; });
    if (const Slot* slot = other.find(kind, owner))
        m_slots.push_back(*slot);
}

QString KeySlots::renewRecovery(const SecretBytes& key, const KdfCost& cost)
{
    const RecoveryKey recovery = makeRecoveryKey();
    put(Kind::Recovery, {}, key, recovery.secret, cost);
    return recovery.printed;
}

Result<void> KeySlots::setRecovery(const SecretBytes& key, const QString& printed, const KdfCost& cost)
{
    const Result<SecretBytes> secret = readRecoveryKey(printed);
    if (!secret)
        return std::unexpected(secret.error());
    put(Kind::Recovery, {}, key, *secret, cost);
    return {};
}

QByteArray KeySlots::ownerOf(const QString& login) const
{
    const QByteArray name = normalisedLogin(login).toUtf8();
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(bytes(hash), std::size_t(hash.size()), bytes(name), std::size_t(name.size()),
                       bytes(m_casebookId), std::size_t(m_casebookId.size()));
    return hash;
}

const KeySlots::Slot* KeySlots::find(Kind kind, const QByteArray& owner) const
{
    const auto found =
        std::ranges::find_if(m_slots, [&](const Slot& slot) { return slot.kind == kind && slot.owner == owner; });
    return found == m_slots.end() ? nullptr : &*found;
}

Result<SecretBytes> KeySlots::open(const Slot& slot, const SecretBytes& secret) const
{
    const SecretBytes wrapping = stretch(secret, slot.salt, slot.cost);
    SecretBytes key(keySize);
    if (crypto_secretbox_open_easy(key.data(), bytes(slot.box), std::size_t(slot.box.size()), bytes(slot.nonce),
                                   wrapping.data()) != 0)
        return std::unexpected(wrongPassword());
    if (!m_loadedSeal.isEmpty() && !isSealedWith(key))
        return failure(ErrorKind::Damaged,
                       QCoreApplication::translate("KeySlots", "The key file of the casebook was altered by something "
                                                               "other than Woonrust. Put back the key file of a "
                                                               "back-up, and report this to your administrator."));
    return key;
}

void KeySlots::put(Kind kind, const QByteArray& owner, const SecretBytes& key, const SecretBytes& secret,
                   const KdfCost& cost)
{
    Slot slot{.kind = kind,
              .owner = owner,
              .salt = randomBytes(crypto_pwhash_SALTBYTES),
              .cost = cost,
              .nonce = randomBytes(crypto_secretbox_NONCEBYTES),
              .box = QByteArray(crypto_secretbox_MACBYTES + keySize, '\0')};
    const SecretBytes wrapping = stretch(secret, slot.salt, cost);
    crypto_secretbox_easy(bytes(slot.box), key.data(), std::size_t(key.size()), bytes(slot.nonce), wrapping.data());
    std::erase_if(m_slots, [&](const Slot& old) { return old.kind == kind && old.owner == owner; });
    m_slots.push_back(std::move(slot));
}

} // namespace woonrust
