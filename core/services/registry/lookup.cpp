// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/registry/lookup.h"

#include "services/registry/units.h"
#include "storage/registry/area_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"

namespace woonrust::lookup {

namespace {

std::vector<Person> residents(Session& session, UnitId unit)
{
    std::vector<Person> people;
    for (const storage::Resident& resident : storage::residentsOn(session.db(), unit, session.clock().today()))
        people.push_back(resident.person);
    return people;
}

} // namespace

Result<std::vector<HomeHit>> homes(Session& session, const QString& typed, std::size_t most)
{
    return session.read([&] {
        const bool seesPeople = policy::may(session.actor(), Permission::SeeCases);
        std::vector<HomeHit> found;
        for (const Unit& unit : orThrow(units::search(session, typed))) {
            if (found.size() >= most)
                break;
            found.push_back({.unit = unit, .residents = {}});
            if (seesPeople)
                found.back().residents = residents(session, unit.id);
        }
        return found;
    });
}

Result<std::optional<Area>> areaOf(Session& session, UnitId unit)
{
    return session.read([&]() -> std::optional<Area> {
        const Unit home = orThrow(units::get(session, unit));
        return home.area ? storage::findArea(session.db(), home.area) : std::nullopt;
    });
}

} // namespace woonrust::lookup
