// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reporting/cell_suppression.h"

#include <QStringList>
#include <algorithm>
#include <limits>
#include <tuple>

namespace woonrust::reporting {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallest = 1; // sensitive counts, design 3.7
constexpr qint64 largest = 4;
constexpr qint64 unbounded = std::numeric_limits<qint64>::max() / 4096;

} // namespace

void CellSuppression::add(const QString& key, qint64 value, Kind kind, bool sensitiveAmount)
{
    if (m_index.contains(key))
        return;
    m_index.insert(key, m_cells.size());
    const bool smallCount = kind != Kind::Amount && value >= smallest && value <= largest;
    m_cells.push_back({.key = key,
                       .value = value,
                       .kind = kind,
                       .sensitive = smallCount || (kind == Kind::Amount && sensitiveAmount)});
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
    if (sum == 0 && !relation.empty())
        m_relations.push_back(std::move(relation));
}

void CellSuppression::solve()
{
    for (Cell& cell : m_cells)
        cell.hidden = cell.hidden || cell.sensitive;
    for (bool again = true; again;) {
        again = false;
        while (hideTwins()) {
        }
        inferBounds();
        for (std::size_t i = 0; i < m_cells.size() && !again; ++i)
            if (m_cells[i].sensitive && m_cells[i].low == m_cells[i].high)
                again = protect(i);
    }
}

// The same number under two keys is left out in both places.
bool CellSuppression::hideTwins()
{
    bool changed = false;
    for (const Relation& relation : m_relations) {
        if (relation.size() != 2 || relation[0].sign == relation[1].sign)
            continue;
        Cell& one = m_cells[relation[0].cell];
        Cell& other = m_cells[relation[1].cell];
        changed = changed || one.hidden != other.hidden;
        one.hidden = other.hidden = one.hidden || other.hidden;
    }
    return changed;
}

void CellSuppression::inferBounds()
{
    for (Cell& cell : m_cells) {
        const bool shownAsSmall = cell.kind != Kind::Amount && cell.value <= largest;
        cell.low = cell.hidden ? 0 : cell.value;
        cell.high = !cell.hidden ? cell.value : shownAsSmall ? largest : unbounded;
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
    bool changed = false;
    for (const Term& term : relation) {
        Cell& cell = m_cells[term.cell];
        if (cell.low == cell.high)
            continue;
        // sign * cell = -(sum of the others), and the sum of the others lies in [low, high].
        qint64 low = 0;
        qint64 high = 0;
        for (const Term& other : relation) {
            if (&other == &term)
                continue;
            const Cell& value = m_cells[other.cell];
            low += other.sign > 0 ? value.low : -value.high;
            high += other.sign > 0 ? value.high : -value.low;
        }
        const qint64 from = term.sign > 0 ? -high : low;
        const qint64 to = term.sign > 0 ? -low : high;
        if (from > cell.low || to < cell.high) {
            cell.low = std::max(cell.low, from);
            cell.high = std::min(cell.high, to);
            changed = true;
        }
    }
    return changed;
}

// Leaves out one more number so that the reader knows less about this one: in a sum that it is part of, or else in a
// sum that touches one of those, and so on outwards. False when nothing is left to leave out.
bool CellSuppression::protect(std::size_t cell)
{
    std::vector<bool> reached(m_cells.size(), false);
    reached[cell] = true;
    std::size_t known = 0;
    while (true) {
        const auto relations = relationsOf(reached);
        if (hideOneOf(relations))
            return true;
        if (relations.size() == known)
            return false;
        known = relations.size();
        for (const Relation* relation : relations)
            for (const Term& term : *relation)
                reached[term.cell] = true;
    }
}

std::vector<const CellSuppression::Relation*> CellSuppression::relationsOf(const std::vector<bool>& cells) const
{
    std::vector<const Relation*> relations;
    for (const Relation& relation : m_relations)
        if (std::ranges::any_of(relation, [&](const Term& term) { return cells[term.cell]; }))
            relations.push_back(&relation);
    return relations;
}

bool CellSuppression::hideOneOf(const std::vector<const Relation*>& relations)
{
    Cell* best = nullptr;
    const auto order = [](const Cell& cell) { return std::tuple(cell.kind == Kind::Total, cell.value, cell.key); };
    for (const Relation* relation : relations) {
        // A sum that gives nothing away needs nothing: every number in it is known to the reader anyway, or more than
        // one is open. Only sums in which something was worked out count.
        const bool openOnes = std::ranges::any_of(
            *relation, [&](const Term& term) { return m_cells[term.cell].low != m_cells[term.cell].high; });
        const bool hiddenOnes =
            std::ranges::any_of(*relation, [&](const Term& term) { return m_cells[term.cell].hidden; });
        if (openOnes || !hiddenOnes)
            continue;
        for (const Term& term : *relation) {
            Cell& cell = m_cells[term.cell];
            if (!cell.hidden && (!best || order(cell) < order(*best)))
                best = &cell;
        }
    }
    if (!best)
        return false;
    best->hidden = true;
    return true;
}

bool CellSuppression::isHidden(const QString& key) const
{
    const auto found = m_index.constFind(key);
    return found != m_index.cend() && m_cells[*found].hidden;
}

QString CellSuppression::text(const QString& key) const
{
    const auto found = m_index.constFind(key);
    const bool small =
        found != m_index.cend() && m_cells[*found].kind != Kind::Amount && m_cells[*found].value <= largest;
    return small ? u"< 5"_s : u"x"_s;
}

QStringList CellSuppression::hiddenKeys(const QString& prefix) const
{
    QStringList keys;
    for (const Cell& cell : m_cells)
        if (cell.hidden && cell.key.startsWith(prefix))
            keys << cell.key;
    keys.sort();
    return keys;
}

bool CellSuppression::anyHidden() const
{
    return std::ranges::any_of(m_cells, &Cell::hidden);
}

bool CellSuppression::anyUnnamed() const
{
    return std::ranges::any_of(
        m_cells, [](const Cell& cell) { return cell.hidden && (cell.kind == Kind::Amount || cell.value > largest); });
}

} // namespace woonrust::reporting
