// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/letter.h"

#include "domain/code_list.h"
#include "domain/letter_json.h"
#include "domain/letter_words.h"
#include "support/catch_qt.h"

#include <QSet>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

LetterTemplate simple()
{
    return {.code = u"B99"_s,
            .name = {.nl = u"Proef"_s, .en = u"Trial"_s},
            .purpose = {},
            .source = {},
            .to = LetterTo::Tenants,
            .contactKind = u"LETTER"_s,
            .sending = u"PLAIN"_s,
            .subject = u"Over {adres}"_s,
            .blocks = {{.code = u"text"_s, .name = {.nl = u"Tekst"_s, .en = u"Text"_s}, .text = u"Beste {naam},"_s}}};
}

Letter letterWith(const QString& text, const LetterValues& values = {})
{
    Letter letter{.id = {}, .about = {}, .code = u"B99"_s, .addressees = {}, .createdAt = {}, .by = {}};
    letter.subject = u"Over {adres}"_s;
    letter.blocks = {{.code = u"text"_s, .name = {}, .heading = {}, .text = text}};
    letter.values = values;
    return letter;
}

QString textOf(const LetterLine& line)
{
    QString text;
    for (const LetterPiece& piece : line.pieces)
        text += piece.text;
    return text;
}

} // namespace

TEST_CASE("The letters that come along are those of the list, in both languages, and none has a fault")
{
    const auto letters = shippedLetters();
    QSet<QString> codes;
    for (const LetterTemplate& letter : letters) {
        INFO(letter.code.toStdString());
        for (const LetterFault& fault : faultsOf(letter))
            FAIL_CHECK(sentenceOf(letter, fault).toStdString());
        codes.insert(letter.code);
        CHECK_FALSE(letter.purpose.nl.isEmpty());
        CHECK_FALSE(letter.purpose.en.isEmpty());
        CHECK(letter.language == u"nl");
    }
    QSet<QString> listed;
    for (const CodeValue& value : shippedCodeLists())
        if (value.list == u"LETTER")
            listed.insert(value.code);
    CHECK(letters.size() == 22);
    CHECK(codes == listed);
}

TEST_CASE("No letter to a tenant that comes along threatens or judges")
{
    for (const LetterTemplate& letter : shippedLetters()) {
        if (letter.to != LetterTo::Tenants)
            continue;
        for (const LetterBlock& block : letter.blocks)
            for (const WordWarning& warning : wordWarnings(block.text)) {
                INFO(letter.code.toStdString() << " " << block.code.toStdString());
                FAIL_CHECK(warning.word.toStdString());
            }
    }
}

TEST_CASE("The fields stand in order of the alphabet, and each is found by its name")
{
    const auto fields = letterFields();
    CHECK(std::ranges::is_sorted(fields, {}, [](const LetterField& one) { return QString(one.name); }));
    for (const LetterField& field : fields) {
        REQUIRE(letterField(field.name) == &field);
        CHECK_FALSE(labelOf(field.name).isEmpty());
    }
    CHECK(letterField(u"huurder"_s) == nullptr);
    CHECK(nearestField(u"huurdernaam"_s) == u"huurder_naam");
    CHECK(nearestField(u"geprek_datum"_s) == u"gesprek_datum");
    CHECK(nearestField(u"xyzzyplugh"_s).isEmpty());
}

TEST_CASE("A template with a fault says in which block and line, and what is meant")
{
    LetterTemplate letter = simple();
    CHECK(faultsOf(letter).empty());

    letter.blocks[0].text = u"Beste {naam},\n\nU woont in {adress}."_s;
    auto faults = faultsOf(letter);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].block == u"text");
    CHECK(faults[0].line == 3);
    CHECK(faults[0].message.contains(u"{adres}"));
    CHECK(sentenceOf(letter, faults[0]) == u"Block “Text”, line 3: "_s + faults[0].message);

    letter.blocks[0].text = u"Beste {naam,"_s;
    CHECK(faultsOf(letter).front().line == 1);
    letter.blocks[0].text = u"Beste naam},"_s;
    CHECK(faultsOf(letter).size() == 1);
    letter.blocks[0].text = u"{melder_naam} meldde dit."_s;
    CHECK(faultsOf(letter).size() == 1); // to a tenant
    letter.to = LetterTo::Reporter;
    CHECK(faultsOf(letter).empty());

    letter = simple();
    letter.subject = u"Over {adress}"_s;
    CHECK(sentenceOf(letter, faultsOf(letter).front()).startsWith(u"Subject: "));
    letter = simple();
    letter.blocks.push_back(letter.blocks[0]);
    CHECK(faultsOf(letter).size() == 1);
    letter.blocks.clear();
    CHECK(faultsOf(letter).size() == 1);
    letter = simple();
    letter.blocks[0].optional = true;
    CHECK(faultsOf(letter).size() == 1); // nothing would be left
    letter = simple();
    letter.name.en.clear();
    letter.code = u"b 99"_s;
    CHECK(faultsOf(letter).size() == 2);
}

TEST_CASE("A template is read back as it was written, and what is none tells where")
{
    for (const LetterTemplate& letter : shippedLetters())
        CHECK(readLetterTemplate(writeLetterTemplate(letter)) == letter);
    CHECK_FALSE(readLetterTemplate("not a letter"));
    CHECK_FALSE(readLetterTemplate("{\"format\": \"woonrust-process\"}"));
    QByteArray file = writeLetterTemplate(simple());
    file.replace("\"to\": \"tenants\"", "\"to\": \"everybody\"");
    const auto read = readLetterTemplate(file);
    REQUIRE_FALSE(read);
    CHECK(read.error().front().message.startsWith(u"to: "));
}

TEST_CASE("A line that is a list stands there once for each item")
{
    const LetterValues values{{u"feiten"_s, {.items = {u"muziek"_s, u"geschreeuw {adres}"_s}}}};
    const auto lines = linesOf(letterWith(u"Het gaat om:\n{feiten}\nDat was het."_s, values), u"nl"_s);
    REQUIRE(lines.size() == 4);
    CHECK(lines[1].kind == LetterLine::Kind::Bullet);
    CHECK(textOf(lines[1]) == u"muziek");
    CHECK(textOf(lines[2]) == u"geschreeuw {adres}"); // braces in a value are no field
    CHECK(lines[3].kind == LetterLine::Kind::Text);

    const auto numbered =
        linesOf(letterWith(u"1. {bepalingen}"_s, {{u"bepalingen"_s, {.items = {u"a"_s, u"b"_s}}}}), u"nl"_s);
    REQUIRE(numbered.size() == 2);
    CHECK(numbered[1].kind == LetterLine::Kind::Numbered);
    CHECK(numbered[1].number == 2);
}

TEST_CASE("Within a line a list is read as people say it, and a day is written out")
{
    const LetterValues values{{u"naam"_s, {.items = {u"A. de Wit"_s, u"B. Smit"_s, u"C. Bos"_s}}},
                              {u"gesprek_datum"_s, {.items = {u"2026-12-02"_s}}},
                              {u"gesprek_tijd"_s, {.items = {u"14:00"_s}}}};
    const Letter letter = letterWith(u"Beste {naam}, op {gesprek_datum} om {gesprek_tijd}."_s, values);
    CHECK(plainTextOf(letter, u"nl"_s) ==
          u"Beste A. de Wit, B. Smit en C. Bos, op woensdag 2 december 2026 om 14.00 uur.");
    CHECK(plainTextOf(letter, u"en"_s) ==
          u"Beste A. de Wit, B. Smit and C. Bos, op Wednesday 2 December 2026 om 14:00.");
}

TEST_CASE("Numbers go on over the blocks, also when one is left out")
{
    Letter letter = letterWith(u"1. Praat met ons."_s);
    letter.blocks.push_back({.code = u"two"_s, .name = {}, .heading = {}, .text = u"2. Klaag."_s});
    letter.blocks.push_back({.code = u"three"_s, .name = {}, .heading = {}, .text = u"3. Vraag hulp."_s});
    letter.blocks[1].in = false;
    const auto lines = linesOf(letter, u"nl"_s);
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].number == 2);
    CHECK(lines[1].block == 2);
}

TEST_CASE("A field without a value is marked with its name, and one that does not exist is told")
{
    const Letter letter = letterWith(u"Op {gesprek_datum} in {onbekend}."_s);
    CHECK(emptyFields(letter) == QStringList{u"adres"_s, u"gesprek_datum"_s});
    CHECK(unknownFields(letter) == QStringList{u"onbekend"_s});
    CHECK(plainTextOf(letter, u"nl"_s) == u"Op [%1] in {onbekend}."_s.arg(labelOf(u"gesprek_datum"_s)));
    Letter left = letter;
    left.blocks[0].in = false;
    CHECK(emptyFields(left) == QStringList{u"adres"_s});
}

TEST_CASE("The parts of a letter are kept and read back")
{
    const std::vector<Addressee> to{{.person = PersonId(3),
                                     .name = u"T. Ravenstein"_s,
                                     .address = {u"Berkenkamp 6"_s, u"9004 EG  Lindenveld"_s},
                                     .email = u"t@example.org"_s,
                                     .capacity = u"HUU"_s},
                                    {.name = u"Bewind BV"_s, .copy = true}};
    std::vector<Addressee> again;
    fromJson(toJson(to), again);
    CHECK(again == to);
    const LetterValues values{{u"feiten"_s, {.items = {u"a"_s, u"b"_s}, .typed = true}}};
    LetterValues valuesAgain;
    fromJson(toJson(values), valuesAgain);
    CHECK(valuesAgain == values);
}

TEST_CASE("Words that threaten or judge are pointed at, with what to write instead")
{
    const auto words = [](const QString& text) {
        QStringList found;
        for (const WordWarning& one : wordWarnings(text))
            found << one.word;
        return found;
    };
    CHECK(words(u"Dan laten wij u uitzetten en staat u op straat."_s) == QStringList{u"uitzetten"_s, u"op straat"_s});
    CHECK(words(u"U bent asociaal en verward."_s) == QStringList{u"asociaal"_s, u"verward"_s});
    CHECK(words(u"U krijgt een boete."_s) == QStringList{u"boete"_s});
    CHECK(words(u"Wij kunnen de rechter om een dwangsom vragen."_s).isEmpty());
    CHECK(words(u"De straat is opgebroken; gekke Henkie woont op de Straatweg."_s).isEmpty());
    CHECK(words(u"Anders zetten wij u eruit."_s) == QStringList{u"zetten wij u eruit"_s});
    CHECK(words(u"Dan zetten we u op straat."_s) == QStringList{u"zetten we u op straat"_s});
    CHECK(words(u"Wij laten u op straat zetten."_s) == QStringList{u"op straat zetten"_s});
    CHECK(words(u"Wij kunnen u uit uw woning zetten."_s) == QStringList{u"uit uw woning zetten"_s});
    CHECK(words(u"Wij zetten u uit uw woning."_s) == QStringList{u"zetten u uit uw woning"_s});
    CHECK(words(u"U wordt uit het huis gezet, u vliegt eruit."_s) ==
          QStringList{u"uit het huis gezet"_s, u"u vliegt eruit"_s});
    CHECK(words(u"Anders worden jullie eruit gezet."_s) == QStringList{u"jullie eruit gezet"_s});
    CHECK(words(u"Het ziet er netjes uit. Zet u de radio zachter? Wij gaan ervan uit dat het lukt."_s).isEmpty());
    const auto one = wordWarnings(u"Wij gaan u uit uw huis zetten."_s);
    REQUIRE(one.size() == 1);
    CHECK(one[0].start == 11);
    CHECK_FALSE(one[0].instead.isEmpty());
    CHECK_FALSE(one[0].why.isEmpty());
}
