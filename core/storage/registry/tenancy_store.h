// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

TenancyId insertTenancy(Connection& db, const Tenancy& tenancy);
// False when its version is another by now.
[[nodiscard]] bool updateTenancy(Connection& db, const Tenancy& tenancy);
[[nodiscard]] std::optional<Tenancy> findTenancy(Connection& db, TenancyId id);

// The tenancy and who holds it.
struct Resident {
    Tenancy tenancy;
    Person person;
};

// Who lives in the unit on that day (start and end days included), in order of name.
[[nodiscard]] std::vector<Resident> residentsOn(Connection& db, UnitId unit, QDate day);
// Everybody who ever did, newest first.
[[nodiscard]] std::vector<Resident> residentHistory(Connection& db, UnitId unit);

// The tenancy and its unit.
struct Residence {
    Tenancy tenancy;
    Unit unit;
};

// Where the person lives or lived, newest first.
[[nodiscard]] std::vector<Residence> residencesOf(Connection& db, PersonId person);
// The unit where the person lives on that day; of several the one that began last. Invalid when there is none.
[[nodiscard]] UnitId homeOn(Connection& db, PersonId person, QDate day);

// A tenancy of the same person in the same unit that has a day in common with this one, other than itself.
[[nodiscard]] std::optional<Tenancy> overlappingTenancy(Connection& db, const Tenancy& tenancy);

} // namespace woonrust::storage
