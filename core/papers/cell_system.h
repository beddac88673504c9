// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>
#include <array>
#include <limits>
#include <vector>

namespace woonrust::papers {

// The numbers of a publication, what a reader is told of each, and the sums between them.
struct CellSystem {
    static constexpr qint64 unbounded = std::numeric_limits<qint64>::max() / (1 << 20);

    struct Range {
        qint64 low = 0;
        qint64 high = unbounded;
        [[nodiscard]] bool holds(qint64 value) const { return value >= low && value <= high; }
    };
    // How much of a number is left out; each tells less than the one before it.
    enum State : int {
        Printed,
        LeftOut, // what stands in its place still tells something: "< 5"
        Unnamed, // nothing is told
    };
    struct Cell {
        qint64 value = 0;
        std::array<Range, 3> told; // in each state; the true value lies in all three
        State state = Printed;
        State furthest = Unnamed; // Printed: everybody knows it, so it cannot be left out
        int rank = 0;             // the lowest is left out first
        std::vector<std::size_t> relations = {};
        [[nodiscard]] Range range() const { return told[std::size_t(state)]; }
    };
    struct Term {
        std::size_t cell;
        qint64 factor;
    };
    // The sum of factor * number is 0.
    using Relation = std::vector<Term>;

    std::vector<Cell> cells;
    std::vector<Relation> relations;
};

} // namespace woonrust::papers
