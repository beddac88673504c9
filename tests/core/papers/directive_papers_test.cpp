// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/directive_papers.h"

#include "papers/directive_words.h"
#include "services/office/settings.h"
#include "support/catch_qt.h"
#include "support/directive_case.h"

#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::papers;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);

// All that a paper says.
QString textOf(const Paper& paper)
{
    QStringList lines{paper.title, paper.period, paper.scope};
    for (const Section& section : paper.sections) {
        if (const auto* heading = std::get_if<Heading>(&section))
            lines << heading->text;
        if (const auto* paragraph = std::get_if<Paragraph>(&section))
            lines << paragraph->text;
        if (const auto* note = std::get_if<papers::Note>(&section))
            lines << note->text;
        if (const auto* definitions = std::get_if<Definitions>(&section))
            for (const Definition& entry : definitions->entries)
                lines << entry.term + u": "_s + entry.text;
        if (const auto* table = std::get_if<Table>(&section)) {
            for (const auto& row : table->rows)
                for (const Cell& cell : row.cells)
                    lines << cell.text;
            if (table->rows.empty())
                lines << table->emptyMessage;
        }
    }
    return lines.join(u'\n');
}

QString said(DirectiveCase& it, DirectiveId id, DirectivePaper kind)
{
    const auto paper = directivePaper(it.session, id, kind, dutch);
    INFO((paper ? std::string() : paper.error().message.toStdString()));
    REQUIRE(paper);
    const QString text = textOf(*paper);
    // No field without its value, no code of a list, no reporter by name.
    INFO(text.mid(std::max<qsizetype>(0, text.indexOf(u'{') - 80), 200).toStdString());
    CHECK_FALSE(text.contains(u'{'));
    CHECK_FALSE(text.contains(u"VOLUNTARY"_s));
    CHECK_FALSE(text.contains(u"PROHIBITION"_s));
    CHECK_FALSE(text.contains(u"de Wit"_s, Qt::CaseInsensitive));
    return text;
}

} // namespace

TEST_CASE("The agreement names the parties, the clauses, help, term and rights, and has room to sign")
{
    DirectiveCase it;
    const DirectiveId id = it.complete();
    const QString text = said(it, id, DirectivePaper::Agreement);
    for (const QString& part :
         {u"G26-0001"_s, u"Smit"_s, u"Lijsterhof 14"_s, u"Op 20 november 2026 kregen wij een melding."_s,
          u"Muziek tussen 22 en 2 uur."_s, u"Tussen 22.00 en 7.00 uur speelt u geen muziek"_s, u"Verbod"_s,
          u"elke dag van 22:00 tot 07:00 uur"_s, u"Wijkteam, dagritme."_s, u"4 december 2026"_s, u"3 juni 2027"_s,
          u"18 december 2026, 15 januari 2027 en 26 februari 2027"_s, u"na minstens 7 dagen bedenktijd"_s,
          u"huurovereenkomst van 1 januari 2020"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
    CHECK_FALSE(text.contains(u"boete"_s));
    CHECK(orThrow(directivePaper(it.session, id, DirectivePaper::Agreement, dutch)).version == Version::Draft);
}

TEST_CASE("The agreement lets an administrator sign beside the tenant, and tells a penalty with its maximum")
{
    DirectiveCase it;
    const DirectiveId id = it.complete();
    DirectiveParty party = it.party(id);
    party.capacity = QString(capacity::administrator);
    party.representative = u"Bewindkantoor Noord"_s;
    orThrow(directives::saveParty(it.session, party));
    Directive d = it.stored(id);
    d.penalty = true;
    d.penaltyCents = 5'000;
    d.penaltyMaxCents = 50'000;
    d.negotiated = true;
    orThrow(directives::save(it.session, d));
    const QString text = said(it, id, DirectivePaper::Agreement);
    CHECK(text.contains(u"Namens u tekent mee: Bewindkantoor Noord, bewindvoerder van"_s));
    CHECK(text.contains(u"boete van"_s));
    CHECK(text.contains(u"500,00"_s));
}

TEST_CASE("A text that names a reporter is printed without the name")
{
    DirectiveCase it;
    const DirectiveId id = it.complete();
    Directive d = it.stored(id);
    d.factsText = u"Mevrouw A. de Wit van nummer 12 hoorde muziek; DE WIT belde. Smit deed open."_s;
    d.steps = u"Gesprek met dhr. Wit."_s;
    orThrow(directives::save(it.session, d));
    const QString text = said(it, id, DirectivePaper::Agreement);
    CHECK(text.contains(u"een melder van nummer 12 hoorde muziek"_s));
    CHECK(text.contains(u"Smit deed open."_s)); // the tenant
    said(it, id, DirectivePaper::Annex);
    said(it, id, DirectivePaper::Compliance);
}

TEST_CASE("Names go out of a text with what stands before them, and a tenant of that name keeps it")
{
    const ReporterNames names({u"Horst"_s, u"Smit"_s}, {u"Smit"_s}, u"een melder"_s);
    CHECK(names.without(u"Dhr. van der Horst en mw. Smit"_s) == u"een melder en mw. Smit"_s);
    CHECK(names.without(u"Horsterweg 3"_s) == u"Horsterweg 3"_s);
    CHECK(names.without({}).isEmpty());
}

TEST_CASE("The annex to a writ tells facts by number of the reporter, and what went before")
{
    DirectiveCase it;
    const DirectiveId id = it.running();
    it.established(id, false);
    const auto court = orThrow(directives::takeToCourt(it.session, it.stored(id), u"Twee waarschuwingen."_s));
    const QString text = said(it, court.id, DirectivePaper::Annex);
    for (const QString& part : {u"melder 1"_s, u"Loud music at night."_s, u"20 november 2026"_s, u"Smit"_s,
                                u"Eerdere vrijwillige gedragsaanwijzing G26-0001"_s, u"Er was een feest."_s,
                                u"Zegt dat het meevalt."_s, u"Goed huurderschap"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
}

TEST_CASE("The overview of compliance tells weeks, breaches, evaluations and the effect")
{
    DirectiveCase it;
    const DirectiveId id = it.running();
    orThrow(directives::recordWeek(it.session, id, it.today(),
                                   {{.clause = it.clause(id).id, .result = u"KEPT"_s, .source = u"De Wit belde."_s}}));
    orThrow(directives::evaluate(it.session, it.stored(id),
                                 {.heldOn = it.today(), .account = u"Rustig."_s, .reporters = u"Beter."_s}));
    const QString text = said(it, id, DirectivePaper::Compliance);
    for (const QString& part : {u"Nagekomen"_s, u"30 november 2026"_s, u"een melder belde."_s, u"Rustig."_s,
                                u"Beter."_s, u"Er is geen schending vastgesteld."_s, u"te kort"_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
}

TEST_CASE("The kind of a paper is known by its word")
{
    CHECK(directivePaperFromCode(u"agreement"_s) == DirectivePaper::Agreement);
    CHECK(directivePaperFromCode(u"annex"_s) == DirectivePaper::Annex);
    CHECK(directivePaperFromCode(u"compliance"_s) == DirectivePaper::Compliance);
    CHECK_FALSE(directivePaperFromCode(u"letter"_s));
}
