// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Before and around a restore: what a back-up holds, what is kept, and what a full disk does.

#include "storage/casebook/backup.h"
#include "support/catch_qt.h"
#include "support/child_process.h"
#include "support/private_mount.h"
#include "support/test_vault.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

BackupFile backUpTo(const TestVault& vault, const QString& folder)
{
    const auto opened = vault.open();
    REQUIRE(opened);
    opened->connect()->exec(u"INSERT INTO setting (key, value) VALUES ('organisation', 'Stichting Zuiderhof')"_s);
    const auto made = backUp(*opened, folder, 10, vault.clock);
    REQUIRE(made);
    return *made;
}

QByteArray idOf(const TestVault& vault)
{
    return casebookIdOf(vault.path());
}

} // namespace

TEST_CASE("A back-up tells what it holds after its password, and nothing is touched by looking")
{
    const TestVault vault;
    const QTemporaryDir folder;
    const BackupFile made = backUpTo(vault, folder.path());
    const QStringList before = QDir(folder.path()).entryList(QDir::Files);
    const auto contents = lookIntoBackup(made.path, idOf(vault), vault.credentials(), vault.clock, vault.options());
    INFO(TestVault::why(contents));
    REQUIRE(contents);
    CHECK(contents->organisation == u"Stichting Zuiderhof"_s);
    CHECK(contents->reports == 0);
    CHECK(contents->ofThisCasebook);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == before);

    const TestVault other;
    const auto foreign = lookIntoBackup(made.path, idOf(other), vault.credentials(), vault.clock, vault.options());
    REQUIRE(foreign);
    CHECK_FALSE(foreign->ofThisCasebook);
    CHECK(lookIntoBackup(made.path, idOf(vault), {.login = {}, .password = {}, .recoveryKey = vault.recoveryKey},
                         vault.clock, vault.options()));
    const auto wrong = lookIntoBackup(made.path, idOf(vault), {.login = vault.login, .password = u"iets anders"_s},
                                      vault.clock, vault.options());
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().kind == ErrorKind::WrongPassword);
}

TEST_CASE("A byte that was altered anywhere in a back-up shows when one looks into it")
{
    const TestVault vault;
    const QTemporaryDir folder;
    const BackupFile made = backUpTo(vault, folder.path());
    const QByteArray whole = TestVault::read(made.path);
    for (const qint64 place : {qint64(40), made.bytes / 3, made.bytes / 2, made.bytes - 20}) {
        INFO(place << " of " << made.bytes);
        TestVault::flip(made.path, place);
        const auto contents = lookIntoBackup(made.path, idOf(vault), vault.credentials(), vault.clock, vault.options());
        REQUIRE_FALSE(contents);
        CHECK(contents.error().kind == ErrorKind::Damaged);
        TestVault::write(made.path, whole);
    }
}

TEST_CASE("What a restore kept is in the list of kept casebooks, was checked, and can be restored itself")
{
    TestVault vault;
    const QTemporaryDir folder;
    const BackupFile made = backUpTo(vault, folder.path());
    {
        const auto opened = vault.open();
        REQUIRE(opened);
        opened->connect()->exec(u"UPDATE account SET name = 'Afterwards'"_s);
    }
    const auto restored = restoreBackup(made.path, vault.path(), vault.credentials(), vault.clock, vault.options());
    REQUIRE(restored);
    CHECK(restored->keptIsWhole);
    const auto kept = keptCasebooks(vault.path(), idOf(vault));
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().path == restored->replaced);
    CHECK(kept.front().madeUtc == vault.clock.nowUtc());
    vault.clock.advanceDays(1);
    REQUIRE(restoreBackup(kept.front().path, vault.path(), vault.credentials(), vault.clock, vault.options()));
    const auto opened = vault.open();
    REQUIRE(opened);
    CHECK(opened->connect()->text(u"SELECT name FROM account"_s) == u"Afterwards"_s);
    CHECK(keptCasebooks(vault.path(), idOf(vault)).size() == 2);
}

TEST_CASE("A casebook that is damaged is kept all the same when a back-up takes its place, and that is told")
{
    const TestVault vault;
    const QTemporaryDir folder;
    const BackupFile made = backUpTo(vault, folder.path());
    TestVault::flip(vault.path(), QFileInfo(vault.path()).size() / 2);
    const QByteArray damaged = TestVault::read(vault.path());
    const auto restored = restoreBackup(made.path, vault.path(), vault.credentials(), vault.clock, vault.options());
    REQUIRE(restored);
    CHECK_FALSE(restored->keptIsWhole);
    CHECK(TestVault::read(restored->replaced) == damaged);
    CHECK(vault.open());
}

TEST_CASE("What is written last into the copy is there when it has taken its place, and a failure leaves all as it was")
{
    const TestVault vault;
    const QTemporaryDir folder;
    const BackupFile made = backUpTo(vault, folder.path());
    const auto before = vault.state();
    const auto refused =
        restoreBackup(made.path, vault.path(), vault.credentials(), vault.clock, vault.options(),
                      [](Connection&, const auto&, const auto*) { throw Failure(ErrorKind::DiskFull, u"full"_s); });
    REQUIRE_FALSE(refused);
    CHECK(vault.state() == before);
    REQUIRE(restoreBackup(
        made.path, vault.path(), vault.credentials(), vault.clock, vault.options(),
        [](Connection& db, const auto&, const auto*) { db.exec(u"UPDATE account SET name = 'Written last'"_s); }));
    const auto opened = vault.open();
    REQUIRE(opened);
    CHECK(opened->connect()->text(u"SELECT name FROM account"_s) == u"Written last"_s);
}

TEST_CASE("A restore on a full disk, and one that is stopped, leave the casebook as it was")
{
    const TestVault vault;
    const QTemporaryDir folder;
    const BackupFile made = backUpTo(vault, folder.path());
    SECTION("stopped")
    {
        const auto before = vault.state();
        OpenOptions options = vault.options();
        options.progress = [](qint64, qint64) { return false; };
        const auto stopped = restoreBackup(made.path, vault.path(), vault.credentials(), vault.clock, options);
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().kind == ErrorKind::Cancelled);
        CHECK(vault.state() == before);
    }
    SECTION("full")
    {
        const QTemporaryDir small;
        const int answer = inChildProcess([&] {
            const qint64 size = QFileInfo(vault.path()).size();
            if (!mountSmallDisk(small.path(), size + (512 << 10)))
                return 100;
            const QString target = small.filePath(u"wijk.woonrust"_s);
            if (!QFile::copy(vault.path(), target) || !QFile::copy(vault.keysPath(), KeySlots::pathFor(target)))
                return 1;
            const QByteArray before = TestVault::read(target);
            const auto restored = restoreBackup(made.path, target, vault.credentials(), vault.clock, vault.options());
            if (restored || restored.error().kind != ErrorKind::DiskFull)
                return 2;
            const QStringList left = QDir(small.path()).entryList(QDir::Files | QDir::Hidden);
            return TestVault::read(target) == before && left.size() == 2 ? 0 : 3;
        });
        if (answer == 100)
            SKIP("this system lets no program mount a small disk for itself");
        CHECK(answer == 0);
    }
}
