// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/letter_files.h"
#include "papers/zip_file.h"

// OpenDocument 1.3: the pages are ours (styles.xml), because what a text editor writes by itself has no place for the
// window of an envelope.
namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

const QString namespaces =
    u" xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
    " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" office:version=\"1.3\""_s;
const QString head = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"_s;

// Text of an element; what no XML may hold is left out.
QString xml(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text.toHtmlEscaped();
}

QString mm(int value)
{
    return QString::number(value) + u"mm"_s;
}

QString paragraph(const QString& style, const QString& content)
{
    return u"<text:p text:style-name=\"%1\">%2</text:p>\n"_s.arg(style, content);
}

QString spans(const std::vector<LetterPiece>& pieces)
{
    QString all;
    for (const LetterPiece& piece : pieces)
        all += piece.empty ? u"<text:span text:style-name=\"Empty\">[%1]</text:span>"_s.arg(xml(piece.text))
                           : xml(piece.text);
    return all;
}

QString paragraphStyle(const QString& name, const QString& paragraphs, const QString& texts)
{
    return u"<style:style style:name=\"%1\" style:family=\"paragraph\"><style:paragraph-properties %2/>"
           "<style:text-properties %3/></style:style>\n"_s.arg(name, paragraphs, texts);
}

// A frame where the window of the envelope is, on the first page of a copy.
QString addressFrame(const LetterPaper& paper, const QStringList& lines, int page)
{
    QString content;
    if (!paper.style.returnLine.isEmpty())
        content += paragraph(u"Small"_s, xml(paper.style.returnLine));
    if (!paper.sendingLine.isEmpty())
        content += paragraph(u"Strong"_s, xml(paper.sendingLine));
    for (const QString& line : lines)
        content += paragraph(u"Address"_s, xml(line));
    return u"<draw:frame draw:style-name=\"Window\" draw:name=\"address%1\" text:anchor-type=\"paragraph\" "
           "svg:x=\"%2\" svg:y=\"%3\" svg:width=\"%4\"><draw:text-box fo:min-height=\"%5\">%6</draw:text-box>"
           "</draw:frame>"_s.arg(page)
               .arg(mm(paper.style.windowX), mm(paper.style.windowY), mm(paper.style.windowWidth),
                    mm(paper.style.windowHeight), content);
}

QString references(const LetterPaper& paper)
{
    QString labels;
    QString texts;
    for (const LetterPaper::Reference& one : paper.references) {
        const bool isSubject = one.text.isEmpty();
        labels += u"<table:table-cell office:value-type=\"string\">%1</table:table-cell>\n"_s.arg(
            paragraph(u"Small"_s, xml(one.label)));
        texts += u"<table:table-cell office:value-type=\"string\">%1</table:table-cell>\n"_s.arg(
            isSubject ? paragraph(u"Strong"_s, spans(paper.subject)) : paragraph(u"Reference"_s, xml(one.text)));
    }
    return u"<table:table table:name=\"references\" table:style-name=\"References\">"
           "<table:table-column table:number-columns-repeated=\"%1\"/><table:table-row>%2</table:table-row>"
           "<table:table-row>%3</table:table-row></table:table>\n"_s.arg(paper.references.size())
               .arg(labels, texts);
}

QString lineOf(const LetterLine& line, bool signature)
{
    switch (line.kind) {
    case LetterLine::Kind::Heading:
        return u"<text:h text:style-name=\"Heading\" text:outline-level=\"1\">%1</text:h>\n"_s.arg(spans(line.pieces));
    case LetterLine::Kind::Bullet:
        return paragraph(u"Item"_s, u"•<text:tab/>"_s + spans(line.pieces));
    case LetterLine::Kind::Numbered:
        return paragraph(u"Item"_s, QString::number(line.number) + u".<text:tab/>"_s + spans(line.pieces));
    case LetterLine::Kind::Text:
        break;
    }
    const QString style = signature ? u"Signature"_s : line.spaceBefore ? u"First"_s : u"Body"_s;
    return paragraph(style, spans(line.pieces));
}

QString bodyOf(const LetterPaper& paper, const QStringList& address, int copy)
{
    QString body;
    // Room for the address, which stands in a frame; the text goes on under it.
    const QString begin = copy == 0 ? u"Begin"_s : u"BeginNext"_s;
    body += paragraph(begin, paper.sheet ? QString() : addressFrame(paper, address, copy + 1));
    if (!paper.draftText.isEmpty())
        body += paragraph(u"Strong"_s, xml(paper.draftText));
    if (!paper.sheet)
        body += references(paper);
    for (int i = 0; i < int(paper.lines.size()); ++i)
        body += lineOf(paper.lines[std::size_t(i)], i == paper.signatureAfter);
    if (!paper.copyLine.isEmpty())
        body += paragraph(u"First"_s, xml(paper.copyLine));
    return body;
}

QByteArray contentXml(const LetterPaper& paper)
{
    QString body;
    for (int copy = 0; copy < int(paper.copies.size()); ++copy)
        body += bodyOf(paper, paper.copies[std::size_t(copy)], copy);
    return (head + u"<office:document-content"_s + namespaces + u"><office:body><office:text>\n"_s + body +
            u"</office:text></office:body></office:document-content>\n"_s)
        .toUtf8();
}

// Where the text begins on the first page: under the window, and never above what the letterhead needs.
int firstTop(const LetterPaper& paper)
{
    return paper.sheet ? 10 : std::max(paper.style.windowY + paper.style.windowHeight + 8, 92) - 25;
}

QByteArray stylesXml(const LetterPaper& paper)
{
    const QString font = u"style:font-name=\"Noto Sans\" fo:font-family=\"Noto Sans\" fo:language=\"%1\" "
                         "fo:country=\"%2\""_s.arg(paper.language, paper.language == u"nl" ? u"NL"_s : u"GB"_s);
    const QString body = font + u" fo:font-size=\"10pt\""_s;
    const QString begin = u"fo:margin-top=\"0mm\" fo:margin-bottom=\"%1\""_s.arg(mm(firstTop(paper)));
    QString styles;
    styles += u"<style:default-style style:family=\"paragraph\"><style:paragraph-properties fo:margin-top=\"0mm\" "
              "fo:margin-bottom=\"0mm\" fo:line-height=\"130%\" style:tab-stop-distance=\"5mm\"/>"
              "<style:text-properties %1/></style:default-style>\n"_s.arg(body);
    styles += paragraphStyle(u"Body"_s, u"fo:margin-top=\"0mm\""_s, body);
    styles += paragraphStyle(u"First"_s, u"fo:margin-top=\"3mm\""_s, body);
    styles += paragraphStyle(u"Signature"_s,
                             u"fo:margin-top=\"3mm\" fo:margin-bottom=\"16mm\" "
                             "fo:keep-with-next=\"always\""_s,
                             body);
    styles +=
        paragraphStyle(u"Item"_s, u"fo:margin-left=\"5mm\" fo:text-indent=\"-5mm\" fo:margin-top=\"0.5mm\""_s, body);
    styles += paragraphStyle(u"Heading"_s, u"fo:margin-top=\"4mm\" fo:keep-with-next=\"always\""_s,
                             body + u" fo:font-weight=\"bold\""_s);
    styles += paragraphStyle(u"Strong"_s, u"fo:margin-top=\"0mm\""_s, body + u" fo:font-weight=\"bold\""_s);
    styles += paragraphStyle(u"Address"_s, u"fo:margin-top=\"0mm\" fo:line-height=\"115%\""_s, body);
    styles += paragraphStyle(u"Reference"_s, u"fo:margin-top=\"0mm\""_s, font + u" fo:font-size=\"9pt\""_s);
    styles +=
        paragraphStyle(u"Small"_s, u"fo:margin-top=\"0mm\""_s, font + u" fo:font-size=\"7pt\" fo:color=\"#5a6a74\""_s);
    styles +=
        paragraphStyle(u"Right"_s, u"fo:text-align=\"end\""_s, font + u" fo:font-size=\"7pt\" fo:color=\"#5a6a74\""_s);
    styles += paragraphStyle(u"Name"_s, u"fo:margin-top=\"0mm\""_s,
                             font + u" fo:font-size=\"13pt\" fo:font-weight=\"bold\" fo:color=\"#0b6e75\""_s);
    styles += u"<style:style style:name=\"Begin\" style:family=\"paragraph\" style:master-page-name=\"First\">"
              "<style:paragraph-properties %1 style:page-number=\"1\"/></style:style>\n"
              "<style:style style:name=\"BeginNext\" style:family=\"paragraph\" style:master-page-name=\"First\">"
              "<style:paragraph-properties %1 style:page-number=\"1\" fo:break-before=\"page\"/></style:style>\n"_s.arg(
                  begin);
    styles += u"<style:style style:name=\"Empty\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\" "
              "fo:background-color=\"#fff3d3\"/></style:style>\n"
              "<style:style style:name=\"Window\" style:family=\"graphic\"><style:graphic-properties "
              "style:vertical-pos=\"from-top\" style:vertical-rel=\"page\" style:horizontal-pos=\"from-left\" "
              "style:horizontal-rel=\"page\" style:wrap=\"run-through\" fo:border=\"none\" fo:padding=\"0mm\"/>"
              "</style:style>\n"
              "<style:style style:name=\"References\" style:family=\"table\"><style:table-properties "
              "style:width=\"170mm\" table:align=\"left\" fo:margin-bottom=\"4mm\"/></style:style>\n"_s;
    QString letterhead = paragraph(u"Name"_s, xml(paper.organisation));
    for (const QString& line : paper.style.address.split(u'\n', Qt::SkipEmptyParts) + QStringList{paper.contactLine})
        letterhead += paragraph(u"Right"_s, xml(line));
    const QString pageNumber =
        xml(paper.pageText).arg(u"<text:page-number text:select-page=\"current\"/>"_s, u"<text:page-count/>"_s);
    const QString footer = u"<style:footer>%1</style:footer>"_s.arg(
        paragraph(u"Right"_s, paper.copies.size() == 1 ? pageNumber : u"<text:page-number/>"_s));
    const QString layout =
        u"<style:page-layout style:name=\"A4\"><style:page-layout-properties fo:page-width=\"210mm\" "
        "fo:page-height=\"297mm\" fo:margin-top=\"12mm\" fo:margin-bottom=\"12mm\" fo:margin-left=\"20mm\" "
        "fo:margin-right=\"20mm\" style:print-orientation=\"portrait\"/>"
        "<style:header-style><style:header-footer-properties fo:min-height=\"13mm\" fo:margin-bottom=\"3mm\"/>"
        "</style:header-style>"
        "<style:footer-style><style:header-footer-properties fo:min-height=\"8mm\" fo:margin-top=\"4mm\"/>"
        "</style:footer-style></style:page-layout>\n"_s;
    return (head + u"<office:document-styles"_s + namespaces +
            u"><office:font-face-decls><style:font-face style:name=\"Noto Sans\" svg:font-family=\"'Noto Sans'\"/>"
            "</office:font-face-decls><office:styles>\n"_s +
            styles + u"</office:styles><office:automatic-styles>"_s + layout +
            u"</office:automatic-styles><office:master-styles>\n"
            "<style:master-page style:name=\"First\" style:page-layout-name=\"A4\" style:next-style-name=\"Next\">"
            "<style:header>"_s +
            letterhead + u"</style:header>"_s + footer +
            u"</style:master-page>\n<style:master-page style:name=\"Next\" style:page-layout-name=\"A4\">"
            "<style:header>"_s +
            paragraph(u"Small"_s, xml(paper.organisation)) + u"</style:header>"_s + footer +
            u"</style:master-page></office:master-styles></office:document-styles>\n"_s)
        .toUtf8();
}

} // namespace

QByteArray letterOdt(const LetterPaper& paper)
{
    const QByteArray type = "application/vnd.oasis.opendocument.text";
    const QString meta = head + u"<office:document-meta"_s + namespaces + u"><office:meta><dc:title>"_s +
                         xml(paper.title) + u"</dc:title><dc:language>"_s + paper.language +
                         u"</dc:language></office:meta></office:document-meta>\n"_s;
    const QString manifest =
        head + u"<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
               "manifest:version=\"1.3\">\n"
               "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" "
               "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>\n"
               "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>\n"
               "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>\n"
               "<manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/>\n"
               "</manifest:manifest>\n"_s;
    // The type comes first, uncompressed, so that it can be told from the first bytes.
    return zipOf({{u"mimetype"_s, type},
                  {u"content.xml"_s, contentXml(paper)},
                  {u"styles.xml"_s, stylesXml(paper)},
                  {u"meta.xml"_s, meta.toUtf8()},
                  {u"META-INF/manifest.xml"_s, manifest.toUtf8()}});
}

} // namespace woonrust::papers
