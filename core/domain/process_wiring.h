// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/process_tracks.h"
#include "domain/process_wires.h"

#include <vector>

namespace woonrust {

// Lines of one gap to the same box, that are no neighbours of it: they take a lane together.
struct WireGroup {
    int to = 0;
    int gap = 0;
    int gutter = 0;
    int from = -1;     // the box, when it is a single line
    bool side = false; // it leaves at the side
};

// The lane to a box in a gutter, from height to height; none while `from` is larger than `until`.
struct WireLane {
    int from = 1;
    int until = 0;
    int number = 0;
    [[nodiscard]] bool used() const { return from <= until; }
};

// The lines of a flow chart by the choices that are made so far, and what they cost: in which gutter each group of
// lines runs, whether it leaves or enters at a side, and in which order the lanes of a gutter and the ports of a box
// stand.
class ProcessWiring {
public:
    ProcessWiring(const ChartGraph& graph, const ChartPlaces& places, const std::vector<ChartPorts>& ports);

    // Places all lines by the choices as they are now, and gives what that costs.
    int count();
    [[nodiscard]] int cost() const { return m_result.cost; }
    // The lines as they are placed now.
    [[nodiscard]] ChartWires finished();

    [[nodiscard]] int boxes() const { return m_boxes; }
    [[nodiscard]] int gutters() const { return m_gutters; }
    [[nodiscard]] int columnOf(int box) const { return m_places.column[static_cast<std::size_t>(box)]; }
    [[nodiscard]] bool uses(int box, int gutter) { return lane(box, gutter).used(); }
    // Only one line leaves at a side of a box.
    [[nodiscard]] bool mayLeaveAtSide(const WireGroup& group) const;

    // The choices; count() after a change.
    [[nodiscard]] std::vector<WireGroup>& groups() { return m_groups; }
    // Whether the lane to a box in a gutter enters it at its side.
    [[nodiscard]] char& entersAtSide(int box, int gutter)
    {
        return m_sideIn[static_cast<std::size_t>(box * m_gutters + gutter)];
    }
    // Edges of each box, from left to right, and boxes of each gutter.
    [[nodiscard]] std::vector<std::vector<int>>& portOrders() { return m_portOrder; }
    [[nodiscard]] std::vector<std::vector<int>>& laneOrders() { return m_laneOrder; }

private:
    [[nodiscard]] WireLane& lane(int box, int gutter)
    {
        return m_lanes[static_cast<std::size_t>(box * m_gutters + gutter)];
    }
    [[nodiscard]] int laneX(int box, int gutter) const;
    [[nodiscard]] int middle(int box) const;
    [[nodiscard]] int portX(std::size_t edge) const;
    void sortWires();
    [[nodiscard]] bool leavesAtSide(int edge) const;
    void placePorts();
    void placeEntries();
    [[nodiscard]] int heightOut(const WireGroup& group) const;
    [[nodiscard]] int heightIn(int box, int gutter) const;
    [[nodiscard]] bool isBeside(int box, int gutter) const;
    void placeLanes();
    void fillGaps();
    [[nodiscard]] int passing(int gutter, int height, int fewest, int most);
    [[nodiscard]] int passingOnTheWay(int box, int gutter, int number, int height);
    [[nodiscard]] int crossingsInGutters();

    const ChartGraph& m_graph;
    const ChartPlaces& m_places;
    const std::vector<ChartPorts>& m_ports;
    int m_boxes;
    int m_gutters;
    int m_gaps;
    ChartWires m_result;
    std::vector<std::vector<int>> m_boxAt;
    std::vector<WireGroup> m_groups;
    std::vector<int> m_groupOf;                // of each edge, -1 for none
    std::vector<std::vector<int>> m_portOrder; // edges of each box, from left to right
    std::vector<std::vector<int>> m_laneOrder; // boxes of each gutter, from left to right
    std::vector<WireLane> m_lanes;
    std::vector<char> m_sideIn; // whether the lane to a box in a gutter enters it at its side
    std::vector<char> m_joins;  // whether lines of a gap join the lane to a box in a gutter
    std::vector<int> m_entry;
    std::vector<GapTracks> m_tracks;
};

} // namespace woonrust
