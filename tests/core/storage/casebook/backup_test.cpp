// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

QString nameOfUser(const OpenedCasebook& casebook)
{
    return casebook.connect()->text(u"SELECT name FROM account"_s);
}

void rename(const TestVault& vault, const QString& name)
{
    const auto opened = vault.open();
    REQUIRE(opened);
    opened->connect()->exec(u"UPDATE account SET name = ?"_s, {name});
}

BackupFile backUpNow(const TestVault& vault, const QString& folder, int keep = 10)
{
    const auto opened = vault.open();
    REQUIRE(opened);
    const auto made = backUp(*opened, folder, keep, vault.clock);
    REQUIRE(made);
    return *made;
}

} // namespace

TEST_CASE("A back-up is a casebook with its key file that the same password opens")
{
    const TestVault vault;
    const QTemporaryDir folder;
    const BackupFile made = backUpNow(vault, folder.path());
    CHECK(filesIn(folder.path()) == QStringList{u"wijk-20261120-100000.woonrust"_s,
                                                u"wijk-20261120-100000.woonrust.keys"_s,
                                                u"wijk-20261120-100000.woonrust.seal"_s});
    CHECK(made.bytes == QFileInfo(made.path).size());
    const auto opened = openCasebook(made.path, vault.credentials(), vault.clock, vault.options());
    REQUIRE(opened);
    CHECK(nameOfUser(*opened) == u"Jolanda de Vries"_s);
    CHECK_FALSE(TestVault::read(made.path).contains("SQLite format 3"));
}

TEST_CASE("A back-up holds what was committed a moment ago, while somebody goes on writing")
{
    const TestVault vault;
    const QTemporaryDir folder;
    const auto opened = vault.open();
    REQUIRE(opened);
    const auto writer = opened->connect();
    writer->exec(u"UPDATE account SET name = 'In the log still'"_s);
    bool wroteDuringBackup = false;
    const auto made = backUp(*opened, folder.path(), 3, vault.clock, [&](qint64, qint64) {
        if (!wroteDuringBackup)
            writer->exec(u"UPDATE account SET name = 'Later'"_s);
        wroteDuringBackup = true;
        return true;
    });
    REQUIRE(made);
    REQUIRE(wroteDuringBackup);
    const auto copy = openCasebook(made->path, vault.credentials(), vault.clock, vault.options());
    REQUIRE(copy);
    CHECK(nameOfUser(*copy) == u"In the log still"_s);
    CHECK(nameOfUser(*opened) == u"Later"_s);
}

TEST_CASE("Only the newest back-ups of this casebook are kept, and nothing else in the folder is touched")
{
    TestVault vault;
    const TestVault other;
    const QTemporaryDir folder;
    const BackupFile others = backUpNow(other, folder.path() + u"/"_s);
    TestVault::write(folder.filePath(u"wijk-20200101-000000.woonrust"_s), "a file of somebody else");
    for (int day = 1; day <= 5; ++day) {
        vault.clock.advanceDays(1);
        backUpNow(vault, folder.path(), 3);
    }
    const auto opened = vault.open();
    REQUIRE(opened);
    const auto kept = listBackups(folder.path(), opened->id());
    REQUIRE(kept.size() == 3);
    CHECK(kept.front().madeUtc == vault.clock.nowUtc());
    CHECK(QFile::exists(others.path));
    CHECK(QFile::exists(folder.filePath(u"wijk-20200101-000000.woonrust"_s)));
    CHECK(filesIn(folder.path()).size() == 3 * 3 + 3 + 1);
}

TEST_CASE("The next back-up clears what a killed one left, and nothing of another casebook")
{
    TestVault vault;
    const TestVault other;
    const QTemporaryDir folder;
    const BackupFile made = backUpNow(vault, folder.path());
    const QTemporaryDir otherFolder;
    const BackupFile others = backUpNow(other, otherFolder.path());
    const QString left = folder.filePath(u"wijk-20261001-120000.woonrust"_s);
    const QString foreign = folder.filePath(u"wijk-20261002-120000.woonrust"_s);
    REQUIRE(QFile::copy(made.path, left + u".part"_s));
    REQUIRE(QFile::copy(KeySlots::pathFor(made.path), left + u".keys"_s));
    REQUIRE(QFile::copy(others.path, foreign + u".part"_s));
    vault.clock.advanceDays(1);
    backUpNow(vault, folder.path());
    CHECK_FALSE(QFile::exists(left + u".part"_s));
    CHECK_FALSE(QFile::exists(left + u".keys"_s));
    CHECK(QFile::exists(foreign + u".part"_s));
    CHECK(filesIn(folder.path()).size() == 2 * 3 + 1);
}

TEST_CASE("The next back-up clears the journal of one that was killed while it cleared up")
{
    const TestVault vault;
    const QTemporaryDir folder;
    const QString left = folder.filePath(u"wijk-20261119-100000.woonrust.part-journal"_s);
    QFile journal(left);
    REQUIRE(journal.open(QIODevice::WriteOnly));
    journal.write("half a page");
    journal.close();
    const auto opened = vault.open();
    REQUIRE(opened);
    REQUIRE(backUp(*opened, folder.path(), 3, vault.clock));
    CHECK_FALSE(QFile::exists(left));
}

TEST_CASE("A stopped back-up leaves the folder as it was")
{
    const TestVault vault;
    const QTemporaryDir folder;
    backUpNow(vault, folder.path());
    const QStringList before = filesIn(folder.path());
    const auto opened = vault.open();
    REQUIRE(opened);
    FixedClock later(vault.clock.nowUtc().addDays(1));
    const auto stopped = backUp(*opened, folder.path(), 1, later, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(filesIn(folder.path()) == before);
}

TEST_CASE("Progress grows to its total")
{
    const TestVault vault;
    const QTemporaryDir folder;
    const auto opened = vault.open();
    REQUIRE(opened);
    qint64 last = 0;
    bool grew = true;
    REQUIRE(backUp(*opened, folder.path(), 1, vault.clock, [&](qint64 done, qint64 total) {
        if (total > 0) {
            grew &= done >= last && done <= total;
            last = done;
        }
        return true;
    }));
    CHECK(grew);
}

TEST_CASE("A back-up on a full disk fails with that reason and leaves the older back-ups")
{
    const TestVault vault;
    const QTemporaryDir folder;
    const int answer = inChildProcess([&] {
        const qint64 size = QFileInfo(vault.path()).size();
        if (!mountSmallDisk(folder.path(), 2 * size + (2 << 20)))
            return 100;
        const auto opened = vault.open();
        if (!opened || !backUp(*opened, folder.path(), 1, vault.clock))
            return 1;
        const QStringList before = filesIn(folder.path());
        QFile filler(folder.filePath(u"filler"_s));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return 2;
        while (filler.write(QByteArray(65536, 'x')) == 65536) {
        }
        const FixedClock later(vault.clock.nowUtc().addDays(1));
        const auto made = backUp(*opened, folder.path(), 1, later);
        if (made || made.error().kind != ErrorKind::DiskFull)
            return 3;
        filler.remove();
        return filesIn(folder.path()) == before ? 0 : 4;
    });
    if (answer == 100)
        SKIP("this system lets no program mount a small disk for itself");
    CHECK(answer == 0);
}

TEST_CASE("A back-up folder that is not there is said to be so")
{
    const TestVault vault;
    const auto opened = vault.open();
    REQUIRE(opened);
    const auto made = backUp(*opened, u"/no/such/folder"_s, 3, vault.clock);
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == ErrorKind::NotFound);
}

TEST_CASE("A damaged casebook gives no back-up that looks like one")
{
    const TestVault vault;
    const QTemporaryDir folder;
    const auto opened = vault.open();
    REQUIRE(opened);
    TestVault::flip(vault.path(), QFileInfo(vault.path()).size() / 2);
    const auto made = backUp(*opened, folder.path(), 3, vault.clock);
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == ErrorKind::Damaged);
    CHECK(filesIn(folder.path()).isEmpty());
}

TEST_CASE("Restoring puts the back-up in place and keeps the casebook that was there")
{
    const TestVault vault;
    const QTemporaryDir folder;
    const BackupFile made = backUpNow(vault, folder.path());
    rename(vault, u"Changed afterwards"_s);
    const auto restored = restoreBackup(made.path, vault.path(), vault.credentials(), vault.clock, vault.options());
    REQUIRE(restored);
    CHECK(restored->replaced == vault.path() + u".voor-terugzetten-20261120-100000"_s);
    {
        const auto opened = vault.open();
        REQUIRE(opened);
        CHECK(nameOfUser(*opened) == u"Jolanda de Vries"_s);
    }
    const auto kept = openCasebook(restored->replaced, vault.credentials(), vault.clock, vault.options());
    REQUIRE(kept);
    CHECK(nameOfUser(*kept) == u"Changed afterwards"_s);
}

TEST_CASE("Changes that a crash left in the log are kept when a back-up is restored over them")
{
    const TestVault vault;
    const QTemporaryDir folder;
    const BackupFile made = backUpNow(vault, folder.path());
    std::optional<Result<OpenedCasebook>> held;
    std::unique_ptr<Connection> connection;
    WaitingProcess other([&] {
        held = vault.open();
        connection = (*held)->connect();
        connection->exec(u"UPDATE account SET name = 'Only in the log'"_s);
    });
    REQUIRE(other.isReady());
    other.kill();
    const auto restored = restoreBackup(made.path, vault.path(), vault.credentials(), vault.clock, vault.options());
    REQUIRE(restored);
    {
        const auto kept = openCasebook(restored->replaced, vault.credentials(), vault.clock, vault.options());
        REQUIRE(kept);
        CHECK(nameOfUser(*kept) == u"Only in the log"_s);
    }
    const auto opened = vault.open();
    REQUIRE(opened);
    CHECK(nameOfUser(*opened) == u"Jolanda de Vries"_s);
}

TEST_CASE("A back-up is restored in the place of a casebook that is damaged or gone")
{
    const TestVault vault;
    const QTemporaryDir folder;
    const BackupFile made = backUpNow(vault, folder.path());
    SECTION("damaged")
    {
        TestVault::write(vault.path(), "nothing of it is left");
    }
    SECTION("gone with its key file")
    {
        REQUIRE(QFile::remove(vault.path()));
        REQUIRE(QFile::remove(vault.keysPath()));
    }
    SECTION("its key file damaged")
    {
        TestVault::flip(vault.keysPath(), 60);
    }
    REQUIRE(restoreBackup(made.path, vault.path(), vault.credentials(), vault.clock, vault.options()));
    CHECK(vault.open());
}

TEST_CASE("A damaged back-up is refused and the casebook stays as it is")
{
    const TestVault vault;
    const QTemporaryDir folder;
    const BackupFile made = backUpNow(vault, folder.path());
    const auto before = vault.state();
    const auto refused = [&] {
        const auto restored = restoreBackup(made.path, vault.path(), vault.credentials(), vault.clock, vault.options());
        REQUIRE_FALSE(restored);
        CHECK(vault.state() == before);
        return restored.error().kind;
    };
    SECTION("altered")
    {
        TestVault::flip(made.path, made.bytes / 2);
        CHECK(refused() == ErrorKind::Damaged);
    }
    SECTION("cut short")
    {
        TestVault::write(made.path, TestVault::read(made.path).first(made.bytes / 2));
        CHECK(refused() == ErrorKind::Damaged);
    }
    SECTION("without its key file")
    {
        REQUIRE(QFile::remove(KeySlots::pathFor(made.path)));
        CHECK(refused() == ErrorKind::NotFound);
    }
}

TEST_CASE("Restoring asks the password, and refuses while somebody has the casebook open")
{
    const TestVault vault;
    const QTemporaryDir folder;
    const BackupFile made = backUpNow(vault, folder.path());
    const auto wrong = restoreBackup(made.path, vault.path(), {.login = vault.login, .password = u"verkeerd"_s},
                                     vault.clock, vault.options());
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().kind == ErrorKind::WrongPassword);

    const auto opened = vault.open();
    REQUIRE(opened);
    const auto held = restoreBackup(made.path, vault.path(), vault.credentials(), vault.clock, vault.options());
    REQUIRE_FALSE(held);
    CHECK(held.error().kind == ErrorKind::Locked);
}

TEST_CASE("A back-up never pushes another casebook aside, nor itself")
{
    const TestVault vault;
    const TestVault other;
    const QTemporaryDir folder;
    const BackupFile made = backUpNow(vault, folder.path());
    const auto before = other.state();
    const auto refused = restoreBackup(made.path, other.path(), vault.credentials(), vault.clock, vault.options());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(other.state() == before);
    CHECK(restoreBackup(made.path, made.path, vault.credentials(), vault.clock, vault.options()).error().kind ==
          ErrorKind::Input);
}
