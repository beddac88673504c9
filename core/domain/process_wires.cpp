// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process_wires.h"

#include "domain/process_wiring.h"

#include <algorithm>

namespace woonrust {

namespace {

// Moves each of the first `count` to where it costs least.
void improveOrder(ProcessWiring& wiring, std::vector<int>& order, long count)
{
    for (long from = 0; from < count; ++from) {
        std::vector<int> best = order;
        int least = wiring.cost();
        const std::vector<int> before = order;
        for (long to = 0; to < count; ++to) {
            if (to == from)
                continue;
            order = before;
            const int moved = order[static_cast<std::size_t>(from)];
            order.erase(order.begin() + from);
            order.insert(order.begin() + to, moved);
            if (const int cost = wiring.count(); cost < least) {
                least = cost;
                best = order;
            }
        }
        order = best;
        wiring.count();
    }
}

void chooseGutters(ProcessWiring& wiring)
{
    for (WireGroup& group : wiring.groups()) {
        WireGroup best = group;
        int least = wiring.cost();
        for (int gutter = 0; gutter < wiring.gutters(); ++gutter) {
            for (const bool side : {false, true}) {
                group.gutter = gutter;
                group.side = side;
                if (side && !wiring.mayLeaveAtSide(group))
                    continue;
                if (const int cost = wiring.count(); cost < least) {
                    least = cost;
                    best = group;
                }
            }
        }
        group = best;
        wiring.count();
    }
}

void chooseEntries(ProcessWiring& wiring)
{
    for (int box = 0; box < wiring.boxes(); ++box) {
        for (const int gutter : {wiring.columnOf(box), wiring.columnOf(box) + 1}) {
            if (!wiring.uses(box, gutter))
                continue;
            char& side = wiring.entersAtSide(box, gutter);
            const int before = wiring.cost();
            side = side ? 0 : 1;
            if (wiring.count() >= before) {
                side = side ? 0 : 1;
                wiring.count();
            }
        }
    }
}

void orderLanes(ProcessWiring& wiring)
{
    for (int gutter = 0; gutter < wiring.gutters(); ++gutter) {
        std::vector<int>& order = wiring.laneOrders()[static_cast<std::size_t>(gutter)];
        // Those in use to the front; the others have no say.
        std::ranges::stable_partition(order, [&](int box) { return wiring.uses(box, gutter); });
        const auto used = std::ranges::count_if(order, [&](int box) { return wiring.uses(box, gutter); });
        improveOrder(wiring, order, used);
    }
}

void orderPorts(ProcessWiring& wiring)
{
    for (std::vector<int>& order : wiring.portOrders())
        improveOrder(wiring, order, static_cast<long>(order.size()));
}

} // namespace

ChartWires wiresFor(const ChartGraph& graph, const ChartPlaces& places, const std::vector<ChartPorts>& ports,
                    int rounds)
{
    ProcessWiring wiring(graph, places, ports);
    wiring.count();
    for (int round = 0; round < rounds; ++round) {
        const int before = wiring.cost();
        chooseGutters(wiring);
        chooseEntries(wiring);
        orderLanes(wiring);
        orderPorts(wiring);
        if (wiring.cost() == before)
            break;
    }
    return wiring.finished();
}

} // namespace woonrust
