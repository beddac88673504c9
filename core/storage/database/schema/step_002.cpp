// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/schema/steps.h"

// Version 2: indexes for the questions of the page of today and of the list, which grew with all that was ever
// reported instead of with what is open; persons that were merged; deadlines that were extended.
namespace woonrust::schema {

using namespace Qt::StringLiterals;

SchemaStep step002()
{
    return {.version = 2,
            .description = u"Indexes for open reports, merged persons, extended deadlines"_s,
            .statements = {
                // Somebody's open reports in the order of the list; the rest is there so that counting them reads no
                // rows (closed_on too, because SQLite looks at it again).
                uR"(CREATE INDEX report_open_handler_idx ON report (handler_id, received_at, id, reporter_kind,
                    dossier_id, received_on, closed_on) WHERE closed_on IS NULL)"_s,
                // With received_at, by which what is found is put in order.
                u"DROP INDEX report_next_due_idx"_s,
                uR"(CREATE INDEX report_next_due_idx ON report (next_due_on, id, received_at)
                    WHERE next_due_on IS NOT NULL)"_s,
                // The entry that stands for this one since they were merged; NULL: it stands for itself.
                u"ALTER TABLE person ADD COLUMN merged_into INTEGER REFERENCES person (id)"_s,
                u"CREATE INDEX person_merged_idx ON person (merged_into) WHERE merged_into IS NOT NULL"_s,
                uR"(CREATE TABLE deadline_extension (
                    id INTEGER PRIMARY KEY,
                    deadline_id INTEGER NOT NULL REFERENCES deadline (id) ON DELETE CASCADE,
                    to_on TEXT NOT NULL,
                    told_on TEXT NOT NULL, -- when the reporter heard of it
                    reason TEXT NOT NULL
                ) STRICT)"_s,
                u"CREATE INDEX deadline_extension_deadline_idx ON deadline_extension (deadline_id)"_s,
            }};
}

} // namespace woonrust::schema
