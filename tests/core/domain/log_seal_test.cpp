// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/log_seal.h"

#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

TEST_CASE("A seal reads back from paper however it is typed")
{
    const LogSeal seal{.line = 12345, .hash = QByteArray::fromHex("8f3a22c19b074d5e77a0")};
    CHECK(seal.toString() == u"12345-8F3A-22C1-9B07-4D5E-77A0"_s);
    for (const QString& typed : {seal.toString(), seal.toString().toLower(), u"12345 8f3a 22c1 9b07 4d5e 77a0"_s,
                                 u" 12.345-8F3A 22C1 9B07 4D5E 77A0 "_s, u"123458F3A22C19B074D5E77A0"_s})
        CHECK(parseLogSeal(typed) == seal);
}

TEST_CASE("What is no seal is not taken for one")
{
    for (const QString& typed :
         {u""_s, u"12345"_s, u"8F3A-22C1-9B07-4D5E-77A0"_s, u"A-8F3A-22C1-9B07-4D5E-77A0"_s,
          u"0-8F3A-22C1-9B07-4D5E-77A0"_s, u"12345-8F3A-22C1-9B07-4D5E-77AX"_s, QString(500, u'1')})
        CHECK_FALSE(parseLogSeal(typed));
}
