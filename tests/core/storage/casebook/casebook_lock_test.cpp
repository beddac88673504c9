// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/casebook_lock.h"
#include "support/catch_qt.h"
#include "support/child_process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>
#include <optional>
#include <pwd.h>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2026, 11, 20), QTime(8, 0), QTimeZone::UTC);

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

TEST_CASE("A second process hears who holds the casebook, on which PC and since when")
{
    const QTemporaryDir folder;
    const QString casebook = folder.filePath(u"wijk.woonrust"_s);
    const FixedClock clock(morning);
    std::optional<Result<CasebookLock>> held;
    tests::WaitingProcess other([&] { held = CasebookLock::acquire(casebook, clock); });
    REQUIRE(other.isReady());

    const auto refused = CasebookLock::acquire(casebook, clock);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Locked);
    CHECK(refused.error().message.contains(QString::fromLocal8Bit(getpwuid(geteuid())->pw_name)));
    CHECK(refused.error().message.contains(QSysInfo::machineHostName()));
    CHECK(refused.error().message.contains(u"2026"_s));
    CHECK_FALSE(CasebookLock::checkFree(casebook));
    CHECK(CasebookLock::holderOf(casebook).sinceUtc == morning);
}

TEST_CASE("The lock of a program that crashed is taken over, and the new holder hears it")
{
    const QTemporaryDir folder;
    const QString casebook = folder.filePath(u"wijk.woonrust"_s);
    const FixedClock clock(morning);
    std::optional<Result<CasebookLock>> held;
    tests::WaitingProcess other([&] { held = CasebookLock::acquire(casebook, clock); });
    REQUIRE(other.isReady());
    other.kill();

    CHECK(CasebookLock::checkFree(casebook));
    const auto lock = CasebookLock::acquire(casebook, clock);
    REQUIRE(lock);
    CHECK(lock->wasStale());
    CHECK(CasebookLock::holderOf(casebook).processId == getpid());
}

TEST_CASE("Closing gives the lock back and leaves no file behind")
{
    const QTemporaryDir folder;
    const QString casebook = folder.filePath(u"wijk.woonrust"_s);
    const FixedClock clock(morning);
    {
        const auto lock = CasebookLock::acquire(casebook, clock);
        REQUIRE(lock);
        CHECK_FALSE(lock->wasStale());
        CHECK_FALSE(CasebookLock::acquire(casebook, clock));
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    const auto again = CasebookLock::acquire(casebook, clock);
    REQUIRE(again);
    CHECK_FALSE(again->wasStale());
}

TEST_CASE("The lock of another PC is never taken over, however old it is")
{
    const QTemporaryDir folder;
    const QString casebook = folder.filePath(u"wijk.woonrust"_s);
    const QString lockFile = casebook + u".lock"_s;
    writeFile(lockFile, "99999999\nwoonrust\nPC-BALIE-2\n1111\n2222\n");
    QFile file(lockFile);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.setFileTime(QDateTime::currentDateTimeUtc().addYears(-2), QFileDevice::FileModificationTime);
    file.close();

    const auto refused = CasebookLock::acquire(casebook, FixedClock(morning));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Locked);
    CHECK(refused.error().message.contains(u"PC-BALIE-2"_s));
    CHECK(refused.error().message.contains(lockFile));
    CHECK(QFile::exists(lockFile));
}

TEST_CASE(
    "An empty lock file that a power cut left is taken over; one that is only just being made, once it stays empty")
{
    const QTemporaryDir folder;
    const QString casebook = folder.filePath(u"wijk.woonrust"_s);
    writeFile(casebook + u".lock"_s, "");
    bool isNew = true;
    SECTION("an old one, at once")
    {
        isNew = false;
        QFile file(casebook + u".lock"_s);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime);
        file.close();
    }
    SECTION("a new one, after a while") {}
    QElapsedTimer timer;
    timer.start();
    const auto lock = CasebookLock::acquire(casebook, FixedClock(morning));
    REQUIRE(lock);
    CHECK((timer.elapsed() > 800) == isNew);
    CHECK(lock->wasStale());
}

TEST_CASE("A holder file of an earlier session does not name the wrong person")
{
    const QTemporaryDir folder;
    const QString casebook = folder.filePath(u"wijk.woonrust"_s);
    writeFile(casebook + u".lock"_s, "99999999\nwoonrust\nPC-BALIE-2\n1111\n2222\n");
    writeFile(casebook + u".holder"_s,
              R"({"user":"k.bakker","computer":"PC-BALIE-1","pid":12,"since":"2020-01-01T00:00:00.000Z"})");
    CHECK(CasebookLock::holderOf(casebook).user.isEmpty());
    CHECK(CasebookLock::holderOf(casebook).computer == u"PC-BALIE-2"_s);
}

TEST_CASE("A folder that cannot be written to is said to be so")
{
    const auto refused = CasebookLock::acquire(u"/proc/wijk.woonrust"_s, FixedClock(morning));
    REQUIRE_FALSE(refused);
    CHECK((refused.error().kind == ErrorKind::ReadOnly || refused.error().kind == ErrorKind::DiskFull));
}
