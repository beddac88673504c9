// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/letter_pages.h"

#include "services/cases/documents.h"
#include "ui/charts/text_block.h"
#include "ui/print/letter_block.h"
#include "ui/print/missing_glyphs.h"
#include "ui/print/page_style.h"
#include "ui/print/paginate.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace woonrust::print {

using charts::TextBlock;

namespace {

constexpr double left = 20 * mm;
constexpr double width = 170 * mm;
constexpr double top = 25 * mm;
constexpr double bottom = 274 * mm;
constexpr double logoTop = 11 * mm;
constexpr double logoHeight = 14 * mm;
constexpr double logoWidth = 60 * mm;
constexpr double signatureRoom = 14 * mm;
constexpr double lowestReferences = 92 * mm; // the same on each letter, unless the window hangs lower

// Fonts of a letter: a little larger than those of a report.
struct LetterStyle {
    PageStyle page = pageStyle();
    QFont text = sized(page.body, 10);
    QFont strong = sized(page.subheading, 10);
    QFont name = sized(page.heading, 13);
    QFont small = sized(page.small, 7);
    QFont tiny = sized(page.small, 6.5);
    QFont reference = sized(page.body, 8.5);
    QFont referenceStrong = sized(page.subheading, 8.5);

    static QFont sized(QFont font, double points)
    {
        font.setPixelSize(qRound(points * pt));
        return font;
    }
};

// PDF/A-1 knows no transparency: what is see-through is white.
QImage opaque(const QByteArray& bytes)
{
    const QImage image = QImage::fromData(bytes);
    if (image.isNull() || !image.hasAlphaChannel())
        return image;
    QImage white(image.size(), QImage::Format_RGB32);
    white.fill(Qt::white);
    QPainter painter(&white);
    painter.drawImage(0, 0, image);
    return white;
}

} // namespace

struct LetterLayout {
    papers::LetterPaper paper;
    LetterStyle style;
    QImage logo;
    Fragments fragments;
    std::vector<int> blockOf; // of each fragment; -1: of none
    std::vector<PagePlacements> pages;
};

namespace {

void add(LetterLayout& data, Fragment fragment, int block)
{
    data.fragments.push_back(std::move(fragment));
    data.blockOf.push_back(block);
}

void paintLogo(QPainter& painter, const LetterLayout& data)
{
    double x = left;
    if (!data.logo.isNull()) {
        const QSizeF size = QSizeF(data.logo.size()).scaled(logoWidth, logoHeight, Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF(x, logoTop), size), data.logo);
        x += size.width() + 4 * mm;
    }
    // The name stands beside a mark; a logo that is a wide one says it already.
    if (data.logo.isNull() || data.logo.width() < 2 * data.logo.height()) {
        const TextBlock name(data.paper.organisation, data.style.name, data.style.page.accent, 60 * mm);
        name.paint(painter, QPointF(x, logoTop + std::max(0.0, (logoHeight - name.height()) / 2)));
    }
    QString lines = data.paper.style.address;
    if (!data.paper.contactLine.isEmpty())
        lines += (lines.isEmpty() ? QString() : u"\n"_s) + data.paper.contactLine;
    double y = logoTop;
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const TextBlock text(line, data.style.small, data.style.page.secondary, 75 * mm, Qt::AlignRight);
        text.paint(painter, QPointF(left + width - 75 * mm, y));
        y += text.height();
    }
}

// The address, where the window of the envelope is.
void paintAddress(QPainter& painter, const LetterLayout& data, const QStringList& address, bool onScreen)
{
    const LetterSettings& at = data.paper.style;
    const QRectF window(at.windowX * mm, at.windowY * mm, at.windowWidth * mm, at.windowHeight * mm);
    if (onScreen) {
        painter.setPen(QPen(data.style.page.line, data.style.page.hairline, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(window);
    }
    const double inner = window.width() - 4 * mm;
    double y = window.top() + 2 * mm;
    const auto line = [&](const QString& text, const QFont& font, const QColor& color) {
        const TextBlock block(text, font, color, inner);
        block.paint(painter, QPointF(window.left() + 2 * mm, y));
        y += block.height();
    };
    if (!at.returnLine.isEmpty()) {
        line(at.returnLine, data.style.tiny, data.style.page.secondary);
        y += 1 * mm;
    }
    if (!data.paper.sendingLine.isEmpty())
        line(data.paper.sendingLine, data.style.referenceStrong, data.style.page.text);
    // Many names and lines become smaller rather than run out of the window.
    const bool many = address.size() > 5;
    for (const QString& text : address)
        line(text, many ? data.style.reference : data.style.text, data.style.page.text);
}

// Where the paper is folded for the envelope.
void paintFolds(QPainter& painter, const LetterLayout& data)
{
    painter.setPen(QPen(data.style.page.line, data.style.page.hairline));
    const bool inThree = data.paper.style.envelope == u"DL";
    for (const double at : inThree ? std::vector{99.0, 198.0} : std::vector{148.5})
        painter.drawLine(QPointF(4 * mm, at * mm), QPointF(8 * mm, at * mm));
}

// Day, number, who handles it, and the subject: columns under a line.
Fragment referencesOf(const LetterLayout& data)
{
    struct Cell {
        TextBlock label;
        PieceBlock text;
    };
    std::vector<Cell> cells;
    const double column = 36 * mm;
    double x = 0;
    double height = 0;
    std::vector<double> places;
    for (const papers::LetterPaper::Reference& one : data.paper.references) {
        const bool isSubject = &one == &data.paper.references.back();
        const double room = isSubject ? width - x : column - 2 * mm;
        Cell cell{TextBlock(one.label, data.style.small, data.style.page.secondary, room),
                  isSubject ? PieceBlock(data.paper.subject, data.style.referenceStrong, data.style.page.text, room)
                            : PieceBlock({{.text = one.text}}, data.style.reference, data.style.page.text, room)};
        height = std::max(height, cell.label.height() + cell.text.height());
        cells.push_back(std::move(cell));
        places.push_back(x);
        x += column;
    }
    const QPen rule(data.style.page.line, data.style.page.hairline);
    return {.height = height + 3 * mm, .paint = [cells, places, rule](QPainter& painter, QPointF at) {
                painter.setPen(rule);
                painter.drawLine(at, at + QPointF(width, 0));
                for (std::size_t i = 0; i < cells.size(); ++i) {
                    const QPointF corner = at + QPointF(places[i], 1.5 * mm);
                    cells[i].label.paint(painter, corner);
                    cells[i].text.paint(painter, corner + QPointF(0, cells[i].label.height()));
                }
            }};
}

// A line of the letter, broken into those of the page: the first two and the last two stay together.
void addLine(LetterLayout& data, const LetterLine& line, double before, bool together)
{
    const bool isItem = line.kind == LetterLine::Kind::Bullet || line.kind == LetterLine::Kind::Numbered;
    const bool isHeading = line.kind == LetterLine::Kind::Heading;
    const double indent = isItem ? 6 * mm : 0;
    const PieceBlock block(line.pieces, isHeading ? data.style.strong : data.style.text, data.style.page.text,
                           width - indent);
    const QString mark = line.kind == LetterLine::Kind::Bullet ? u"•"_s : QString::number(line.number) + u'.';
    const TextBlock sign(isItem ? mark : QString(), data.style.text, data.style.page.text, indent);
    const int count = block.lineCount();
    for (int i = 0; i < count; ++i)
        add(data,
            {.height = block.lineHeight(),
             .spaceBefore = i == 0 ? before : 0,
             .keepWithNext = (isHeading || together) || (i == 0 && count > 1) || (count > 2 && i == count - 2),
             .paint =
                 [block, sign, indent, isItem, i](QPainter& painter, QPointF at) {
                     if (isItem && i == 0)
                         sign.paint(painter, at + QPointF(1 * mm, 0));
                     block.paintLine(painter, at + QPointF(indent, 0), i);
                 }},
            line.block);
}

void addText(LetterLayout& data)
{
    const papers::LetterPaper& paper = data.paper;
    const int count = int(paper.lines.size());
    for (int i = 0; i < count; ++i) {
        const LetterLine& line = paper.lines[std::size_t(i)];
        const bool afterSign = paper.signatureAfter >= 0 && i == paper.signatureAfter + 1;
        const double before = afterSign                                ? signatureRoom
                              : line.kind == LetterLine::Kind::Heading ? 4.5 * mm
                              : line.spaceBefore                       ? 3 * mm
                              : line.kind == LetterLine::Kind::Text    ? 0
                                                                       : 0.6 * mm;
        addLine(data, line, before, paper.closingFrom >= 0 && i >= paper.closingFrom && i + 1 < count);
    }
    if (!paper.copyLine.isEmpty()) {
        const TextBlock block(paper.copyLine, data.style.reference, data.style.page.secondary, width);
        add(data,
            {.height = block.height(),
             .spaceBefore = 6 * mm,
             .paint = [block](QPainter& painter, QPointF at) { block.paint(painter, at); }},
            -1);
    }
}

void paintEdges(QPainter& painter, const LetterLayout& data, int page, int pages)
{
    const PageStyle& style = data.style.page;
    const auto line = [&](const QString& text, double y, Qt::Alignment side) {
        TextBlock(QFontMetricsF(data.style.small).elidedText(text, Qt::ElideRight, width * 0.6), data.style.small,
                  style.secondary, width, side)
            .paint(painter, QPointF(left, y));
    };
    const QString number = data.paper.references.size() > 1 ? data.paper.references[1].text : QString();
    if (page > 0) {
        line(data.paper.organisation, 14 * mm, Qt::AlignLeft);
        line(number, 14 * mm, Qt::AlignRight);
        painter.setPen(QPen(style.line, style.hairline));
        painter.drawLine(QPointF(left, 19 * mm), QPointF(left + width, 19 * mm));
    }
    line(number, 283 * mm, Qt::AlignLeft);
    line(data.paper.pageText.arg(page + 1).arg(pages), 283 * mm, Qt::AlignRight);
    if (!data.paper.draftText.isEmpty()) { // not to be taken for the real thing by who sees it lying on a desk
        const TextBlock stamp(data.paper.draftText, data.style.strong, style.bad, 40 * mm, Qt::AlignHCenter);
        // On later pages between the two sides of the head.
        const QPointF corner =
            page == 0 ? QPointF(left + width - 40 * mm, 30 * mm) : QPointF(left + (width - 40 * mm) / 2, 12.5 * mm);
        const QRectF frame(corner, QSizeF(40 * mm, stamp.height() + 1 * mm));
        painter.setPen(QPen(style.bad, style.hairline * 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 1 * mm, 1 * mm);
        stamp.paint(painter, frame.topLeft() + QPointF(0, 0.5 * mm));
    }
}

QRectF rectOf(const LetterLayout& data, const Placement& placement)
{
    return {left, top + placement.y, width, data.fragments[placement.fragment].height};
}

} // namespace

int LetterPages::pageCount() const
{
    return m_data ? pagesOfLetter() * int(m_data->paper.copies.size()) : 0;
}

int LetterPages::pagesOfLetter() const
{
    return m_data ? int(m_data->pages.size()) : 0;
}

PdfAbout LetterPages::about() const
{
    if (!m_data)
        return {};
    return {.title = m_data->paper.title,
            .author = m_data->paper.organisation,
            .language = m_data->paper.language == u"nl" ? u"nl-NL"_s : u"en-GB"_s,
            .madeAt = m_data->paper.madeAt,
            .bookmarks = {{.text = m_data->paper.title}}};
}

void LetterPages::paintPage(QPainter& painter, int page, bool onScreen, int marked) const
{
    if (page < 0 || page >= pageCount())
        return;
    const int here = page % pagesOfLetter();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    if (here == 0)
        paintLogo(painter, *m_data);
    if (here == 0 && !m_data->paper.sheet) {
        paintAddress(painter, *m_data, m_data->paper.copies[std::size_t(page / pagesOfLetter())], onScreen);
        paintFolds(painter, *m_data);
    }
    if (marked >= 0)
        for (const Place& place : placesOf(marked))
            if (place.page == here) {
                const QRectF ground = place.rect.adjusted(-2 * mm, -0.8 * mm, 2 * mm, 0.8 * mm);
                painter.fillRect(ground, QColor(0xE2, 0xF1, 0xF2));
                painter.fillRect(QRectF(ground.topLeft(), QSizeF(0.6 * mm, ground.height())),
                                 m_data->style.page.accent);
            }
    for (const Placement& placement : m_data->pages[std::size_t(here)])
        if (const Fragment& fragment = m_data->fragments[placement.fragment]; fragment.paint)
            fragment.paint(painter, QPointF(left, top + placement.y));
    paintEdges(painter, *m_data, here, pagesOfLetter());
    painter.restore();
}

std::vector<LetterPages::Place> LetterPages::placesOf(int block) const
{
    std::vector<Place> places;
    if (!m_data || block < 0)
        return places;
    for (int page = 0; page < pagesOfLetter(); ++page)
        for (const Placement& placement : m_data->pages[std::size_t(page)]) {
            if (m_data->blockOf[placement.fragment] != block)
                continue;
            const QRectF rect = rectOf(*m_data, placement);
            if (!places.empty() && places.back().page == page)
                places.back().rect |= rect;
            else
                places.push_back({page, rect});
        }
    return places;
}

LetterPages layoutLetter(const papers::LetterPaper& paper)
{
    auto data = std::make_shared<LetterLayout>();
    data->paper = paper;
    if (data->paper.copies.empty())
        data->paper.copies.emplace_back();
    data->logo = opaque(paper.style.logo);
    // The letterhead and the address take the upper part of the first page.
    const double under =
        paper.sheet ? 38 * mm
                    : std::max(lowestReferences, (paper.style.windowY + paper.style.windowHeight) * mm + 6 * mm);
    add(*data, {.height = under - top}, -1);
    if (!paper.sheet)
        add(*data, referencesOf(*data), -1);
    addText(*data);
    data->pages = paginate(data->fragments, bottom - top);
    LetterPages pages;
    pages.m_data = std::move(data);
    return pages;
}

Result<QByteArray> letterPdf(const std::vector<LetterPages>& letters)
{
    PdfAbout about = letters.front().about();
    about.bookmarks.clear();
    int pages = 0;
    for (const LetterPages& letter : letters) {
        about.bookmarks.push_back({.text = letter.about().title, .page = pages});
        pages += letter.pageCount();
    }
    QBuffer written;
    written.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&written);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(unitsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        writer.setDocumentXmpMetadata(archiveMetadata(about));
        QPainter painter;
        if (!painter.begin(&writer))
            return std::unexpected(
                Error{.kind = ErrorKind::Internal,
                      .message = QCoreApplication::translate("PdfFile", "The PDF could not be finished. Try again.")});
        bool first = true;
        for (const LetterPages& letter : letters)
            for (int page = 0; page < letter.pageCount(); ++page) {
                if (!std::exchange(first, false))
                    writer.newPage();
                letter.paintPage(painter, page);
            }
    }
    return archivePdf(written.data(), about);
}

Result<QByteArray> finalLetterPdf(Session& session, const Letter& letter, QDate on)
{
    const auto paper = papers::letterPaper(session, letter, on);
    if (!paper)
        return std::unexpected(paper.error());
    if (const QStringList missing = missingGlyphs(letter); !missing.isEmpty())
        return failure(ErrorKind::Input,
                       QCoreApplication::translate("PdfFile", "The letter cannot show these characters; they would be "
                                                              "empty boxes. Write them in other letters: %1.")
                           .arg(missing.join(u"; "_s)),
                       u"pdf"_s);
    return letterPdf(layoutLetter(papers::finalOf(*paper)));
}

Result<QByteArray> leavingPdf(Session& session, const Letter& letter)
{
    if (letter.finalAt.isValid())
        return documents::content(session, letter.document);
    return papers::letterPaper(session, letter).and_then([](const papers::LetterPaper& paper) {
        return letterPdf(layoutLetter(paper));
    });
}

Result<QByteArray> letterPdf(const LetterPages& pages)
{
    return letterPdf(std::vector{pages});
}

} // namespace woonrust::print
