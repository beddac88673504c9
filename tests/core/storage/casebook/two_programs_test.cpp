// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/event_store.h"
#include "support/catch_qt.h"
#include "support/test_vault.h"

#include <QElapsedTimer>
#include <sys/wait.h>
#include <unistd.h>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int programs = 3;
constexpr unsigned pauseUs = 15'000;
constexpr int linesInTurn = 100;
constexpr qint64 together = 4'000; // ms

// Opens the casebook again and again and writes in it, and gives 1 when it is told anything but that another has it.
int workInTurns(const TestVault& vault, const QString& path)
{
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < together;) {
        const auto opened = openCasebook(path, vault.credentials(), vault.clock, vault.options());
        if (!opened) {
            if (opened.error().kind != ErrorKind::Locked)
                return 1;
            ::usleep(pauseUs);
            continue;
        }
        const auto db = opened->connect();
        Transaction transaction(*db);
        for (int line = 0; line < linesInTurn; ++line) // so that closing takes a moment
            storage::appendEvent(*db, {.at = vault.clock.nowUtc(),
                                       .user = UserId(1),
                                       .role = {},
                                       .action = event::changed,
                                       .subjectKind = EntityKind::Casebook,
                                       .subjectId = 1,
                                       .changes = {},
                                       .reason = {}});
        transaction.commit();
        ::usleep(pauseUs);
    }
    return 0;
}

} // namespace

TEST_CASE("Who opens a casebook while another program closes it hears that it is in use, and never that it is damaged")
{
    const TestVault vault;
    // Making the key takes as long as an office's does in part: meanwhile the other one comes and goes.
    const QString path = vault.folder.filePath(u"office.woonrust"_s);
    REQUIRE(createCasebook({.path = path,
                            .adminLogin = vault.login,
                            .adminPassword = vault.password,
                            .fill = [](Connection& db) { TestVault::fill(db); },
                            .cost = {.operations = 1, .memoryBytes = quint64(16) << 20}},
                           vault.clock));
    std::vector<pid_t> children;
    for (int i = 0; i < programs; ++i) {
        const pid_t child = ::fork();
        if (child == 0) {
            int result = 2;
            try {
                result = workInTurns(vault, path);
            } catch (...) {
            }
            ::_exit(result);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = 0;
        ::waitpid(child, &status, 0);
        CHECK(WIFEXITED(status));
        CHECK(WEXITSTATUS(status) == 0);
    }
    const auto opened = openCasebook(path, vault.credentials(), vault.clock, vault.options());
    REQUIRE(opened);
    const auto db = opened->connect();
    CHECK(storage::checkEventChain(*db).events > programs);
    CHECK_FALSE(storage::checkEventChain(*db).firstBroken.isValid());
}
