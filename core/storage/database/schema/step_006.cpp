// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/instrument.h"
#include "storage/database/schema/steps.h"

// Version 6: what is done about a problem (measures, of the catalogue of instruments), what both sides say of it, and
// diaries of what happened; of a recording, who made it, where, and with whose knowledge.
namespace woonrust::schema {

using namespace Qt::StringLiterals;

namespace {

// For a casebook that holds data: a new one gets these with everything else that it begins with.
void bringCatalogue(Connection& db)
{
    const QStringList lists{u"MEASURE_RESULT"_s, u"OUR_ROLE"_s, u"SIDE"_s};
    for (const CodeValue& value : shippedCodeLists())
        if (lists.contains(value.list))
            db.exec(u"INSERT INTO code_value (list, code, name_nl, name_en, position) VALUES (?, ?, ?, ?, ?)"_s,
                    {value.list, value.code, value.nameNl, value.nameEn, value.order});
    for (const Instrument& one : shippedInstruments())
        db.exec(u"INSERT INTO instrument (code, kinds, when_nl, when_en, legal_nl, legal_en, letters, roles, source) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {one.code(), one.kinds.join(u' '), one.when.nl, one.when.en, one.legal.nl, one.legal.en,
                 one.letters.join(u' '), roleWords(one.roles).join(u' '),
                 one.source == LeadSource::Document ? u"document"_s
                 : one.source == LeadSource::Law    ? u"law"_s
                                                    : u"default"_s});
}

} // namespace

SchemaStep step006()
{
    return {
        .version = 6,
        .description = u"Instruments, measures, accounts of both sides, incidents"_s,
        .statements =
            {
                uR"(CREATE TABLE instrument (
                    code TEXT PRIMARY KEY, -- of list INSTRUMENT in code_value, which has its name, place and days
                    kinds TEXT NOT NULL DEFAULT '', -- words, with spaces between
                    when_nl TEXT NOT NULL DEFAULT '',
                    when_en TEXT NOT NULL DEFAULT '',
                    legal_nl TEXT NOT NULL DEFAULT '',
                    legal_en TEXT NOT NULL DEFAULT '',
                    letters TEXT NOT NULL DEFAULT '', -- codes of LETTER, with spaces between
                    roles TEXT NOT NULL DEFAULT '', -- words, with spaces between; '' for everybody
                    source TEXT NOT NULL CHECK (source IN ('document', 'default', 'law')),
                    version INTEGER NOT NULL DEFAULT 1
                ) STRICT)"_s,
                uR"(CREATE TABLE measure (
                    id INTEGER PRIMARY KEY,
                    dossier_id INTEGER NOT NULL REFERENCES dossier (id),
                    instrument TEXT NOT NULL,
                    from_on TEXT NOT NULL,
                    until_on TEXT, -- planned last day
                    keeper_id INTEGER REFERENCES account (id),
                    person_id INTEGER REFERENCES person (id), -- with whom
                    with_whom TEXT NOT NULL DEFAULT '',
                    role TEXT NOT NULL DEFAULT '',
                    account TEXT NOT NULL DEFAULT '',
                    ended_on TEXT, -- NULL: it runs
                    result TEXT NOT NULL DEFAULT '',
                    version INTEGER NOT NULL DEFAULT 1,
                    CHECK ((result = '') = (ended_on IS NULL))
                ) STRICT)"_s,
                u"CREATE INDEX measure_dossier_idx ON measure (dossier_id)"_s,
                u"CREATE INDEX measure_keeper_idx ON measure (keeper_id) WHERE ended_on IS NULL"_s,
                u"CREATE INDEX measure_person_idx ON measure (person_id) WHERE person_id IS NOT NULL"_s,
                u"CREATE INDEX measure_instrument_idx ON measure (instrument)"_s,
                uR"(CREATE TABLE party_account (
                    id INTEGER PRIMARY KEY,
                    dossier_id INTEGER NOT NULL REFERENCES dossier (id),
                    side TEXT NOT NULL,
                    person_id INTEGER REFERENCES person (id),
                    who TEXT NOT NULL DEFAULT '',
                    heard_on TEXT NOT NULL,
                    put_to TEXT NOT NULL DEFAULT '',
                    said TEXT NOT NULL DEFAULT '',
                    statement TEXT NOT NULL DEFAULT '',
                    statement_document_id INTEGER REFERENCES document (id),
                    answers_document_id INTEGER REFERENCES document (id),
                    by_user_id INTEGER REFERENCES account (id),
                    version INTEGER NOT NULL DEFAULT 1
                ) STRICT)"_s,
                u"CREATE INDEX party_account_dossier_idx ON party_account (dossier_id)"_s,
                u"CREATE INDEX party_account_person_idx ON party_account (person_id) WHERE person_id IS NOT NULL"_s,
                uR"(CREATE INDEX party_account_statement_idx ON party_account (statement_document_id)
                    WHERE statement_document_id IS NOT NULL)"_s,
                uR"(CREATE INDEX party_account_answers_idx ON party_account (answers_document_id)
                    WHERE answers_document_id IS NOT NULL)"_s,
                uR"(CREATE TABLE incident (
                    id INTEGER PRIMARY KEY,
                    report_id INTEGER REFERENCES report (id),
                    dossier_id INTEGER REFERENCES dossier (id),
                    owner_kind TEXT NOT NULL DEFAULT '',
                    owner_id INTEGER,
                    happened_on TEXT NOT NULL,
                    starts_at TEXT NOT NULL DEFAULT '', -- hour and minute, Amsterdam; '' when not known
                    ends_at TEXT NOT NULL DEFAULT '', -- earlier than the start: past midnight
                    what TEXT NOT NULL,
                    effect TEXT NOT NULL DEFAULT '',
                    person_id INTEGER REFERENCES person (id), -- who saw or heard it
                    source TEXT NOT NULL DEFAULT '',
                    by_user_id INTEGER NOT NULL REFERENCES account (id),
                    added_at TEXT NOT NULL,
                    version INTEGER NOT NULL DEFAULT 1,
                    CHECK (report_id IS NOT NULL OR dossier_id IS NOT NULL OR owner_id IS NOT NULL),
                    CHECK ((owner_kind = '') = (owner_id IS NULL))
                ) STRICT)"_s,
                u"CREATE INDEX incident_report_idx ON incident (report_id, happened_on) WHERE report_id IS NOT NULL"_s,
                uR"(CREATE INDEX incident_dossier_idx ON incident (dossier_id, happened_on)
                    WHERE dossier_id IS NOT NULL)"_s,
                u"CREATE INDEX incident_owner_idx ON incident (owner_kind, owner_id) WHERE owner_id IS NOT NULL"_s,
                u"CREATE INDEX incident_person_idx ON incident (person_id) WHERE person_id IS NOT NULL"_s,
                // Of a recording or a photo.
                u"ALTER TABLE document ADD COLUMN recorded_by TEXT NOT NULL DEFAULT ''"_s,
                u"ALTER TABLE document ADD COLUMN recorded_where TEXT NOT NULL DEFAULT ''"_s,
                u"ALTER TABLE document ADD COLUMN known_to TEXT NOT NULL DEFAULT ''"_s,
            },
        .data = [](Connection& db) {
            if (db.integer(u"SELECT EXISTS (SELECT 1 FROM code_value)"_s) != 0)
                bringCatalogue(db);
        }};
}

} // namespace woonrust::schema
