// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

// What somebody has to do for a report or a dossier, and appointments.
namespace woonrust::tasks {

// A title is needed, and a kind (empty = OTHER). The assignee is the actor when nobody is named. An appointment
// (`startsAt`) sets the due day to its own.
[[nodiscard]] Result<TaskId> add(Session& session, const Task& task, Numbers numbers = Numbers::Question);
// Everything but what it is about and whether it is done. Conflict when somebody else changed it since it was read.
[[nodiscard]] Result<void> update(Session& session, const Task& task, Numbers numbers = Numbers::Question);
// Done now, with what came of it.
[[nodiscard]] Result<void> finish(Session& session, TaskId task, const QString& outcome,
                                  Numbers numbers = Numbers::Question);
// Takes finish() back.
[[nodiscard]] Result<void> undo(Session& session, TaskId task);
[[nodiscard]] Result<void> remove(Session& session, TaskId task, const QString& reason,
                                  Numbers numbers = Numbers::Question);
[[nodiscard]] Result<std::vector<Task>> tasksOf(Session& session, const Subject& about);

} // namespace woonrust::tasks
