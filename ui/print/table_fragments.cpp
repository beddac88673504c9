// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/table_fragments.h"

#include "ui/charts/text_block.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace woonrust::print {

using charts::TextBlock;
using papers::Align;
using papers::Cell;
using papers::Column;
using papers::Row;
using papers::Table;

namespace {

constexpr double cellPadding = 2 * mm;  // left and right
constexpr double rowPadding = 1.3 * mm; // above and below
constexpr double indentStep = 3.5 * mm;
// A row with more lines than this may go on on the next page.
constexpr int mostLinesKept = 20;
// A table up to this height is not divided over two pages.
constexpr double mostKept = 170 * mm;

Qt::Alignment alignmentOf(Align align)
{
    switch (align) {
    case Align::Left:
        return Qt::AlignLeft;
    case Align::Center:
        return Qt::AlignHCenter;
    case Align::Right:
        return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

double indentOf(const Row& row, std::size_t column)
{
    return column == 0 ? indentStep * std::clamp(row.indent, 0, 8) : 0;
}

// Least width of each column in which no word has to be broken.
std::vector<double> wordWidths(const Table& table, const PageStyle& style)
{
    std::vector<double> least;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        double widest = charts::widestWord(table.columns[c].title, style.tableHead);
        const auto consider = [&](const Row& row, const QFont& font) {
            if (c < row.cells.size())
                widest = std::max(widest, charts::widestWord(row.cells[c].text, font) + indentOf(row, c));
        };
        for (const Row& row : table.rows)
            consider(row, style.table);
        if (table.total)
            consider(*table.total, style.tableHead);
        least.push_back(widest * 1.01 + 2 * cellPadding);
    }
    return least;
}

// Letters up to a fifth smaller where that helps a table with many columns to keep its words whole.
PageStyle fittedStyle(const Table& table, const PageStyle& style, double width)
{
    const std::vector<double> least = wordWidths(table, style);
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    if (needed <= width)
        return style;
    const double factor = std::max(0.8, width / needed);
    PageStyle fitted = style;
    for (QFont* font : {&fitted.table, &fitted.tableHead})
        font->setPixelSize(qRound(font->pixelSize() * factor));
    return fitted;
}

std::vector<double> columnWidths(const Table& table, const PageStyle& style, double width)
{
    const std::vector<double> least = wordWidths(table, style);
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    std::vector<double> widths(least.size());
    if (needed >= width) {
        // No room for every word: narrow columns get what they need, the others divide what is left, and there words
        // break.
        std::vector<std::size_t> order(least.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::sort(order, {}, [&least](std::size_t c) { return least[c]; });
        double rest = width;
        for (std::size_t i = 0; i < order.size(); ++i) {
            widths[order[i]] = std::min(least[order[i]], rest / double(order.size() - i));
            rest -= widths[order[i]];
        }
        return widths;
    }
    // Columns whose share is too small get what they need; the others divide the rest by weight.
    std::vector<bool> fixed(least.size(), false);
    for (bool changed = true; changed;) {
        changed = false;
        double rest = width;
        double weights = 0;
        for (std::size_t c = 0; c < least.size(); ++c) {
            if (fixed[c])
                rest -= least[c];
            else
                weights += std::max(table.columns[c].weight, 0.01);
        }
        for (std::size_t c = 0; c < least.size(); ++c) {
            widths[c] = fixed[c] ? least[c] : rest * std::max(table.columns[c].weight, 0.01) / weights;
            if (!fixed[c] && widths[c] < least[c]) {
                fixed[c] = true;
                changed = true;
            }
        }
    }
    return widths;
}

struct LaidCell {
    TextBlock block;
    double x = 0;
};

struct LaidRow {
    std::vector<LaidCell> cells;
    int lines = 1;
    double lineHeight = 0;
};

LaidRow laidRow(const Row& row, const Table& table, const std::vector<double>& widths, const QFont& font,
                const QColor& color)
{
    LaidRow result;
    result.lineHeight = QFontMetricsF(font).height();
    double x = 0;
    for (std::size_t c = 0; c < widths.size(); ++c) {
        const double indent = indentOf(row, c);
        if (c < row.cells.size() && !row.cells[c].text.isEmpty()) {
            const TextBlock block(row.cells[c].text, font, color, widths[c] - 2 * cellPadding - indent,
                                  alignmentOf(table.columns[c].align));
            result.lines = std::max(result.lines, block.lineCount());
            result.cells.push_back({block, x + cellPadding + indent});
        }
        x += widths[c];
    }
    return result;
}

enum class Rule { None, Thin, Strong };

// Lines `first` up to `first + count` of a row, with a rule under the last part.
Fragment rowFragment(const LaidRow& row, int first, int count, const PageStyle& style, double width, Rule rule)
{
    const bool top = first == 0;
    const bool bottom = first + count >= row.lines;
    const double above = top ? rowPadding : 0;
    const double height = above + count * row.lineHeight + (bottom ? rowPadding : 0);
    const QPen pen(rule == Rule::Strong ? style.text : style.line,
                   rule == Rule::Strong ? style.hairline * 1.5 : style.hairline);
    return {.height = height,
            .paint = [row, first, count, above, height, width, pen,
                      ruled = bottom && rule != Rule::None](QPainter& painter, QPointF at) {
                for (const LaidCell& cell : row.cells)
                    cell.block.paintLines(painter, at + QPointF(cell.x, above), first, count);
                if (ruled) {
                    painter.setPen(pen);
                    painter.drawLine(at + QPointF(0, height), at + QPointF(width, height));
                }
            }};
}

void addRow(Fragments& fragments, const LaidRow& row, const std::shared_ptr<const Fragment>& head,
            const PageStyle& style, double width, Rule rule)
{
    if (row.lines <= mostLinesKept) {
        fragments.push_back(rowFragment(row, 0, row.lines, style, width, rule));
        fragments.back().repeatedHead = head;
        return;
    }
    for (int line = 0; line < row.lines; ++line) {
        fragments.push_back(rowFragment(row, line, 1, style, width, rule));
        fragments.back().repeatedHead = head;
    }
}

Row headRow(const Table& table)
{
    Row row;
    for (const Column& column : table.columns)
        row.cells.push_back({.text = column.title});
    return row;
}

} // namespace

Fragments fragmentsOf(const Table& table, const PageStyle& givenStyle, double width)
{
    const PageStyle style = fittedStyle(table, givenStyle, width);
    Fragments result;
    if (!table.title.isEmpty()) {
        const TextBlock title(table.title, style.subheading, style.text, width);
        result.push_back({.height = title.height(),
                          .spaceBefore = 6 * mm,
                          .keepWithNext = true,
                          .bookmark = table.title,
                          .bookmarkLevel = 2,
                          .paint = [title](QPainter& painter, QPointF at) { title.paint(painter, at); }});
    }
    const double spaceBefore = table.title.isEmpty() ? 5 * mm : 1 * mm;
    if (table.rows.empty()) {
        const QString message = table.emptyMessage.isEmpty()
                                    ? QCoreApplication::translate("PagedReport", "There is nothing to show here.")
                                    : table.emptyMessage;
        const TextBlock block(message, style.body, style.secondary, width);
        result.push_back({.height = block.height(),
                          .spaceBefore = spaceBefore,
                          .paint = [block](QPainter& painter, QPointF at) { block.paint(painter, at); }});
        return result;
    }
    const std::vector<double> widths = columnWidths(table, style, width);
    const LaidRow titles = laidRow(headRow(table), table, widths, style.tableHead, style.secondary);
    const auto head =
        std::make_shared<const Fragment>(rowFragment(titles, 0, titles.lines, style, width, Rule::Strong));
    result.push_back(*head);
    result.back().spaceBefore = spaceBefore;
    result.back().keepWithNext = true;

    const std::size_t first = result.size();
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const bool beforeTotal = table.total && r + 1 == table.rows.size();
        addRow(result, laidRow(table.rows[r], table, widths, style.table, style.text), head, style, width,
               beforeTotal ? Rule::Strong : Rule::Thin);
    }
    const std::size_t last = result.size() - 1;
    if (table.total)
        addRow(result, laidRow(*table.total, table, widths, style.tableHead, style.text), head, style, width,
               Rule::None);
    // No lonely row under a head, at the foot of a page or on the last one; a total stays with the last row.
    double height = 0;
    for (std::size_t i = first; i < result.size(); ++i)
        height += result[i].height;
    if (height <= mostKept) {
        for (std::size_t i = first; i < last; ++i)
            result[i].keepWithNext = true;
    }
    if (last > first) {
        result[first].keepWithNext = true;
        result[last - 1].keepWithNext = true;
    }
    result[last].keepWithNext = table.total.has_value();
    return result;
}

} // namespace woonrust::print
