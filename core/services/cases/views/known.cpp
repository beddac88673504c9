// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/views/known.h"

#include "services/base/open_guard.h"
#include "storage/cases/dossier_store.h"
#include "storage/registry/area_store.h"
#include "storage/registry/person_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"

namespace woonrust::context {

Result<Known> known(Session& session, UnitId place, PersonId reporter)
{
    return session.read([&] {
        Known known{.place = place,
                    .street = {},
                    .reporter = reporter,
                    .context = orThrow(forPlace(session, place, reporter)),
                    .residents = {}};
        if (const auto home = storage::findUnit(session.db(), place))
            known.street = home->street;
        if (place)
            for (const storage::Resident& resident : storage::residentsOn(session.db(), place, session.clock().today()))
                known.residents.push_back(resident.person);
        return known;
    });
}

Result<Start> startOf(Session& session, Start start)
{
    return session.read([&] {
        requirePermission(session, Permission::SeeCases);
        Connection& db = session.db();
        const auto dossier = storage::findDossier(db, start.dossier);
        if (dossier && isOpenTo(session, start.dossier)) {
            if (!start.unit)
                start.unit = dossier->unit;
            if (!start.area)
                start.area = dossier->area;
        }
        if (const auto unit = storage::findUnit(db, start.unit)) {
            start.address = unit->addressLine();
            if (unit->area)
                start.area = unit->area;
        }
        if (const auto area = storage::findArea(db, start.area))
            start.areaName = area->name;
        if (const auto reporter = storage::findPerson(db, start.reporter))
            start.reporterName = reporter->displayName();
        return start;
    });
}

} // namespace woonrust::context
