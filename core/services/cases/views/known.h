// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/context.h"

namespace woonrust::context {

// What is known while a report is being typed: the context of place and reporter, and who may be the accused.
struct Known {
    UnitId place;
    QString street; // of the place; empty when it is no home
    PersonId reporter;
    PlaceContext context;
    std::vector<Person> residents; // of the place, today
};
// Needs SeeCases.
[[nodiscard]] Result<Known> known(Session& session, UnitId place, PersonId reporter);

// What a report that is begun from elsewhere starts with: ids, and the names that the form shows for them.
struct Start {
    DossierId dossier; // gives its home and area, when it is open to the actor and the rest is empty
    UnitId unit;
    AreaId area;
    PersonId reporter;
    QString address = {};
    QString areaName = {};
    QString reporterName = {};
};
// Fills in what follows from the ids; one that is gone stays without a name. Needs SeeCases.
[[nodiscard]] Result<Start> startOf(Session& session, Start start);

} // namespace woonrust::context
