// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casebook/login_attempts.h"
#include "support/catch_qt.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

const QByteArray anId = QByteArray(16, 'c');
const QDateTime morning(QDate(2026, 11, 20), QTime(8, 0), QTimeZone::UTC);

void failTimes(LoginAttempts attempts, const Clock& clock, int times)
{
    for (int i = 0; i < times; ++i)
        attempts.recordFailure(clock);
}

} // namespace

TEST_CASE("Four wrong passwords cost nothing, the fifth five seconds, then ever more up to five minutes")
{
    const QTemporaryDir folder;
    const FixedClock clock(morning);
    LoginAttempts attempts(folder.path(), anId);
    failTimes(attempts, clock, 4);
    CHECK(attempts.delayBeforeNextAttempt(clock) == seconds(0));
    for (const int expected : {5, 10, 20, 40, 80, 160, 300, 300}) {
        attempts.recordFailure(clock);
        CHECK(attempts.delayBeforeNextAttempt(clock) == seconds(expected));
    }
    failTimes(attempts, clock, 200);
    CHECK(attempts.delayBeforeNextAttempt(clock) == seconds(300));
}

TEST_CASE("The delay survives a restart of the program and passes with time")
{
    const QTemporaryDir folder;
    FixedClock clock(morning);
    failTimes(LoginAttempts(folder.path(), anId), clock, 6);
    const LoginAttempts restarted(folder.path(), anId);
    clock.set(morning.addSecs(4));
    CHECK(restarted.delayBeforeNextAttempt(clock) == seconds(6));
    clock.set(morning.addSecs(10));
    CHECK(restarted.delayBeforeNextAttempt(clock) == seconds(0));
}

TEST_CASE("Signing in forgets the wrong passwords, and one casebook's do not count for another")
{
    const QTemporaryDir folder;
    const FixedClock clock(morning);
    LoginAttempts attempts(folder.path(), anId);
    failTimes(attempts, clock, 7);
    CHECK(LoginAttempts(folder.path(), QByteArray(16, 'd')).delayBeforeNextAttempt(clock) == seconds(0));
    attempts.recordSuccess();
    CHECK(attempts.delayBeforeNextAttempt(clock) == seconds(0));
}

TEST_CASE("A clock that was set back cannot lock anybody out for longer than the delay")
{
    const QTemporaryDir folder;
    FixedClock clock(morning);
    failTimes(LoginAttempts(folder.path(), anId), clock, 5);
    clock.set(morning.addYears(-3));
    CHECK(LoginAttempts(folder.path(), anId).delayBeforeNextAttempt(clock) == seconds(5));
}

TEST_CASE("While the PC stays on, the wait passes although the clock was set back", "[attack]")
{
    const QTemporaryDir folder;
    FixedClock clock(morning);
    LoginAttempts::Uptime uptime{.boot = u"one"_s, .sinceBoot = std::chrono::hours(3)};
    LoginAttempts attempts(folder.path(), anId, [&] { return uptime; });
    for (int i = 0; i < 5; ++i)
        attempts.recordFailure(clock);
    clock.set(morning.addSecs(-3 * 3600));
    uptime.sinceBoot += std::chrono::milliseconds(3200);
    CHECK(attempts.delayBeforeNextAttempt(clock) == seconds(2));
    uptime.sinceBoot += seconds(2);
    CHECK(attempts.delayBeforeNextAttempt(clock) == seconds(0));
    clock.set(morning); // set right again
    CHECK(attempts.delayBeforeNextAttempt(clock) == seconds(0));
    // Started anew with a clock that stands at 1971: nobody can say how long ago it was.
    uptime = {.boot = u"two"_s, .sinceBoot = seconds(20)};
    clock.set(morning.addYears(-55));
    CHECK(attempts.delayBeforeNextAttempt(clock) == seconds(0));
}

TEST_CASE("A damaged record of wrong passwords counts as none")
{
    const QTemporaryDir folder;
    const FixedClock clock(morning);
    failTimes(LoginAttempts(folder.path(), anId), clock, 9);
    QFile file(folder.filePath(QString::fromLatin1(anId.toHex()) + u".json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"failures\": [");
    file.close();
    CHECK(LoginAttempts(folder.path(), anId).delayBeforeNextAttempt(clock) == seconds(0));
}
