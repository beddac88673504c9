// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/context.h"

namespace woonrust::ui {

// What is known while a report is being typed: the context of place and reporter, and who may be the accused.
struct Known {
    UnitId place;
    QString street; // of the place; empty when it is no home
    PersonId reporter;
    context::PlaceContext context;
    std::vector<Person> residents; // of the place, today
};

// Reads it, in a worker.
[[nodiscard]] Result<Known> readKnown(Session& session, UnitId place, PersonId reporter);

} // namespace woonrust::ui
