// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/letter_pages.h"

#include "support/catch_qt.h"

#include "services/cases/letters/letters.h"
#include "services/office/letter_templates.h"
#include "services/office/settings.h"
#include "support/case_street.h"
#include "support/letters.h"
#include "support/paper_checks.h"
#include "ui/print/missing_glyphs.h"
#include "ui/print/page_style.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace woonrust;
using namespace woonrust::tests;

namespace {

struct Case : CaseStreet {
    Case() : session(CaseStreet::session(Role::SocialManager))
    {
        about.dossier =
            orThrow(reports::registerReport(session, noise(), {.into = reports::RegisterOptions::Into::NewDossier}))
                .dossier;
    }
    papers::LetterPaper paper(const QString& code)
    {
        const auto letters = orThrow(letters::compose(session, {.code = code, .about = about}));
        papers::LetterPaper made = orThrow(papers::letterPaper(session, answered(letters.front())));
        made.organisation = u"Woonstichting De Linde"_s;
        made.style.address = u"Lindenplein 1\n9004 AA Lindenveld"_s;
        made.style.returnLine = u"Retour: Postbus 100, 9000 AB Lindenveld"_s;
        return made;
    }

    Session session;
    Subject about;
};

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray seeThroughLogo()
{
    QImage image(120, 100, QImage::Format_ARGB32);
    image.fill(QColor(10, 120, 120, 128));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

// The text in a part of the first page, in millimetres.
QString textIn(const QString& path, int x, int y, int width, int height)
{
    const auto points = [](int mm) { return QString::number(qRound(mm * 72 / 25.4)); };
    return ran(u"pdftotext"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-x"_s, points(x), u"-y"_s, points(y), u"-W"_s,
                                points(width), u"-H"_s, points(height), path, u"-"_s})
        .out;
}

} // namespace

TEST_CASE("Every letter is valid PDF/A-1b, has its fonts, and says what it is")
{
    Case c;
    const QTemporaryDir folder;
    for (const auto& each : orThrow(letter_templates::inForce(c.session))) {
        papers::LetterPaper paper = c.paper(each.letter.code);
        paper.style.logo = seeThroughLogo(); // PDF/A-1 knows no transparency
        const auto pages = print::layoutLetter(paper);
        const QString path = folder.filePath(each.letter.code + u".pdf"_s);
        write(path, orThrow(print::letterPdf(pages)));
        requirePaper(path, pages.pageCount(), u"nl-NL"_s);
        CHECK(pdfText(path).contains(u"CONCEPT"));
    }
    requireArchivable(folder.path());
}

TEST_CASE("The address stands in the window of the envelope, left or right, and nothing else does")
{
    Case c;
    const QTemporaryDir folder;
    for (const bool right : {false, true}) {
        papers::LetterPaper paper = c.paper(u"B07"_s);
        paper.style.windowX = windowXOf(right, paper.style.windowWidth);
        const QString path = folder.filePath(u"a.pdf"_s);
        write(path, orThrow(print::letterPdf(print::layoutLetter(paper))));
        const QString inside = textIn(path, paper.style.windowX, 50, 85, 35);
        CHECK(inside.contains(u"Smit"));
        CHECK(inside.contains(u"Lijsterhof 14"));
        CHECK(inside.contains(u"Retour: Postbus 100"));
        CHECK_FALSE(inside.contains(u"Datum"));
        CHECK_FALSE(inside.contains(u"Beste"));
        CHECK_FALSE(textIn(path, windowXOf(!right, 85), 50, 85, 35).contains(u"Lijsterhof"));
    }
}

TEST_CASE("The same letter is the same file, and one for two addresses has its pages twice")
{
    Case c;
    papers::LetterPaper paper = c.paper(u"B05"_s);
    const auto pages = print::layoutLetter(paper);
    CHECK(orThrow(print::letterPdf(pages)) == orThrow(print::letterPdf(print::layoutLetter(paper))));
    paper.copies.push_back({u"Bewindvoering Noord"_s, u"Postbus 1"_s});
    const auto twice = print::layoutLetter(paper);
    CHECK(twice.pagesOfLetter() == pages.pagesOfLetter());
    CHECK(twice.pageCount() == 2 * pages.pageCount());
}

TEST_CASE("A long letter goes on over pages with their numbers, and each block has its place")
{
    Case c;
    papers::LetterPaper paper = c.paper(u"B07"_s);
    for (int i = 0; i < 60; ++i) {
        LetterLine line = paper.lines[2];
        line.spaceBefore = true;
        paper.lines.insert(paper.lines.begin() + 3, line);
    }
    paper.signatureAfter = -1;
    paper.closingFrom = -1;
    const auto pages = print::layoutLetter(paper);
    CHECK(pages.pagesOfLetter() >= 2);
    const auto places = pages.placesOf(paper.lines[2].block);
    CHECK(places.size() >= 2); // on more pages than one
    CHECK(pages.placesOf(999).empty());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.pdf"_s);
    write(path, orThrow(print::letterPdf(pages)));
    CHECK(pdfText(path).contains(u"pagina 2 van %1"_s.arg(pages.pagesOfLetter())));
}

TEST_CASE("A field without a value stands out on paper, and the window shows on screen alone")
{
    Case c;
    const auto letters = orThrow(letters::compose(c.session, {.code = u"B05"_s, .about = c.about}));
    const auto pages = print::layoutLetter(orThrow(papers::letterPaper(c.session, letters.front())));
    const auto painted = [&](bool onScreen) {
        QImage image(630, 891, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(630 / print::pageSize.width(), 630 / print::pageSize.width());
        pages.paintPage(painter, 0, onScreen);
        return image;
    };
    const QImage paper = painted(false);
    CHECK(paper != painted(true));
    int amber = 0;
    for (int y = 0; y < paper.height(); ++y)
        for (int x = 0; x < paper.width(); ++x)
            amber += paper.pixelColor(x, y) == QColor(0xFF, 0xF3, 0xD3);
    CHECK(amber > 200);
}

TEST_CASE("A final letter leaves as the very file that was stored, whatever the settings say by then")
{
    Case c;
    const LetterId id = orThrow(letters::start(c.session, {.code = u"B07"_s, .about = c.about})).front();
    REQUIRE(letters::save(c.session, answered(orThrow(letters::view(c.session, id)).letter)));
    const Letter draft = orThrow(letters::view(c.session, id)).letter;
    const QByteArray ofDraft = orThrow(print::leavingPdf(c.session, draft));
    const QByteArray pdf = orThrow(print::finalLetterPdf(c.session, draft, c.clock.today()));
    REQUIRE(letters::finalise(c.session, draft, {.pdf = pdf}));

    Settings office = settings::current(c.db);
    office.phone = u"0592 99 88 77"_s;
    {
        Transaction transaction(c.db);
        settings::store(c.db, office);
        transaction.commit();
    }
    const Letter sent = orThrow(letters::view(c.session, id)).letter;
    const QByteArray leaves = orThrow(print::leavingPdf(c.session, sent));
    CHECK(leaves == pdf);
    CHECK(QCryptographicHash::hash(leaves, QCryptographicHash::Sha256) == sent.sha256);
    CHECK(ofDraft != pdf); // that says on each page that it is a draft
}

TEST_CASE("Characters that the fonts of the paper do not have keep a letter from becoming final, and are named")
{
    Case c;
    Letter letter = answered(orThrow(letters::compose(c.session, {.code = u"B07"_s, .about = c.about})).front());
    CHECK(print::missingGlyphs(letter).isEmpty()); // as it comes along
    CHECK(print::finalLetterPdf(c.session, letter, c.clock.today()));
    CHECK(print::missingGlyphs(u"Ünal, Özdemir, Łukasz, Ţ, „ja” – 5 € • 1½ é\u0301"_s).isEmpty());

    letter.blocks[1].text += u" \u6F22\u5B57"_s;
    letter.values[u"huurder_naam"_s] = {.items = {u"\u738B Smit"_s}, .typed = true};
    const auto refused = print::finalLetterPdf(c.session, letter, c.clock.today());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Input);
    CHECK(refused.error().message.contains(u"\u6F22\u5B57"_s));
    CHECK(refused.error().message.contains(labelOf(u"huurder_naam"_s)));
    letter.blocks[1].in = false;
    letter.values.erase(u"huurder_naam"_s);
    CHECK(print::finalLetterPdf(c.session, letter, c.clock.today())); // what is left out is not printed
}
