// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/new_report/known.h"

#include "storage/register/tenancy_store.h"
#include "storage/register/unit_store.h"

namespace woonrust::ui {

Result<Known> readKnown(Session& session, UnitId place, PersonId reporter)
{
    return session.read([&] {
        Known known{.place = place,
                    .street = {},
                    .reporter = reporter,
                    .context = orThrow(context::forPlace(session, place, reporter)),
                    .residents = {}};
        if (const auto home = storage::findUnit(session.db(), place))
            known.street = home->street;
        if (place)
            for (const storage::Resident& resident : storage::residentsOn(session.db(), place, session.clock().today()))
                known.residents.push_back(resident.person);
        return known;
    });
}

} // namespace woonrust::ui
