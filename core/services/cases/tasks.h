// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

// What somebody has to do for a report or a dossier, and appointments.
namespace woonrust::tasks {

// A title is needed, and a kind (empty = OTHER). The assignee is the actor when nobody is named. An appointment
// (`startsAt`) sets the due day to its own; a task that is none loses what belongs to one. A second colleague must be
// able to open the case too, and has answered nothing yet.
[[nodiscard]] Result<TaskId> add(Session& session, const Task& task, Numbers numbers = Numbers::Question);
// Everything but what it is about, whether it is done, and the answer of a second colleague, which goes when somebody
// else or another moment is asked. Conflict when somebody else changed it since it was read.
[[nodiscard]] Result<void> update(Session& session, const Task& task, Numbers numbers = Numbers::Question);
// Done now, with what came of it.
[[nodiscard]] Result<void> finish(Session& session, TaskId task, const QString& outcome,
                                  Numbers numbers = Numbers::Question);
// Takes finish() back.
[[nodiscard]] Result<void> undo(Session& session, TaskId task);
[[nodiscard]] Result<void> remove(Session& session, TaskId task, const QString& reason,
                                  Numbers numbers = Numbers::Question);

// An appointment to another moment, and to another colleague when `assignee` is valid. Gives it as it was.
[[nodiscard]] Result<Task> move(Session& session, Seen<TaskId> task, const QDateTime& startsAt, UserId assignee = {});
// Takes move() back: moment, colleague and answer of the second as in `before`, of a task that is still as it was seen.
[[nodiscard]] Result<void> moveBack(Session& session, Seen<TaskId> task, const Task& before);
// Whether the second colleague comes along, as they say themselves or told whoever notes it.
[[nodiscard]] Result<void> answer(Session& session, Seen<TaskId> task, bool comes);

[[nodiscard]] Result<std::vector<Task>> tasksOf(Session& session, const Subject& about);

} // namespace woonrust::tasks
