// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>
#include <memory>

class QTextLayout;

namespace woonrust::charts {

// Text broken into lines of a given width once, then painted as often as needed. A word that is wider than the width
// is broken too: nothing is ever cut off. Sizes are in the painter's units; fonts have their size in pixels, so that a
// page measures the same on paper and on screen.
class TextBlock {
public:
    TextBlock() = default;
    TextBlock(const QString& text, const QFont& font, const QColor& color, double width,
              Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] double height() const { return m_lineHeight * m_lineCount; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] int lineCount() const { return m_lineCount; }
    // Width of the longest line.
    [[nodiscard]] double usedWidth() const { return m_usedWidth; }
    // From the top to the baseline of the first line.
    [[nodiscard]] double ascent() const { return m_ascent; }

    void paint(QPainter& painter, QPointF topLeft) const;
    void paintLines(QPainter& painter, QPointF topLeft, int first, int count) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_color;
    double m_lineHeight = 0;
    double m_usedWidth = 0;
    double m_ascent = 0;
    int m_lineCount = 0;
};

// Width of the text on one line, and of its widest word (what it needs at least to break between words only).
[[nodiscard]] double textWidth(const QString& text, const QFont& font);
[[nodiscard]] double widestWord(const QString& text, const QFont& font);

} // namespace woonrust::charts
