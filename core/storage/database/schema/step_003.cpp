// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/code_list.h"
#include "domain/process_file.h"
#include "storage/database/schema/steps.h"

// Version 3: processes, the way of working with a kind of dossier, step by step.
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
    return {.version = 3,
            .description = u"Processes with their versions"_s,
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
                },
            .data = [](Connection& db) {
                if (db.integer(u"SELECT EXISTS (SELECT 1 FROM code_value)"_s) != 0)
                    bringProcesses(db);
            }};
}

} // namespace woonrust::schema
