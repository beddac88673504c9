// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/code_list.h"
#include "domain/process_file.h"
#include "storage/database/schema/steps.h"

// Version 3: processes, the way of working with a kind of dossier, step by step, and how dossiers went.
namespace woonrust::schema {

using namespace Qt::StringLiterals;

namespace {

// For a casebook that holds data: a new one gets these with everything else that it begins with.
void bringProcesses(Connection& db)
{
    const QStringList lists{u"LETTER"_s, u"INSTRUMENT"_s, u"STEP_KIND"_s, u"PARTNER_KIND"_s};
    for (const CodeValue& value : shippedCodeLists())
        if (lists.contains(value.list))
            db.exec(u"INSERT INTO code_value (list, code, name_nl, name_en, position) VALUES (?, ?, ?, ?, ?)"_s,
                    {value.list, value.code, value.nameNl, value.nameEn, value.order});
    for (const ProcessDefinition& process : shippedProcesses())
        db.exec(u"INSERT INTO process (code, number, body, from_on, added_at) "
                "VALUES (?, 1, ?, '2000-01-01', '2000-01-01T00:00:00.000Z')"_s,
                {process.code, QString::fromUtf8(writeProcess(process))});
}

} // namespace

SchemaStep step003()
{
    return {
        .version = 3,
        .description = u"Processes with their versions, and the steps that dossiers go through"_s,
        .statements =
            {
                uR"(CREATE TABLE process (
                    id INTEGER PRIMARY KEY,
                    code TEXT NOT NULL,
                    number INTEGER NOT NULL CHECK (number >= 1), -- of the version
                    body TEXT NOT NULL, -- JSON, as design 9.2
                    from_on TEXT, -- first day on which new dossiers run on it; NULL: not put in force
                    added_at TEXT NOT NULL,
                    by_user_id INTEGER REFERENCES account (id), -- NULL: came with Woonrust
                    version INTEGER NOT NULL DEFAULT 1,
                    UNIQUE (code, number)
                ) STRICT)"_s,
                // A version that is there is never changed but for the day from which it is in force: dossiers run
                // on it. Nothing runs on one that was never in force.
                uR"(CREATE TRIGGER process_never_changes BEFORE UPDATE ON process
                    WHEN new.code <> old.code OR new.number <> old.number OR new.body <> old.body
                    BEGIN SELECT RAISE(ABORT, 'a version of a process is never changed'); END)"_s,
                uR"(CREATE TRIGGER process_in_force_stays BEFORE DELETE ON process WHEN old.from_on IS NOT NULL
                    BEGIN SELECT RAISE(ABORT, 'a process that was in force stays'); END)"_s,
                uR"(CREATE TABLE work_step (
                    id INTEGER PRIMARY KEY,
                    dossier_id INTEGER NOT NULL REFERENCES dossier (id),
                    process TEXT NOT NULL,
                    number INTEGER NOT NULL, -- of the version of the process
                    step TEXT NOT NULL,
                    keeper_id INTEGER REFERENCES account (id),
                    came_from_id INTEGER REFERENCES work_step (id), -- whose outcome began it
                    started_on TEXT NOT NULL, -- day 0
                    due_on TEXT, -- NULL: no term, or its clock stands still
                    suspensions TEXT NOT NULL DEFAULT '[]', -- JSON: from, until or "", reason
                    ticked TEXT NOT NULL DEFAULT '', -- codes of its checklist, with spaces between
                    ended_on TEXT, -- NULL: it runs
                    ended_by_id INTEGER REFERENCES account (id),
                    outcome TEXT NOT NULL DEFAULT '', -- code, of the step
                    account TEXT NOT NULL DEFAULT '',
                    late_reason TEXT NOT NULL DEFAULT '',
                    approved_by_id INTEGER REFERENCES account (id),
                    passed INTEGER NOT NULL DEFAULT 0 CHECK (passed IN (0, 1)), -- ended without being done
                    version INTEGER NOT NULL DEFAULT 1,
                    FOREIGN KEY (process, number) REFERENCES process (code, number)
                ) STRICT)"_s,
                u"CREATE INDEX work_step_dossier_idx ON work_step (dossier_id)"_s,
                u"CREATE INDEX work_step_keeper_idx ON work_step (keeper_id) WHERE ended_on IS NULL"_s,
                u"CREATE INDEX work_step_due_idx ON work_step (due_on, dossier_id) WHERE ended_on IS NULL"_s,
                u"CREATE INDEX work_step_came_from_idx ON work_step (came_from_id) WHERE came_from_id IS NOT NULL"_s,
                // What was done in a period, by step (P1).
                u"CREATE INDEX work_step_ended_idx ON work_step (ended_on, process, step) WHERE ended_on IS NOT NULL"_s,
            },
        .data = [](Connection& db) {
            if (db.integer(u"SELECT EXISTS (SELECT 1 FROM code_value)"_s) != 0)
                bringProcesses(db);
        }};
}

} // namespace woonrust::schema
