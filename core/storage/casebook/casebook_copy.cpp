// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/casebook_copy.h"

#include "domain/error.h"
#include "storage/casebook/disk_files.h"

#include <QCoreApplication>
#include <QScopeGuard>

#define SQLITE_HAS_CODEC
#include <sqlcipher/sqlite3.h>

namespace woonrust {

using namespace Qt::StringLiterals;

namespace {

constexpr int pagesPerStep = 64; // a few milliseconds: often enough for a progress bar and a cancel

[[noreturn]] void cancelled()
{
    throw Failure(ErrorKind::Cancelled, QCoreApplication::translate("Backup", "Stopped. Nothing was changed."));
}

void copyPages(const NativeDatabase& source, const NativeDatabase& destination, const WorkProgress& progress)
{
    sqlite3_backup* copy = sqlite3_backup_init(destination.handle(), "main", source.handle(), "main");
    if (!copy)
        destination.fail(sqlite3_extended_errcode(destination.handle()), "backup");
    int code = SQLITE_OK;
    bool goOn = true;
    while (goOn && (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED)) {
        code = sqlite3_backup_step(copy, pagesPerStep);
        const qint64 total = sqlite3_backup_pagecount(copy);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            sqlite3_sleep(10);
        // The check afterwards takes about as long again.
        goOn = !progress || progress(total - sqlite3_backup_remaining(copy), 2 * total);
    }
    const int finished = sqlite3_backup_finish(copy);
    if (!goOn)
        cancelled();
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        destination.fail(finished != SQLITE_OK ? finished : code, "backup");
}

// What an original and its copy must have in common: rows per table and the newest link of the event chain.
QStringList contents(const NativeDatabase& database)
{
    QStringList lines;
    const QStringList tables =
        database.texts("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name", 10'000);
    for (const QString& table : tables)
        lines += u"%1: %2"_s.arg(table).arg(
            database.integer("SELECT count(*) FROM \"" + QString(table).replace(u'"', u"\"\""_s).toUtf8() + '"'));
    if (tables.contains(u"event"_s))
        lines +=
            u"event chain: %1"_s.arg(database.texts("SELECT hex(hash) FROM event ORDER BY id DESC LIMIT 1").value(0));
    return lines;
}

void check(const QStringList& expected, const QString& path, const SecretBytes& key, const WorkProgress& progress)
{
    NativeDatabase copy(path, NativeDatabase::Access::Look, key);
    const qint64 pages = copy.integer("PRAGMA page_count");
    copy.setCancel([&] { return !progress || progress(pages, 2 * pages); });
    QStringList problems = alteredPages(copy);
    if (problems.isEmpty())
        problems = copy.texts("PRAGMA quick_check");
    problems.removeAll(u"ok"_s);
    if (problems.isEmpty() && contents(copy) != expected)
        problems += u"rows differ"_s;
    if (!problems.isEmpty())
        throw Failure(
            {.kind = ErrorKind::Damaged,
             .message = QCoreApplication::translate("Backup", "The copy does not agree with the casebook, so it "
                                                              "was not kept. The casebook or the disk may be "
                                                              "damaged: check the casebook, and try another "
                                                              "disk."),
             .technical = problems.first()});
}

} // namespace

void copyAndCheck(NativeDatabase& source, const QString& destination, const SecretBytes& key, const QByteArray& id,
                  const WorkProgress& progress)
{
    removeDatabase(destination);
    auto cleanUp = qScopeGuard([&] { removeDatabase(destination); });
    // One read transaction for copy and counts: others may go on writing, and we see one moment.
    source.exec("BEGIN");
    const auto end = qScopeGuard([&] {
        source.setCancel({});
        sqlite3_exec(source.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    });
    (void)source.integer("SELECT count(*) FROM sqlite_master");
    {
        const NativeDatabase copy(destination, NativeDatabase::Access::Create, key, id);
        copyPages(source, copy, progress);
    }
    source.setCancel([&] { return !progress || progress(0, 0); });
    check(contents(source), destination, key, progress);
    bringToDisk(destination);
    cleanUp.dismiss();
}

} // namespace woonrust
