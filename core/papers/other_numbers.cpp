// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/other_numbers.h"

#include <algorithm>
#include <tuple>

namespace woonrust::papers {

namespace {

constexpr int mostSteps = 3000;

} // namespace

OtherNumbers::OtherNumbers(const CellSystem& system)
    : m_system(system),
      m_freeOrder(system.relations),
      m_printedOrder(system.relations),
      m_touched(system.cells.size(), false),
      m_rest(system.relations.size(), 0)
{
    for (const CellSystem::Cell& cell : system.cells)
        m_values.push_back(cell.value);
    const auto& cells = system.cells;
    for (CellSystem::Relation& relation : m_freeOrder)
        std::ranges::stable_sort(relation, {}, [&cells](const CellSystem::Term& term) {
            return std::tuple(cells[term.cell].relations.size(), cells[term.cell].rank);
        });
    for (CellSystem::Relation& relation : m_printedOrder)
        std::ranges::stable_sort(relation, {}, [&cells](const CellSystem::Term& term) {
            return std::tuple(cells[term.cell].rank, std::abs(cells[term.cell].value));
        });
}

bool OtherNumbers::find(std::size_t cell, qint64 wanted, int more)
{
    if (!m_system.cells[cell].range().holds(wanted))
        return false;
    m_more = more;
    m_steps = 0;
    m_changes.clear();
    apply({.cell = cell, .value = wanted, .state = m_system.cells[cell].state});
    const bool found = mend() && agrees();
    // Back to the true numbers; what was found is kept.
    std::vector<Change> changes = m_changes;
    while (!m_changes.empty())
        undo();
    m_broken.clear();
    m_changes = std::move(changes);
    return found;
}

bool OtherNumbers::mend()
{
    const std::size_t relation = mostBroken();
    if (relation == m_system.relations.size())
        return true;
    if (++m_steps > mostSteps)
        return false;
    // What is left out already costs nothing; one number that is enough is better than several.
    for (const Price price : {Price::Free, Price::LeaveOut, Price::Unname}) {
        if (price != Price::Free && m_more == 0)
            break;
        const auto& order = price == Price::Free ? m_freeOrder[relation] : m_printedOrder[relation];
        for (const bool wholly : {true, false})
            for (const CellSystem::Term& term : order)
                if (absorb(relation, term, price, wholly))
                    return true;
    }
    return false;
}

// Lets this number take what its sum is off, wholly or as far as it may, and goes on.
bool OtherNumbers::absorb(std::size_t relation, const CellSystem::Term& term, Price price, bool wholly)
{
    const CellSystem::Cell& of = m_system.cells[term.cell];
    if (m_touched[term.cell] || m_rest[relation] % term.factor != 0)
        return false;
    CellSystem::State state = of.state;
    if (price == Price::LeaveOut && of.state == CellSystem::Printed)
        state = CellSystem::LeftOut;
    else if (price == Price::Unname && of.state == CellSystem::LeftOut)
        state = CellSystem::Unnamed;
    else if (price != Price::Free)
        return false;
    if (state > of.furthest)
        return false;
    const CellSystem::Range range = of.told[std::size_t(state)];
    const qint64 wanted = m_values[term.cell] - m_rest[relation] / term.factor;
    const qint64 value = std::clamp(wanted, range.low, range.high);
    if (value == m_values[term.cell] || (value == wanted) != wholly || m_steps > mostSteps)
        return false;
    const int cost = price == Price::Free ? 0 : 1;
    m_more -= cost;
    apply({.cell = term.cell, .value = value, .state = state});
    if (mend())
        return true;
    undo();
    m_more += cost;
    return false;
}

void OtherNumbers::apply(const Change& change)
{
    const qint64 more = change.value - m_values[change.cell];
    m_changes.push_back(change);
    m_touched[change.cell] = true;
    m_values[change.cell] = change.value;
    for (const std::size_t r : m_system.cells[change.cell].relations) {
        for (const CellSystem::Term& term : m_system.relations[r])
            if (term.cell == change.cell)
                m_rest[r] += term.factor * more;
        if (!std::ranges::contains(m_broken, r))
            m_broken.push_back(r);
    }
}

void OtherNumbers::undo()
{
    const std::size_t cell = m_changes.back().cell;
    m_changes.pop_back();
    const qint64 more = m_system.cells[cell].value - m_values[cell]; // each is changed once at most
    m_touched[cell] = false;
    m_values[cell] = m_system.cells[cell].value;
    for (const std::size_t r : m_system.cells[cell].relations)
        for (const CellSystem::Term& term : m_system.relations[r])
            if (term.cell == cell)
                m_rest[r] += term.factor * more;
}

// The sum with the fewest numbers: where there is least to choose.
std::size_t OtherNumbers::mostBroken() const
{
    std::size_t found = m_system.relations.size();
    for (const std::size_t r : m_broken)
        if (m_rest[r] != 0 &&
            (found == m_system.relations.size() || m_system.relations[r].size() < m_system.relations[found].size()))
            found = r;
    return found;
}

// Looks at what was found once more, from the sums and ranges themselves.
bool OtherNumbers::agrees() const
{
    return std::ranges::all_of(m_changes, [this](const Change& change) {
        const CellSystem::Cell& cell = m_system.cells[change.cell];
        return change.state <= cell.furthest && cell.told[std::size_t(change.state)].holds(change.value) &&
               std::ranges::all_of(cell.relations, [this](std::size_t r) {
                   qint64 sum = 0;
                   for (const CellSystem::Term& term : m_system.relations[r])
                       sum += term.factor * m_values[term.cell];
                   return sum == 0;
               });
    });
}

} // namespace woonrust::papers
