// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/verify.h"
#include "support/catch_qt.h"
#include "support/test_vault.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

QList<bool> verdicts(const OpenedCasebook& casebook)
{
    const auto report = verifyCasebook(casebook);
    REQUIRE(report);
    QList<bool> fine;
    for (const VerifyLine& line : report->lines) {
        CHECK(line.fine == line.problem.isEmpty());
        fine += line.fine;
    }
    CHECK(report->isFine() == !fine.contains(false));
    return fine;
}

} // namespace

TEST_CASE("A sound casebook passes every check, also while it is being written")
{
    const TestVault vault;
    const auto opened = vault.open();
    REQUIRE(opened);
    const auto connection = opened->connect();
    connection->exec(u"UPDATE account SET team = 'Noord'"_s);
    CHECK(verdicts(*opened) == QList<bool>{true, true, true, true});
}

TEST_CASE("An altered page is found")
{
    const TestVault vault;
    const auto opened = vault.open();
    REQUIRE(opened);
    TestVault::flip(vault.path(), QFileInfo(vault.path()).size() - 10);
    CHECK_FALSE(verdicts(*opened).at(0));
}

TEST_CASE("A row that refers to nothing is found")
{
    const TestVault vault;
    const auto opened = vault.open();
    REQUIRE(opened);
    const auto connection = opened->connect();
    connection->exec(u"PRAGMA foreign_keys = OFF"_s);
    connection->exec(u"INSERT INTO account_role (user_id, role) VALUES (4711, 'x')"_s);
    CHECK(verdicts(*opened) == QList<bool>{true, true, false, true});
}

TEST_CASE("A search index that lost a text is found")
{
    const TestVault vault;
    const auto opened = vault.open();
    REQUIRE(opened);
    opened->connect()->exec(
        u"INSERT INTO search_index (search_index, rowid, title, body) SELECT 'delete', id, title, body FROM search_text"_s);
    CHECK(verdicts(*opened) == QList<bool>{true, true, true, false});
}

TEST_CASE("A verification that is stopped is no verdict")
{
    const TestVault vault;
    const auto opened = vault.open();
    REQUIRE(opened);
    const auto connection = opened->connect();
    Transaction transaction(*connection);
    for (int i = 2; i < 3000; ++i)
        storage::indexForSearch(*connection, EntityKind::Report, i, {}, u"a"_s, u"b"_s);
    transaction.commit();
    const auto report = verifyCasebook(*opened, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == ErrorKind::Cancelled);
}
