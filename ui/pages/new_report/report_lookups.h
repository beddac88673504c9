// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "ui/pages/case/lookup_field.h"

namespace woonrust::ui {

// What the reporter field can give beside the id of a person.
inline constexpr qint64 anonymousReporter = -1;
inline constexpr qint64 newReporter = -2;

// Persons by name, telephone or tenant number, by name and street, and who lives at an address; then "new person" and
// "anonymous", so that Enter on a name that nobody has goes on with somebody new.
[[nodiscard]] LookupField::Find findReporters();
// Homes by address, postcode or number, with who lives there.
[[nodiscard]] LookupField::Find findPlaces();
[[nodiscard]] LookupField::Find findAreas();

} // namespace woonrust::ui
