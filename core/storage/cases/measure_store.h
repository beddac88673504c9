// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/measure.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

MeasureId insertMeasure(Connection& db, const Measure& measure);
// False when its version is another by now.
[[nodiscard]] bool updateMeasure(Connection& db, const Measure& measure);
void removeMeasure(Connection& db, MeasureId id);
[[nodiscard]] std::optional<Measure> findMeasure(Connection& db, MeasureId id);
// Newest first.
[[nodiscard]] std::vector<Measure> measuresOf(Connection& db, DossierId dossier);
// Those of one user that run.
[[nodiscard]] std::vector<Measure> runningMeasuresOf(Connection& db, UserId keeper);

} // namespace woonrust::storage
