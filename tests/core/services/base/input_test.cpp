// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/input.h"

#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

TEST_CASE("What nobody can see is taken out of a text: control characters, and what turns letters around")
{
    for (char16_t code = 0; code < 0x20; ++code) {
        INFO(int(code));
        const QString typed = u"ab"_s + QChar(code) + u"cd"_s;
        const bool parts = QChar(code).isSpace();
        CHECK(checkedLine(typed, 100, u"f"_s) == (parts ? u"ab cd"_s : u"abcd"_s));
        const QString kept = code == u'\t' ? u"ab\tcd"_s : parts ? u"ab\ncd"_s : u"abcd"_s;
        CHECK(checkedText(typed, 100, u"f"_s) == kept);
    }
    for (const char16_t code : {0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x7F, 0x9B}) {
        INFO(int(code));
        const QString typed = u"ab"_s + QChar(code) + u"cd"_s;
        CHECK(checkedLine(typed, 100, u"f"_s) == u"abcd"_s);
        CHECK(checkedText(typed, 100, u"f"_s) == u"abcd"_s);
    }
}

TEST_CASE("Lines of a text end with one sign, whatever made them, and letters of other scripts stay")
{
    CHECK(checkedText(u" a\r\nb\rc\u2028d\ve\n"_s, 100, u"f"_s) == u"a\nb\nc\nd\ne"_s);
    CHECK(checkedText(u"Ünal, Иван, 漢字, 😀"_s, 100, u"f"_s) == u"Ünal, Иван, 漢字, 😀"_s);
    CHECK(checkedLine(u"  de \t Wit "_s, 100, u"f"_s) == u"de Wit"_s);
    CHECK_THROWS_AS(checkedLine(u"\u202E"_s, 100, u"f"_s, u"Enter a name."_s), Failure);
}
