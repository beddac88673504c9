// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clock.h"
#include "support/catch_qt.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;

TEST_CASE("A moment just before midnight UTC belongs to the next day in Amsterdam")
{
    const QDateTime moment(QDate(2026, 6, 30), QTime(22, 30), QTimeZone::UTC);
    CHECK(amsterdamDate(moment) == QDate(2026, 7, 1));
}

TEST_CASE("A stored moment reads back as the same moment")
{
    const QDateTime moment(QDate(2026, 11, 20), QTime(9, 42, 1, 234), QTimeZone::UTC);
    CHECK(toStorage(moment) == QStringLiteral("2026-11-20T09:42:01.234Z"));
    CHECK(momentFromStorage(toStorage(moment)) == moment);
    const QDateTime early(QDate(1999, 1, 2), QTime(3, 4, 5, 6), QTimeZone::UTC);
    CHECK(toStorage(early) == QStringLiteral("1999-01-02T03:04:05.006Z"));
    CHECK(momentFromStorage(toStorage(early)) == early);
    CHECK(momentFromStorage(toStorage(early)).timeSpec() == Qt::UTC);
}

TEST_CASE("What is no stored moment reads as none")
{
    for (const char* text : {"", "2026-11-20", "2026-11-20 09:42:01.234Z", "2026-11-31T09:42:01.234Z",
                             "2026-11-20T25:42:01.234Z", "2026-11-20T09:42:01,234Z", "2026-1a-20T09:42:01.234Z"})
        CHECK_FALSE(momentFromStorage(QString::fromLatin1(text)).isValid());
    CHECK(toStorage(QDateTime()).isEmpty());
}

TEST_CASE("The wall clock of Amsterdam is converted with the offset of that day")
{
    CHECK(toStorage(utcFromAmsterdam(QDate(2026, 1, 15), QTime(12, 0))) == QStringLiteral("2026-01-15T11:00:00.000Z"));
    CHECK(toStorage(utcFromAmsterdam(QDate(2026, 7, 15), QTime(12, 0))) == QStringLiteral("2026-07-15T10:00:00.000Z"));
}

TEST_CASE("The hour that summer time skips is on no clock")
{
    CHECK_FALSE(isTimeInAmsterdam(QDate(2026, 3, 29), QTime(2, 30)));
    CHECK(isTimeInAmsterdam(QDate(2026, 3, 29), QTime(3, 0)));
    CHECK(isTimeInAmsterdam(QDate(2026, 10, 25), QTime(2, 30))); // twice
}
