// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/text_fragments.h"

#include "ui/charts/text_block.h"

#include <QCoreApplication>

namespace woonrust::print {

using charts::TextBlock;

namespace {

constexpr double stampPadding = 2.5 * mm;

// One fragment per line, so that long text flows over pages; the first two and the last two lines stay together.
void addLines(Fragments& fragments, const TextBlock& block, double indent, double spaceBefore)
{
    const int lines = block.lineCount();
    for (int i = 0; i < lines; ++i) {
        fragments.push_back({.height = block.lineHeight(),
                             .spaceBefore = i == 0 ? spaceBefore : 0,
                             .keepWithNext = (i == 0 && lines > 1) || (i == lines - 2),
                             .paint = [block, indent, i](QPainter& painter, QPointF at) {
                                 block.paintLines(painter, at + QPointF(indent, 0), i, 1);
                             }});
    }
}

// A bar left of the lines sets a remark apart, in black and white as well.
void addMarkedLines(Fragments& fragments, const TextBlock& block, const PageStyle& style, double spaceBefore)
{
    const std::size_t from = fragments.size();
    addLines(fragments, block, 3 * mm, spaceBefore);
    for (std::size_t i = from; i < fragments.size(); ++i) {
        Fragment& fragment = fragments[i];
        fragment.paint = [text = fragment.paint, height = fragment.height, color = style.accent](QPainter& painter,
                                                                                                 QPointF at) {
            painter.fillRect(QRectF(at, QSizeF(0.6 * mm, height)), color);
            text(painter, at);
        };
    }
}

} // namespace

Fragments titleFragments(const papers::Paper& document, const PageStyle& style, double width)
{
    // A draft must not be taken for the real thing by who sees it lying on a desk.
    const bool draft = document.version == papers::Version::Draft;
    const QString mark = draft ? QCoreApplication::translate("PagedReport", "DRAFT") : QString();
    const TextBlock stamp(mark, style.heading, style.bad, width);
    const double stampWidth = draft ? stamp.usedWidth() + 2 * stampPadding : 0;
    const TextBlock title(document.title, style.title, style.text, width - stampWidth - (draft ? stampPadding : 0));
    const TextBlock subtitle(papers::subtitle(document), style.body, style.secondary, width);
    const double ruleAt = title.height() + 0.6 * mm + subtitle.height() + 3 * mm;
    return {{.height = ruleAt + style.hairline,
             .bookmark = document.title,
             .paint = [title, subtitle, stamp, stampWidth, draft, ruleAt, width, accent = style.accent,
                       pen = QPen(style.bad, style.hairline * 2)](QPainter& painter, QPointF at) {
                 title.paint(painter, at);
                 if (draft) {
                     const QRectF frame(at + QPointF(width - stampWidth, 0.8 * mm),
                                        QSizeF(stampWidth, stamp.height() + 1.2 * mm));
                     painter.setPen(pen);
                     painter.setBrush(Qt::NoBrush);
                     painter.drawRoundedRect(frame, 1 * mm, 1 * mm);
                     stamp.paint(painter, frame.topLeft() + QPointF(stampPadding, 0.6 * mm));
                 }
                 subtitle.paint(painter, at + QPointF(0, title.height() + 0.6 * mm));
                 painter.fillRect(QRectF(at + QPointF(0, ruleAt), QSizeF(width, 0.5 * mm)), accent);
             }}};
}

Fragments fragmentsOf(const papers::Heading& heading, const PageStyle& style, double width)
{
    const bool part = heading.level <= 1;
    const TextBlock block(heading.text, part ? style.heading : style.subheading, style.text, width);
    return {{.height = block.height(),
             .spaceBefore = part ? 8 * mm : 6 * mm,
             .keepWithNext = true,
             .bookmark = heading.text,
             .bookmarkLevel = part ? 1 : 2,
             .paint = [block](QPainter& painter, QPointF at) { block.paint(painter, at); }}};
}

Fragments fragmentsOf(const papers::Paragraph& paragraph, const PageStyle& style, double width)
{
    Fragments result;
    addLines(result, TextBlock(paragraph.text, style.body, style.text, width), 0, 2.5 * mm);
    return result;
}

Fragments fragmentsOf(const papers::Note& note, const PageStyle& style, double width)
{
    Fragments result;
    addMarkedLines(result, TextBlock(note.text, style.small, style.secondary, width - 3 * mm), style, 3 * mm);
    return result;
}

Fragments fragmentsOf(const papers::Definitions& definitions, const PageStyle& style, double width)
{
    // Terms left, what they mean right: quick to look one up.
    const double termWidth = width * 0.27;
    const double textAt = width * 0.30;
    Fragments result;
    bool first = true;
    for (const auto& entry : definitions.entries) {
        const TextBlock term(entry.term, style.tableHead, style.text, termWidth);
        const TextBlock text(entry.text, style.table, style.text, width - textAt);
        const double space = first ? 3 * mm : 1.6 * mm;
        first = false;
        // A term goes with as many lines of its meaning as it has itself; the rest may flow on.
        const int lines = std::max(term.lineCount(), text.lineCount());
        for (int i = 0; i < lines; ++i) {
            result.push_back({.height = text.lineHeight(),
                              .spaceBefore = i == 0 ? space : 0,
                              .keepWithNext = i + 1 < lines && (i < std::max(1, term.lineCount()) || i == lines - 2),
                              .paint = [term, text, textAt, i](QPainter& painter, QPointF at) {
                                  term.paintLines(painter, at, i, 1);
                                  text.paintLines(painter, at + QPointF(textAt, 0), i, 1);
                              }});
        }
    }
    return result;
}

Fragments fragmentsOf(const papers::PageBreak&, const PageStyle&, double)
{
    return {{.pageBreak = true}};
}

} // namespace woonrust::print
