// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cmath>
#include <limits>
#include <map>
#include <string>
#include <vector>

namespace woonrust::tests {

// What somebody can work out about numbers of which he knows ranges and linear relations: the smallest and largest
// value that each can have. Numbers go by name; one that was never given a range is 0 or more.
class LinearBounds {
public:
    static constexpr double infinite = std::numeric_limits<double>::infinity();
    struct Range {
        double low = 0;
        double high = infinite;
    };
    using Sum = std::map<std::string, double>; // name -> coefficient

    void range(const std::string& name, Range range)
    {
        Range& known = m_ranges[number(name)];
        known = {std::max(known.low, range.low), std::min(known.high, range.high)};
    }
    [[nodiscard]] bool knows(const std::string& name) const { return m_numbers.contains(name); }
    // low <= sum <= high.
    void relate(const Sum& sum, double low, double high)
    {
        std::vector<std::pair<int, double>> row;
        for (const auto& [name, factor] : sum)
            row.emplace_back(number(name), factor);
        m_rows.push_back(row);
        m_rowRanges.push_back({low, high});
    }
    void equal(const Sum& sum) { relate(sum, 0, 0); }

    // By narrowing range after range, whole numbers only: quick, and sound.
    [[nodiscard]] std::map<std::string, Range> narrowed() const
    {
        std::vector<Range> ranges = m_ranges;
        for (bool changed = true; changed;) {
            changed = false;
            for (std::size_t r = 0; r < m_rows.size(); ++r)
                changed = narrow(ranges, r) || changed;
        }
        std::map<std::string, Range> result;
        for (const auto& [name, index] : m_numbers)
            result[name] = ranges[std::size_t(index)];
        return result;
    }

    // Exactly, over all relations at once (the simplex method with bounded variables); made once, then asked often.
    class Solver;

private:
    int number(const std::string& name)
    {
        const auto [it, added] = m_numbers.emplace(name, int(m_numbers.size()));
        if (added)
            m_ranges.emplace_back();
        return it->second;
    }

    bool narrow(std::vector<Range>& ranges, std::size_t r) const
    {
        bool changed = false;
        for (const auto& [wanted, factor] : m_rows[r]) {
            Range& range = ranges[std::size_t(wanted)];
            if (range.low == range.high)
                continue;
            double low = m_rowRanges[r].low;
            double high = m_rowRanges[r].high;
            for (const auto& [other, f] : m_rows[r]) {
                if (other == wanted)
                    continue;
                const Range& of = ranges[std::size_t(other)];
                low -= f > 0 ? f * of.high : f * of.low;
                high -= f > 0 ? f * of.low : f * of.high;
            }
            const double from = std::ceil((factor > 0 ? low / factor : high / factor) - 1e-6);
            const double to = std::floor((factor > 0 ? high / factor : low / factor) + 1e-6);
            if (from > range.low || to < range.high) {
                range = {std::max(range.low, from), std::min(range.high, to)};
                changed = true;
            }
        }
        return changed;
    }

    std::map<std::string, int> m_numbers;
    std::vector<Range> m_ranges;
    std::vector<std::vector<std::pair<int, double>>> m_rows;
    std::vector<Range> m_rowRanges;
};

class LinearBounds::Solver {
public:
    explicit Solver(const LinearBounds& problem) : m_names(problem.m_numbers)
    {
        // Each row gets a variable of its own for its range, and one more that only helps to begin.
        const std::size_t own = problem.m_ranges.size();
        m_rows = problem.m_rows.size();
        m_columns = own + 2 * m_rows;
        m_bounds = problem.m_ranges;
        m_bounds.resize(m_columns);
        m_table.assign(m_rows, std::vector<double>(m_columns, 0.0));
        m_atHigh.assign(m_columns, false);
        m_basis.resize(m_rows);
        m_value.resize(m_rows);
        for (std::size_t r = 0; r < m_rows; ++r) {
            for (const auto& [column, factor] : problem.m_rows[r])
                m_table[r][std::size_t(column)] += factor;
            m_table[r][own + r] = -1;
            m_bounds[own + r] = problem.m_rowRanges[r];
            if (!std::isfinite(m_bounds[own + r].low)) { // turned round: every variable has a lowest value
                m_table[r][own + r] = 1;
                m_bounds[own + r] = {-problem.m_rowRanges[r].high, -problem.m_rowRanges[r].low};
            }
            double rest = 0;
            for (std::size_t c = 0; c < own + m_rows; ++c)
                rest -= m_table[r][c] * m_bounds[c].low;
            if (rest < 0) {
                for (std::size_t c = 0; c < own + m_rows; ++c)
                    m_table[r][c] = -m_table[r][c];
                rest = -rest;
            }
            m_table[r][own + m_rows + r] = 1;
            m_bounds[own + m_rows + r] = {0, infinite};
            m_basis[r] = own + m_rows + r;
            m_value[r] = rest;
        }
        std::vector<double> cost(m_columns, 0.0);
        for (std::size_t r = 0; r < m_rows; ++r)
            cost[own + m_rows + r] = -1;
        m_feasible = maximise(cost) > -1e-6;
        for (std::size_t r = 0; r < m_rows; ++r)
            m_bounds[own + m_rows + r] = {0, 0};
    }

    // Whether there are such numbers at all.
    [[nodiscard]] bool feasible() const { return m_feasible; }
    [[nodiscard]] Range range(const std::string& name)
    {
        std::vector<double> cost(m_columns, 0.0);
        const auto column = std::size_t(m_names.at(name));
        cost[column] = 1;
        const double high = maximise(cost);
        cost[column] = -1;
        return {-maximise(cost), high};
    }

private:
    double at(std::size_t column) const
    {
        for (std::size_t r = 0; r < m_rows; ++r)
            if (m_basis[r] == column)
                return m_value[r];
        return m_atHigh[column] ? m_bounds[column].high : m_bounds[column].low;
    }

    double maximise(const std::vector<double>& cost)
    {
        constexpr double tiny = 1e-7;
        for (int round = 0; round < 5000; ++round) {
            std::vector<double> gain = cost;
            for (std::size_t r = 0; r < m_rows; ++r)
                if (const double factor = cost[m_basis[r]]; factor != 0)
                    for (std::size_t c = 0; c < m_columns; ++c)
                        gain[c] -= factor * m_table[r][c];
            std::size_t enters = m_columns;
            double most = tiny;
            for (std::size_t c = 0; c < m_columns; ++c) {
                if (m_bounds[c].low == m_bounds[c].high)
                    continue;
                const double use = m_atHigh[c] ? -gain[c] : gain[c];
                if (use > most) {
                    most = use;
                    enters = c;
                    if (round > 1000) // the first one: cannot go round in circles
                        break;
                }
            }
            if (enters == m_columns) {
                double sum = 0;
                for (std::size_t c = 0; c < m_columns; ++c)
                    if (cost[c] != 0)
                        sum += cost[c] * at(c);
                return sum;
            }
            const double direction = m_atHigh[enters] ? -1 : 1;
            double step = m_bounds[enters].high - m_bounds[enters].low;
            std::size_t leaves = m_rows;
            bool leavesAtHigh = false;
            for (std::size_t r = 0; r < m_rows; ++r) {
                const double change = -m_table[r][enters] * direction;
                if (std::abs(change) < tiny)
                    continue;
                const Range& of = m_bounds[m_basis[r]];
                const double room = change > 0 ? (of.high - m_value[r]) / change : (of.low - m_value[r]) / change;
                if (room < step - 1e-12) {
                    step = std::max(room, 0.0);
                    leaves = r;
                    leavesAtHigh = change > 0;
                }
            }
            if (!std::isfinite(step))
                return infinite;
            const double enteringValue =
                (m_atHigh[enters] ? m_bounds[enters].high : m_bounds[enters].low) + direction * step;
            for (std::size_t r = 0; r < m_rows; ++r)
                m_value[r] -= m_table[r][enters] * direction * step;
            if (leaves == m_rows) {
                m_atHigh[enters] = !m_atHigh[enters];
                continue;
            }
            m_atHigh[m_basis[leaves]] = leavesAtHigh;
            m_atHigh[enters] = false;
            pivot(leaves, enters);
            m_basis[leaves] = enters;
            m_value[leaves] = enteringValue;
        }
        return std::nan(""); // fails every comparison
    }

    void pivot(std::size_t row, std::size_t column)
    {
        const double by = m_table[row][column];
        for (double& value : m_table[row])
            value /= by;
        for (std::size_t r = 0; r < m_rows; ++r) {
            const double factor = m_table[r][column];
            if (r == row || factor == 0)
                continue;
            for (std::size_t c = 0; c < m_columns; ++c)
                m_table[r][c] -= factor * m_table[row][c];
        }
    }

    std::map<std::string, int> m_names;
    std::size_t m_rows = 0;
    std::size_t m_columns = 0;
    std::vector<std::vector<double>> m_table;
    std::vector<Range> m_bounds;
    std::vector<bool> m_atHigh;
    std::vector<std::size_t> m_basis;
    std::vector<double> m_value;
    bool m_feasible = false;
};

} // namespace woonrust::tests
