// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/csv_cell.h"

#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

TEST_CASE("A formula at the beginning of a cell becomes a text", "[attack]")
{
    CHECK(withoutFormula(u"=1+1"_s) == u"'=1+1"_s);
    CHECK(withoutFormula(u"+31 6"_s) == u"'+31 6"_s);
    CHECK(withoutFormula(u"-1"_s) == u"'-1"_s);
    CHECK(withoutFormula(u"@SUM(A1)"_s) == u"'@SUM(A1)"_s);
    CHECK(withoutFormula(u"\t=1"_s) == u"'\t=1"_s);
}

TEST_CASE("A formula where another language begins a cell becomes a text too", "[attack]")
{
    CHECK(withoutFormula(u"1,=1+1"_s) == u"1,'=1+1"_s);
    CHECK(withoutFormula(u"a;=1+1,=2"_s) == u"a;'=1+1,'=2"_s);
    CHECK(withoutFormula(u"a,\"=1+1"_s) == u"a,\"'=1+1"_s);
    CHECK(withoutFormula(u"a,-cmd|x"_s) == u"a,'-cmd|x"_s);
}

TEST_CASE("What people write stays as it is")
{
    for (const QString& text :
         {u"Kerkstraat 5, links"_s, u"De huur is 650,-"_s, u"2 + 2 = 4, dus"_s, u"bel haar, +31 6 12"_s, u""_s})
        CHECK(withoutFormula(text) == text);
}
