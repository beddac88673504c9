// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/number.h"

#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

QString reread(const QString& text)
{
    const auto number = parseSerialNumber(text);
    return number ? number->toString() : QString();
}

} // namespace

TEST_CASE("Numbers are written with five digits for reports and dossiers, four for directives and referrals")
{
    CHECK(SerialNumber{u'M', 2026, 123}.toString() == u"M26-00123"_s);
    CHECK(SerialNumber{u'D', 2026, 45}.toString() == u"D26-00045"_s);
    CHECK(SerialNumber{u'G', 2026, 7}.toString() == u"G26-0007"_s);
    CHECK(SerialNumber{u'V', 2006, 12}.toString() == u"V06-0012"_s);
}

TEST_CASE("A number grows beyond its width without harm")
{
    CHECK(SerialNumber{u'M', 2026, 1234567}.toString() == u"M26-1234567"_s);
    CHECK(reread(u"M26-1234567"_s) == u"M26-1234567"_s);
    CHECK(SerialNumber{u'G', 2026, 10000}.toString() == u"G26-10000"_s);
}

TEST_CASE("A number is understood however it is typed")
{
    for (const QString& typed :
         {u"M26-00123"_s, u"m26-123"_s, u" m 26 123 "_s, u"M2026-123"_s, u"m26/123"_s, u"M2600123"_s, u"m26 - 0123"_s})
        CHECK(reread(typed) == u"M26-00123"_s);
}

TEST_CASE("A report of 1990 has a number too, and two digits of a year are enough until 2089")
{
    CHECK(SerialNumber{u'M', 1990, 1}.toString() == u"M90-00001"_s);
    CHECK(SerialNumber{u'M', 2089, 1}.toString() == u"M89-00001"_s);
    for (const int year : {1990, 1995, 1999, 2000, 2026, 2089}) {
        const SerialNumber number{u'M', year, 12};
        CHECK(SerialNumber::fromKey(u'M', number.key()) == number);
        CHECK(parseSerialNumber(number.toString()) == number);
        CHECK(parseSerialNumber(u"m%1-12"_s.arg(year)) == number);
    }
    CHECK_FALSE(SerialNumber{u'M', 1989, 1}.isValid());
    CHECK_FALSE(SerialNumber{u'M', 2090, 1}.isValid());
}

TEST_CASE("What is no number is not taken for one")
{
    for (const QString& typed : {u""_s, u"M"_s, u"M26"_s, u"M26-"_s, u"M26-0"_s, u"X26-123"_s, u"26-123"_s,
                                 u"M26-12345678901"_s, u"M1989-12"_s, u"M26123"_s, u"M26-12a"_s, u"M26-\u0661\u0662"_s})
        CHECK(reread(typed).isEmpty());
    CHECK(SerialNumber{}.toString().isEmpty());
    CHECK(SerialNumber{u'M', 2026, 0}.toString().isEmpty());
    CHECK(SerialNumber{u'M', 2026, -4}.toString().isEmpty());
}

TEST_CASE("The key of a number keeps the order of year and serial and gives the number back")
{
    const SerialNumber last{u'M', 2025, 999'999'999};
    const SerialNumber first{u'M', 2026, 1};
    CHECK(last.key() < first.key());
    CHECK(SerialNumber::fromKey(u'M', last.key()) == last);
    CHECK(SerialNumber::fromKey(u'M', first.key()) == first);
    CHECK(SerialNumber{}.key() == 0);
    CHECK_FALSE(SerialNumber::fromKey(u'M', 0).isValid());
    CHECK_FALSE(SerialNumber::fromKey(u'M', -5).isValid());
    CHECK_FALSE(SerialNumber::fromKey(u'X', first.key()).isValid());
}
