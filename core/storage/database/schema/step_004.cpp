// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/code_list.h"
#include "domain/letter_template.h"
#include "storage/database/schema/steps.h"

// Version 4: letters, and the templates that they are begun with.
namespace woonrust::schema {

using namespace Qt::StringLiterals;

namespace {

// For a casebook that holds data: a new one gets these with everything else that it begins with.
void bringLetters(Connection& db)
{
    const QStringList lists{u"LETTER_SENDING"_s, u"LETTER_PROOF"_s};
    for (const CodeValue& value : shippedCodeLists())
        if (lists.contains(value.list))
            db.exec(u"INSERT INTO code_value (list, code, name_nl, name_en, position) VALUES (?, ?, ?, ?, ?)"_s,
                    {value.list, value.code, value.nameNl, value.nameEn, value.order});
    for (const LetterTemplate& letter : shippedLetters())
        db.exec(u"INSERT INTO letter_template (code, number, body, from_on, added_at) "
                "VALUES (?, 1, ?, '2000-01-01', '2000-01-01T00:00:00.000Z')"_s,
                {letter.code, QString::fromUtf8(writeLetterTemplate(letter))});
}

} // namespace

SchemaStep step004()
{
    return {.version = 4,
            .description = u"Letters, and the templates that they are begun with"_s,
            .statements =
                {
                    uR"(CREATE TABLE letter_template (
                    id INTEGER PRIMARY KEY,
                    code TEXT NOT NULL, -- of list LETTER
                    number INTEGER NOT NULL CHECK (number >= 1), -- of the version
                    body TEXT NOT NULL, -- JSON
                    from_on TEXT, -- first day on which new letters begin with it; NULL: not put in force
                    added_at TEXT NOT NULL,
                    by_user_id INTEGER REFERENCES account (id), -- NULL: came with Woonrust
                    version INTEGER NOT NULL DEFAULT 1,
                    UNIQUE (code, number)
                ) STRICT)"_s,
                    // A version that is there is never changed but for the day from which it is in force: letters were
                    // begun with it. None was with one that was never in force.
                    uR"(CREATE TRIGGER letter_template_never_changes BEFORE UPDATE ON letter_template
                    WHEN new.code <> old.code OR new.number <> old.number OR new.body <> old.body
                    BEGIN SELECT RAISE(ABORT, 'a version of a letter template is never changed'); END)"_s,
                    uR"(CREATE TRIGGER letter_template_in_force_stays BEFORE DELETE ON letter_template
                    WHEN old.from_on IS NOT NULL
                    BEGIN SELECT RAISE(ABORT, 'a letter template that was in force stays'); END)"_s,
                    uR"(CREATE TABLE letter (
                    id INTEGER PRIMARY KEY,
                    report_id INTEGER REFERENCES report (id),
                    dossier_id INTEGER REFERENCES dossier (id),
                    owner_kind TEXT NOT NULL DEFAULT '',
                    owner_id INTEGER,
                    code TEXT NOT NULL, -- of the template
                    number INTEGER NOT NULL, -- of the version of the template
                    edition INTEGER NOT NULL DEFAULT 1,
                    replaces_id INTEGER REFERENCES letter (id), -- the final one that this sets right
                    batch_id INTEGER, -- the first of those that were begun together
                    addressees TEXT NOT NULL DEFAULT '[]', -- JSON
                    subject TEXT NOT NULL DEFAULT '',
                    blocks TEXT NOT NULL DEFAULT '[]', -- JSON
                    field_values TEXT NOT NULL DEFAULT '[]', -- JSON
                    sending TEXT NOT NULL,
                    outside INTEGER NOT NULL DEFAULT 0 CHECK (outside IN (0, 1)), -- goes to a partner or a court
                    dated_on TEXT, -- NULL: the day on which it becomes final
                    step_id INTEGER REFERENCES work_step (id),
                    created_at TEXT NOT NULL,
                    by_user_id INTEGER NOT NULL REFERENCES account (id),
                    final_at TEXT, -- NULL: a draft
                    final_by_id INTEGER REFERENCES account (id),
                    document_id INTEGER REFERENCES document (id), -- the PDF
                    sha256 BLOB,
                    contact_id INTEGER REFERENCES contact_moment (id),
                    replaced INTEGER NOT NULL DEFAULT 0 CHECK (replaced IN (0, 1)), -- a newer edition is final
                    proofs TEXT NOT NULL DEFAULT '[]', -- JSON: of sending
                    version INTEGER NOT NULL DEFAULT 1,
                    FOREIGN KEY (code, number) REFERENCES letter_template (code, number),
                    CHECK ((final_at IS NULL) = (document_id IS NULL)),
                    CHECK ((final_at IS NULL) = (sha256 IS NULL)),
                    CHECK (report_id IS NOT NULL OR dossier_id IS NOT NULL OR owner_id IS NOT NULL),
                    CHECK ((owner_kind = '') = (owner_id IS NULL))
                ) STRICT)"_s,
                    u"CREATE INDEX letter_report_idx ON letter (report_id) WHERE report_id IS NOT NULL"_s,
                    u"CREATE INDEX letter_dossier_idx ON letter (dossier_id) WHERE dossier_id IS NOT NULL"_s,
                    u"CREATE INDEX letter_owner_idx ON letter (owner_kind, owner_id) WHERE owner_id IS NOT NULL"_s,
                    u"CREATE INDEX letter_template_used_idx ON letter (code, number)"_s,
                    u"CREATE INDEX letter_sending_idx ON letter (sending)"_s,
                    u"CREATE INDEX letter_batch_idx ON letter (batch_id) WHERE batch_id IS NOT NULL"_s,
                    u"CREATE INDEX letter_replaces_idx ON letter (replaces_id) WHERE replaces_id IS NOT NULL"_s,
                    u"CREATE INDEX letter_step_idx ON letter (step_id) WHERE step_id IS NOT NULL"_s,
                    u"CREATE INDEX letter_document_idx ON letter (document_id) WHERE document_id IS NOT NULL"_s,
                    u"CREATE INDEX letter_contact_idx ON letter (contact_id) WHERE contact_id IS NOT NULL"_s,
                    // What a final letter says and to whom stays as it was sent; it can be replaced, and gets proofs.
                    uR"(CREATE TRIGGER letter_final_stays BEFORE UPDATE ON letter
                    WHEN old.final_at IS NOT NULL AND (new.final_at IS NULL OR new.final_at <> old.final_at OR
                        new.sha256 <> old.sha256)
                    BEGIN SELECT RAISE(ABORT, 'a final letter stays as it was sent'); END)"_s,
                },
            .data = [](Connection& db) {
                if (db.integer(u"SELECT EXISTS (SELECT 1 FROM code_value)"_s) != 0)
                    bringLetters(db);
            }};
}

} // namespace woonrust::schema
