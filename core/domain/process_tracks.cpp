// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/process_tracks.h"

#include <algorithm>

namespace woonrust {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

int within(const std::vector<int>& lines, const TrackNet& net)
{
    return static_cast<int>(std::ranges::count_if(lines, [&](int x) { return net.left <= x && x <= net.right; }));
}

// How many of its lines cross when `upper` has the track above that of `lower`.
int crossings(const TrackNet& upper, const TrackNet& lower)
{
    return within(upper.toBelow, lower) + within(lower.fromAbove, upper);
}

} // namespace

void GapTracks::clear()
{
    m_used = 0;
    m_tracks = 0;
    through.clear();
}

TrackNet& GapTracks::net(int to)
{
    for (int i = 0; i < m_used; ++i)
        if (m_nets[at(i)].to == to)
            return m_nets[at(i)];
    if (at(m_used) == m_nets.size())
        m_nets.emplace_back();
    TrackNet& added = m_nets[at(m_used++)];
    added.to = to;
    added.fromAbove.clear();
    added.toBelow.clear();
    return added;
}

const TrackNet* GapTracks::find(int to) const
{
    for (int i = 0; i < m_used; ++i)
        if (m_nets[at(i)].to == to)
            return &m_nets[at(i)];
    return nullptr;
}

int GapTracks::arrange()
{
    int sum = 0;
    for (int i = 0; i < m_used; ++i) {
        TrackNet& net = m_nets[at(i)];
        net.left = 1 << 30;
        net.right = -net.left;
        for (const auto* lines : {&net.fromAbove, &net.toBelow}) {
            for (const int x : *lines) {
                net.left = std::min(net.left, x);
                net.right = std::max(net.right, x);
            }
        }
        sum += within(through, net);
    }
    m_costs.assign(at(m_used * m_used), 0);
    for (int a = 0; a < m_used; ++a)
        for (int b = 0; b < m_used; ++b)
            if (a != b)
                m_costs[at(a * m_used + b)] = crossings(m_nets[at(a)], m_nets[at(b)]);
    // Each is put where it crosses least, until none moves.
    const auto cost = [&](int upper, int lower) { return m_costs[at(upper * m_used + lower)]; };
    m_order.clear();
    for (int i = 0; i < m_used; ++i)
        m_order.push_back(i);
    bool moved = true;
    for (int round = 0; moved && round < 4; ++round) {
        moved = false;
        for (int net = 0; net < m_used; ++net) {
            const int before = static_cast<int>(std::ranges::find(m_order, net) - m_order.begin());
            m_order.erase(m_order.begin() + before);
            int here = 0; // as the first one
            for (const int other : m_order)
                here += cost(net, other);
            int atOldPlace = 0;
            int best = 0;
            int least = here;
            for (int place = 0;; ++place) {
                if (place == before)
                    atOldPlace = here;
                if (here < least) {
                    least = here;
                    best = place;
                }
                if (at(place) == m_order.size())
                    break;
                here += cost(m_order[at(place)], net) - cost(net, m_order[at(place)]);
            }
            if (least == atOldPlace)
                best = before;
            else
                moved = true;
            m_order.insert(m_order.begin() + best, net);
        }
    }
    // Those that do not overlap share a track.
    for (int i = 0; i < m_used; ++i) {
        TrackNet& net = m_nets[at(m_order[at(i)])];
        net.track = 0;
        for (int j = 0; j < i; ++j) {
            const TrackNet& above = m_nets[at(m_order[at(j)])];
            sum += cost(m_order[at(j)], m_order[at(i)]);
            if (above.left <= net.right && net.left <= above.right && net.left != net.right &&
                above.left != above.right)
                net.track = std::max(net.track, above.track + 1);
        }
        m_tracks = std::max(m_tracks, net.left == net.right ? 0 : net.track + 1);
    }
    return sum;
}

int GapTracks::length() const
{
    int sum = 0;
    for (int i = 0; i < m_used; ++i)
        sum += m_nets[at(i)].right - m_nets[at(i)].left;
    return sum;
}

} // namespace woonrust
