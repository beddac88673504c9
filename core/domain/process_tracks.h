// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

// The lines between two rows of a flow chart (see process_wires.h).
namespace woonrust {

// The lines in a gap that lead to the same box: from above and to below, joined by one track.
struct TrackNet {
    int to = 0;
    std::vector<int> fromAbove;
    std::vector<int> toBelow;
    int left = 0;
    int right = 0;
    int track = 0; // counted from above
};

class GapTracks {
public:
    std::vector<int> through; // lines that only pass

    void clear();
    // Added when it was not there.
    TrackNet& net(int to);
    [[nodiscard]] const TrackNet* find(int to) const;
    // Gives each its track so that few cross, and says how many do.
    int arrange();
    [[nodiscard]] int tracks() const { return m_tracks; }
    [[nodiscard]] int length() const;

private:
    std::vector<TrackNet> m_nets;
    int m_used = 0; // the others are kept for the next time
    int m_tracks = 0;
    std::vector<int> m_costs;
    std::vector<int> m_order;
};

} // namespace woonrust
