// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/casebook_file.h"
#include "support/catch_qt.h"
#include "support/child_process.h"
#include "support/test_vault.h"

#include <QDirIterator>
#include <catch2/catch_test_macros.hpp>
#include <optional>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray plainMark = "SQLite format 3";

// Files below `folder` that hold one of the words, as UTF-8 or UTF-16.
QStringList filesWith(const QString& folder, const QStringList& words)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll().toLower();
        bool hit = content.contains(plainMark.toLower());
        for (const QString& word : words) {
            const QString lower = word.toLower();
            hit |= content.contains(lower.toUtf8()) ||
                   content.contains(QByteArray(reinterpret_cast<const char*>(lower.utf16()), lower.size() * 2));
        }
        if (hit)
            found += file.fileName();
    }
    return found;
}

} // namespace

TEST_CASE("A new casebook is two files, and opens again with the administrator's password")
{
    const TestVault vault;
    CHECK(vault.state().keys() == QStringList{u"wijk.woonrust"_s, u"wijk.woonrust.keys"_s});
    const auto opened = vault.open();
    REQUIRE(opened);
    CHECK_FALSE(opened->wasStale());
    CHECK(opened->connect()->text(u"SELECT name FROM account"_s) == u"Jolanda de Vries"_s);
}

TEST_CASE("Opening and closing a casebook leaves nothing beside it")
{
    const TestVault vault;
    {
        const auto opened = vault.open();
        REQUIRE(opened);
        const auto connection = opened->connect();
        connection->exec(u"UPDATE account SET team = 'Noord'"_s);
    }
    CHECK(vault.state().keys() == QStringList{u"wijk.woonrust"_s, u"wijk.woonrust.keys"_s});
}

TEST_CASE("The printed recovery key opens the casebook, and gives a new password")
{
    const TestVault vault;
    {
        const auto opened =
            openCasebook(vault.path(), {.recoveryKey = vault.recoveryKey.toLower()}, vault.clock, vault.options());
        REQUIRE(opened);
        const auto db = opened->connect();
        Transaction transaction(*db);
        REQUIRE(opened->changeKeySlots(*db, [&](KeySlots& slots) {
            return slots.setPassword(opened->key(), vault.login, u"opnieuw begonnen"_s, KdfCost::leastForTests());
        }));
        transaction.commit();
    }
    CHECK_FALSE(vault.open());
    CHECK(openCasebook(vault.path(), {.login = vault.login, .password = u"opnieuw begonnen"_s}, vault.clock,
                       vault.options()));
}

TEST_CASE("Nothing of what is written can be read from the disk, while the casebook is open and after")
{
    const TestVault vault;
    const QStringList words = {u"Zeldenrust"_s, u"Kwartelstraat"_s, u"muziek"_s,      u"Jolanda"_s,
                               u"devries"_s,    u"Wolfskers"_s,     u"search_index"_s};
    {
        const auto opened = vault.open();
        REQUIRE(opened);
        const auto connection = opened->connect();
        Transaction transaction(*connection);
        for (int i = 2; i < 400; ++i)
            storage::indexForSearch(*connection, EntityKind::Report, i, {}, u"Wolfskers %1"_s.arg(i),
                                    u"Muziek bij Zeldenrust, nummer %1"_s.arg(i));
        transaction.commit();
        // A sort that does not fit in the page cache would go to a temporary file.
        connection->exec(u"PRAGMA cache_size = 10"_s);
        connection->each(u"SELECT a.body FROM search_text a, search_text b ORDER BY a.body || b.title LIMIT 3"_s, {},
                         [](const Row&) {});
        REQUIRE(QFileInfo(vault.path() + u"-wal"_s).size() > 0);
        CHECK(filesWith(vault.folder.path(), words).isEmpty());
    }
    CHECK(filesWith(vault.folder.path(), words).isEmpty());
    CHECK(filesWith(vault.attempts.path(), words).isEmpty());
}

TEST_CASE("The scan for readable text does find what stands there in plain")
{
    const QTemporaryDir folder;
    TestVault::write(folder.filePath(u"a"_s), "xx Zeldenrust");
    TestVault::write(folder.filePath(u"b"_s), "SQLite format 3");
    CHECK(filesWith(folder.path(), {u"Zeldenrust"_s}).size() == 2);
}

TEST_CASE("A second process is told who has the casebook open; after a crash it is opened with a check")
{
    const TestVault vault;
    std::optional<Result<OpenedCasebook>> held;
    WaitingProcess other([&] { held = vault.open(); });
    REQUIRE(other.isReady());
    const auto before = vault.state();
    const auto refused = vault.open();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Locked);
    CHECK(refused.error().message.contains(u"has the casebook open"_s));
    CHECK(vault.state() == before);

    other.kill();
    const auto opened = vault.open();
    REQUIRE(opened);
    CHECK(opened->wasStale());
}

TEST_CASE("Creating never replaces a file and says what is wrong before it touches anything")
{
    const TestVault vault;
    const auto before = vault.state();
    NewCasebook wanted{.path = vault.path(),
                       .adminLogin = u"ans"_s,
                       .adminPassword = u"een hele lange zin"_s,
                       .cost = KdfCost::leastForTests()};
    CHECK(createCasebook(wanted, vault.clock).error().kind == ErrorKind::Conflict);
    wanted.path = vault.folder.filePath(u"ander.woonrust"_s);
    wanted.adminPassword = u"kort"_s;
    CHECK(createCasebook(wanted, vault.clock).error().field == u"adminPassword"_s);
    wanted.adminPassword = u"een hele lange zin"_s;
    wanted.adminLogin = u" "_s;
    CHECK(createCasebook(wanted, vault.clock).error().field == u"adminLogin"_s);
    wanted.adminLogin = u"ans"_s;
    wanted.path = vault.folder.filePath(u"geen-map/ander.woonrust"_s);
    CHECK(createCasebook(wanted, vault.clock).error().field == u"path"_s);
    CHECK(vault.state() == before);
}

TEST_CASE("A casebook that cannot be filled is not made at all")
{
    const QTemporaryDir folder;
    const FixedClock clock(QDateTime::currentDateTimeUtc());
    const auto made =
        createCasebook({.path = folder.filePath(u"wijk.woonrust"_s),
                        .adminLogin = u"ans"_s,
                        .adminPassword = u"een hele lange zin"_s,
                        .fill = [](Connection& db) { db.exec(u"INSERT INTO no_such_table VALUES (1)"_s); },
                        .cost = KdfCost::leastForTests()},
                       clock);
    CHECK_FALSE(made);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("A key file without its casebook is never overwritten, unless it is what a killed creation left")
{
    const TestVault vault;
    const NewCasebook wanted{.path = vault.path(),
                             .adminLogin = u"ans"_s,
                             .adminPassword = u"een hele lange zin"_s,
                             .cost = KdfCost::leastForTests()};
    REQUIRE(QFile::rename(vault.path(), vault.folder.filePath(u"elsewhere"_s)));
    const auto before = vault.state();
    const auto refused = createCasebook(wanted, vault.clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(vault.state() == before);

    REQUIRE(QFile::rename(vault.folder.filePath(u"elsewhere"_s), vault.path() + u".new"_s));
    CHECK(createCasebook(wanted, vault.clock));
    CHECK(vault.state().keys() == QStringList{u"wijk.woonrust"_s, u"wijk.woonrust.keys"_s});
}

TEST_CASE("An older casebook is brought up to date after a checked copy was put beside it")
{
    const TestVault vault;
    std::vector<SchemaStep> steps = schemaSteps();
    const int next = steps.back().version + 1;
    steps.push_back({.version = next, .description = {}, .statements = {u"CREATE TABLE of_tomorrow (id INTEGER)"_s}});
    OpenOptions options = vault.options();
    options.steps = &steps;
    {
        const auto opened = openCasebook(vault.path(), vault.credentials(), vault.clock, options);
        REQUIRE(opened);
        CHECK(schemaVersion(*opened->connect()) == next);
    }
    const QString copy = vault.path() + u".before-v%1-20261120-100000"_s.arg(next);
    REQUIRE(QFile::exists(copy));
    const auto old = openCasebook(copy, vault.credentials(), vault.clock, vault.options());
    REQUIRE(old);
    CHECK(old->connect()->text(u"SELECT name FROM account"_s) == u"Jolanda de Vries"_s);
}
