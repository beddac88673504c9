// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

// Which box of a flow chart stands in which cell (see process_layout.h).
namespace woonrust {

// From one box to another; more than one between the same two when outcomes lead to the same.
struct ChartEdge {
    int from = 0;
    int to = 0;
};

// Boxes are numbers from 0; those of band 0 stand above those of band 1, and so on.
struct ChartGraph {
    std::vector<int> band;
    std::vector<ChartEdge> edges;
    int start = 0;
    int columns = 3;
};

struct ChartPlaces {
    std::vector<int> row;
    std::vector<int> column;
    int rows = 0;
};

// A good placing: what follows stands to the right or below, and near. Each seed gives another one.
[[nodiscard]] ChartPlaces placesFor(const ChartGraph& graph, unsigned seed);
// What the places cost in long and backward ways; less is better.
[[nodiscard]] int costOf(const ChartGraph& graph, const ChartPlaces& places);

// Those in which two boxes of a band stand in each other's place, or one in an empty cell; the cheapest first.
[[nodiscard]] std::vector<ChartPlaces> exchangedIn(const ChartGraph& graph, const ChartPlaces& places);

} // namespace woonrust
