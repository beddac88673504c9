// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/casebook_probe.h"

#include "storage/casebook/key_generation.h"
#include "storage/database/migrator.h"
#include "storage/database/native_database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <bitset>

#define SQLITE_HAS_CODEC
#include <sqlcipher/sqlite3.h>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 4096; // SQLCipher 4
constexpr qint64 smallFile = qint64(64) << 20;

// Encrypted bytes are evenly spread: 1,024 of them hold about 251 of the 256 values. Texts, documents and databases do
// not come near.
bool looksEncrypted(const QByteArray& beginning)
{
    std::bitset<256> seen;
    for (const char byte : beginning)
        seen.set(static_cast<unsigned char>(byte));
    return beginning.size() >= 1024 && seen.count() > 200;
}

std::unexpected<Error> damaged(const QString& message, const QString& technical = {})
{
    return std::unexpected(Error{.kind = ErrorKind::Damaged, .message = message, .technical = technical});
}

std::unexpected<Error> truncated(const QString& technical)
{
    return damaged(QCoreApplication::translate("Casebook",
                                               "The casebook was cut short: its end is missing. Restore the "
                                               "last back-up."),
                   technical);
}

std::unexpected<Error> altered(const QString& technical)
{
    return damaged(QCoreApplication::translate("Casebook", "The casebook was altered or damaged outside Woonrust. "
                                                           "Restore the last back-up."),
                   technical);
}

std::unexpected<Error> notACasebook(const QString& path)
{
    return damaged(QCoreApplication::translate("Casebook", "%1 is not a casebook of Woonrust. Choose the casebook "
                                                           "itself.")
                       .arg(path));
}

} // namespace

Error keysOfAnotherCasebook()
{
    return {.kind = ErrorKind::Damaged,
            .message =
                QCoreApplication::translate("Casebook", "The casebook and the key file beside it do not belong "
                                                        "together, or the beginning of the casebook was altered. "
                                                        "Put the right key file beside it, or restore the last "
                                                        "back-up.")};
}

Result<void> checkCasebookKind(const QString& path, const QByteArray& expectedId)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("Casebook", "The casebook %1 does not exist. Check the name and the "
                                                               "folder, or whether the drive is connected.")
                           .arg(path));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        if (info.isFile())
            return failure(ErrorKind::ReadOnly,
                           QCoreApplication::translate("Casebook", "The casebook %1 cannot be read. Ask whoever "
                                                                   "runs your computers for the right to read it.")
                               .arg(path));
        if (info.isDir())
            return damaged(QCoreApplication::translate("Casebook", "%1 is a folder, not a casebook.").arg(path));
        return notACasebook(path);
    }
    if (file.size() == 0)
        return damaged(QCoreApplication::translate("Casebook",
                                                   "The casebook %1 is empty: there is nothing in the file. "
                                                   "Restore the last back-up.")
                           .arg(path));
    const QByteArray beginning = file.read(1024);
    if (beginning.startsWith("SQLite format 3"))
        return damaged(QCoreApplication::translate("Casebook",
                                                   "%1 is an ordinary, unencrypted database, not a casebook "
                                                   "of Woonrust. Choose the casebook itself.")
                           .arg(path));
    const bool ours = !expectedId.isEmpty() && beginning.startsWith(expectedId);
    if (ours && file.size() < pageSize)
        return truncated(u"smaller than a page"_s);
    if (!ours && !looksEncrypted(beginning))
        return notACasebook(path);
    return {};
}

Result<ProbedCasebook> probeCasebook(const QString& path, const SecretBytes& key, const QByteArray& expectedId,
                                     int newestSchema)
{
    // After a crash the truth is partly in the log, and the file itself may hold a page half written.
    const bool hasLog = QFileInfo(path + "-wal"_L1).size() > 0;
    try {
        const NativeDatabase database(path, hasLog ? NativeDatabase::Access::LookWithLog : NativeDatabase::Access::Look,
                                      key);
        if (const int code = database.firstRead(); code != SQLITE_OK) {
            const QString technical = u"first read: %1"_s.arg(code);
            if ((code & 0xff) == SQLITE_NOTADB)
                return casebookIdOf(path) != expectedId ? std::unexpected(keysOfAnotherCasebook()) : altered(technical);
            if ((code & 0xff) != SQLITE_CORRUPT && code != SQLITE_ERROR)
                database.fail(code, "first read");
            // When all pages that are there are authentic, the first one promised more than there are.
            const QStringList pages = alteredPages(database).filter(u"HMAC"_s);
            return pages.isEmpty() ? truncated(technical) : altered(pages.first());
        }
        const qint64 size = QFileInfo(path).size();
        if (!hasLog && size % pageSize != 0) // SQLite takes a part of a last page for a page
            return size / pageSize < database.integer("PRAGMA page_count") ? truncated(u"part of a page"_s)
                                                                           : altered(u"more than its pages"_s);
        if (!hasLog && size <= smallFile)
            if (const QStringList pages = alteredPages(database); !pages.isEmpty())
                return altered(pages.first());
        const int version = int(database.integer("PRAGMA user_version"));
        if (database.integer("PRAGMA application_id") != casebookApplicationId)
            return notACasebook(path);
        if (version > newestSchema)
            return failure(ErrorKind::TooNew,
                           QCoreApplication::translate("Casebook", "This casebook was made by a newer version of "
                                                                   "Woonrust. Install the newest version to open it."));
        return ProbedCasebook{.schema = version, .keyGeneration = version > 0 ? keyGeneration(database) : 0};
    } catch (const Failure& failure) {
        return std::unexpected(failure.error());
    }
}

} // namespace woonrust
