// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/cell_suppression.h"

#include "papers/other_numbers.h"

#include <QStringList>
#include <algorithm>
#include <utility>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 4; // of the sensitive counts, design 3.7
constexpr int mostMore = 6;   // numbers to leave out for the sake of one
constexpr qint64 unbounded = CellSystem::unbounded;

// What is left out first: claims, then counts, then totals.
constexpr int rankOfClaim = 0;
constexpr int rankOfCount = 1;
constexpr int rankOfTotal = 2;

using Range = CellSystem::Range;
constexpr Range nonNegative{.low = 0, .high = unbounded};
constexpr Range anything{.low = -unbounded, .high = unbounded};

// In place of a count that is left out stands "< 5" or, of a larger one, "x".
Range namedRange(qint64 count)
{
    return count <= largest ? Range{.low = 0, .high = largest} : Range{.low = largest + 1, .high = unbounded};
}

} // namespace

std::size_t CellSuppression::put(const QString& key, const CellSystem::Cell& cell, const Facts& facts)
{
    const std::size_t index = m_facts.size();
    m_index.insert(key, index);
    m_system.cells.push_back(cell);
    m_facts.push_back(facts);
    m_facts.back().key = key;
    m_facts.back().low = m_facts.back().high = cell.value;
    return index;
}

void CellSuppression::add(const QString& key, qint64 value, Kind kind, Sensitivity sensitivity)
{
    if (m_index.contains(key))
        return;
    const bool amount = kind == Kind::Amount;
    const bool printed = kind != Kind::Unprinted;
    const Range unnamed = value < 0 ? anything : nonNegative;
    CellSystem::Cell cell{.value = value, .told = {Range{.low = value, .high = value}, unnamed, unnamed}};
    if (printed && !amount)
        cell.told[CellSystem::LeftOut] = namedRange(value);
    if (printed && (amount || value > largest))
        cell.furthest = CellSystem::LeftOut; // already an "x"
    const bool sensitive =
        sensitivity == Sensitivity::Sensitive || (sensitivity == Sensitivity::ByValue && !amount && isSmall(value));
    if (!printed)
        cell.state = CellSystem::Unnamed;
    else if (sensitive)
        cell.state = CellSystem::LeftOut;
    if (sensitivity == Sensitivity::CommonKnowledge)
        cell.state = cell.furthest = CellSystem::Printed;
    cell.rank = kind == Kind::Total ? rankOfTotal : rankOfCount;
    put(key, cell, {.key = {}, .printed = printed, .amount = amount, .sensitive = sensitive});
}

void CellSuppression::addClaim(const QString& key, const std::vector<Term>& sum)
{
    qint64 value = 0;
    CellSystem::Relation relation = termsOf(sum, value);
    const std::size_t cell = put(key,
                                 {.value = value,
                                  .told = {nonNegative, anything, anything},
                                  .state = value < 0 ? CellSystem::LeftOut : CellSystem::Printed,
                                  .furthest = CellSystem::LeftOut,
                                  .rank = rankOfClaim},
                                 {});
    relation.push_back({.cell = cell, .factor = -1});
    addRelation(std::move(relation));
}

void CellSuppression::addSame(const QString& other, const QString& key)
{
    const auto found = m_index.constFind(key);
    if (found == m_index.cend() || m_index.contains(other))
        return;
    // A copy: what the table holds moves when it grows.
    const std::size_t cell = *found;
    m_index.insert(other, cell);
}

void CellSuppression::repeat(const QString& other, const QString& prefix)
{
    const QHash<QString, std::size_t> index = m_index;
    for (auto it = index.cbegin(); it != index.cend(); ++it)
        if (it.key().startsWith(prefix) && !m_index.contains(other + it.key().sliced(prefix.size())))
            m_index.insert(other + it.key().sliced(prefix.size()), it.value());
}

void CellSuppression::hide(const QString& key)
{
    const auto found = m_index.constFind(key);
    if (found == m_index.cend())
        return;
    CellSystem::Cell& cell = m_system.cells[*found];
    cell.state = std::max(cell.state, std::min(CellSystem::LeftOut, cell.furthest));
}

void CellSuppression::relate(const std::vector<QString>& parts, const std::vector<QString>& wholes)
{
    std::vector<Term> sum;
    for (const QString& key : parts)
        sum.push_back({.key = key});
    for (const QString& key : wholes)
        sum.push_back({.key = key, .factor = -1});
    qint64 value = 0;
    CellSystem::Relation relation = termsOf(sum, value);
    if (value == 0 && relation.size() > 1)
        addRelation(std::move(relation));
}

void CellSuppression::relateAtLeastZero(const std::vector<Term>& sum)
{
    qint64 value = 0;
    CellSystem::Relation relation = termsOf(sum, value);
    if (value < 0 || relation.size() < 2)
        return;
    // What is left over stands nowhere, and says nothing of itself.
    const std::size_t rest =
        put(u"rest %1"_s.arg(m_facts.size()), {.value = value, .told = {nonNegative, nonNegative, nonNegative}}, {});
    relation.push_back({.cell = rest, .factor = -1});
    addRelation(std::move(relation));
}

std::vector<CellSystem::Term> CellSuppression::termsOf(const std::vector<Term>& sum, qint64& value) const
{
    std::vector<CellSystem::Term> terms;
    value = 0;
    for (const Term& term : sum) {
        const auto found = m_index.constFind(term.key);
        if (found == m_index.cend() || term.factor == 0)
            continue;
        value += term.factor * m_system.cells[*found].value;
        // Two places of one number are one term.
        const auto same = std::ranges::find(terms, *found, &CellSystem::Term::cell);
        if (same != terms.end())
            same->factor += term.factor;
        else
            terms.push_back({.cell = *found, .factor = term.factor});
    }
    std::erase_if(terms, [](const CellSystem::Term& term) { return term.factor == 0; });
    return terms;
}

void CellSuppression::addRelation(CellSystem::Relation relation)
{
    for (const CellSystem::Term& term : relation)
        m_system.cells[term.cell].relations.push_back(m_system.relations.size());
    m_system.relations.push_back(std::move(relation));
}

void CellSuppression::solve()
{
    m_solved = true;
    OtherNumbers others(m_system);
    const auto protect = [&](std::size_t cell) {
        for (int more = 0; more <= mostMore; ++more)
            for (const qint64 value : wanted(cell)) {
                if (!others.find(cell, value, more))
                    continue;
                for (const OtherNumbers::Change& change : others.changes()) {
                    m_system.cells[change.cell].state = change.state;
                    m_facts[change.cell].low = std::min(m_facts[change.cell].low, change.value);
                    m_facts[change.cell].high = std::max(m_facts[change.cell].high, change.value);
                }
                return true;
            }
        return false;
    };
    // What is found stays true, whatever more is left out later: a reader is told less only.
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t cell = 0; cell < m_facts.size(); ++cell)
            while (isExposed(cell)) {
                changed = true;
                CellSystem::Cell& of = m_system.cells[cell];
                if (protect(cell))
                    continue;
                if (of.state != of.furthest)
                    of.state = of.furthest; // perhaps without its name
                else
                    leaveOutAround(cell);
            }
    }
}

// The values that it must be able to have as far as a reader can tell, and that were not found yet.
std::vector<qint64> CellSuppression::wanted(std::size_t cell) const
{
    const Facts& facts = m_facts[cell];
    const qint64 value = m_system.cells[cell].value;
    if (facts.amount) { // at least as much as it is itself must be open
        const qint64 open = std::max(std::abs(value), largest);
        if (facts.high - facts.low >= open)
            return {};
        return {value - open, value + open};
    }
    std::vector<qint64> values;
    if (facts.high < largest)
        values.push_back(largest); // first: the others must be lower then, which zeros cannot
    if (facts.low > 0)
        values.push_back(0);
    return values;
}

bool CellSuppression::isPrintedNumber(std::size_t cell) const
{
    return m_facts[cell].printed;
}

// Of what is shown as "x" everybody knows that it is 5 or more, and more than that is not sensitive. A zero that is
// left out for the sake of others is called "< 5", and must be as open as they are.
bool CellSuppression::isExposed(std::size_t cell) const
{
    const Facts& facts = m_facts[cell];
    const CellSystem::Cell& of = m_system.cells[cell];
    if (of.state == CellSystem::Printed || facts.closed)
        return false;
    const bool named = facts.printed && !facts.amount && of.value <= largest;
    return (facts.sensitive || named) && !wanted(cell).empty();
}

// All that is joined to it by sums: of what is nowhere printed nobody can work out anything.
void CellSuppression::leaveOutAround(std::size_t cell)
{
    std::vector<std::size_t> reached{cell};
    m_facts[cell].closed = true;
    for (std::size_t next = 0; next < reached.size(); ++next)
        for (const std::size_t r : m_system.cells[reached[next]].relations)
            for (const CellSystem::Term& term : m_system.relations[r]) {
                CellSystem::Cell& of = m_system.cells[term.cell];
                if (std::exchange(m_facts[term.cell].closed, true))
                    continue;
                of.state = of.furthest;
                reached.push_back(term.cell);
            }
}

bool CellSuppression::isHidden(const QString& key) const
{
    const auto found = m_index.constFind(key);
    // What was not looked at may not be printed.
    return found == m_index.cend() ? m_solved : m_system.cells[*found].state != CellSystem::Printed;
}

QString CellSuppression::text(const QString& key) const
{
    const auto found = m_index.constFind(key);
    if (found == m_index.cend() || m_facts[*found].amount)
        return u"x"_s;
    const CellSystem::Cell& cell = m_system.cells[*found];
    return cell.state == CellSystem::LeftOut && cell.value <= largest ? u"< 5"_s : u"x"_s;
}

QStringList CellSuppression::hiddenKeys(const QString& prefix) const
{
    QStringList keys;
    for (auto it = m_index.cbegin(); it != m_index.cend(); ++it)
        if (it.key().startsWith(prefix) && isHidden(it.key()) && isPrintedNumber(it.value()))
            keys << it.key();
    keys.sort();
    return keys;
}

bool CellSuppression::anyHidden() const
{
    return std::ranges::any_of(m_index, [this](std::size_t cell) {
        return isPrintedNumber(cell) && m_system.cells[cell].state != CellSystem::Printed;
    });
}

bool CellSuppression::anyUnnamed() const
{
    for (auto it = m_index.cbegin(); it != m_index.cend(); ++it)
        if (isPrintedNumber(it.value()) && isHidden(it.key()) && text(it.key()) == u"x"_s)
            return true;
    return false;
}

} // namespace woonrust::papers
