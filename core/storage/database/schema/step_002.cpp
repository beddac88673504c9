// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/schema/steps.h"

// Version 2: indexes for the questions of the page of today and of the list, which grew with all that was ever
// reported instead of with what is open.
namespace woonrust::schema {

using namespace Qt::StringLiterals;

SchemaStep step002()
{
    return {.version = 2,
            .description = u"Indexes on open reports by handler, and on the next deadline"_s,
            .statements = {
                // Somebody's open reports in the order of the list; the rest is there so that counting them reads no
                // rows (closed_on too, because SQLite looks at it again).
                uR"(CREATE INDEX report_open_handler_idx ON report (handler_id, received_at, id, reporter_kind,
                    dossier_id, received_on, closed_on) WHERE closed_on IS NULL)"_s,
                // With received_at, by which what is found is put in order.
                u"DROP INDEX report_next_due_idx"_s,
                uR"(CREATE INDEX report_next_due_idx ON report (next_due_on, id, received_at)
                    WHERE next_due_on IS NOT NULL)"_s,
            }};
}

} // namespace woonrust::schema
