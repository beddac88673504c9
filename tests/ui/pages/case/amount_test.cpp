// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/case/amount.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using woonrust::ui::centsOf;

TEST_CASE("an amount is read as people write it")
{
    CHECK(centsOf(u"12"_s) == 1'200);
    CHECK(centsOf(u"12,5"_s) == 1'250);
    CHECK(centsOf(u" € 12.50 "_s) == 1'250);
    CHECK(centsOf(u"1.250,00"_s) == 125'000);
    CHECK(centsOf(u"1,250.00"_s) == 125'000);
    CHECK(centsOf(u"1.250"_s) == 125'000);
    CHECK(centsOf(u"0,01"_s) == 1);
}

TEST_CASE("what is no amount is not guessed at")
{
    for (const QString& text : {u""_s, u"0"_s, u"-5"_s, u"veel"_s, u"12,345"_s, u"1.25.00"_s, u"12e3"_s, u"1 2"_s,
                                u"5€"_s, u"99999999999"_s, u"12."_s})
        CHECK_FALSE(centsOf(text).has_value());
}
