// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "exchange/demo/demo_random.h"
#include "services/base/session.h"

namespace woonrust::demo {

struct Home {
    Unit unit;
    PersonId tenant;
};

// The invented town of Lindenveld: one municipality, three districts, eight neighbourhoods with simple boundaries, and
// homes with a tenant each.
struct Town {
    std::vector<AreaId> neighbourhoods;
    std::vector<Home> homes; // by street and number: what lies next to each other is next to each other here
};

// Stores the town with `homes` homes, inside the caller's transaction.
[[nodiscard]] Town buildTown(Session& session, Random& random, int homes, QDate from);

} // namespace woonrust::demo
