// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/person_name.h"

#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

QString split(const QString& name)
{
    const NameParts parts = splitName(name);
    return parts.initials + u'|' + parts.infix + u'|' + parts.lastName;
}

} // namespace

TEST_CASE("A name that is typed whole is taken apart into initials, infix and last name")
{
    CHECK(split(u"Jan van der Berg-de Vries"_s) == u"J.|van der|Berg-de Vries"_s);
    CHECK(split(u"J.P. el Amrani"_s) == u"J.P.|el|Amrani"_s);
    CHECK(split(u"JP Jansen"_s) == u"J.P.||Jansen"_s);
    CHECK(split(u"Horst, T. van der"_s) == u"T.|van der|Horst"_s);
    CHECK(split(u"mevrouw de Wit"_s) == u"|de|Wit"_s);
    CHECK(split(u"Dhr. A. Bakker"_s) == u"A.||Bakker"_s);
    CHECK(split(u"anne-marie van 't hoff"_s) == u"A.M.|van 't|Hoff"_s);
    CHECK(split(u"ilse v.d. ijssel"_s) == u"I.|van der|IJssel"_s);
    CHECK(split(u"Kuipers"_s) == u"||Kuipers"_s);
    CHECK(split(u"De"_s) == u"||De"_s);
    CHECK(split(u""_s) == u"||"_s);
}

TEST_CASE("A name is found by its words, by its initials together, and without its apostrophe")
{
    const QStringList words = nameWords(u"T.J."_s, u"van der"_s, u"D'Angelo-Łukasz"_s);
    for (const QString& word : {u"t"_s, u"tj"_s, u"van"_s, u"der"_s, u"angelo"_s, u"lukasz"_s, u"dangelo"_s})
        CHECK(words.contains(word));
}
