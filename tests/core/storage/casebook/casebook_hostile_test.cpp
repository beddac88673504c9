// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every way in which a casebook on disk can be wrong: its own sentence, and nothing on disk changes.

#include "storage/casebook/casebook_file.h"
#include "support/catch_qt.h"
#include "support/child_process.h"
#include "support/private_mount.h"
#include "support/test_vault.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

// Opens, expects a refusal, and sees that the folder is exactly as it was.
Error refusal(const TestVault& vault)
{
    const auto before = vault.state();
    const auto opened = vault.open();
    REQUIRE_FALSE(opened);
    CHECK(vault.state() == before);
    CHECK(opened.error().message.size() > 20);
    return opened.error();
}

} // namespace

TEST_CASE("A missing casebook is said to be missing")
{
    const TestVault vault;
    REQUIRE(QFile::remove(vault.path()));
    CHECK(refusal(vault).kind == ErrorKind::NotFound);
}

TEST_CASE("An empty casebook is said to be empty")
{
    const TestVault vault;
    TestVault::write(vault.path(), "");
    const Error error = refusal(vault);
    CHECK(error.kind == ErrorKind::Damaged);
    CHECK(error.message.contains(u"is empty"_s));
}

TEST_CASE("A casebook that was cut short is said to be so, wherever it was cut")
{
    const TestVault vault;
    const QByteArray whole = TestVault::read(vault.path());
    for (qsizetype left = 20; left < whole.size(); left += 4096 + 7) {
        CAPTURE(left);
        TestVault::write(vault.path(), whole.first(left));
        const Error error = refusal(vault);
        CHECK(error.kind == ErrorKind::Damaged);
        CHECK(error.message.contains(u"cut short"_s));
    }
    TestVault::write(vault.path(), whole.first(40'960));
    CHECK(refusal(vault).message.contains(u"cut short"_s));
}

TEST_CASE("A casebook with its last page gone is said to be cut short")
{
    const TestVault vault;
    TestVault::write(vault.path(), TestVault::read(vault.path()).chopped(4096));
    CHECK(refusal(vault).message.contains(u"cut short"_s));
}

TEST_CASE("Every altered page of a casebook is noticed when it is opened")
{
    const TestVault vault;
    const QByteArray whole = TestVault::read(vault.path());
    for (qsizetype at = 16; at < whole.size(); at += 4096 - 13) {
        CAPTURE(at);
        QByteArray content = whole;
        content[at] = char(content[at] ^ 1);
        TestVault::write(vault.path(), content);
        const Error error = refusal(vault);
        CHECK(error.kind == ErrorKind::Damaged);
        CHECK(error.message.contains(u"was altered or damaged outside"_s));
    }
}

TEST_CASE("A page that is altered while the casebook is open is called damage, not a mistake of the program")
{
    const TestVault vault;
    const auto opened = vault.open();
    REQUIRE(opened);
    const auto connection = opened->connect();
    const qint64 pages = connection->integer(u"PRAGMA page_count"_s);
    for (qint64 page = 2; page < pages; ++page)
        TestVault::flip(vault.path(), page * 4096 + 50);
    try {
        (void)connection->integer(u"SELECT count(*) FROM event"_s);
        FAIL("an altered page was read");
    } catch (const Failure& failure) {
        CHECK(failure.error().kind == ErrorKind::Damaged);
    }
}

TEST_CASE("Something that was added at the end of a casebook is noticed")
{
    const TestVault vault;
    const QByteArray whole = TestVault::read(vault.path());
    for (const qsizetype added : {1, 100, 4096, 10'000}) {
        CAPTURE(added);
        TestVault::write(vault.path(), whole + QByteArray(added, 'x'));
        CHECK(refusal(vault).message.contains(u"was altered or damaged outside"_s));
    }
}

TEST_CASE("A casebook whose very first bytes were altered does not go with its key file")
{
    const TestVault vault;
    TestVault::flip(vault.path(), 3);
    const Error error = refusal(vault);
    CHECK(error.kind == ErrorKind::Damaged);
    CHECK(error.message.contains(u"do not belong together"_s));
}

TEST_CASE("Something else with the name of a casebook is called that")
{
    const TestVault vault;
    SECTION("a letter")
    {
        TestVault::write(vault.path(), QByteArray("Geachte mevrouw,\n").repeated(500));
        CHECK(refusal(vault).message.contains(u"is not a casebook"_s));
    }
    SECTION("a few words")
    {
        TestVault::write(vault.path(), "hallo");
        CHECK(refusal(vault).message.contains(u"is not a casebook"_s));
    }
    SECTION("an ordinary database")
    {
        REQUIRE(QFile::remove(vault.path()));
        {
            QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
            plain.setDatabaseName(vault.path());
            REQUIRE(plain.open());
            REQUIRE(QSqlQuery(plain).exec(u"CREATE TABLE t (a)"_s));
            plain.close();
        }
        QSqlDatabase::removeDatabase(u"plain"_s);
        CHECK(refusal(vault).message.contains(u"unencrypted"_s));
    }
    SECTION("a folder")
    {
        REQUIRE(QFile::remove(vault.path()));
        REQUIRE(QDir().mkdir(vault.path()));
        CHECK(refusal(vault).message.contains(u"is a folder"_s));
    }
}

TEST_CASE("A missing or an altered key file is said to be so")
{
    const TestVault vault;
    SECTION("missing")
    {
        REQUIRE(QFile::remove(vault.keysPath()));
        const Error error = refusal(vault);
        CHECK(error.kind == ErrorKind::NotFound);
        CHECK(error.message.contains(u".keys"_s));
    }
    SECTION("altered")
    {
        TestVault::flip(vault.keysPath(), 100);
        const Error error = refusal(vault);
        CHECK(error.kind == ErrorKind::Damaged);
        CHECK(error.message.contains(u"key file"_s));
    }
}

TEST_CASE("The key file of another casebook is recognised, whether or not the user occurs in it")
{
    const TestVault vault;
    const TestVault other;
    TestVault::write(vault.keysPath(), TestVault::read(other.keysPath()));
    CHECK(refusal(vault).message.contains(u"do not belong together"_s));
    const auto before = vault.state();
    const auto unknown =
        openCasebook(vault.path(), {.login = u"ans"_s, .password = u"x"_s}, vault.clock, vault.options());
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().message.contains(u"do not belong together"_s));
    CHECK(vault.state() == before);
}

TEST_CASE("A wrong password is refused, and the sixth attempt has to wait")
{
    TestVault vault;
    const QString right = vault.password;
    vault.password = u"verkeerd wachtwoord"_s;
    for (int i = 0; i < 5; ++i) {
        const Error error = refusal(vault);
        CHECK(error.kind == ErrorKind::WrongPassword);
        CHECK(error.message.contains(u"wrong. Try again, or"_s));
    }
    vault.password = right;
    CHECK(refusal(vault).message.contains(u"too often"_s));
    CHECK(delayBeforeSignIn(vault.path(), vault.clock, vault.attempts.path()) == std::chrono::seconds(5));
    vault.clock.set(vault.clock.nowUtc().addSecs(5));
    CHECK(vault.open());
    CHECK(delayBeforeSignIn(vault.path(), vault.clock, vault.attempts.path()) == std::chrono::seconds(0));
}

TEST_CASE("A casebook of a newer Woonrust asks for the newest version")
{
    const TestVault vault;
    std::vector<SchemaStep> steps = schemaSteps();
    steps.pop_back();
    const auto before = vault.state();
    OpenOptions options = vault.options();
    options.steps = &steps;
    const auto opened = openCasebook(vault.path(), vault.credentials(), vault.clock, options);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::TooNew);
    CHECK(vault.state() == before);
}

TEST_CASE("A newer casebook that a crash left with its log is refused and its log stays")
{
    const TestVault vault;
    std::optional<Result<OpenedCasebook>> held;
    std::unique_ptr<Connection> connection;
    WaitingProcess other([&] {
        held = vault.open();
        connection = (*held)->connect();
        connection->exec(u"PRAGMA user_version = 999"_s);
    });
    REQUIRE(other.isReady());
    other.kill();
    const QByteArray log = TestVault::read(vault.path() + u"-wal"_s);
    const QByteArray casebook = TestVault::read(vault.path());
    REQUIRE_FALSE(log.isEmpty());
    const auto opened = vault.open();
    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == ErrorKind::TooNew);
    CHECK(TestVault::read(vault.path() + u"-wal"_s) == log);
    CHECK(TestVault::read(vault.path()) == casebook);
}

TEST_CASE("A casebook in a read-only folder is said to be so")
{
    const TestVault vault;
    const auto before = vault.state();
    const int answer = inChildProcess([&] {
        if (!makeReadOnly(vault.folder.path()))
            return 100;
        const auto opened = vault.open();
        return opened ? 1 : opened.error().kind == ErrorKind::ReadOnly ? 0 : 2;
    });
    if (answer == 100)
        SKIP("this system lets no program mount a folder read-only for itself");
    CHECK(answer == 0);
    CHECK(vault.state() == before);
}

TEST_CASE("Creating and opening on a full disk says so and leaves no half file")
{
    const QTemporaryDir folder;
    const FixedClock clock(QDateTime::currentDateTimeUtc());
    const int answer = inChildProcess([&] {
        if (!mountSmallDisk(folder.path(), 200 * 1024))
            return 100;
        const auto made = createCasebook({.path = folder.filePath(u"wijk.woonrust"_s),
                                          .adminLogin = u"ans"_s,
                                          .adminPassword = u"een hele lange zin"_s,
                                          .cost = KdfCost::leastForTests()},
                                         clock);
        if (made || made.error().kind != ErrorKind::DiskFull)
            return 1;
        return QDir(folder.path()).isEmpty() ? 0 : 2;
    });
    if (answer == 100)
        SKIP("this system lets no program mount a small disk for itself");
    CHECK(answer == 0);
}
