// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/task_row.h"

namespace woonrust::storage {

Task readTask(const Row& row)
{
    return {.id = row.id<TaskId>(0),
            .about = readSubject(row, 16),
            .title = row.text(1),
            .kind = row.text(2),
            .assignee = row.id<UserId>(3),
            .dueOn = row.date(4),
            .startsAt = row.moment(5),
            .minutes = row.optionalInt(11),
            .place = row.text(12),
            .withWhom = row.text(13),
            .second = row.id<UserId>(14),
            .secondAnswer = row.text(15),
            .mandatory = row.flag(6),
            .doneAt = row.moment(7),
            .outcome = row.text(8),
            .createdAt = row.moment(9),
            .version = int(row.integer(10))};
}

} // namespace woonrust::storage
