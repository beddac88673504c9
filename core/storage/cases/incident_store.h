// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/incident.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

IncidentId insertIncident(Connection& db, const Incident& incident);
// All but where it hangs, who recorded it and when. False when its version is another by now.
[[nodiscard]] bool updateIncident(Connection& db, const Incident& incident);
void removeIncident(Connection& db, IncidentId id);
[[nodiscard]] std::optional<Incident> findIncident(Connection& db, IncidentId id);
// In the order in which they happened, the last one first.
[[nodiscard]] std::vector<Incident> incidentsOf(Connection& db, const Subject& about);
[[nodiscard]] std::vector<Incident> incidentsOf(Connection& db, ReportId report);
[[nodiscard]] std::vector<Incident> incidentsOf(Connection& db, DossierId dossier);

} // namespace woonrust::storage
