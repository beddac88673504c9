// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/paper_grid.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace woonrust::papers {

namespace {

// Every item of one kind in the report, in order.
template <class T> std::vector<const T*> all(const Paper& document)
{
    std::vector<const T*> result;
    for (const Section& section : document.sections) {
        if (const T* item = std::get_if<T>(&section))
            result.push_back(item);
    }
    return result;
}

QString arrow(Direction direction)
{
    switch (direction) {
    case Direction::Up:
        return u"▲"_s;
    case Direction::Down:
        return u"▼"_s;
    case Direction::Equal:
        return u"="_s;
    }
    return {};
}

QString explanation(const Tile& tile)
{
    QStringList parts;
    if (!tile.remark.isEmpty())
        parts.append(tile.remark);
    for (const Comparison& comparison : tile.comparisons)
        parts.append(arrow(comparison.direction) + u' ' + comparison.text);
    return parts.join(u" · ");
}

// A label says more, or less, than the value that is drawn: "≥ 95%" is not 95%.
Cell pointCell(const ChartPoint& point, NumberFormat unit, const QLocale& locale)
{
    if (!point.value || !point.label.isEmpty())
        return textCell(point.label);
    return numberCell(point.value, locale, unit);
}

Grid chartGrid(const Chart& chart, const QLocale& locale)
{
    Grid grid{.title = chart.title, .head = {QString()}, .rows = {}};
    for (const Series& series : chart.series)
        grid.head.push_back(series.name);
    for (std::size_t place = 0; place < chart.categories.size(); ++place) {
        std::vector<Cell> row{textCell(QString(chart.categories[place]).replace(u'\n', u' '))};
        for (const Series& series : chart.series)
            row.push_back(place < series.points.size() ? pointCell(series.points[place], chart.unit, locale) : Cell{});
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

std::vector<Cell> paddedRow(const Row& row, std::size_t columns)
{
    std::vector<Cell> cells = row.cells;
    cells.resize(columns);
    return cells;
}

} // namespace

Grid figuresGrid(const Paper& document)
{
    Grid grid{.title = QCoreApplication::translate("DocumentGrid", "Figures"),
              .head = {QCoreApplication::translate("DocumentGrid", "Figure"),
                       QCoreApplication::translate("DocumentGrid", "Value"),
                       QCoreApplication::translate("DocumentGrid", "Explanation")},
              .rows = {}};
    for (const TileRow* row : all<TileRow>(document)) {
        for (const Tile& tile : row->tiles)
            grid.rows.push_back({textCell(tile.label), tile.value, textCell(explanation(tile))});
    }
    return grid;
}

std::vector<Grid> chartGrids(const Paper& document)
{
    std::vector<Grid> grids;
    for (const ChartRow* row : all<ChartRow>(document)) {
        for (const Chart& chart : row->charts)
            grids.push_back(chartGrid(chart, document.locale));
    }
    return grids;
}

Grid tableGrid(const Table& table)
{
    Grid grid{.title = table.title, .head = {}, .rows = {}, .lastIsTotal = table.total.has_value()};
    for (const Column& column : table.columns)
        grid.head.push_back(column.title);
    for (const Row& row : table.rows)
        grid.rows.push_back(paddedRow(row, table.columns.size()));
    if (table.total)
        grid.rows.push_back(paddedRow(*table.total, table.columns.size()));
    return grid;
}

std::vector<Grid> tableGrids(const Paper& document)
{
    std::vector<Grid> grids;
    for (const Table* table : all<Table>(document))
        grids.push_back(tableGrid(*table));
    return grids;
}

Grid definitionsGrid(const Paper& document)
{
    Grid grid{.title = QCoreApplication::translate("DocumentGrid", "What the figures mean"),
              .head = {QCoreApplication::translate("DocumentGrid", "Figure"),
                       QCoreApplication::translate("DocumentGrid", "Meaning")},
              .rows = {}};
    for (const Definitions* definitions : all<Definitions>(document)) {
        for (const Definition& entry : definitions->entries)
            grid.rows.push_back({textCell(entry.term), textCell(entry.text)});
    }
    return grid;
}

std::vector<QString> notesOf(const Paper& document)
{
    std::vector<QString> notes;
    for (const Note* note : all<Note>(document))
        notes.push_back(note->text);
    return notes;
}

} // namespace woonrust::papers
