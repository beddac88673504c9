// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text_fold.h"

#include "domain/person_name.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

TEST_CASE("Folded text has no capitals, no accents and single spaces")
{
    CHECK(foldForSearch(u"Café ’t  Hoekje "_s) == u"cafe 't hoekje"_s);
    CHECK(foldForSearch(u"ÉÈËÊ ÏÍ ÖÓ ÜÚ Ç Ñ Å"_s) == u"eeee ii oo uu c n a"_s);
    CHECK(foldForSearch(u"Groß Ørsted Æbelø Łódź Đorđević"_s) == u"gross orsted aebelo lodz dordevic"_s);
    CHECK(foldForSearch(u"IJsbrand Ĳmuiden"_s) == u"ijsbrand ijmuiden"_s);
    CHECK(foldForSearch(u"D`Angelo d´Angelo d’Angelo"_s) == u"d'angelo d'angelo d'angelo"_s);
    // Composed and decomposed spelling come out the same.
    CHECK(foldForSearch(u"e\u0301"_s) == foldForSearch(u"\u00e9"_s));
    CHECK(foldForSearch(u"İstanbul Yılmaz"_s) == u"istanbul yilmaz"_s);
}

TEST_CASE("Folding twice changes nothing more")
{
    for (const QString& text : {u"Café ’t Hoekje"_s, u"ﬁets ½ Ⅷ"_s, u"Ø´¨ß"_s, u"ÅŒæ"_s})
        CHECK(foldForSearch(foldForSearch(text)) == foldForSearch(text));
}

TEST_CASE("Letters of other scripts become the Latin ones that people type for them")
{
    CHECK(foldForSearch(u"Иван"_s) == u"ivan"_s);
    CHECK(foldForSearch(u"Παπαδόπουλος"_s) == u"papadopoulos"_s);
    CHECK(foldForSearch(u"Kuÿper Großkuÿper"_s) == u"kuijper grosskuijper"_s);
}

TEST_CASE("A word is looked for with ij and with y")
{
    CHECK(spellingsOf(u"kuijper"_s) == QStringList{u"kuijper"_s, u"kuyper"_s});
    CHECK(spellingsOf(u"kuyper"_s) == QStringList{u"kuyper"_s, u"kuijper"_s});
    CHECK(spellingsOf(u"horst"_s) == QStringList{u"horst"_s});
}

TEST_CASE("Search words are parted at everything that is no letter or digit, each once")
{
    CHECK(searchWords(u"  Lijsterhof 14-B, lijsterhof! "_s) == QStringList{u"lijsterhof"_s, u"14"_s, u"b"_s});
    CHECK(searchWords(u"\"AND\" OR* (é)"_s) == QStringList{u"and"_s, u"or"_s, u"e"_s});
    CHECK(searchWords(u"--- ''"_s).isEmpty());
    CHECK(searchWords({}).isEmpty());
}

TEST_CASE("A Dutch name is shown with its infix in the middle and sorted by what follows it")
{
    CHECK(displayName(u"T."_s, u"van der"_s, u"Horst"_s) == u"T. van der Horst"_s);
    CHECK(sortName(u"T."_s, u"van der"_s, u"Horst"_s) == u"horst, van der, t."_s);
    CHECK(displayName({}, {}, u"Özdemir"_s) == u"Özdemir"_s);
    CHECK(sortName(u"A.B."_s, {}, u"Özdemir"_s) == u"ozdemir, a.b."_s);
    CHECK(displayName(u" "_s, u" de  la"_s, u" Cruz "_s) == u"de la Cruz"_s);
    CHECK(sortName({}, {}, {}).isEmpty());
}
