// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

TaskId insertTask(Connection& db, const Task& task);
// Everything but what it is about. False when the row has another version than task.version: somebody else changed it
// meanwhile. Raises the version.
[[nodiscard]] bool updateTask(Connection& db, const Task& task);
void removeTask(Connection& db, TaskId id);
[[nodiscard]] std::optional<Task> findTask(Connection& db, TaskId id);
// Open ones first, soonest first.
// Of an owner, or else a report, or else a dossier.
[[nodiscard]] std::vector<Task> tasksOf(Connection& db, const Subject& about);
[[nodiscard]] std::vector<Task> tasksOf(Connection& db, ReportId report);
[[nodiscard]] std::vector<Task> tasksOf(Connection& db, DossierId dossier);
[[nodiscard]] std::vector<Task> openTasksOf(Connection& db, UserId assignee);

} // namespace woonrust::storage
