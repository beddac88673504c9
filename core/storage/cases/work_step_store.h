// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/work_step.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

WorkStepId insertWorkStep(Connection& db, const WorkStep& step);
// Everything but what it is a step of. False when the row has another version than step.version. Raises the version.
[[nodiscard]] bool updateWorkStep(Connection& db, const WorkStep& step);
void removeWorkStep(Connection& db, WorkStepId id);
[[nodiscard]] std::optional<WorkStep> findWorkStep(Connection& db, WorkStepId id);
// In the order in which they were begun.
[[nodiscard]] std::vector<WorkStep> workStepsOf(Connection& db, DossierId dossier);
// Those that run: with a due day, of all dossiers; and all of one user.
[[nodiscard]] std::vector<WorkStep> openWorkSteps(Connection& db);
[[nodiscard]] std::vector<WorkStep> openWorkStepsOf(Connection& db, UserId keeper);

} // namespace woonrust::storage
