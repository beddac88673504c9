// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/code_list.h"
#include "storage/database/schema/steps.h"

// Behaviour directives, with what they are made of and what came of them.
namespace woonrust::schema {

using namespace Qt::StringLiterals;

namespace {

// For a casebook that holds data: a new one gets these with everything else that it begins with.
void bringLists(Connection& db)
{
    const QStringList lists{u"DIRECTIVE_KIND"_s,   u"DIRECTIVE_STATE"_s, u"DIRECTIVE_GROUND"_s, u"DIRECTIVE_ROLE"_s,
                            u"DIRECTIVE_RESULT"_s, u"CAPACITY"_s,        u"CLAUSE_KIND"_s,      u"CLAUSE_RESULT"_s};
    for (const CodeValue& value : shippedCodeLists())
        if (lists.contains(value.list))
            db.exec(u"INSERT INTO code_value (list, code, name_nl, name_en, position) VALUES (?, ?, ?, ?, ?)"_s,
                    {value.list, value.code, value.nameNl, value.nameEn, value.order});
}

} // namespace

SchemaStep step005()
{
    return {
        .version = 5,
        .description = u"Behaviour directives"_s,
        .statements =
            {
                uR"(CREATE TABLE directive (
                    id INTEGER PRIMARY KEY,
                    number INTEGER NOT NULL UNIQUE,
                    dossier_id INTEGER NOT NULL REFERENCES dossier (id),
                    follows_id INTEGER REFERENCES directive (id), -- of one before the court: the voluntary one
                    kind TEXT NOT NULL, -- DIRECTIVE_KIND
                    state TEXT NOT NULL, -- DIRECTIVE_STATE
                    earlier TEXT NOT NULL, -- the state before its last step
                    keeper_id INTEGER REFERENCES account (id),
                    unit_id INTEGER REFERENCES unit (id),
                    ground TEXT NOT NULL DEFAULT '', -- DIRECTIVE_GROUND
                    ground_text TEXT NOT NULL DEFAULT '',
                    facts TEXT NOT NULL DEFAULT '', -- kind and id of things in the dossier, with spaces between
                    facts_text TEXT NOT NULL DEFAULT '',
                    steps TEXT NOT NULL DEFAULT '',
                    tenant_view TEXT NOT NULL DEFAULT '',
                    help TEXT NOT NULL DEFAULT '',
                    watch TEXT NOT NULL DEFAULT '',
                    sharing TEXT NOT NULL DEFAULT '',
                    consequence TEXT NOT NULL DEFAULT '',
                    reflection_days INTEGER NOT NULL DEFAULT 7,
                    proposed_on TEXT,
                    agreed_on TEXT,
                    refused_on TEXT,
                    starts_on TEXT,
                    ends_on TEXT,
                    ended_on TEXT, -- NULL: not ended
                    result TEXT NOT NULL DEFAULT '', -- DIRECTIVE_RESULT, when ended
                    account TEXT NOT NULL DEFAULT '',
                    evaluations TEXT NOT NULL DEFAULT '[]', -- JSON
                    next_evaluation_on TEXT, -- follows from evaluations and state; NULL: none to come
                    penalty INTEGER NOT NULL DEFAULT 0 CHECK (penalty IN (0, 1)),
                    penalty_cents INTEGER NOT NULL DEFAULT 0,
                    penalty_max_cents INTEGER NOT NULL DEFAULT 0,
                    negotiated INTEGER NOT NULL DEFAULT 0 CHECK (negotiated IN (0, 1)),
                    penalty_by_id INTEGER REFERENCES account (id),
                    penalty_approved_by_id INTEGER REFERENCES account (id),
                    claimed_on TEXT,
                    court TEXT NOT NULL DEFAULT '',
                    case_number TEXT NOT NULL DEFAULT '',
                    judged_on TEXT,
                    served_on TEXT,
                    version INTEGER NOT NULL DEFAULT 1
                ) STRICT)"_s,
                u"CREATE INDEX directive_dossier_idx ON directive (dossier_id)"_s,
                u"CREATE INDEX directive_unit_idx ON directive (unit_id)"_s,
                u"CREATE INDEX directive_follows_idx ON directive (follows_id) WHERE follows_id IS NOT NULL"_s,
                u"CREATE INDEX directive_keeper_idx ON directive (keeper_id) WHERE ended_on IS NULL"_s,
                u"CREATE INDEX directive_evaluation_idx ON directive (next_evaluation_on, dossier_id) "
                "WHERE next_evaluation_on IS NOT NULL"_s,
                u"CREATE INDEX directive_ends_idx ON directive (ends_on, dossier_id) WHERE ended_on IS NULL"_s,
                // What began, ended and went to court in a period (S2).
                u"CREATE INDEX directive_starts_idx ON directive (starts_on) WHERE starts_on IS NOT NULL"_s,
                u"CREATE INDEX directive_ended_idx ON directive (ended_on) WHERE ended_on IS NOT NULL"_s,
                u"CREATE INDEX directive_claimed_idx ON directive (claimed_on) WHERE claimed_on IS NOT NULL"_s,
                uR"(CREATE TABLE directive_party (
                    id INTEGER PRIMARY KEY,
                    directive_id INTEGER NOT NULL REFERENCES directive (id),
                    dossier_id INTEGER NOT NULL REFERENCES dossier (id),
                    person_id INTEGER REFERENCES person (id),
                    name TEXT NOT NULL DEFAULT '', -- of who is not in the register
                    role TEXT NOT NULL, -- DIRECTIVE_ROLE
                    capacity TEXT NOT NULL DEFAULT '', -- CAPACITY; '': not looked up
                    capacity_on TEXT,
                    capacity_by_id INTEGER REFERENCES account (id),
                    representative TEXT NOT NULL DEFAULT '',
                    understands TEXT NOT NULL DEFAULT '',
                    signed_on TEXT,
                    representative_signed_on TEXT,
                    version INTEGER NOT NULL DEFAULT 1
                ) STRICT)"_s,
                u"CREATE INDEX directive_party_directive_idx ON directive_party (directive_id)"_s,
                u"CREATE INDEX directive_party_dossier_idx ON directive_party (dossier_id)"_s,
                u"CREATE INDEX directive_party_person_idx ON directive_party (person_id) WHERE person_id IS NOT NULL"_s,
                uR"(CREATE TABLE directive_clause (
                    id INTEGER PRIMARY KEY,
                    directive_id INTEGER NOT NULL REFERENCES directive (id),
                    dossier_id INTEGER NOT NULL REFERENCES dossier (id),
                    position INTEGER NOT NULL,
                    kind TEXT NOT NULL, -- CLAUSE_KIND
                    text TEXT NOT NULL DEFAULT '',
                    days TEXT NOT NULL DEFAULT '', -- digits, Monday is 1
                    from_time TEXT NOT NULL DEFAULT '',
                    until_time TEXT NOT NULL DEFAULT '',
                    place TEXT NOT NULL DEFAULT '',
                    persons TEXT NOT NULL DEFAULT '',
                    from_on TEXT,
                    until_on TEXT,
                    watcher TEXT NOT NULL DEFAULT '',
                    watch_how TEXT NOT NULL DEFAULT '',
                    confirmed INTEGER NOT NULL DEFAULT 0 CHECK (confirmed IN (0, 1)),
                    version INTEGER NOT NULL DEFAULT 1
                ) STRICT)"_s,
                u"CREATE INDEX directive_clause_directive_idx ON directive_clause (directive_id, position)"_s,
                u"CREATE INDEX directive_clause_dossier_idx ON directive_clause (dossier_id)"_s,
                uR"(CREATE TABLE clause_check (
                    id INTEGER PRIMARY KEY,
                    clause_id INTEGER NOT NULL REFERENCES directive_clause (id),
                    directive_id INTEGER NOT NULL REFERENCES directive (id),
                    dossier_id INTEGER NOT NULL REFERENCES dossier (id),
                    week_on TEXT NOT NULL, -- its Monday
                    result TEXT NOT NULL, -- CLAUSE_RESULT
                    source TEXT NOT NULL DEFAULT '',
                    by_id INTEGER REFERENCES account (id),
                    version INTEGER NOT NULL DEFAULT 1,
                    UNIQUE (clause_id, week_on)
                ) STRICT)"_s,
                u"CREATE INDEX clause_check_directive_idx ON clause_check (directive_id, week_on)"_s,
                u"CREATE INDEX clause_check_dossier_idx ON clause_check (dossier_id)"_s,
                uR"(CREATE TABLE breach (
                    id INTEGER PRIMARY KEY,
                    directive_id INTEGER NOT NULL REFERENCES directive (id),
                    dossier_id INTEGER NOT NULL REFERENCES dossier (id),
                    clause_id INTEGER REFERENCES directive_clause (id), -- NULL: came from elsewhere without one
                    happened_on TEXT NOT NULL,
                    what TEXT NOT NULL DEFAULT '',
                    links TEXT NOT NULL DEFAULT '', -- kind and id of things in the dossier, with spaces between
                    reported_on TEXT NOT NULL,
                    hear_by TEXT, -- last day on which the tenant is heard in time
                    heard_on TEXT, -- NULL: not yet
                    absent INTEGER NOT NULL DEFAULT 0 CHECK (absent IN (0, 1)),
                    said TEXT NOT NULL DEFAULT '',
                    decided_on TEXT, -- NULL: not yet
                    established INTEGER NOT NULL DEFAULT 0 CHECK (established IN (0, 1)),
                    decision TEXT NOT NULL DEFAULT '',
                    by_id INTEGER REFERENCES account (id),
                    version INTEGER NOT NULL DEFAULT 1
                ) STRICT)"_s,
                u"CREATE INDEX breach_directive_idx ON breach (directive_id)"_s,
                u"CREATE INDEX breach_dossier_idx ON breach (dossier_id)"_s,
                u"CREATE INDEX breach_clause_idx ON breach (clause_id) WHERE clause_id IS NOT NULL"_s,
                u"CREATE INDEX breach_hear_idx ON breach (hear_by, dossier_id) WHERE heard_on IS NULL"_s,
                u"CREATE INDEX breach_established_idx ON breach (happened_on, directive_id) WHERE established = 1"_s,
                uR"(CREATE TABLE forfeiture (
                    id INTEGER PRIMARY KEY,
                    directive_id INTEGER NOT NULL REFERENCES directive (id),
                    dossier_id INTEGER NOT NULL REFERENCES dossier (id),
                    breach_id INTEGER NOT NULL REFERENCES breach (id),
                    forfeited_on TEXT NOT NULL,
                    amount_cents INTEGER NOT NULL,
                    interrupted_on TEXT,
                    due_on TEXT NOT NULL, -- last day before it lapses
                    settled_on TEXT, -- NULL: its clock runs
                    settlement TEXT NOT NULL DEFAULT '',
                    version INTEGER NOT NULL DEFAULT 1
                ) STRICT)"_s,
                u"CREATE INDEX forfeiture_directive_idx ON forfeiture (directive_id)"_s,
                u"CREATE INDEX forfeiture_dossier_idx ON forfeiture (dossier_id)"_s,
                u"CREATE INDEX forfeiture_breach_idx ON forfeiture (breach_id)"_s,
                u"CREATE INDEX forfeiture_due_idx ON forfeiture (due_on, dossier_id) WHERE settled_on IS NULL"_s,
            },
        .data = [](Connection& db) {
            if (db.integer(u"SELECT EXISTS (SELECT 1 FROM code_value)"_s) != 0)
                bringLists(db);
        }};
}

} // namespace woonrust::schema
