// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/readiness.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

// What people say of the points of readiness for the court, over what the casebook tells by itself. All of it needs
// Permission::WorkDossier, and the dossier to be open to the actor.
namespace woonrust::readiness_marks {

// Marks a point of a dossier, or changes how it is marked (`mark.version` as it was read, 0 for a new one). With a
// reason that says what it rests on. Refused in a closed dossier.
[[nodiscard]] Result<ReadinessMarkId> set(Session& session, const ReadinessMark& mark,
                                          Numbers numbers = Numbers::Question);
// The point is again what the casebook tells.
[[nodiscard]] Result<void> clear(Session& session, ReadinessMarkId mark);

} // namespace woonrust::readiness_marks
