// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/period.h"

#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;

TEST_CASE("Before a month comes the month before, before a quarter the quarter before")
{
    CHECK(Period::month(2026, 3).previous() == Period::month(2026, 2));
    CHECK(Period::month(2026, 1).previous() == Period::month(2025, 12));
    CHECK(Period{QDate(2026, 4, 1), QDate(2026, 7, 1)}.previous() == Period{QDate(2026, 1, 1), QDate(2026, 4, 1)});
    CHECK(Period{QDate(2026, 1, 1), QDate(2027, 1, 1)}.previous() == Period{QDate(2025, 1, 1), QDate(2026, 1, 1)});
}

TEST_CASE("Before any other period comes one of as many days")
{
    CHECK(Period{QDate(2026, 3, 9), QDate(2026, 3, 16)}.previous() == Period{QDate(2026, 3, 2), QDate(2026, 3, 9)});
    CHECK(Period{QDate(2026, 3, 1), QDate(2026, 3, 11)}.previous() == Period{QDate(2026, 2, 19), QDate(2026, 3, 1)});
}

TEST_CASE("A year before keeps the days, leap day aside")
{
    CHECK(Period::month(2026, 10).yearBefore() == Period::month(2025, 10));
    CHECK(Period::month(2024, 2).yearBefore() == Period::month(2023, 2));
    CHECK(Period{QDate(2024, 2, 29), QDate(2024, 3, 7)}.yearBefore() == Period{QDate(2023, 2, 28), QDate(2023, 3, 7)});
}

TEST_CASE("A period ends after it begins")
{
    CHECK_FALSE(Period{QDate(2026, 3, 1), QDate(2026, 3, 1)}.isValid());
    CHECK_FALSE(Period{QDate(2026, 3, 1), QDate()}.isValid());
    CHECK_FALSE(Period{}.previous().isValid());
}
