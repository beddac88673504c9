// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/letter_paper.h"

#include "papers/letter_files.h"
#include "papers/zip_file.h"
#include "services/cases/letters/letters.h"
#include "services/cases/parties.h"
#include "services/office/letter_templates.h"
#include "support/case_street.h"
#include "support/catch_qt.h"
#include "support/letters.h"

#include <QXmlStreamReader>
#include <catch2/catch_test_macros.hpp>

using namespace woonrust;
using namespace woonrust::tests;
using namespace Qt::StringLiterals;

namespace {

struct Case : CaseStreet {
    Case() : session(CaseStreet::session(Role::SocialManager))
    {
        about.dossier =
            orThrow(reports::registerReport(session, noise(), {.into = reports::RegisterOptions::Into::NewDossier}))
                .dossier;
    }
    Letter composed(const QString& code)
    {
        return orThrow(letters::compose(session, {.code = code, .about = about})).front();
    }

    Session session;
    Subject about;
};

QString shown(const papers::LetterPaper& paper)
{
    QString text;
    for (const LetterPiece& piece : paper.subject)
        text += piece.text;
    for (const LetterLine& line : paper.lines) {
        text += u'\n';
        for (const LetterPiece& piece : line.pieces)
            text += piece.text;
    }
    return text;
}

QByteArray entryOf(const QByteArray& zip, const QByteArray& name)
{
    // Stored, so that it stands there as it is: behind its head of 30 bytes and its name.
    for (qsizetype at = zip.indexOf("PK\x03\x04"); at >= 0; at = zip.indexOf("PK\x03\x04", at + 4)) {
        const auto byte = [&](qsizetype offset) { return quint32(quint8(zip.at(at + offset))); };
        const quint32 size = byte(18) | (byte(19) << 8) | (byte(20) << 16) | (byte(21) << 24);
        const quint32 length = byte(26) | (byte(27) << 8);
        if (zip.mid(at + 30, length) == name)
            return zip.mid(at + 30 + length, size);
    }
    return {};
}

bool isXml(const QByteArray& bytes)
{
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd())
        reader.readNext();
    return !bytes.isEmpty() && !reader.hasError();
}

} // namespace

TEST_CASE("Every letter reads as a letter for a thin and for a full dossier: no field in braces, no bare code")
{
    Case c;
    const auto check = [&](bool full) {
        for (const auto& each : orThrow(letter_templates::inForce(c.session))) {
            INFO(each.letter.code.toStdString() << (full ? " full" : " thin"));
            for (Letter letter : orThrow(letters::compose(c.session, {.code = each.letter.code, .about = c.about}))) {
                if (full)
                    letter = answered(letter);
                const auto paper = orThrow(papers::letterPaper(c.session, letter));
                const QString text = shown(paper);
                CHECK_FALSE(text.contains(u'{'));
                CHECK_FALSE(text.contains(u"GEL"));
                CHECK_FALSE(text.contains(u"NUISANCE"));
                CHECK_FALSE(text.contains(u"2026-1"));
                int marked = 0;
                for (const LetterLine& line : paper.lines)
                    for (const LetterPiece& piece : line.pieces)
                        marked += piece.empty;
                CHECK((marked == 0) == emptyFields(letter).isEmpty());
                CHECK_FALSE(paper.fileName.contains(u"Smit"));
                CHECK_FALSE(paper.fileName.contains(u"Wit"));
                CHECK_FALSE(paper.draftText.isEmpty());
                if (each.letter.to != LetterTo::Reporter)
                    CHECK_FALSE(text.contains(u"de Wit"));
            }
        }
    };
    check(false);
    (void)orThrow(parties::add(c.session, {.dossier = c.about.dossier,
                                           .description = u"Bewindvoering Noord"_s,
                                           .role = u"BWI"_s,
                                           .fromOn = QDate(2026, 11, 1)}));
    for (const std::size_t tenant : {2, 2, 0}) {
        Report report = c.noise();
        report.reporter = c.tenants[tenant];
        (void)orThrow(reports::registerReport(
            c.session, report, {.into = reports::RegisterOptions::Into::ExistingDossier, .dossier = c.about.dossier}));
    }
    check(true);
}

TEST_CASE("The words around a letter are in its own language, and its number stands in the reference")
{
    Case c;
    const auto paper = orThrow(papers::letterPaper(c.session, c.composed(u"B07"_s), QDate(2026, 11, 24)));
    REQUIRE(paper.references.size() == 4);
    CHECK(paper.references[0].label == u"Datum");
    CHECK(paper.references[0].text == u"24 november 2026");
    CHECK(paper.references[1].text == u"D26-00001");
    CHECK(paper.pageText == u"pagina %1 van %2");
    CHECK(paper.draftText == u"CONCEPT");
    CHECK(paper.fileName == u"brief-B07-D26-00001");
    CHECK(papers::finalOf(paper).draftText.isEmpty());
    REQUIRE(paper.copies.size() == 1);
    CHECK(paper.copies[0] == QStringList{u"Smit"_s, u"Lijsterhof 14"_s, u"Assen"_s});
}

TEST_CASE("Who live elsewhere get pages with their own address")
{
    Case c;
    Letter letter = c.composed(u"B07"_s);
    letter.addressees.push_back(
        {.name = u"Bewindvoering Noord"_s, .address = {u"Postbus 1"_s, u"9400 AA  Assen"_s}, .copy = true});
    const auto paper = orThrow(papers::letterPaper(c.session, letter));
    REQUIRE(paper.copies.size() == 2);
    CHECK(paper.copies[1].first() == u"Bewindvoering Noord");
    CHECK(paper.copyLine == u"Afschrift aan: Bewindvoering Noord");
}

TEST_CASE("An OpenDocument letter is whole, and holds what somebody typed as text")
{
    Case c;
    Letter letter = c.composed(u"B05"_s);
    letter.blocks[1].text += u"\nA & B <zeggen> \"nee\""_s;
    const QByteArray odt = papers::letterOdt(orThrow(papers::letterPaper(c.session, letter)));
    CHECK(odt.mid(30, 8) == "mimetype");
    CHECK(odt.mid(38, 39) == "application/vnd.oasis.opendocument.text");
    for (const char* part : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
        INFO(part);
        CHECK(isXml(entryOf(odt, part)));
    }
    const QByteArray content = entryOf(odt, "content.xml");
    CHECK(content.contains("A &amp; B &lt;zeggen&gt;"));
    CHECK(content.contains("svg:x=\"20mm\" svg:y=\"50mm\" svg:width=\"85mm\""));
    CHECK(content.contains("Lijsterhof 14"));
}

TEST_CASE("A letter to nobody yet has no way of sending in its window")
{
    Case c;
    Letter letter = c.composed(u"B10"_s);
    letter.addressees.clear();
    CHECK(orThrow(papers::letterPaper(c.session, letter)).sendingLine.isEmpty());
    letter.addressees = {{.person = {}, .name = u"Buurtbemiddeling"_s}};
    CHECK_FALSE(orThrow(papers::letterPaper(c.session, letter)).sendingLine.isEmpty());
}

TEST_CASE("The text of a final letter says that it is a copy to edit")
{
    Case c;
    const papers::LetterPaper paper = orThrow(papers::letterPaper(c.session, c.composed(u"B05"_s)));
    const QByteArray copy = entryOf(papers::letterOdt(papers::copyOf(papers::finalOf(paper))), "content.xml");
    CHECK(copy.contains("dit is niet de brief zoals die is verstuurd"));
    CHECK_FALSE(copy.contains("CONCEPT"));
}

TEST_CASE("A mail is a draft, with the PDF and without names in its file name")
{
    Case c;
    Letter letter = answered(c.composed(u"B01"_s));
    letter.addressees.front().email = u"a.dewit@example.org\r\nBcc: x@example.org"_s;
    const auto paper = orThrow(papers::letterPaper(c.session, letter));
    const QByteArray mail = papers::mailDraft(papers::mailOf(letter, paper, "%PDF-1.4 x"));
    CHECK(mail.startsWith("X-Unsent: 1\r\n"));
    CHECK_FALSE(mail.contains("\nBcc:"));
    CHECK(mail.contains("filename=\"brief-B01-M26-00001.pdf\""));
    CHECK(mail.contains(QByteArray("%PDF-1.4 x").toBase64()));
    CHECK(mail.contains("Content-Type: application/pdf"));
    const QByteArray accents = papers::mailDraft({.to = {},
                                                  .subject = u"Überlast – één melding"_s,
                                                  .body = u"x"_s,
                                                  .attachmentName = u"a.pdf"_s,
                                                  .attachment = "x"});
    CHECK(accents.contains("Subject: =?utf-8?B?"));
    CHECK_FALSE(accents.contains("To:"));
}

TEST_CASE("A zip has the sums that others check")
{
    const QByteArray zip = papers::zipOf({{u"a"_s, "123456789"}});
    CHECK(zip.mid(14, 4).toHex() == "2639f4cb"); // CRC-32 of the standard example, cbf43926, lowest byte first
    CHECK(zip.endsWith(QByteArray(2, '\0')));
}
