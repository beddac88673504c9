// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/visit.h"

#include "domain/clock.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(QDate day, QTime time)
{
    return utcFromAmsterdam(day, time);
}

} // namespace

TEST_CASE("A visit that moves a day keeps its time, also over the night in which the clocks change")
{
    const QDate saturday(2026, 10, 24);
    CHECK(visit::moved(at(saturday, QTime(9, 30)), 1, 0) == at(QDate(2026, 10, 25), QTime(9, 30)));
    CHECK(visit::moved(at(saturday, QTime(9, 30)), 2, 0) == at(QDate(2026, 10, 26), QTime(9, 30)));
    CHECK(visit::moved(at(QDate(2026, 3, 30), QTime(9, 30)), -2, 0) == at(QDate(2026, 3, 28), QTime(9, 30)));
}

TEST_CASE("A visit moves by the quarter of an hour, and comes onto it when it stood beside")
{
    const QDate day(2026, 11, 24);
    CHECK(visit::moved(at(day, QTime(9, 30)), 0, 15) == at(day, QTime(9, 45)));
    CHECK(visit::moved(at(day, QTime(9, 20)), 0, 15) == at(day, QTime(9, 30)));
    CHECK(visit::moved(at(day, QTime(9, 20)), 0, -15) == at(day, QTime(9, 15)));
    CHECK(visit::moved(at(day, QTime(9, 20)), 1, 0) == at(day.addDays(1), QTime(9, 20)));
    CHECK(visit::onStep(QTime(9, 7)) == QTime(9, 0));
    CHECK(visit::onStep(QTime(9, 8)) == QTime(9, 15));
    CHECK(visit::onStep(QTime(23, 59)) == QTime(23, 45));
}

TEST_CASE("A visit stays within its day")
{
    const QDate day(2026, 11, 24);
    CHECK(visit::moved(at(day, QTime(0, 0)), 0, -15) == at(day, QTime(0, 0)));
    CHECK(visit::moved(at(day, QTime(23, 45)), 0, 15) == at(day, QTime(23, 45)));
}

TEST_CASE("A second colleague was asked, comes or cannot; whoever goes already is no second")
{
    Task task{.title = u"Visit"_s, .assignee = UserId(1)};
    CHECK(visit::secondOf(task) == visit::Second::Nobody);
    task.second = UserId(2);
    CHECK(visit::secondOf(task) == visit::Second::Asked);
    task.secondAnswer = u"YES"_s;
    CHECK(visit::secondOf(task) == visit::Second::Comes);
    task.secondAnswer = u"NO"_s;
    CHECK(visit::secondOf(task) == visit::Second::Cannot);
    task.assignee = UserId(2);
    CHECK(visit::secondOf(task) == visit::Second::Nobody);
}

TEST_CASE("A visit that does not say how long it takes is planned for an hour")
{
    CHECK(visit::minutesOf(Task{}) == 60);
    CHECK(visit::minutesOf(Task{.minutes = 45}) == 45);
}

TEST_CASE("An appointment ends so many minutes after it began, also in the night in which the clocks change")
{
    Task task{.startsAt = utcFromAmsterdam(QDate(2026, 10, 24), QTime(23, 30)), .minutes = 240};
    CHECK(visit::endOf(task) == utcFromAmsterdam(QDate(2026, 10, 24), QTime(23, 30)).addSecs(240 * 60));
    CHECK(amsterdamTime(visit::endOf(task)).time() == QTime(2, 30));
    task.startsAt = utcFromAmsterdam(QDate(2026, 3, 29), QTime(1, 30));
    task.minutes.reset();
    CHECK(amsterdamTime(visit::endOf(task)).time() == QTime(3, 30));
}
