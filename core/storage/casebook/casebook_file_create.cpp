// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/user.h"
#include "storage/casebook/casebook_file.h"
#include "storage/casebook/disk_files.h"
#include "storage/casebook/key_generation.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

// Room for what is made beside it: back-ups of other versions, their key files.
constexpr int longestName = 180;

QString unfinishedPath(const QString& path)
{
    return path + ".new"_L1;
}

// A program that was killed between the key file and the casebook leaves this pair. Nobody ever saw its recovery key or
// worked in it, and only the pair's common id proves that it is one.
bool isUnfinishedPair(const QString& path)
{
    const Result<KeySlots> slots = KeySlots::load(KeySlots::pathFor(path));
    return slots && casebookIdOf(unfinishedPath(path)) == slots->casebookId();
}

Result<void> checkWanted(const NewCasebook& wanted)
{
    if (normalisedLogin(wanted.adminLogin).isEmpty())
        return failure(ErrorKind::Input, QCoreApplication::translate("KeySlots", "Enter a user name."),
                       u"adminLogin"_s);
    if (const Result<void> fine = checkNewPassword(wanted.adminLogin, wanted.adminPassword); !fine)
        return failure(ErrorKind::Input, fine.error().message, u"adminPassword"_s);
    const QFileInfo folder(QFileInfo(wanted.path).absolutePath());
    if (!folder.isDir())
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("Casebook", "The folder %1 does not exist. Make it first, or choose "
                                                               "another one.")
                           .arg(folder.filePath()),
                       u"path"_s);
    if (!folder.isWritable())
        return failure(
            ErrorKind::ReadOnly,
            QCoreApplication::translate("Casebook", "The folder %1 cannot be written to. Choose another one.")
                .arg(folder.filePath()),
            u"path"_s);
    if (QFile::encodeName(QFileInfo(wanted.path).fileName()).size() > longestName)
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("Casebook", "The name of the file is too long. Use at most %1 "
                                                               "characters.")
                           .arg(longestName),
                       u"path"_s);
    if (isTaken(wanted.path))
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("Casebook", "The file %1 exists already. Choose another name.")
                           .arg(wanted.path),
                       u"path"_s);
    if (QFileInfo::exists(KeySlots::pathFor(wanted.path)) && !isUnfinishedPair(wanted.path))
        return failure(ErrorKind::Conflict,
                       QCoreApplication::translate("Casebook",
                                                   "There is a key file %1 already, of a casebook that is not "
                                                   "here now. Choose another name.")
                           .arg(KeySlots::pathFor(wanted.path)),
                       u"path"_s);
    return {};
}

void makeDatabase(const QString& path, const SecretBytes& key, const std::function<void(Connection&)>& fill)
{
    const ExposedKey exposed(key);
    Connection connection(path, exposed.bytes(), Connection::Mode::Create);
    migrate(connection, schemaSteps());
    if (fill)
        fill(connection);
    putKeyGeneration(connection, 1); // that of a new KeySlots
    connection.close();              // the last connection puts the log back into the file
}

} // namespace

Result<CreatedCasebook> createCasebook(const NewCasebook& request, const Clock& clock)
{
    NewCasebook wanted = request;
    wanted.path = realPath(request.path);
    if (const Result<void> fine = checkWanted(wanted); !fine)
        return std::unexpected(fine.error());
    Result<CasebookLock> lock = CasebookLock::acquire(wanted.path, clock);
    if (!lock)
        return std::unexpected(lock.error());

    const QString unfinished = unfinishedPath(wanted.path);
    const QString keysPath = KeySlots::pathFor(wanted.path);
    if (QFileInfo::exists(keysPath))
        QFile::remove(keysPath);
    removeDatabase(unfinished);
    auto cleanUp = qScopeGuard([&] {
        removeDatabase(unfinished);
        QFile::remove(keysPath);
    });
    try {
        SecretBytes key = SecretBytes::random(KeySlots::keySize);
        makeDatabase(unfinished, key, wanted.fill);
        KeySlots slots(casebookIdOf(unfinished));
        if (const Result<void> set = slots.setPassword(key, wanted.adminLogin, wanted.adminPassword, wanted.cost); !set)
            return std::unexpected(set.error());
        const QString recoveryKey = slots.renewRecovery(key, wanted.cost);
        bringToDisk(unfinished);
        if (const Result<void> saved = slots.save(keysPath, key); !saved)
            return std::unexpected(saved.error());
        renameNew(unfinished, wanted.path);
        cleanUp.dismiss();
        return CreatedCasebook{.casebook = OpenedCasebook(wanted.path, std::move(key), *std::move(lock)),
                               .recoveryKey = recoveryKey};
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
}

} // namespace woonrust
