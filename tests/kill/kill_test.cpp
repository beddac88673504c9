// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Processes that are killed at random moments: nothing that was confirmed is lost, nothing is half there.

#include "kill/killing.h"
#include "storage/casebook/backup.h"
#include "storage/casebook/verify.h"
#include "storage/cases/event_store.h"
#include "support/catch_qt.h"
#include "support/test_vault.h"

#include <QCoreApplication>
#include <QProcess>
#include <QThread>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int writerKills = 200;
constexpr int otherKills = 60;

struct Confirmed {
    qint64 change = 0;
    qint64 draft = 0;
};

// Runs the writer, kills it, and notes what it confirmed. The kill comes `milliseconds` after its first confirmed
// change, or after its start, so that opening is hit too.
void runAndKill(const TestVault& vault, const QString& backups, bool whileOpening, int milliseconds,
                Confirmed& confirmed)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationDirPath() + u"/casebook_writer"_s,
                 {vault.path(), vault.login, vault.password, vault.attempts.path(), backups});
    REQUIRE(writer.waitForStarted());
    if (!whileOpening)
        REQUIRE(writer.waitForReadyRead());
    REQUIRE_FALSE(writer.waitForFinished(milliseconds)); // it ends by itself only when something is wrong
    writer.kill();
    REQUIRE(writer.waitForFinished());
    for (const QByteArray& line : writer.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            (words[0] == "draft" ? confirmed.draft : confirmed.change) = words[1].toLongLong();
    }
    CHECK(writer.readAllStandardError().isEmpty());
}

// A lock file that its maker was killed over while writing is respected for two seconds.
template <class Open> auto openSoon(const Open& open)
{
    auto opened = open();
    for (int attempt = 0; attempt < 30 && !opened && opened.error().kind == ErrorKind::Locked; ++attempt) {
        QThread::msleep(100);
        opened = open();
    }
    return opened;
}

} // namespace

TEST_CASE("After 200 kills during writing, all that was confirmed is there, whole, and the draft is offered again")
{
    const quint32 seed = seedOfThisRun();
    INFO("WOONRUST_KILL_SEED=" << seed);
    QRandomGenerator random(seed);
    const TestVault vault;
    const QTemporaryDir backups;
    Confirmed confirmed;
    int killedWithLock = 0;
    int killedWhileWriting = 0;
    for (int round = 1; round <= writerKills; ++round) {
        INFO("round " << round);
        const qint64 before = confirmed.change;
        runAndKill(vault, backups.path(), round % 4 == 0, random.bounded(0, 60), confirmed);
        killedWhileWriting += confirmed.change > before;
        const bool held = QFile::exists(vault.path() + u".lock"_s);
        killedWithLock += held;

        const auto opened = openSoon([&] { return vault.open(); });
        REQUIRE(opened);
        REQUIRE(opened->wasStale() == held);
        const auto db = opened->connect();
        const qint64 changes = db->integer(u"SELECT count(*) FROM setting WHERE key LIKE 'change/%'"_s);
        REQUIRE(changes >= confirmed.change);
        REQUIRE(changes <= confirmed.change + 1); // the one that was committed and not yet told
        REQUIRE(db->integer(u"SELECT count(*) FROM search_text WHERE title LIKE 'change%'"_s) == changes);
        REQUIRE(db->integer(u"SELECT count(*) FROM search_index WHERE search_index MATCH ?"_s,
                            {u"change%1"_s.arg(std::max(changes, qint64(1)))}) == (changes > 0 ? 1 : 0));
        const storage::ChainCheck chain = storage::checkEventChain(*db);
        REQUIRE(chain.events == changes);
        REQUIRE_FALSE(chain.firstBroken.isValid());
        REQUIRE(db->integer(u"SELECT CAST(body AS INTEGER) FROM draft WHERE user_id = 1 AND kind = 'report'"_s) >=
                confirmed.draft);
        confirmed.change = changes;
    }
    // Else the test did not test what it says.
    CHECK(killedWithLock > writerKills / 2);
    CHECK(killedWhileWriting > writerKills / 3);
    CHECK(confirmed.draft > 0);

    const auto opened = vault.open();
    REQUIRE(opened);
    const auto report = verifyCasebook(*opened);
    REQUIRE(report);
    CHECK(report->isFine());
    // The next back-up clears what killed ones left, and every file that looks like a back-up is one.
    REQUIRE(backUp(*opened, backups.path(), 3, vault.clock));
    CHECK(QDir(backups.path()).entryList({u"*.part*"_s}, QDir::Files) == QStringList());
    for (const BackupFile& backup : listBackups(backups.path(), opened->id()))
        CHECK(openCasebook(backup.path, vault.credentials(), vault.clock, vault.options()));
}

TEST_CASE("A creation that is killed leaves a casebook that opens, or none and no obstacle to the next attempt")
{
    const quint32 seed = seedOfThisRun();
    INFO("WOONRUST_KILL_SEED=" << seed);
    QRandomGenerator random(seed);
    int finished = 0;
    int longest = 0;
    for (int round = 1; round <= otherKills; ++round) {
        INFO("round " << round);
        const QTemporaryDir folder;
        const FixedClock clock(QDateTime::currentDateTimeUtc());
        const NewCasebook wanted{.path = folder.filePath(u"wijk.woonrust"_s),
                                 .adminLogin = u"ans"_s,
                                 .adminPassword = u"een hele lange zin"_s,
                                 .cost = KdfCost::leastForTests()};
        const auto create = [&] { (void)createCasebook(wanted, clock); };
        if (round == 1)
            longest = duration(create) * 5 / 4;
        else
            killDuring(create, random.bounded(0, longest));
        if (QFile::exists(wanted.path)) {
            ++finished;
            REQUIRE(openSoon([&] {
                return openCasebook(wanted.path, {.login = wanted.adminLogin, .password = wanted.adminPassword}, clock,
                                    {.attemptsFolder = folder.path()});
            }));
        } else {
            REQUIRE(openSoon([&] { return createCasebook(wanted, clock); }));
        }
        CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) ==
              QStringList{u"wijk.woonrust"_s, u"wijk.woonrust.keys"_s});
    }
    CHECK(finished < otherKills);
}

TEST_CASE("A restore that is killed leaves the old casebook or the new one")
{
    const quint32 seed = seedOfThisRun();
    INFO("WOONRUST_KILL_SEED=" << seed);
    QRandomGenerator random(seed);
    TestVault vault;
    const QTemporaryDir folder;
    QString backup;
    {
        const auto opened = vault.open();
        REQUIRE(opened);
        const auto made = backUp(*opened, folder.path(), 1, vault.clock);
        REQUIRE(made);
        backup = made->path;
    }
    int replaced = 0;
    int longest = 0;
    for (int round = 1; round <= otherKills; ++round) {
        INFO("round " << round);
        {
            const auto opened = openSoon([&] { return vault.open(); });
            REQUIRE(opened);
            opened->connect()->exec(u"UPDATE account SET name = 'Changed afterwards'"_s);
        }
        vault.clock.advanceDays(1);
        const auto restore = [&] {
            (void)restoreBackup(backup, vault.path(), vault.credentials(), vault.clock, vault.options());
        };
        if (round == 1)
            longest = duration(restore) * 5 / 4;
        else
            killDuring(restore, random.bounded(0, longest));
        const auto opened = openSoon([&] { return vault.open(); });
        REQUIRE(opened);
        const QString name = opened->connect()->text(u"SELECT name FROM account"_s);
        replaced += name == u"Jolanda de Vries"_s;
        REQUIRE((name == u"Changed afterwards"_s || name == u"Jolanda de Vries"_s));
    }
    CHECK(replaced > 0);
    CHECK(replaced < otherKills);
}
