// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/code_list.h"
#include "storage/database/schema/steps.h"

// The agenda.
namespace woonrust::schema {

using namespace Qt::StringLiterals;

SchemaStep step008()
{
    return {.version = 8,
            .description =
                u"Length, place and second colleague of appointments; who is away, and what is lent; links between "
                "dossiers"_s,
            .statements =
                {
                    u"ALTER TABLE task ADD COLUMN minutes INTEGER CHECK (minutes >= 1)"_s,
                    u"ALTER TABLE task ADD COLUMN place TEXT NOT NULL DEFAULT ''"_s, // '': at the home of the case
                    u"ALTER TABLE task ADD COLUMN with_whom TEXT NOT NULL DEFAULT ''"_s,
                    u"ALTER TABLE task ADD COLUMN second_id INTEGER REFERENCES account (id)"_s,
                    u"ALTER TABLE task ADD COLUMN second_answer TEXT NOT NULL DEFAULT ''"_s,
                    uR"(CREATE TABLE absence (
                        id INTEGER PRIMARY KEY,
                        user_id INTEGER NOT NULL REFERENCES account (id),
                        from_on TEXT NOT NULL,
                        until_on TEXT NOT NULL, -- last day
                        deputy_id INTEGER REFERENCES account (id),
                        version INTEGER NOT NULL DEFAULT 1,
                        CHECK (until_on >= from_on)
                    ) STRICT)"_s,
                    u"CREATE INDEX absence_until_idx ON absence (until_on)"_s,
                    u"CREATE INDEX absence_user_idx ON absence (user_id, until_on)"_s,
                    u"CREATE INDEX absence_deputy_idx ON absence (deputy_id) WHERE deputy_id IS NOT NULL"_s,
                    // What was lent, until it is back.
                    uR"(CREATE TABLE absence_loan (
                        thing_kind TEXT NOT NULL,
                        thing_id INTEGER NOT NULL,
                        absence_id INTEGER NOT NULL REFERENCES absence (id),
                        keeper_id INTEGER NOT NULL REFERENCES account (id), -- to whom
                        PRIMARY KEY (thing_kind, thing_id)
                    ) STRICT)"_s,
                    u"CREATE INDEX absence_loan_absence_idx ON absence_loan (absence_id)"_s,
                    // One row for each side, so that each dossier tells it by itself.
                    uR"(CREATE TABLE dossier_link (
                        id INTEGER PRIMARY KEY,
                        dossier_id INTEGER NOT NULL REFERENCES dossier (id),
                        other_id INTEGER NOT NULL REFERENCES dossier (id),
                        kind TEXT NOT NULL,
                        created_at TEXT NOT NULL,
                        UNIQUE (dossier_id, other_id),
                        CHECK (dossier_id <> other_id)
                    ) STRICT)"_s,
                    u"CREATE INDEX dossier_link_other_idx ON dossier_link (other_id)"_s,
                },
            .data = [](Connection& db) {
                // A new casebook gets these with everything else that it begins with.
                if (db.integer(u"SELECT EXISTS (SELECT 1 FROM code_value)"_s) == 0)
                    return;
                const QStringList lists{u"SECOND_ANSWER"_s, u"DOSSIER_LINK_KIND"_s};
                for (const CodeValue& value : shippedCodeLists())
                    if (lists.contains(value.list))
                        db.exec(
                            u"INSERT INTO code_value (list, code, name_nl, name_en, position) VALUES (?, ?, ?, ?, ?)"_s,
                            {value.list, value.code, value.nameNl, value.nameEn, value.order});
            }};
}

} // namespace woonrust::schema
