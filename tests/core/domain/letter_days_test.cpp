// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/letter_days.h"

#include "domain/letter_template.h"
#include "support/catch_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

Letter begun(const QString& code)
{
    Letter letter{.id = {}, .about = {}, .code = code, .addressees = {}, .createdAt = {}, .by = {}};
    for (const LetterTemplate& says : shippedLetters())
        if (says.code == code) {
            letter.subject = says.subject;
            for (const LetterBlock& block : says.blocks)
                letter.blocks.push_back({.code = block.code, .heading = block.heading, .text = block.text});
        }
    REQUIRE_FALSE(letter.blocks.empty());
    return letter;
}

} // namespace

TEST_CASE("The day of a talk is past where the letter tells of the talk, and to come where it invites")
{
    for (const QString& code : {u"B06"_s, u"B07"_s})
        CHECK(dayMeaning(begun(code), u"gesprek_datum"_s) == DayMeaning::Past);
    for (const QString& code : {u"B05"_s, u"B08"_s})
        CHECK(dayMeaning(begun(code), u"gesprek_datum"_s) == DayMeaning::Coming);
    CHECK(dayMeaning(begun(u"B07"_s), u"termijn_datum"_s) == DayMeaning::Coming);
    CHECK(dayMeaning(begun(u"A1"_s), u"begindatum"_s) == DayMeaning::Any);
}

TEST_CASE("A talk to come that is told of, and a day to look again that has passed, are doubted; the day itself is not")
{
    Letter letter = begun(u"B07"_s);
    const QDate on(2026, 11, 20);
    letter.values[u"gesprek_datum"_s] = {.items = {u"2026-11-20"_s}};
    letter.values[u"termijn_datum"_s] = {.items = {u"2026-11-20"_s}};
    CHECK(dayDoubts(letter, on).empty());
    letter.values[u"gesprek_datum"_s] = {.items = {u"2026-11-21"_s}};
    letter.values[u"termijn_datum"_s] = {.items = {u"2026-11-19"_s}};
    const auto doubts = dayDoubts(letter, on);
    REQUIRE(doubts.size() == 2);
    CHECK(doubts[0].field == u"gesprek_datum"_s);
    CHECK(sentenceOf(doubts[0]).contains(labelOf(u"gesprek_datum"_s)));
    CHECK(sentenceOf(doubts[0]) != sentenceOf(doubts[1]));
    for (WrittenBlock& block : letter.blocks)
        block.in = false;
    CHECK(dayDoubts(letter, on).empty()); // what is left out says nothing
}
