// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form of <casebook>.keys, version 1. Numbers are big-endian.
//   8 bytes    magic
//   2          version
//   16         casebook id
//   8          generation
//   2          number of slots, then for each slot:
//              1 kind, 32 owner (zeros for recovery), 16 salt, 8 operations, 8 memory in bytes, 24 nonce, 48 box
//   32         keyed seal: BLAKE2b of all before it, with a key derived from the casebook's
//   32         checksum: BLAKE2b of all before it. Every version keeps it at this place, so that a flipped bit in the
//              version number is told from a newer file.

#include "storage/casebook/key_slots.h"

#include "storage/casebook/disk_files.h"
#include "storage/database/disk_file.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QScopeGuard>
#include <cerrno>
#include <sodium.h>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView magic("WRKEYS\r\n", 8);
constexpr quint16 formatVersion = 1;
constexpr qsizetype hashSize = 32;
constexpr qsizetype ownerSize = crypto_generichash_BYTES;
constexpr qsizetype boxSize = crypto_secretbox_MACBYTES + KeySlots::keySize;
// Far more than a team has users: a forged file must not make the program eat all memory.
constexpr qsizetype largestFile = 1 << 20;
// Four times the work of a slot that we make, so that a forged file cannot keep a sign-in busy for a minute. A version
// that wants more work of a password gets a number of its own.
constexpr quint64 mostMemory = quint64(256) << 20;
constexpr quint64 mostPasses = 1000;
constexpr quint64 mostWork = 4 * 17 * (quint64(64) << 20); // operations times bytes

QByteArray checksum(QByteArrayView content)
{
    QByteArray hash(hashSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), std::size_t(hash.size()),
                       reinterpret_cast<const unsigned char*>(content.data()), std::size_t(content.size()), nullptr, 0);
    return hash;
}

QByteArray take(QDataStream& in, qsizetype size)
{
    QByteArray bytes(size, '\0');
    if (in.readRawData(bytes.data(), size) != size)
        in.setStatus(QDataStream::ReadPastEnd);
    return bytes;
}

Error damaged()
{
    return {.kind = ErrorKind::Damaged,
            .message =
                QCoreApplication::translate("KeySlots", "The key file of the casebook (its name ends in .keys) is "
                                                        "damaged or was altered, so no password can be checked. "
                                                        "Put back the key file of a back-up.")};
}

} // namespace

QByteArray KeySlots::sealOf(const QByteArray& body, const SecretBytes& key)
{
    SecretBytes subkey(crypto_generichash_KEYBYTES);
    crypto_kdf_derive_from_key(subkey.data(), std::size_t(subkey.size()), 1, "keyslots", key.data());
    QByteArray hash(hashSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), std::size_t(hash.size()),
                       reinterpret_cast<const unsigned char*>(body.constData()), std::size_t(body.size()),
                       subkey.data(), std::size_t(subkey.size()));
    return hash;
}

QByteArray KeySlots::body() const
{
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    out.writeRawData(magic.data(), magic.size());
    out << formatVersion;
    out.writeRawData(m_casebookId.constData(), m_casebookId.size());
    out << m_generation << quint16(m_slots.size());
    for (const Slot& slot : m_slots) {
        const QByteArray owner = slot.owner.isEmpty() ? QByteArray(ownerSize, '\0') : slot.owner;
        out << quint8(slot.kind);
        out.writeRawData(owner.constData(), owner.size());
        out.writeRawData(slot.salt.constData(), slot.salt.size());
        out << slot.cost.operations << slot.cost.memoryBytes;
        out.writeRawData(slot.nonce.constData(), slot.nonce.size());
        out.writeRawData(slot.box.constData(), slot.box.size());
    }
    return content;
}

Result<KeySlots> KeySlots::parse(const QByteArray& content)
{
    if (content.size() < magic.size() + 2 * hashSize || !content.startsWith(magic))
        return std::unexpected(damaged());
    const QByteArray sealed = content.chopped(hashSize);
    if (checksum(sealed) != content.last(hashSize))
        return std::unexpected(damaged());

    const QByteArray body = sealed.chopped(hashSize);
    QDataStream in(body);
    in.skipRawData(magic.size());
    quint16 version = 0;
    in >> version;
    if (version > formatVersion)
        return failure(ErrorKind::TooNew, QCoreApplication::translate(
                                              "KeySlots", "The key file of this casebook was made by a newer version "
                                                          "of Woonrust. Install the newest version."));
    KeySlots slots(take(in, casebookIdSize));
    quint16 count = 0;
    in >> slots.m_generation >> count;
    for (int i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Slot slot;
        quint8 kind = 0;
        in >> kind;
        slot.kind = Kind(kind);
        slot.owner = take(in, ownerSize);
        slot.salt = take(in, crypto_pwhash_SALTBYTES);
        in >> slot.cost.operations >> slot.cost.memoryBytes;
        slot.nonce = take(in, crypto_secretbox_NONCEBYTES);
        slot.box = take(in, boxSize);
        if (slot.kind == Kind::Recovery)
            slot.owner.clear();
        const bool known = slot.kind == Kind::User || slot.kind == Kind::Recovery;
        const bool bearable =
            slot.cost.operations >= crypto_pwhash_OPSLIMIT_MIN && slot.cost.memoryBytes >= crypto_pwhash_MEMLIMIT_MIN &&
            slot.cost.memoryBytes <= mostMemory && slot.cost.operations <= mostWork / slot.cost.memoryBytes &&
            slot.cost.operations <= mostPasses;
        if (!known || !bearable)
            return std::unexpected(damaged());
        slots.m_slots.push_back(std::move(slot));
    }
    if (version == 0 || slots.m_generation < 1 || in.status() != QDataStream::Ok || !in.atEnd())
        return std::unexpected(damaged());
    slots.m_loadedBody = body;
    slots.m_loadedSeal = sealed.last(hashSize);
    return slots;
}

Result<KeySlots> KeySlots::load(const QString& path)
{
    const auto content = readOrdinaryFile(path, largestFile);
    if (content)
        return parse(*content);
    if (content.error() == NotRead::Missing)
        return failure(ErrorKind::NotFound, QCoreApplication::translate(
                                                "KeySlots", "The key file %1 is missing. Without it no password opens "
                                                            "the casebook. Put it back beside the casebook, for "
                                                            "instance from a back-up.")
                                                .arg(path));
    if (content.error() == NotRead::NotReadable)
        return failure(ErrorKind::ReadOnly,
                       QCoreApplication::translate("KeySlots", "The key file %1 cannot be read. Ask whoever runs your "
                                                               "computers "
                                                               "for the right to read it.")
                           .arg(path));
    return std::unexpected(damaged());
}

Result<void> KeySlots::save(const QString& path, const SecretBytes& key) const
{
    QByteArray content = body();
    content += sealOf(content, key);
    content += checksum(content);
    // Written beside it, brought to the disk, then renamed: whatever happens, the old or the new file is whole. The
    // temporary name is fixed (not QSaveFile's), so that a killed program leaves at most one, for the next to replace.
    const QString unfinished = path + ".part"_L1;
    QFile::remove(unfinished);
    auto cleanUp = qScopeGuard([&unfinished] { QFile::remove(unfinished); });
    try {
        if (isTooLongForDisk(unfinished))
            throwDiskError(ENAMETOOLONG, path);
        QFile file(unfinished);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return failure(file.error() == QFileDevice::ResourceError ? ErrorKind::DiskFull : ErrorKind::ReadOnly,
                           QCoreApplication::translate("KeySlots", "The key file %1 could not be saved, because its "
                                                                   "folder cannot be written to. Nothing was changed.")
                               .arg(path));
        if (file.write(content) != content.size() || !file.flush())
            return failure(ErrorKind::DiskFull, QCoreApplication::translate(
                                                    "KeySlots", "The key file %1 could not be saved: the disk is full "
                                                                "or gives errors. Nothing was changed. Free some "
                                                                "space and try again.")
                                                    .arg(path));
        file.close();
        takeOverRights(path, unfinished);
        bringToDisk(unfinished);
        renameOver(unfinished, path);
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
    cleanUp.dismiss();
    return {};
}

} // namespace woonrust
