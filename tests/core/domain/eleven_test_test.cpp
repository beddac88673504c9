// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/eleven_test.h"

#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

// The digits found, joined by a space. 111222333 and 123456782 are the well-known test numbers.
QString found(const QString& text)
{
    QStringList digits;
    for (const SuspectNumber& number : findCitizenNumbers(text))
        digits << number.digits;
    return digits.join(u' ');
}

} // namespace

TEST_CASE("The 11-test holds for valid numbers only")
{
    CHECK(passesElevenTest(u"123456782"_s));
    CHECK(passesElevenTest(u"111222333"_s));
    CHECK_FALSE(passesElevenTest(u"123456789"_s));
    CHECK_FALSE(passesElevenTest(u"000000000"_s));
    CHECK_FALSE(passesElevenTest(u"1234567"_s));
    CHECK_FALSE(passesElevenTest(u"12345678a"_s));
    CHECK_FALSE(passesElevenTest({}));
    // Eight digits are nine with a zero in front.
    CHECK(passesElevenTest(u"12345672"_s) == passesElevenTest(u"012345672"_s));
}

TEST_CASE("A BSN in free text is found, whole or in groups, anywhere in the sentence")
{
    CHECK(found(u"Mevrouw (123456782) belde"_s) == u"123456782"_s);
    CHECK(found(u"BSN:123456782"_s) == u"123456782"_s);
    CHECK(found(u"bsn123456782."_s) == u"123456782"_s);
    CHECK(found(u"123.456.782"_s) == u"123456782"_s);
    CHECK(found(u"123 456 782"_s) == u"123456782"_s);
    CHECK(found(u"1234 56 782"_s) == u"123456782"_s);
    CHECK(found(u"123\u00a0456\u00a0782"_s) == u"123456782"_s); // with hard spaces, as pasted
    CHECK(found(u"111222333, 123456782"_s) == u"111222333 123456782"_s);
    CHECK(found(u"huisnummer 12 123456782"_s) == u"123456782"_s);
    CHECK(found(u"tel 0612345678 bsn 123456782"_s) == u"123456782"_s);
    CHECK(found(u"tel 0612345678 123456782"_s) == u"123456782"_s);
}

TEST_CASE("The place of a find covers it from the first digit to the last")
{
    const auto numbers = findCitizenNumbers(u"x 123.456.782 y"_s);
    REQUIRE(numbers.size() == 1);
    CHECK(numbers.front() == SuspectNumber{.position = 2, .length = 11, .digits = u"123456782"_s});
}

TEST_CASE("Telephone numbers, dates, amounts and longer numbers are left alone")
{
    for (const QString& text : {u"0612345678"_s,         u"06 12345672"_s,
                                u"06-12345672"_s,        u"06 12 34 56 72"_s,
                                u"(06) 12345672"_s,      u"+31 612345678"_s,
                                u"+31 6 12345672"_s,     u"0031 6 12345672"_s,
                                u"+31(0)6 12345672"_s,   u"050 123 45 67"_s,
                                u"0592-123456"_s,        u"20-11-2026"_s,
                                u"20.11.2026"_s,         u"2026 11 20"_s,
                                u"20112026"_s,           u"9401 AB 12"_s,
                                u"1234567821"_s,         u"12.345.672,00"_s,
                                u"NL91ABNA0417164300"_s, u"M26-00123"_s,
                                u"123.456.782.123"_s,    u""_s})
        CHECK(found(text) == QString());
}

TEST_CASE("About one in eleven other numbers of nine digits passes, and not more")
{
    int passed = 0;
    for (int i = 0; i < 11'000; ++i)
        passed += passesElevenTest(QString::number(200'000'000 + i * 7919)) ? 1 : 0;
    CHECK(passed > 900);
    CHECK(passed < 1100);
}

TEST_CASE("A very long text of digits is searched without delay")
{
    CHECK(found(QString(200'000, u'1')).isEmpty());
    QString groups;
    for (int i = 0; i < 20'000; ++i)
        groups += u"0 1.2-3 "_s;
    CHECK(findCitizenNumbers(groups).size() < 20'000);
}

TEST_CASE("Every number that may be a BSN is blanked out of what is logged, and nothing else")
{
    CHECK(withoutCitizenNumbers(u"111222333 at 14, 06 12345678, then 123.456.782"_s) ==
          u"xxxxxxxxx at 14, 06 12345678, then xxxxxxxxxxx"_s);
    CHECK(withoutCitizenNumbers(u"Lijsterhof 14"_s) == u"Lijsterhof 14"_s);
}
