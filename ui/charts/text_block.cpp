// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/text_block.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>

namespace woonrust::charts {

TextBlock::TextBlock(const QString& text, const QFont& font, const QColor& color, double width, Qt::Alignment alignment)
    : m_color(color)
{
    const QFontMetricsF metrics(font);
    m_lineHeight = metrics.height();
    m_ascent = metrics.ascent();
    if (text.isEmpty())
        return;
    QString lines = text;
    lines.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_shared<QTextLayout>(lines, font);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        line.setPosition(QPointF(0, m_lineHeight * m_lineCount));
        m_usedWidth = std::max(m_usedWidth, line.naturalTextWidth());
        ++m_lineCount;
    }
    m_layout->endLayout();
}

void TextBlock::paint(QPainter& painter, QPointF topLeft) const
{
    paintLines(painter, topLeft, 0, m_lineCount);
}

void TextBlock::paintLines(QPainter& painter, QPointF topLeft, int first, int count) const
{
    const int end = std::min(m_lineCount, first + count);
    if (first >= end)
        return;
    painter.setPen(m_color);
    for (int i = first; i < end; ++i)
        m_layout->lineAt(i).draw(&painter, topLeft - QPointF(0, m_lineHeight * first));
}

double textWidth(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

double widestWord(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        // A no-break space is part of the word.
        while (to < text.size() && (!text.at(to).isSpace() || text.at(to) == QChar::Nbsp))
            ++to;
        if (to > from)
            widest = std::max(widest, metrics.horizontalAdvance(text.mid(from, to - from)));
        from = to + 1;
    }
    return widest;
}

} // namespace woonrust::charts
