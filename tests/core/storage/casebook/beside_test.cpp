// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/backup.h"
#include "storage/casebook/disk_files.h"
#include "storage/casebook/key_generation.h"
#include "storage/cases/event_store.h"
#include "storage/database/disk_file.h"
#include "support/catch_qt.h"
#include "support/child_process.h"
#include "support/test_vault.h"

#include <QElapsedTimer>
#include <sys/stat.h>
#include <unistd.h>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

// What somebody else puts beside a casebook, or takes away from under it.

namespace {

QByteArray name(const QString& path)
{
    return QFile::encodeName(path);
}

mode_t modeOf(const QString& path)
{
    struct stat found{};
    REQUIRE(::stat(name(path).constData(), &found) == 0);
    return found.st_mode & 07777;
}

Result<void> changePassword(const OpenedCasebook& casebook, const QString& login, const QString& password)
{
    const auto db = casebook.connect();
    Transaction transaction(*db);
    const auto changed = casebook.changeKeySlots(*db, [&](KeySlots& slots) {
        return slots.setPassword(casebook.key(), login, password, KdfCost::leastForTests());
    });
    if (changed)
        transaction.commit();
    return changed;
}

} // namespace

TEST_CASE("A casebook that is removed while it is open takes no change that would be gone", "[attack]")
{
    const TestVault vault;
    const auto casebook = vault.open();
    REQUIRE(casebook);
    const auto db = casebook->connect();
    const auto change = [&] {
        Transaction transaction(*db);
        db->exec(u"UPDATE account SET team = 'Noord'"_s);
        transaction.commit();
    };
    change();
    SECTION("removed")
    {
        REQUIRE(QFile::remove(vault.path()));
    }
    SECTION("replaced by a copy of itself, as a program does that keeps folders the same")
    {
        REQUIRE(QFile::copy(vault.path(), vault.path() + u".copy"_s));
        REQUIRE(::rename(name(vault.path() + u".copy"_s).constData(), name(vault.path()).constData()) == 0);
    }
    SECTION("without the log of changes that it writes")
    {
        REQUIRE(QFile::remove(vault.path() + u"-wal"_s));
    }
    try {
        change();
        FAIL("It was taken for saved.");
    } catch (const Failure& failure) {
        CHECK(failure.error().kind == ErrorKind::Damaged);
        CHECK(failure.error().message.contains(u"was removed or replaced"_s));
    }
    CHECK_FALSE(db->inTransaction());
}

TEST_CASE("A casebook that is replaced in the middle of a change is not said to be saved", "[attack]")
{
    const TestVault vault;
    const auto casebook = vault.open();
    REQUIRE(casebook);
    const auto db = casebook->connect();
    Transaction transaction(*db);
    db->exec(u"UPDATE account SET team = 'Noord'"_s);
    REQUIRE(QFile::remove(vault.path()));
    CHECK_THROWS_AS(transaction.commit(), Failure);
    CHECK_THROWS_AS(casebook->connect(), Failure);
}

TEST_CASE("A link to a casebook opens the casebook itself, with its one lock and its one key file", "[attack]")
{
    const TestVault vault;
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(u"snelkoppeling.woonrust"_s);
    REQUIRE(QFile::link(vault.path(), link));
    {
        const auto casebook = vault.open();
        REQUIRE(casebook);
        const auto second = openCasebook(link, vault.credentials(), vault.clock, vault.options());
        REQUIRE_FALSE(second);
        CHECK(second.error().kind == ErrorKind::Locked);
        REQUIRE(backUp(*casebook, elsewhere.path(), 3, vault.clock));
    }
    const auto through = openCasebook(link, vault.credentials(), vault.clock, vault.options());
    INFO(TestVault::why(through));
    REQUIRE(through);
    CHECK(through->path() == realPath(vault.path()));
    CHECK(QDir(elsewhere.path()).entryList({u"snelkoppeling*"_s}, QDir::Files).size() == 1);
}

TEST_CASE("A restore through a link replaces the casebook and leaves the link", "[attack]")
{
    const TestVault vault;
    const QTemporaryDir elsewhere;
    QString backup;
    {
        const auto casebook = vault.open();
        REQUIRE(casebook);
        backup = backUp(*casebook, elsewhere.path(), 3, vault.clock)->path;
        casebook->connect()->exec(u"UPDATE account SET team = 'Noord'"_s);
    }
    const QString link = elsewhere.filePath(u"snelkoppeling"_s);
    REQUIRE(QFile::link(vault.path(), link));
    const auto restored = restoreBackup(backup, link, vault.credentials(), vault.clock, vault.options());
    INFO(TestVault::why(restored));
    REQUIRE(restored);
    CHECK(QFileInfo(link).isSymLink());
    const auto casebook = vault.open();
    REQUIRE(casebook);
    CHECK(casebook->connect()->text(u"SELECT team FROM account"_s).isEmpty());
}

TEST_CASE("A link under the name of the holder file is not written through", "[attack]")
{
    const TestVault vault;
    const QString treasure = vault.attempts.filePath(u"brief.txt"_s);
    TestVault::write(treasure, "Geachte heer");
    REQUIRE(QFile::link(treasure, vault.path() + u".holder"_s));
    const auto casebook = vault.open();
    REQUIRE(casebook);
    CHECK(TestVault::read(treasure) == "Geachte heer");
    CHECK_FALSE(QFileInfo(vault.path() + u".holder"_s).isSymLink());
    CHECK(CasebookLock::holderOf(vault.path()).processId == getpid());
}

TEST_CASE("A link, a pipe or a folder under the name of the lock is named, not followed or waited for", "[attack]")
{
    const TestVault vault;
    const QString lock = vault.path() + u".lock"_s;
    SECTION("a link that leads nowhere")
    {
        REQUIRE(QFile::link(vault.attempts.filePath(u"niets"_s), lock));
    }
    SECTION("a pipe")
    {
        REQUIRE(::mkfifo(name(lock).constData(), 0600) == 0);
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkpath(lock));
    }
    const auto refused = vault.open();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Locked);
    CHECK(refused.error().message.contains(lock));
    CHECK(refused.error().message.contains(u"Remove"_s));
}

TEST_CASE("A key file that is a pipe or a device is refused at once", "[attack]")
{
    const TestVault vault;
    REQUIRE(QFile::remove(vault.keysPath()));
    SECTION("a pipe")
    {
        REQUIRE(::mkfifo(name(vault.keysPath()).constData(), 0600) == 0);
    }
    SECTION("a link to a device without an end")
    {
        REQUIRE(QFile::link(u"/dev/zero"_s, vault.keysPath()));
    }
    QElapsedTimer timer;
    timer.start();
    const auto refused = vault.open();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Damaged);
    CHECK(timer.elapsed() < 2000);
}

TEST_CASE("A pipe is no folder, and a name as of an address is a name", "[attack]")
{
    const TestVault vault;
    const QString pipe = vault.folder.filePath(u"pijp.woonrust"_s);
    REQUIRE(::mkfifo(name(pipe).constData(), 0600) == 0);
    const auto refused = openCasebook(pipe, vault.credentials(), vault.clock, vault.options());
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().message.contains(u"folder"_s));
    CHECK(refused.error().message.contains(u"not a casebook"_s));
    const auto missing = openCasebook(u"file:x?mode=memory"_s, vault.credentials(), vault.clock, vault.options());
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::NotFound);
    const auto tooLong = createCasebook({.path = vault.folder.filePath(QString(230, u'w') + u".woonrust"_s),
                                         .adminLogin = vault.login,
                                         .adminPassword = vault.password,
                                         .cost = KdfCost::leastForTests()},
                                        vault.clock);
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().message.contains(u"too long"_s));
    CHECK(tooLong.error().field == u"path"_s);
}

TEST_CASE("A new password keeps the key file readable for the colleagues who could read it", "[attack]")
{
    const TestVault vault;
    REQUIRE(::chmod(name(vault.keysPath()).constData(), 0660) == 0);
    const bool root = ::geteuid() == 0;
    if (root)
        REQUIRE(::chown(name(vault.keysPath()).constData(), 12345, 23456) == 0);
    const auto casebook = vault.open();
    REQUIRE(casebook);
    REQUIRE(changePassword(*casebook, vault.login, u"opnieuw begonnen"_s));
    CHECK(modeOf(vault.keysPath()) == 0660);
    struct stat found{};
    REQUIRE(::stat(name(vault.keysPath()).constData(), &found) == 0);
    CHECK(found.st_uid == (root ? 12345 : ::geteuid()));
    CHECK(found.st_gid == (root ? 23456 : ::getegid()));
}

TEST_CASE("New casebooks, their key files and back-ups are for their owner alone, whatever the umask", "[attack]")
{
    const mode_t before = ::umask(0);
    {
        const TestVault vault;
        const QTemporaryDir elsewhere;
        CHECK(modeOf(vault.path()) == 0600);
        CHECK(modeOf(vault.keysPath()) == 0600);
        const auto casebook = vault.open();
        REQUIRE(casebook);
        CHECK(modeOf(vault.path() + u".holder"_s) == 0600);
        CHECK(modeOf(vault.path() + u".lock"_s) == 0600);
        const auto made = backUp(*casebook, elsewhere.path(), 3, vault.clock);
        REQUIRE(made);
        for (const QString& suffix : {u""_s, u".keys"_s, u".seal"_s})
            CHECK(modeOf(made->path + suffix) == 0600);
    }
    ::umask(before);
}

TEST_CASE("A key file of before a change of passwords is noticed, and gives no way back to an old password", "[attack]")
{
    const TestVault vault;
    const QByteArray old = TestVault::read(vault.keysPath());
    {
        const auto casebook = vault.open();
        REQUIRE(casebook);
        CHECK_FALSE(casebook->hadOlderKeys());
        REQUIRE(changePassword(*casebook, vault.login, u"opnieuw begonnen"_s));
        CHECK(keyGeneration(*casebook->connect()) == 2);

        // Put back while it is open: it is neither taken for a back-up nor written into.
        const QByteArray present = TestVault::read(vault.keysPath());
        TestVault::write(vault.keysPath(), old);
        CHECK(casebook->newestKeySlots(*casebook->connect()).error().message == olderKeys().message);
        CHECK_FALSE(changePassword(*casebook, vault.login, u"nog een keer anders"_s));
        CHECK(TestVault::read(vault.keysPath()) == old);
        TestVault::write(vault.keysPath(), present);
    }
    TestVault::write(vault.keysPath(), old);
    const auto casebook = vault.open(); // who signs in is sent away by the service, which can log it
    REQUIRE(casebook);
    CHECK(casebook->hadOlderKeys());
}

TEST_CASE("A restore makes every key file of before an old one", "[attack]")
{
    const TestVault vault;
    const QTemporaryDir elsewhere;
    QString backup;
    {
        const auto casebook = vault.open();
        REQUIRE(casebook);
        backup = backUp(*casebook, elsewhere.path(), 3, vault.clock)->path;
        REQUIRE(changePassword(*casebook, vault.login, u"opnieuw begonnen"_s));
    }
    const QByteArray before = TestVault::read(vault.keysPath());
    REQUIRE(restoreBackup(backup, vault.path(), vault.credentials(), vault.clock, vault.options()));
    const Credentials now{.login = vault.login, .password = u"opnieuw begonnen"_s};
    {
        const auto casebook = openCasebook(vault.path(), now, vault.clock, vault.options());
        REQUIRE(casebook);
        CHECK_FALSE(casebook->hadOlderKeys());
    }
    for (const QByteArray& older : {before, TestVault::read(KeySlots::pathFor(backup))}) {
        TestVault::write(vault.keysPath(), older);
        const auto casebook =
            openCasebook(vault.path(), older == before ? now : vault.credentials(), vault.clock, vault.options());
        REQUIRE(casebook);
        CHECK(casebook->hadOlderKeys());
    }
}

TEST_CASE("The key file of another casebook beside an open one is neither copied nor changed", "[attack]")
{
    const TestVault vault;
    const TestVault other;
    const QTemporaryDir elsewhere;
    const auto casebook = vault.open();
    REQUIRE(casebook);
    const QByteArray foreign = TestVault::read(other.keysPath());
    TestVault::write(vault.keysPath(), foreign);
    const auto made = backUp(*casebook, elsewhere.path(), 3, vault.clock);
    REQUIRE_FALSE(made);
    CHECK(made.error().message.contains(u"do not belong together"_s));
    CHECK(QDir(elsewhere.path()).entryList(QDir::Files).isEmpty());
    CHECK_FALSE(changePassword(*casebook, vault.login, u"opnieuw begonnen"_s));
    CHECK(TestVault::read(vault.keysPath()) == foreign);
}

TEST_CASE("The log of a crashed casebook is not played into a back-up that was copied over it", "[attack]")
{
    const TestVault vault;
    const QTemporaryDir elsewhere;
    const auto addEvents = [](Connection& db, int from, int until) {
        Transaction transaction(db);
        for (int line = from; line <= until; ++line)
            storage::appendEvent(db,
                                 {.at = QDateTime::currentDateTimeUtc(), .user = UserId(1), .action = event::viewed});
        transaction.commit();
    };
    QString backup;
    {
        const auto casebook = vault.open();
        REQUIRE(casebook);
        const auto db = casebook->connect();
        addEvents(*db, 1, 10);
        backup = backUp(*casebook, elsewhere.path(), 3, vault.clock)->path;
        addEvents(*db, 11, 3000);
    }
    {
        WaitingProcess crashing([&] {
            static auto casebook = vault.open();
            static auto db = casebook->connect();
            addEvents(*db, 3001, 3010);
        });
        REQUIRE(crashing.isReady());
        crashing.kill();
    }
    REQUIRE(QFileInfo(vault.path() + u"-wal"_s).size() > 0);
    SECTION("as it was left, it opens with all that was done")
    {
        const auto casebook = vault.open();
        INFO(TestVault::why(casebook));
        REQUIRE(casebook);
        CHECK(casebook->connect()->integer(u"SELECT count(*) FROM event"_s) == 3010);
    }
    SECTION("under a back-up that was copied over it, it is not touched, and the sentence says what to do")
    {
        TestVault::write(vault.path(), TestVault::read(backup));
        const QByteArray log = TestVault::read(vault.path() + u"-wal"_s);
        const auto refused = vault.open();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Damaged);
        CHECK(refused.error().message.contains(vault.path() + u"-wal"_s));
        CHECK(TestVault::read(vault.path() + u"-wal"_s) == log);
        REQUIRE(QFile::rename(vault.path() + u"-wal"_s, elsewhere.filePath(u"log"_s)));
        (void)QFile::remove(vault.path() + u"-shm"_s);
        const auto casebook = vault.open();
        INFO(TestVault::why(casebook));
        REQUIRE(casebook);
        CHECK(casebook->connect()->integer(u"SELECT count(*) FROM event"_s) == 10);
    }
}

TEST_CASE("A back-up that was killed half-way is made anew by the same command", "[attack]")
{
    const TestVault vault;
    const QTemporaryDir elsewhere;
    const QString wanted = elsewhere.filePath(u"kopie.woonrust"_s);
    const auto casebook = vault.open();
    REQUIRE(casebook);
    copyCasebook(*casebook, wanted, {});
    REQUIRE(QFile::rename(wanted, wanted + u".part"_s)); // killed before the last step
    copyCasebook(*casebook, wanted, {});
    CHECK(QDir(elsewhere.path()).entryList(QDir::Files, QDir::Name) ==
          QStringList{u"kopie.woonrust"_s, u"kopie.woonrust.keys"_s, u"kopie.woonrust.seal"_s});
}
