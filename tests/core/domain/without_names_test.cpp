// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/without_names.h"

#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

TEST_CASE("A name is taken out wherever it stands, whatever its capitals and spaces, and nothing of a longer one stays")
{
    const QStringList names{u"Horst"_s, u"T. van der Horst"_s, u"van der Horst"_s, u"Lijsterhof 12"_s};
    CHECK(withoutNames(u"T. van der  HORST of Lijsterhof 12, called Horst."_s, names) == u"[…] of […], called […]."_s);
}

TEST_CASE("A word that only holds a name stays, and so does the number of another house")
{
    CHECK(withoutNames(u"Witte muren; Lijsterhof 120"_s, {u"Wit"_s, u"Lijsterhof 12"_s}) ==
          u"Witte muren; Lijsterhof 120"_s);
    CHECK(withoutNames(u"a b"_s, {u"a"_s, QString()}) == u"a b"_s);
    CHECK(withoutNames(u"mail (x.y@example.nl)"_s, {u"x.y@example.nl"_s}) == u"mail ([…])"_s);
}
