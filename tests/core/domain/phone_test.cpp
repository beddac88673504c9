// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/phone.h"

#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

TEST_CASE("A phone number is the same in every notation")
{
    for (const QString& typed :
         {u"0612345678"_s, u"06 12 34 56 78"_s, u"06-1234 5678"_s, u"+31612345678"_s, u"+31 (0)6-1234 5678"_s,
          u"0031612345678"_s, u"0031 (0)6 12345678"_s, u"(0)6 12345678"_s, u"31612345678"_s, u"612345678"_s,
          u"(06) 123 456 78"_s, u"+31 06 12345678"_s})
        CHECK(phoneDigits(typed) == u"0612345678"_s);
    CHECK(phoneDigits(u"+49 (0)30 1234567"_s) == u"0049301234567"_s);
    CHECK(phoneDigits(u"0049 30 1234567"_s) == u"0049301234567"_s);
    CHECK(phoneDigits(u"geen"_s).isEmpty());
}

TEST_CASE("The beginning of a phone number reads as one, a word or house number does not")
{
    CHECK(readPhone(u"06 12 34"_s) == u"061234"_s);
    CHECK(readPhone(u"0031 6 1"_s) == u"061"_s);
    CHECK_FALSE(readPhone(u"12 34 56"_s));
    CHECK_FALSE(readPhone(u"06"_s));
    CHECK_FALSE(readPhone(u"0612345678 Jansen"_s));
}

TEST_CASE("A phone number is shown for reading aloud")
{
    CHECK(readablePhone(u"0663306235"_s) == u"06 6330 6235"_s);
    CHECK(readablePhone(u"+31 10 1234567"_s) == u"010 123 4567"_s);
    CHECK(readablePhone(u"0592123456"_s) == u"0592 12 34 56"_s);
    CHECK(readablePhone(u"+49301234567"_s) == u"+49 301234567"_s);
    CHECK(readablePhone(u"00212612345678"_s) == u"+212 612345678"_s);
    CHECK(readablePhone(u"112"_s) == u"112"_s);
    CHECK(readablePhone({}).isEmpty());
}

TEST_CASE("Whole phone numbers are found in a text")
{
    CHECK(phonesIn(u"Bel 06-12 34 56 78 of +31 10 123 4567, niet 12345."_s) ==
          QStringList{u"0612345678"_s, u"0101234567"_s});
    QString text = u"horst 0031 6 12345678 boos"_s;
    CHECK(takePhone(text) == u"0612345678"_s);
    CHECK(text.simplified() == u"horst boos"_s);
}
