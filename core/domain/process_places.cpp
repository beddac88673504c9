// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process_places.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <utility>

namespace woonrust {

namespace {

// Numbers of our own making: those of <random> differ from one library to the next.
class Dice {
public:
    explicit Dice(unsigned seed) : m_state(seed * 2654435761U + 12345U) {}
    int below(int limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((m_state >> 33U) % static_cast<std::uint64_t>(limit));
    }

private:
    std::uint64_t m_state;
};

int wayCost(int rowFrom, int columnFrom, int rowTo, int columnTo)
{
    const int down = rowTo - rowFrom;
    const int aside = std::abs(columnTo - columnFrom);
    if (down == 0 && aside == 1)
        return columnTo > columnFrom ? 8 : 16;
    if (down == 1)
        return 10 + 8 * aside;
    if (down > 1)
        return 30 + 7 * down + 4 * aside;
    return 46 + 7 * -down + 4 * aside;
}

class Search {
public:
    Search(const ChartGraph& graph, unsigned seed) : m_graph(graph), m_dice(seed), m_touching(graph.band.size())
    {
        for (const ChartEdge& edge : graph.edges) {
            m_touching[at(edge.from)].push_back(edge);
            if (edge.to != edge.from)
                m_touching[at(edge.to)].push_back(edge);
        }
        fill();
    }

    // Exchanges boxes and cells at random; what costs more is taken too, ever less as it cools.
    ChartPlaces best(int rounds)
    {
        const int count = static_cast<int>(m_graph.band.size());
        int cost = 0; // against what it began with
        std::vector<int> bestCells = m_cellOf;
        int bestCost = 0;
        for (int round = 0; round < rounds; ++round) {
            const int box = m_dice.below(count);
            const auto [first, size] = m_bands[at(m_graph.band[at(box)])];
            const int cell = first + m_dice.below(size);
            const int before = m_cellOf[at(box)];
            if (cell == before)
                continue;
            const int other = m_boxIn[at(cell)];
            const int was = costAt(box) + (other < 0 ? 0 : costAt(other, box));
            exchange(before, cell);
            const int is = costAt(box) + (other < 0 ? 0 : costAt(other, box));
            const int patience = 40 * (rounds - round) / rounds;
            if (is - was > (patience > 0 ? m_dice.below(patience + 1) : 0)) {
                exchange(before, cell);
                continue;
            }
            cost += is - was;
            if (cost < bestCost) {
                bestCost = cost;
                bestCells = m_cellOf;
            }
        }
        return placed(bestCells);
    }

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }

    void fill()
    {
        const int bands = m_graph.band.empty() ? 0 : *std::ranges::max_element(m_graph.band) + 1;
        m_cellOf.resize(m_graph.band.size());
        int first = 0;
        for (int band = 0; band < bands; ++band) {
            const int boxes = static_cast<int>(std::ranges::count(m_graph.band, band));
            const int rows = boxes == 0 ? 0 : (boxes * 5 / 4 + m_graph.columns - 1) / m_graph.columns;
            m_bands.emplace_back(first, rows * m_graph.columns);
            int next = first;
            m_boxIn.resize(at(first + rows * m_graph.columns), -1);
            for (int box = 0; box < static_cast<int>(m_graph.band.size()); ++box) {
                if (m_graph.band[at(box)] != band)
                    continue;
                m_boxIn[at(next)] = box;
                m_cellOf[at(box)] = next++;
            }
            first += rows * m_graph.columns;
        }
    }

    void exchange(int a, int b)
    {
        std::swap(m_boxIn[at(a)], m_boxIn[at(b)]);
        for (const int cell : {a, b})
            if (const int box = m_boxIn[at(cell)]; box >= 0)
                m_cellOf[at(box)] = cell;
    }

    // Of a box and its ways, but not those to `except`.
    [[nodiscard]] int costAt(int box, int except = -1) const
    {
        const int columns = m_graph.columns;
        const int cell = m_cellOf[at(box)];
        int cost = 2 * (cell / columns) + cell % columns; // up and to the left
        if (box == m_graph.start)
            cost += 60 * (cell / columns) + 30 * (cell % columns);
        for (const ChartEdge& edge : m_touching[at(box)]) {
            if (edge.from == except || edge.to == except)
                continue;
            const int from = m_cellOf[at(edge.from)];
            const int to = m_cellOf[at(edge.to)];
            cost += wayCost(from / columns, from % columns, to / columns, to % columns);
        }
        return cost;
    }

    // Without the rows in which nothing stands.
    [[nodiscard]] ChartPlaces placed(const std::vector<int>& cells) const
    {
        const int columns = m_graph.columns;
        std::vector<int> rowOf(m_boxIn.size() / at(columns) + 1, 0);
        for (const int cell : cells)
            rowOf[at(cell / columns)] = 1;
        int rows = 0;
        for (int& row : rowOf)
            row = row == 0 ? rows : rows++;
        ChartPlaces places{.row = {}, .column = {}, .rows = rows};
        for (const int cell : cells) {
            places.row.push_back(rowOf[at(cell / columns)]);
            places.column.push_back(cell % columns);
        }
        return places;
    }

    const ChartGraph& m_graph;
    Dice m_dice;
    std::vector<std::vector<ChartEdge>> m_touching;
    std::vector<std::pair<int, int>> m_bands; // first cell, number of cells
    std::vector<int> m_boxIn;                 // of each cell, -1 when it is empty
    std::vector<int> m_cellOf;
};

} // namespace

ChartPlaces placesFor(const ChartGraph& graph, unsigned seed)
{
    return Search(graph, seed).best(12000);
}

int costOf(const ChartGraph& graph, const ChartPlaces& places)
{
    int cost = 0;
    for (const auto& [from, to] : graph.edges) {
        const auto a = static_cast<std::size_t>(from);
        const auto b = static_cast<std::size_t>(to);
        cost += wayCost(places.row[a], places.column[a], places.row[b], places.column[b]);
    }
    return cost;
}

std::vector<ChartPlaces> exchangedIn(const ChartGraph& graph, const ChartPlaces& places)
{
    const int boxes = static_cast<int>(graph.band.size());
    std::vector<ChartPlaces> all;
    for (int a = 0; a < boxes; ++a) {
        const auto i = static_cast<std::size_t>(a);
        for (int b = a + 1; b < boxes; ++b) {
            const auto j = static_cast<std::size_t>(b);
            if (graph.band[i] != graph.band[j] || a == graph.start || b == graph.start)
                continue;
            ChartPlaces& other = all.emplace_back(places);
            std::swap(other.row[i], other.row[j]);
            std::swap(other.column[i], other.column[j]);
        }
        // A cell of a row of its band, that nothing stands in; its own row must not become empty.
        for (int b = 0; b < boxes; ++b) {
            const auto j = static_cast<std::size_t>(b);
            const bool first =
                std::find(places.row.begin(), places.row.begin() + b, places.row[j]) == places.row.begin() + b;
            const bool alone = std::ranges::count(places.row, places.row[i]) == 1 && places.row[i] != places.row[j];
            if (!first || alone || graph.band[i] != graph.band[j] || a == graph.start)
                continue;
            for (int column = 0; column < graph.columns; ++column) {
                bool taken = false;
                for (std::size_t k = 0; k < places.row.size(); ++k)
                    taken = taken || (places.row[k] == places.row[j] && places.column[k] == column);
                if (taken)
                    continue;
                ChartPlaces& other = all.emplace_back(places);
                other.row[i] = places.row[j];
                other.column[i] = column;
            }
        }
    }
    std::ranges::stable_sort(all, {}, [&](const ChartPlaces& it) { return costOf(graph, it); });
    return all;
}

} // namespace woonrust
