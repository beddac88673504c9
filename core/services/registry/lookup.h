// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "services/base/session.h"

// Which home somebody means who types part of an address, for the fields of a form. Whom: find_people.h.
namespace woonrust::lookup {

struct HomeHit {
    Unit unit;
    std::vector<Person> residents; // today
};
// By street and number, or postcode. Who may see units but no cases gets them without residents.
[[nodiscard]] Result<std::vector<HomeHit>> homes(Session& session, const QString& typed, std::size_t most);

// The area that a home is in; nothing when there is none.
[[nodiscard]] Result<std::optional<Area>> areaOf(Session& session, UnitId unit);

} // namespace woonrust::lookup
