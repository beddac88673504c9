// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

AlertId insertAlert(Connection& db, const Alert& alert);
// The days and whether it was ended; nothing else of an alert changes.
// False when its version is another by now.
[[nodiscard]] bool updateAlertTerm(Connection& db, const Alert& alert);
[[nodiscard]] std::optional<Alert> findAlert(Connection& db, AlertId id);

// In force on that day: begun, not past its last day, not ended. Of the unit and of those who live there then.
[[nodiscard]] std::vector<Alert> alertsAt(Connection& db, UnitId unit, QDate day);
// In force on that day, of the person and of the home where they live then.
[[nodiscard]] std::vector<Alert> alertsOn(Connection& db, PersonId person, QDate day);
// Of the person alone, past ones too, newest first.
[[nodiscard]] std::vector<Alert> alertHistory(Connection& db, PersonId person);
// Running alerts whose last day lies in [from, until], the first to end first.
[[nodiscard]] std::vector<Alert> alertsExpiring(Connection& db, QDate from, QDate until, int limit = 200);

} // namespace woonrust::storage
