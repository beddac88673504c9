// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/letter.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <memory>

class QTextLayout;

namespace woonrust::print {

// A line of a letter, broken at a width; fields without a value stand out. As charts::TextBlock, with pieces.
class PieceBlock {
public:
    PieceBlock() = default;
    PieceBlock(const std::vector<LetterPiece>& pieces, const QFont& font, const QColor& color, double width);

    [[nodiscard]] double height() const { return m_lineHeight * m_lineCount; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] int lineCount() const { return m_lineCount; }

    void paint(QPainter& painter, QPointF topLeft) const;
    void paintLine(QPainter& painter, QPointF topLeft, int line) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_color;
    double m_lineHeight = 0;
    int m_lineCount = 0;
};

} // namespace woonrust::print
