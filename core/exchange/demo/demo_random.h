// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>
#include <vector>

namespace woonrust::demo {

// SplitMix64: the same numbers for the same seed on every machine and with every library.
class Random {
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    // From `least` up to and including `most`.
    int between(int least, int most) { return least + int(next() % quint64(most - least + 1)); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T> const T& of(const std::vector<T>& list) { return list[std::size_t(next() % list.size())]; }
    template <class List> decltype(auto) from(const List& list)
    {
        return list.at(typename List::size_type(next() % quint64(list.size())));
    }

private:
    quint64 m_state;
};

} // namespace woonrust::demo
