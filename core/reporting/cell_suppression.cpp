// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reporting/cell_suppression.h"

#include <QStringList>
#include <algorithm>
#include <limits>
#include <set>
#include <tuple>
#include <utility>

namespace woonrust::reporting {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 4; // of the sensitive counts, design 3.7
constexpr qint64 unbounded = std::numeric_limits<qint64>::max() / 4096;
// The range that must be left of each number that is left out: 0 to 4, "< 5".
constexpr qint64 leastWidth = 4;
constexpr std::size_t mostTried = 64;

} // namespace

void CellSuppression::add(const QString& key, qint64 value, Kind kind, Sensitivity sensitivity)
{
    if (m_index.contains(key))
        return;
    m_index.insert(key, m_cells.size());
    const bool byValue = sensitivity == Sensitivity::ByValue && kind != Kind::Amount && isSmall(value);
    m_cells.push_back({.key = key,
                       .value = value,
                       .kind = kind,
                       .sensitive = byValue || sensitivity == Sensitivity::Sensitive,
                       .known = sensitivity == Sensitivity::CommonKnowledge});
    Cell& cell = m_cells.back();
    cell.hidden = cell.sensitive || kind == Kind::Unprinted;
}

void CellSuppression::addSame(const QString& other, const QString& key)
{
    const auto found = m_index.constFind(key);
    if (found != m_index.cend() && !m_index.contains(other))
        m_index.insert(other, *found);
}

void CellSuppression::repeat(const QString& other, const QString& prefix)
{
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        if (m_cells[i].key.startsWith(prefix))
            m_index.insert(other + m_cells[i].key.sliced(prefix.size()), i);
}

void CellSuppression::hide(const QString& key)
{
    const auto found = m_index.constFind(key);
    if (found != m_index.cend() && !m_cells[*found].known)
        m_cells[*found].hidden = true;
}

void CellSuppression::relate(const std::vector<QString>& parts, const std::vector<QString>& wholes)
{
    Relation relation;
    qint64 sum = 0;
    const auto put = [&](const std::vector<QString>& keys, int sign) {
        for (const QString& key : keys) {
            const auto found = m_index.constFind(key);
            if (found == m_index.cend())
                continue;
            relation.push_back({.cell = *found, .sign = sign});
            sum += sign * m_cells[*found].value;
        }
    };
    put(parts, 1);
    put(wholes, -1);
    if (sum == 0 && relation.size() > 1)
        m_relations.push_back(std::move(relation));
}

void CellSuppression::solve()
{
    std::set<std::size_t> helpless; // all around them is left out already
    inferBounds();
    while (true) {
        std::size_t exposed = 0;
        while (exposed < m_cells.size() && (!isExposed(m_cells[exposed]) || helpless.contains(exposed)))
            ++exposed;
        if (exposed == m_cells.size())
            return;
        if (!protect(exposed) && std::exchange(m_cells[exposed].unnamed, true))
            helpless.insert(exposed); // not even without its name
        inferBounds();
    }
}

bool CellSuppression::isExposed(const Cell& cell) const
{
    // Of what is shown as "x" everybody knows that it is 5 or more, and more than that is not sensitive.
    const bool named = cell.kind != Kind::Unprinted && cell.kind != Kind::Amount && cell.value <= largest;
    if (!cell.hidden || !(cell.sensitive || named))
        return false;
    // Of an amount at least as much as it is itself must be open.
    const qint64 least = cell.kind == Kind::Amount ? std::max(std::abs(cell.value), leastWidth) : leastWidth;
    return cell.high - cell.low < least;
}

void CellSuppression::inferBounds()
{
    for (Cell& cell : m_cells) {
        if (!cell.hidden) {
            cell.low = cell.high = cell.value;
            continue;
        }
        switch (cell.kind) {
        case Kind::Unprinted:
            cell.low = 0;
            cell.high = unbounded;
            break;
        case Kind::Amount:
            cell.low = cell.value < 0 ? -unbounded : 0;
            cell.high = unbounded;
            break;
        case Kind::Count:
        case Kind::Total:
            if (cell.unnamed) {
                cell.low = 0;
                cell.high = unbounded;
                break;
            }
            cell.low = cell.value <= largest ? 0 : largest + 1;
            cell.high = cell.value <= largest ? largest : unbounded;
            break;
        }
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (const Relation& relation : m_relations)
            changed = narrow(relation) || changed;
    }
}

// One step of what a reader can do: each number lies between what the others leave over.
bool CellSuppression::narrow(const Relation& relation)
{
    qint64 low = 0;
    qint64 high = 0;
    for (const Term& term : relation) {
        const Cell& cell = m_cells[term.cell];
        low += term.sign > 0 ? cell.low : -cell.high;
        high += term.sign > 0 ? cell.high : -cell.low;
    }
    bool changed = false;
    for (const Term& term : relation) {
        Cell& cell = m_cells[term.cell];
        if (cell.low == cell.high)
            continue;
        // sign * cell = -(sum of the others), and the sum of the others lies in [othersLow, othersHigh].
        const qint64 othersLow = low - (term.sign > 0 ? cell.low : -cell.high);
        const qint64 othersHigh = high - (term.sign > 0 ? cell.high : -cell.low);
        const qint64 from = std::max(cell.low, term.sign > 0 ? -othersHigh : othersLow);
        const qint64 to = std::min(cell.high, term.sign > 0 ? -othersLow : othersHigh);
        if (from == cell.low && to == cell.high)
            continue;
        cell.low = from;
        cell.high = to;
        low = othersLow + (term.sign > 0 ? from : -to);
        high = othersHigh + (term.sign > 0 ? to : -from);
        changed = true;
    }
    return changed;
}

// Leaves out one more number so that the reader knows less about this one: in a sum that it is part of, or else in a
// sum that shares a number left out with one of those, and so on outwards. One that is enough by itself is taken before
// one that only helps, and that before one that may help later. False when nothing is left to leave out.
bool CellSuppression::protect(std::size_t exposed)
{
    std::set<std::size_t> reached{exposed};
    std::vector<std::size_t> relations;
    std::vector<std::size_t> first;
    std::size_t best = m_cells.size();
    qint64 widest = m_cells[exposed].high - m_cells[exposed].low;
    while (true) {
        std::vector<std::size_t> ring;
        for (std::size_t r = 0; r < m_relations.size(); ++r)
            if (!std::ranges::contains(relations, r) &&
                std::ranges::any_of(m_relations[r], [&](const Term& term) { return reached.contains(term.cell); }))
                ring.push_back(r);
        if (ring.empty())
            break;
        std::vector<std::size_t> tried = candidates(ring);
        if (first.empty())
            first = tried;
        if (tried.size() > mostTried)
            tried.resize(mostTried);
        for (const std::size_t candidate : tried) {
            m_cells[candidate].hidden = true;
            inferBounds();
            const Cell& cell = m_cells[exposed];
            if (!isExposed(cell))
                return true;
            if (cell.high - cell.low > widest) {
                widest = cell.high - cell.low;
                best = candidate;
            }
            m_cells[candidate].hidden = false;
        }
        for (const std::size_t r : ring) {
            relations.push_back(r);
            for (const Term& term : m_relations[r])
                if (m_cells[term.cell].hidden)
                    reached.insert(term.cell);
        }
    }
    if (best == m_cells.size()) {
        if (first.empty())
            return false;
        best = first.front();
    }
    m_cells[best].hidden = true;
    return true;
}

// Numbers of these sums that may still be left out: totals last, the smallest first.
std::vector<std::size_t> CellSuppression::candidates(const std::vector<std::size_t>& relations) const
{
    std::set<std::size_t> found;
    for (const std::size_t r : relations)
        for (const Term& term : m_relations[r])
            if (!m_cells[term.cell].hidden && !m_cells[term.cell].known)
                found.insert(term.cell);
    std::vector<std::size_t> result(found.begin(), found.end());
    std::ranges::sort(result, {}, [this](std::size_t i) {
        const Cell& cell = m_cells[i];
        return std::tuple(cell.kind == Kind::Total, cell.value, cell.key);
    });
    return result;
}

bool CellSuppression::isHidden(const QString& key) const
{
    const auto found = m_index.constFind(key);
    return found != m_index.cend() && m_cells[*found].hidden;
}

QString CellSuppression::text(const QString& key) const
{
    const auto found = m_index.constFind(key);
    const bool small = found != m_index.cend() && m_cells[*found].kind != Kind::Amount && !m_cells[*found].unnamed &&
                       m_cells[*found].value <= largest;
    return small ? u"< 5"_s : u"x"_s;
}

QStringList CellSuppression::hiddenKeys(const QString& prefix) const
{
    QStringList keys;
    for (auto it = m_index.cbegin(); it != m_index.cend(); ++it)
        if (it.key().startsWith(prefix) && m_cells[it.value()].hidden && m_cells[it.value()].kind != Kind::Unprinted)
            keys << it.key();
    keys.sort();
    return keys;
}

bool CellSuppression::anyHidden() const
{
    return std::ranges::any_of(m_cells, [](const Cell& cell) { return cell.hidden && cell.kind != Kind::Unprinted; });
}

bool CellSuppression::anyUnnamed() const
{
    return std::ranges::any_of(m_cells, [](const Cell& cell) {
        return cell.hidden && cell.kind != Kind::Unprinted &&
               (cell.kind == Kind::Amount || cell.unnamed || cell.value > largest);
    });
}

} // namespace woonrust::reporting
