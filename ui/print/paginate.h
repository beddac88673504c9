// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/fragment.h"

namespace woonrust::print {

struct Placement {
    std::size_t fragment = 0;
    double y = 0;              // from the top of the body
    bool repeatedHead = false; // this is the fragment's repeated head, not the fragment
};

using PagePlacements = std::vector<Placement>;

// Divides fragments over pages with a body of that height. Chains of keepWithNext stay on one page unless they are
// longer than a page; a fragment higher than a page gets a page of its own. There is always at least one page.
[[nodiscard]] std::vector<PagePlacements> paginate(const Fragments& fragments, double bodyHeight);

} // namespace woonrust::print
