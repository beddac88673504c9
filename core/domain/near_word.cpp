// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/near_word.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace woonrust {

int wordDistance(const QString& a, const QString& b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> above(std::size_t(b.size()) + 1);
    for (std::size_t i = 0; i < above.size(); ++i)
        above[i] = int(i);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = above[0];
        above[0] = int(i) + 1;
        for (qsizetype k = 0; k < b.size(); ++k) {
            const std::size_t at = std::size_t(k) + 1;
            const int changed = corner + (a[i] == b[k] ? 0 : 1);
            corner = above[at];
            above[at] = std::min({changed, above[at] + 1, above[at - 1] + 1});
        }
    }
    return above.back();
}

} // namespace woonrust
