// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/shared/subject_sql.h"

// A task as columns of "task t": for its own store, and for the agenda.
namespace woonrust::storage {

// Give the first of them to no other place than column 0.
inline const QString taskColumns =
    QStringLiteral("t.id, t.title, t.kind, t.assignee_id, t.due_on, t.starts_at, t.mandatory, t.done_at, t.outcome, "
                   "t.created_at, t.version, t.minutes, t.place, t.with_whom, t.second_id, t.second_answer, "
                   "t.report_id, t.dossier_id, t.owner_kind, t.owner_id");
inline constexpr int columnsOfTask = 20;

[[nodiscard]] Task readTask(const Row& row);

} // namespace woonrust::storage
