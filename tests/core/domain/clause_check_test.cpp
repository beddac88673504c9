// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clause_check.h"

#include "support/catch_qt.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

bool asks(const DirectiveClause& clause, ClauseDoubt doubt, DirectiveKind kind = DirectiveKind::Voluntary)
{
    return std::ranges::contains(questionsOf(clause, kind), doubt, &ClauseQuestion::doubt);
}

DirectiveClause saying(const QString& text)
{
    return {.text = text};
}

// With all that can stand beside the text.
DirectiveClause complete(const QString& text)
{
    return {.text = text,
            .days = u"1234567"_s,
            .fromTime = u"22:00"_s,
            .untilTime = u"07:00"_s,
            .place = u"woning"_s,
            .watcher = u"melders"_s,
            .watchHow = u"logboek"_s};
}

} // namespace

TEST_CASE("The ten good clauses raise no question, in Dutch and in English")
{
    for (const QString& language : {u"nl"_s, u"en"_s}) {
        const auto examples = clauseExamples(language);
        REQUIRE(examples.size() == 10);
        for (const ClauseExample& example : examples) {
            INFO(example.code.toStdString() << ' ' << language.toStdString());
            CHECK_FALSE(example.why.isEmpty());
            for (const ClauseQuestion& question : questionsOf(example.clause, DirectiveKind::Voluntary)) {
                INFO(question.sentence.toStdString());
                CHECK(question.words == u"none"_s);
            }
            CHECK(isMeasurable(example.clause, DirectiveKind::Voluntary));
        }
    }
}

TEST_CASE("A clause that only repeats the law is too general, and is asked what, when, where and who sees it")
{
    for (const QString& text : {u"U gedraagt zich als een goed huurder en veroorzaakt geen overlast."_s,
                                u"Geen overlast veroorzaken"_s, u"U houdt rekening met uw buren."_s,
                                u"Huurder zal zich netjes gedragen."_s, u"U gaat respectvol met anderen om."_s,
                                u"You cause no nuisance."_s, u"The tenant behaves."_s, u"Be a good tenant."_s}) {
        INFO(text.toStdString());
        CHECK(asks(saying(text), ClauseDoubt::TooGeneral));
        CHECK(asks(saying(text), ClauseDoubt::When));
        CHECK(asks(saying(text), ClauseDoubt::WhoWatches));
        CHECK_FALSE(isMeasurable(saying(text), DirectiveKind::Voluntary));
    }
    CHECK(asks(saying(u"Geen overlast veroorzaken"_s), ClauseDoubt::Where));
    const auto questions = questionsOf(saying(u"Geen overlast veroorzaken"_s), DirectiveKind::Voluntary);
    REQUIRE_FALSE(questions.empty());
    CHECK(questions.front().words == u"overlast"_s);
    CHECK(questions.front().sentence.contains(u"overlast"_s));
}

TEST_CASE("A clause that is filled in around general words still asks what exactly, and who knows better goes on")
{
    DirectiveClause clause = complete(u"Geen geluidsoverlast."_s);
    CHECK(asks(clause, ClauseDoubt::TooGeneral));
    CHECK_FALSE(asks(clause, ClauseDoubt::When));
    CHECK_FALSE(asks(clause, ClauseDoubt::Where));
    CHECK_FALSE(isMeasurable(clause, DirectiveKind::Voluntary));
    clause.confirmed = true;
    CHECK(isMeasurable(clause, DirectiveKind::Voluntary));
}

TEST_CASE("Treatment is never asked, whoever confirms it; letting help in may be")
{
    for (const QString& text :
         {u"U neemt uw medicijnen in en gaat in behandeling."_s, u"U laat zich behandelen door de ggz."_s,
          u"You take your medication every day."_s, u"You go into therapy."_s}) {
        INFO(text.toStdString());
        DirectiveClause clause = complete(text);
        clause.confirmed = true;
        CHECK(asks(clause, ClauseDoubt::Treatment));
        CHECK_FALSE(isMeasurable(clause, DirectiveKind::Voluntary));
        CHECK_FALSE(isMeasurable(clause, DirectiveKind::Court));
    }
    CHECK_FALSE(asks(complete(u"U laat de begeleider eens per week binnen."_s), ClauseDoubt::Treatment));
    CHECK_FALSE(asks(complete(u"U laat de begeleider binnen. Of u behandeling aanneemt, bepaalt u zelf."_s),
                     ClauseDoubt::Treatment));
    CHECK(asks(complete(u"U gaat in behandeling. Bij wie, bepaalt u zelf."_s), ClauseDoubt::Treatment));
}

TEST_CASE("Never is asked whether it goes too far, and an amount does not belong in a voluntary clause")
{
    CHECK(asks(complete(u"U ontvangt nooit meer bezoek."_s), ClauseDoubt::Absolute));
    CHECK_FALSE(asks(complete(u"Uw hond is altijd aan de lijn."_s), ClauseDoubt::Absolute));
    const DirectiveClause fine = complete(u"Bij elke overtreding betaalt u € 500 per dag."_s);
    CHECK(asks(fine, ClauseDoubt::Money));
    CHECK_FALSE(asks(fine, ClauseDoubt::Money, DirectiveKind::Court));
}

TEST_CASE("An empty clause cannot be confirmed, and one without a watcher is asked who sees it, and then how")
{
    CHECK_FALSE(isMeasurable({.text = u"  "_s, .confirmed = true}, DirectiveKind::Voluntary));
    DirectiveClause clause = complete(u"Geen muziek die buiten de woning te horen is."_s);
    CHECK(isMeasurable(clause, DirectiveKind::Voluntary));
    clause.watchHow.clear();
    CHECK(asks(clause, ClauseDoubt::How));
    clause.watcher.clear();
    CHECK(asks(clause, ClauseDoubt::WhoWatches));
    CHECK_FALSE(asks(clause, ClauseDoubt::How));
}

TEST_CASE("A clause that is too general is offered good ones about the same, three at the most")
{
    const auto music = replacementsFor(saying(u"Geen geluidsoverlast en harde muziek"_s), u"nl"_s);
    REQUIRE_FALSE(music.empty());
    CHECK(music.front().code == u"MUSIC"_s);
    CHECK(music.size() <= 3);
    const auto garden = replacementsFor(saying(u"De tuin netjes houden"_s), u"nl"_s);
    REQUIRE_FALSE(garden.empty());
    CHECK(garden.front().code == u"GARDEN"_s);
    CHECK(replacementsFor(saying(u"xyz"_s), u"en"_s).size() == 3);
}
