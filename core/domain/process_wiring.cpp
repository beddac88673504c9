// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process_wiring.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace woonrust {

namespace {

constexpr int perColumn = 2000; // a gutter and a column, in steps that only order what stands beside each other
constexpr int middleOfColumn = 1000;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

// Heights at which lines run, from top to bottom: a gap, and within the row below it the entries at the right and left
// side of a box, the lines to a neighbour, and the ways out at its right and left side.
constexpr int perRow = 10;
constexpr int inAtRight = 2;
constexpr int inAtLeft = 3;
constexpr int beside = 5;
constexpr int outAtRight = 7;
constexpr int outAtLeft = 8;

} // namespace

ProcessWiring::ProcessWiring(const ChartGraph& graph, const ChartPlaces& places, const std::vector<ChartPorts>& ports)
    : m_graph(graph),
      m_places(places),
      m_ports(ports),
      m_boxes(static_cast<int>(places.row.size())),
      m_gutters(graph.columns + 1),
      m_gaps(places.rows + 1)
{
    m_result.wires.resize(graph.edges.size());
    m_result.lanesOfGutter.resize(at(m_gutters));
    m_groupOf.resize(graph.edges.size(), -1);
    m_lanes.resize(at(m_boxes * m_gutters));
    m_joins.resize(at(m_boxes * m_gutters * m_gaps));
    m_sideIn.resize(at(m_boxes * m_gutters));
    m_entry.resize(at(m_boxes));
    m_portOrder.resize(at(m_boxes));
    m_tracks.resize(at(m_gaps));
    for (int row = 0; row < places.rows; ++row)
        m_boxAt.emplace_back(at(graph.columns), -1);
    for (int box = 0; box < m_boxes; ++box)
        m_boxAt[at(places.row[at(box)])][at(places.column[at(box)])] = box;
    sortWires();
    m_laneOrder.assign(at(m_gutters), {});
    for (auto& order : m_laneOrder)
        for (int box = 0; box < m_boxes; ++box)
            order.push_back(box);
}

// Which lines go sideways; the others leave at the bottom, and those that go far are put into groups.
void ProcessWiring::sortWires()
{
    for (std::size_t i = 0; i < m_graph.edges.size(); ++i) {
        const auto [from, to] = m_graph.edges[i];
        ChartWire& wire = m_result.wires[i];
        const bool neighbours = m_places.row[at(from)] == m_places.row[at(to)] &&
                                std::abs(m_places.column[at(from)] - m_places.column[at(to)]) == 1;
        const bool second = std::any_of(m_graph.edges.begin(), m_graph.edges.begin() + static_cast<long>(i),
                                        [&](const ChartEdge& e) { return e.from == from && e.to == to; });
        if (neighbours && !second) {
            wire.sideways = true;
            continue;
        }
        m_portOrder[at(from)].push_back(static_cast<int>(i));
        wire.gapOut = m_places.row[at(from)] + 1;
        wire.gapIn = m_places.row[at(to)];
        if (wire.gapOut == wire.gapIn)
            continue;
        const auto same = std::ranges::find_if(
            m_groups, [&](const WireGroup& group) { return group.to == to && group.gap == wire.gapOut; });
        m_groupOf[i] = static_cast<int>(same - m_groups.begin());
        if (same != m_groups.end())
            same->from = -1;
        else
            m_groups.push_back({.to = to,
                                .gap = wire.gapOut,
                                .gutter = (m_places.column[at(from)] + m_places.column[at(to)] + 1) / 2,
                                .from = from});
    }
}

int ProcessWiring::laneX(int box, int gutter) const
{
    return gutter * perColumn + m_lanes[at(box * m_gutters + gutter)].number;
}

int ProcessWiring::middle(int box) const
{
    return columnOf(box) * perColumn + middleOfColumn;
}

int ProcessWiring::portX(std::size_t edge) const
{
    return middle(m_graph.edges[edge].from) + m_result.wires[edge].port;
}

bool ProcessWiring::leavesAtSide(int edge) const
{
    const int group = m_groupOf[at(edge)];
    return group >= 0 && m_groups[at(group)].side;
}

void ProcessWiring::placePorts()
{
    for (int box = 0; box < m_boxes; ++box) {
        const std::vector<int>& order = m_portOrder[at(box)];
        const int count =
            static_cast<int>(std::ranges::count_if(order, [this](int edge) { return !leavesAtSide(edge); }));
        int next = m_ports[at(box)].centred ? -(count - 1) * ChartPorts::apart / 2 : m_ports[at(box)].first;
        for (const int edge : order) {
            if (leavesAtSide(edge))
                continue;
            m_result.wires[at(edge)].port = next;
            next += ChartPorts::apart;
        }
    }
}

// In the middle, unless a line comes straight down from above, or another one ends there.
void ProcessWiring::placeEntries()
{
    for (int box = 0; box < m_boxes; ++box) {
        int& entry = m_entry[at(box)];
        entry = 0;
        const int row = m_places.row[at(box)];
        const int above = row == 0 ? -1 : m_boxAt[at(row - 1)][at(m_places.column[at(box)])];
        if (above < 0)
            continue;
        bool taken = false;
        int last = 0;
        for (const int edge : m_portOrder[at(above)]) {
            if (leavesAtSide(edge))
                continue;
            const int port = m_result.wires[at(edge)].port;
            if (m_graph.edges[at(edge)].to == box) {
                entry = port;
                taken = false;
                break;
            }
            taken = taken || port == entry;
            last = port;
        }
        if (taken)
            entry = last + ChartPorts::apart / 2;
    }
}

int ProcessWiring::heightOut(const WireGroup& group) const
{
    if (!group.side)
        return group.gap * perRow;
    const bool right = group.gutter > m_places.column[at(group.from)];
    return (group.gap - 1) * perRow + (right ? outAtRight : outAtLeft);
}
int ProcessWiring::heightIn(int box, int gutter) const
{
    const int row = m_places.row[at(box)] * perRow;
    if (!m_sideIn[at(box * m_gutters + gutter)])
        return row;
    return row + (gutter > m_places.column[at(box)] ? inAtRight : inAtLeft);
}
bool ProcessWiring::isBeside(int box, int gutter) const
{
    return gutter == m_places.column[at(box)] || gutter == m_places.column[at(box)] + 1;
}

void ProcessWiring::placeLanes()
{
    std::ranges::fill(m_lanes, WireLane());
    std::ranges::fill(m_joins, '\0');
    for (const WireGroup& group : m_groups) {
        WireLane& it = lane(group.to, group.gutter);
        const int out = heightOut(group);
        const int in = heightIn(group.to, group.gutter);
        const auto [from, until] = std::minmax(out, in);
        it.from = it.used() ? std::min(it.from, from) : from;
        it.until = std::max(it.until, until);
        if (!group.side)
            m_joins[at((group.to * m_gutters + group.gutter) * m_gaps + group.gap)] = 1;
    }
    for (int gutter = 0; gutter < m_gutters; ++gutter) {
        const std::vector<int>& order = m_laneOrder[at(gutter)];
        int lanes = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            WireLane& it = lane(order[i], gutter);
            if (!it.used())
                continue;
            for (std::size_t j = 0; j < i; ++j) {
                const WireLane& before = lane(order[j], gutter);
                if (before.used() && before.from <= it.until && it.from <= before.until)
                    it.number = std::max(it.number, before.number + 1);
            }
            lanes = std::max(lanes, it.number + 1);
        }
        m_result.lanesOfGutter[at(gutter)] = lanes;
    }
}

void ProcessWiring::fillGaps()
{
    for (GapTracks& gap : m_tracks)
        gap.clear();
    for (std::size_t i = 0; i < m_graph.edges.size(); ++i) {
        const ChartWire& wire = m_result.wires[i];
        if (!wire.sideways && !leavesAtSide(static_cast<int>(i)))
            m_tracks[at(wire.gapOut)].net(m_graph.edges[i].to).fromAbove.push_back(portX(i));
    }
    for (int box = 0; box < m_boxes; ++box) {
        const int in = m_places.row[at(box)];
        bool entered = m_tracks[at(in)].find(box) != nullptr;
        for (int gutter = 0; gutter < m_gutters; ++gutter) {
            const WireLane& it = lane(box, gutter);
            if (!it.used())
                continue;
            const bool side = m_sideIn[at(box * m_gutters + gutter)];
            entered = entered || !side;
            const int x = laneX(box, gutter);
            for (int gap = (it.from + perRow - 1) / perRow; gap * perRow <= it.until; ++gap) {
                const bool joins = m_joins[at((box * m_gutters + gutter) * m_gaps + gap)] || (gap == in && !side);
                if (!joins) {
                    m_tracks[at(gap)].through.push_back(x);
                    continue;
                }
                TrackNet& net = m_tracks[at(gap)].net(box);
                if (gap * perRow > it.from)
                    net.fromAbove.push_back(x);
                if (gap * perRow < it.until)
                    net.toBelow.push_back(x);
            }
        }
        if (entered)
            m_tracks[at(in)].net(box).toBelow.push_back(middle(box) + m_entry[at(box)]);
    }
}

// Of the lanes of a gutter that have such a number, those that pass this height.
int ProcessWiring::passing(int gutter, int height, int fewest, int most)
{
    int count = 0;
    for (int box = 0; box < m_boxes; ++box) {
        const WireLane& it = lane(box, gutter);
        count += fewest <= it.number && it.number <= most && it.from <= height && height <= it.until ? 1 : 0;
    }
    return count;
}

// A line between a side of a box and its lane passes those that are nearer to the box.
int ProcessWiring::passingOnTheWay(int box, int gutter, int number, int height)
{
    const bool right = gutter > m_places.column[at(box)];
    return right ? passing(gutter, height, 0, number - 1) : passing(gutter, height, number + 1, m_boxes);
}

int ProcessWiring::crossingsInGutters()
{
    int crossings = 0;
    for (std::size_t i = 0; i < m_graph.edges.size(); ++i) {
        if (!m_result.wires[i].sideways)
            continue;
        const auto [from, to] = m_graph.edges[i];
        const int gutter = std::max(m_places.column[at(from)], m_places.column[at(to)]);
        crossings += passing(gutter, m_places.row[at(from)] * perRow + beside, 0, m_boxes);
    }
    for (const WireGroup& group : m_groups)
        if (group.side)
            crossings +=
                passingOnTheWay(group.from, group.gutter, lane(group.to, group.gutter).number, heightOut(group));
    for (int box = 0; box < m_boxes; ++box)
        for (int gutter = 0; gutter < m_gutters; ++gutter)
            if (lane(box, gutter).used() && m_sideIn[at(box * m_gutters + gutter)])
                crossings += passingOnTheWay(box, gutter, lane(box, gutter).number, heightIn(box, gutter));
    return crossings;
}

// What it costs as it stands now.
int ProcessWiring::count()
{
    placePorts();
    placeEntries();
    placeLanes();
    fillGaps();
    int crossings = 0;
    int length = 0;
    int tracks = 0;
    for (GapTracks& gap : m_tracks) {
        crossings += gap.arrange();
        tracks += gap.tracks();
        length += gap.length() / (perColumn / 8);
    }
    for (const WireLane& it : m_lanes)
        length += it.used() ? 4 * (it.until - it.from) / perRow : 0;
    crossings += crossingsInGutters();
    int lanes = 0;
    for (const int count : m_result.lanesOfGutter)
        lanes += count;
    m_result.crossings = crossings;
    m_result.cost = 100 * crossings + 8 * lanes + 3 * tracks + length;
    return m_result.cost;
}

// Only one line leaves at a side of a box.
bool ProcessWiring::mayLeaveAtSide(const WireGroup& group) const
{
    return group.from >= 0 && isBeside(group.from, group.gutter) &&
           std::ranges::none_of(m_groups, [&](const WireGroup& other) {
               return &other != &group && other.side && other.from == group.from && other.gutter == group.gutter;
           });
}

ChartWires ProcessWiring::finished()
{
    count();
    for (std::size_t i = 0; i < m_graph.edges.size(); ++i) {
        ChartWire& wire = m_result.wires[i];
        if (wire.sideways)
            continue;
        const int to = m_graph.edges[i].to;
        wire.entry = m_entry[at(to)];
        if (const int group = m_groupOf[i]; group >= 0) {
            wire.gutter = m_groups[at(group)].gutter;
            wire.lane = lane(to, wire.gutter).number;
            wire.sideOut = m_groups[at(group)].side;
            wire.sideIn = m_sideIn[at(to * m_gutters + wire.gutter)] != 0;
        }
        if (!wire.sideOut)
            wire.trackOut = m_tracks[at(wire.gapOut)].find(to)->track;
        if (!wire.sideIn)
            wire.trackIn = m_tracks[at(wire.gapIn)].find(to)->track;
    }
    for (const GapTracks& gap : m_tracks)
        m_result.tracksOfGap.push_back(gap.tracks());
    return m_result;
}

} // namespace woonrust
