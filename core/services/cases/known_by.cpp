// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/known_by.h"

#include "storage/registry/person_store.h"
#include "storage/registry/tenancy_store.h"
#include "storage/registry/unit_store.h"

namespace woonrust {

KnownBy knownBy(Connection& db, PersonId id)
{
    const auto person = id ? storage::findPerson(db, id) : std::nullopt;
    if (!person)
        return {};
    KnownBy known{.names = {person->displayName(), person->lastName},
                  .reach = {person->phone, person->email, person->tenantNumber},
                  .places = {}};
    if (!person->infix.isEmpty())
        known.names << person->infix + u' ' + person->lastName;
    for (const storage::Residence& residence : storage::residencesOf(db, id))
        known.places << residence.unit.addressLine();
    for (QStringList* list : {&known.names, &known.reach, &known.places})
        list->removeAll(QString());
    return known;
}

KnownBy reporterKnownBy(Connection& db, const Report& report)
{
    KnownBy known = knownBy(db, report.reporter);
    if (const auto unit = report.reporterUnit ? storage::findUnit(db, report.reporterUnit) : std::nullopt)
        known.places << unit->addressLine();
    return known;
}

} // namespace woonrust
