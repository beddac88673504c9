// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/schema/steps.h"

// How strong a dossier is: the risk of both sides, what people say of the points of readiness; and handbooks, with what
// was ticked in a dossier.
namespace woonrust::schema {

using namespace Qt::StringLiterals;

SchemaStep step007()
{
    return {.version = 7,
            .description = u"Risk and readiness of dossiers, and handbooks"_s,
            .statements = {
                uR"(CREATE TABLE risk_score (
                id INTEGER PRIMARY KEY,
                dossier_id INTEGER NOT NULL REFERENCES dossier (id),
                side TEXT NOT NULL CHECK (side IN ('cause', 'neighbour')),
                party_id INTEGER REFERENCES party (id), -- NULL: the side as a whole
                scored_on TEXT NOT NULL,
                consequences INTEGER NOT NULL CHECK (consequences BETWEEN 0 AND 4),
                consequences_why TEXT NOT NULL DEFAULT '',
                frequency INTEGER NOT NULL CHECK (frequency BETWEEN 0 AND 4),
                frequency_why TEXT NOT NULL DEFAULT '',
                violence INTEGER NOT NULL CHECK (violence BETWEEN 0 AND 4),
                violence_why TEXT NOT NULL DEFAULT '',
                dependants INTEGER NOT NULL CHECK (dependants BETWEEN 0 AND 4),
                dependants_why TEXT NOT NULL DEFAULT '',
                vulnerability INTEGER NOT NULL CHECK (vulnerability BETWEEN 0 AND 4),
                vulnerability_why TEXT NOT NULL DEFAULT '',
                room_to_change INTEGER NOT NULL CHECK (room_to_change BETWEEN 0 AND 4), -- does not count
                room_to_change_why TEXT NOT NULL DEFAULT '',
                fire_or_gas INTEGER NOT NULL DEFAULT 0 CHECK (fire_or_gas IN (0, 1)),
                by_user_id INTEGER NOT NULL REFERENCES account (id)
            ) STRICT)"_s,
                u"CREATE INDEX risk_score_dossier_idx ON risk_score (dossier_id, scored_on)"_s,
                u"CREATE INDEX risk_score_party_idx ON risk_score (party_id) WHERE party_id IS NOT NULL"_s,
                uR"(CREATE TABLE readiness_mark (
                id INTEGER PRIMARY KEY,
                dossier_id INTEGER NOT NULL REFERENCES dossier (id),
                point TEXT NOT NULL, -- code, of resources/readiness.json
                state TEXT NOT NULL CHECK (state IN ('missing', 'partly', 'present', 'not_applicable')),
                reason TEXT NOT NULL,
                marked_on TEXT NOT NULL,
                by_user_id INTEGER NOT NULL REFERENCES account (id),
                version INTEGER NOT NULL DEFAULT 1,
                UNIQUE (dossier_id, point)
            ) STRICT)"_s,
                // What the office made of a handbook; what it did not touch is the text of the program.
                uR"(CREATE TABLE handbook (
                id INTEGER PRIMARY KEY,
                code TEXT NOT NULL,
                language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
                number INTEGER NOT NULL CHECK (number >= 1), -- of the version
                body TEXT NOT NULL, -- Markdown
                added_at TEXT NOT NULL,
                by_user_id INTEGER NOT NULL REFERENCES account (id),
                UNIQUE (code, language, number)
            ) STRICT)"_s,
                uR"(CREATE TRIGGER handbook_never_changes BEFORE UPDATE ON handbook
                BEGIN SELECT RAISE(ABORT, 'a version of a handbook is never changed'); END)"_s,
                uR"(CREATE TABLE handbook_tick (
                id INTEGER PRIMARY KEY,
                dossier_id INTEGER NOT NULL REFERENCES dossier (id),
                handbook TEXT NOT NULL, -- code
                point TEXT NOT NULL, -- the words of the point, as they were then
                ticked_at TEXT NOT NULL,
                by_user_id INTEGER NOT NULL REFERENCES account (id),
                UNIQUE (dossier_id, handbook, point)
            ) STRICT)"_s,
            }};
}

} // namespace woonrust::schema
