// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/cell_system.h"

#include <vector>

namespace woonrust::papers {

// Looks for other numbers that would be published in exactly the same way: all sums hold, and each number lies in what
// the reader is told of it. When they are found, no reader whatever he does can tell them from the true ones.
//
// The search starts from the true numbers, gives one of them another value, and mends sum after sum, going back where
// that leads nowhere. It is bounded: not found does not mean that there are none.
class OtherNumbers {
public:
    struct Change {
        std::size_t cell;
        qint64 value;
        CellSystem::State state; // what the cell must be for this value
    };

    explicit OtherNumbers(const CellSystem& system);

    // Numbers of which `cell` is `wanted`, if need be with up to `more` numbers left out that are not yet.
    [[nodiscard]] bool find(std::size_t cell, qint64 wanted, int more);
    // What differs from the true numbers in those that were found last.
    [[nodiscard]] const std::vector<Change>& changes() const { return m_changes; }

private:
    enum class Price {
        Free,     // it is left out enough already
        LeaveOut, // it is printed
        Unname,   // "< 5" becomes "x"
    };
    bool mend();
    bool absorb(std::size_t relation, const CellSystem::Term& term, Price price, bool wholly);
    void apply(const Change& change);
    void undo();
    [[nodiscard]] std::size_t mostBroken() const;
    [[nodiscard]] bool agrees() const;

    const CellSystem& m_system;
    std::vector<CellSystem::Relation> m_freeOrder;    // of each sum: what touches few other sums first
    std::vector<CellSystem::Relation> m_printedOrder; // and: what may best be left out first
    std::vector<qint64> m_values;
    std::vector<bool> m_touched;
    std::vector<qint64> m_rest;        // of each sum: how far it is from 0
    std::vector<std::size_t> m_broken; // sums that were touched, mended or not
    std::vector<Change> m_changes;
    int m_more = 0;
    int m_steps = 0;
};

} // namespace woonrust::papers
