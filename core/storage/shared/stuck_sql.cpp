// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/shared/stuck_sql.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

SqlCondition nothingDone(const QString& dossierId, QDate from, QDate until)
{
    return {.sql = u"NOT EXISTS (SELECT 1 FROM task t WHERE t.dossier_id = %1 AND t.done_on >= ? AND t.done_on < ?) "
                   "AND NOT EXISTS (SELECT 1 FROM work_step w WHERE w.dossier_id = %1 AND w.ended_on >= ? AND "
                   "w.ended_on < ? AND w.passed = 0)"_s.arg(dossierId),
            .values = {from, until, from, until}};
}

} // namespace woonrust::storage
