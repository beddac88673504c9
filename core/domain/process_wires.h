// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/process_places.h"

#include <vector>

// How the lines of a flow chart run between boxes that have their places (see process_layout.h).
//
// A line leaves its box at the bottom, runs along a track in the gap below its row, then, unless what follows is in the
// next row, up or down a lane between the columns (a gutter) to the gap above what follows, and enters that from above.
// A lane beside a box may also be reached from its side, and reach it there. To a neighbour in the same row a line goes
// straight from side to side. Lines to the same box join: so a crossing is
// always one of lines that go to different boxes.
namespace woonrust {

// Room at the bottom of a box for its lines, in the units of the layout, from its middle.
struct ChartPorts {
    static constexpr int apart = 14; // one line and the next
    bool centred = true;
    int first = 0; // else: where the first one stands
};

struct ChartWire {
    bool sideways = false; // straight to its neighbour
    bool sideOut = false;  // leaves its box at the side of its lane, not at the bottom
    bool sideIn = false;   // enters the other one at the side of its lane, not from above
    int port = 0;          // where it leaves its box, from the middle
    int entry = 0;         // where it enters the other, from the middle
    int gapOut = 0;        // the gap below its box; gap n is above row n
    int trackOut = 0;      // its track there
    int gutter = -1;       // between the columns, 0 is left of the first one; -1: none, what follows is in the next row
    int lane = 0;
    int gapIn = 0;
    int trackIn = 0;
};

struct ChartWires {
    std::vector<ChartWire> wires;   // one for each edge
    std::vector<int> lanesOfGutter; // how many
    std::vector<int> tracksOfGap;
    int crossings = 0;
    int cost = 0; // crossings, lanes, tracks and length together; less is better
};

// `ports` for each box. More rounds find better ways, until there are none.
[[nodiscard]] ChartWires wiresFor(const ChartGraph& graph, const ChartPlaces& places,
                                  const std::vector<ChartPorts>& ports, int rounds = 4);

} // namespace woonrust
