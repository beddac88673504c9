// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/letter_block.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>

namespace woonrust::print {

namespace {

// Amber, as elsewhere: something is asked. Opaque, because PDF/A-1 knows no other.
const QColor emptyGround(0xFF, 0xF3, 0xD3);
const QColor emptyText(0x8A, 0x5D, 0x00);

} // namespace

PieceBlock::PieceBlock(const std::vector<LetterPiece>& pieces, const QFont& font, const QColor& color, double width)
    : m_color(color)
{
    m_lineHeight = QFontMetricsF(font).height();
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const LetterPiece& piece : pieces) {
        // A no-break space at each side keeps the ground from clinging to the letters.
        const QString shown = piece.empty ? QChar(QChar::Nbsp) + piece.text + QChar(QChar::Nbsp) : piece.text;
        if (piece.empty) {
            QTextCharFormat format;
            format.setBackground(emptyGround);
            format.setForeground(emptyText);
            format.setFontWeight(QFont::Bold);
            formats.append({.start = int(text.size()), .length = int(shown.size()), .format = format});
        }
        text += shown;
    }
    if (text.isEmpty())
        return;
    m_layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        line.setPosition(QPointF(0, m_lineHeight * m_lineCount));
        ++m_lineCount;
    }
    m_layout->endLayout();
}

void PieceBlock::paint(QPainter& painter, QPointF topLeft) const
{
    for (int line = 0; line < m_lineCount; ++line)
        paintLine(painter, topLeft + QPointF(0, m_lineHeight * line), line);
}

void PieceBlock::paintLine(QPainter& painter, QPointF topLeft, int line) const
{
    if (line < 0 || line >= m_lineCount)
        return;
    painter.setPen(m_color);
    m_layout->lineAt(line).draw(&painter, topLeft - QPointF(0, m_lineHeight * line));
}

} // namespace woonrust::print
