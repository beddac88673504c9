// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

namespace woonrust::alerts {

// An alert lasts at most this long, and is then judged again: sector practice is removal after 24 months without
// incidents (domain.md 3).
inline constexpr int longestMonths = 24;

// In force today: of the unit and of those who live there, or of the person and of their home. Needs SeeCases.
[[nodiscard]] Result<std::vector<Alert>> atUnit(Session& session, UnitId unit);
[[nodiscard]] Result<std::vector<Alert>> onPerson(Session& session, PersonId person);
// Ending within so many days from today, the first to end first: to be judged again or left to end. Needs SeeCases.
[[nodiscard]] Result<std::vector<Alert>> expiring(Session& session, int days = 30);

// These need ManageAlerts. An alert says what is so and who said it, and always has a last day: at most 24 months
// after the first. `fromOn` may be left out for today.
[[nodiscard]] Result<AlertId> add(Session& session, const Alert& alert, Numbers numbers = Numbers::Question);
// Gives it a later or earlier last day; at most 24 months from today.
[[nodiscard]] Result<void> extend(Session& session, Seen<AlertId> alert, QDate untilOn, const QString& reason,
                                  Numbers numbers = Numbers::Question);
// Ends it now; it stays in the history.
[[nodiscard]] Result<void> end(Session& session, Seen<AlertId> alert, const QString& reason,
                               Numbers numbers = Numbers::Question);

} // namespace woonrust::alerts
