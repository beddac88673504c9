// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/schema/steps.h"

// Version 1: the register, reports, dossiers and all that hangs on them. What hangs on something else than a report or
// a whole dossier names its kind and id (owner_kind, owner_id), and its dossier too where it is in one. A row that is
// edited in the window has a version, which tells whether somebody else changed it meanwhile. Moments are UTC text,
// days are yyyy-MM-dd in Europe/Amsterdam, money is euro cents. docs/schema.md tells what each table is for.
namespace woonrust::schema {

using namespace Qt::StringLiterals;

namespace {

const QStringList settingsAndUsers = {
    uR"(CREATE TABLE setting (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID)"_s,
    uR"(CREATE TABLE account (
        id INTEGER PRIMARY KEY,
        login TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        email TEXT NOT NULL DEFAULT '',
        team TEXT NOT NULL DEFAULT '',
        disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
        created_at TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1
    ) STRICT)"_s,
    uR"(CREATE TABLE account_role (
        user_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        role TEXT NOT NULL,
        PRIMARY KEY (user_id, role)
    ) STRICT, WITHOUT ROWID)"_s,
    uR"(CREATE TABLE code_value (
        list TEXT NOT NULL,
        code TEXT NOT NULL,
        parent TEXT NOT NULL DEFAULT '',
        name_nl TEXT NOT NULL,
        name_en TEXT NOT NULL,
        valid_from TEXT,
        valid_until TEXT,
        vera INTEGER NOT NULL DEFAULT 0 CHECK (vera IN (0, 1)),
        position INTEGER NOT NULL DEFAULT 0,
        version INTEGER NOT NULL DEFAULT 1,
        PRIMARY KEY (list, code)
    ) STRICT, WITHOUT ROWID)"_s,
    uR"(CREATE TABLE closing_day (
        day TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        equated INTEGER NOT NULL DEFAULT 0 CHECK (equated IN (0, 1))
    ) STRICT, WITHOUT ROWID)"_s,
    uR"(CREATE TABLE serial (
        kind TEXT NOT NULL,
        year INTEGER NOT NULL,
        last INTEGER NOT NULL,
        PRIMARY KEY (kind, year)
    ) STRICT, WITHOUT ROWID)"_s,
    uR"(CREATE TABLE standard_text (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL,
        language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        subject TEXT NOT NULL DEFAULT '',
        body TEXT NOT NULL,
        retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1,
        UNIQUE (code, language)
    ) STRICT)"_s,
    uR"(CREATE TABLE saved_view (
        id INTEGER PRIMARY KEY,
        user_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        page TEXT NOT NULL,
        name TEXT NOT NULL,
        definition TEXT NOT NULL,
        UNIQUE (user_id, page, name)
    ) STRICT)"_s,
    // What somebody was typing when the program stopped. One per user, kind and key ('' for a new report).
    uR"(CREATE TABLE draft (
        user_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        body TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        PRIMARY KEY (user_id, kind, key)
    ) STRICT, WITHOUT ROWID)"_s,
};

const QStringList registry = {
    uR"(CREATE TABLE area (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        parent_id INTEGER REFERENCES area (id),
        year INTEGER NOT NULL DEFAULT 0,
        inhabitants INTEGER,
        households INTEGER,
        retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1
    ) STRICT)"_s,
    u"CREATE INDEX area_parent_idx ON area (parent_id)"_s,
    // The boundary of each year's division is kept, so that history stays on the map that it was made with.
    uR"(CREATE TABLE area_boundary (
        area_id INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
        year INTEGER NOT NULL,
        geometry BLOB NOT NULL, -- WKB multipolygon, WGS 84, longitude first
        source TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (area_id, year)
    ) STRICT)"_s,
    uR"(CREATE TABLE unit (
        id INTEGER PRIMARY KEY,
        number TEXT NOT NULL UNIQUE,
        street TEXT NOT NULL,
        street_fold TEXT NOT NULL,
        house_number INTEGER NOT NULL DEFAULT 0,
        addition TEXT NOT NULL DEFAULT '',
        postcode TEXT NOT NULL DEFAULT '',
        city TEXT NOT NULL DEFAULT '',
        area_id INTEGER REFERENCES area (id),
        complex TEXT NOT NULL DEFAULT '',
        kind TEXT NOT NULL,
        build_year INTEGER,
        condition INTEGER CHECK (condition BETWEEN 1 AND 6),
        version INTEGER NOT NULL DEFAULT 1
    ) STRICT)"_s,
    u"CREATE INDEX unit_street_idx ON unit (street_fold, house_number, addition)"_s,
    u"CREATE INDEX unit_postcode_idx ON unit (postcode, house_number)"_s,
    u"CREATE INDEX unit_area_idx ON unit (area_id, kind)"_s,
    u"CREATE INDEX unit_complex_idx ON unit (complex) WHERE complex <> ''"_s,
    uR"(CREATE TABLE person (
        id INTEGER PRIMARY KEY,
        tenant_number TEXT UNIQUE,
        last_name TEXT NOT NULL,
        infix TEXT NOT NULL DEFAULT '',
        initials TEXT NOT NULL DEFAULT '',
        name_fold TEXT NOT NULL,
        phone TEXT NOT NULL DEFAULT '',
        email TEXT NOT NULL DEFAULT '',
        remark TEXT NOT NULL DEFAULT '',
        created_at TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1
    ) STRICT)"_s,
    u"CREATE INDEX person_name_idx ON person (name_fold)"_s,
    // What a person is found by while somebody types: each word of the name, tenant number, phone and e-mail, folded.
    uR"(CREATE TABLE person_word (
        word TEXT NOT NULL,
        person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        PRIMARY KEY (word, person_id)
    ) STRICT, WITHOUT ROWID)"_s,
    u"CREATE INDEX person_word_person_idx ON person_word (person_id)"_s,
    uR"(CREATE TABLE tenancy (
        id INTEGER PRIMARY KEY,
        unit_id INTEGER NOT NULL REFERENCES unit (id),
        person_id INTEGER NOT NULL REFERENCES person (id),
        start_on TEXT NOT NULL,
        end_on TEXT,
        end_reason TEXT NOT NULL DEFAULT '',
        end_detail TEXT NOT NULL DEFAULT '',
        version INTEGER NOT NULL DEFAULT 1,
        UNIQUE (unit_id, person_id, start_on),
        CHECK (end_on IS NULL OR end_on >= start_on)
    ) STRICT)"_s,
    u"CREATE INDEX tenancy_person_idx ON tenancy (person_id)"_s,
    u"CREATE INDEX tenancy_end_idx ON tenancy (end_on) WHERE end_on IS NOT NULL"_s,
    uR"(CREATE TABLE alert (
        id INTEGER PRIMARY KEY,
        person_id INTEGER REFERENCES person (id),
        unit_id INTEGER REFERENCES unit (id),
        kind TEXT NOT NULL,
        text TEXT NOT NULL DEFAULT '',
        source TEXT NOT NULL DEFAULT '',
        from_on TEXT NOT NULL,
        until_on TEXT NOT NULL,
        ended INTEGER NOT NULL DEFAULT 0 CHECK (ended IN (0, 1)),
        version INTEGER NOT NULL DEFAULT 1,
        CHECK ((person_id IS NULL) <> (unit_id IS NULL)),
        CHECK (until_on >= from_on)
    ) STRICT)"_s,
    u"CREATE INDEX alert_person_idx ON alert (person_id) WHERE person_id IS NOT NULL"_s,
    u"CREATE INDEX alert_unit_idx ON alert (unit_id) WHERE unit_id IS NOT NULL"_s,
};

const QStringList dossiers = {
    uR"(CREATE TABLE dossier (
        id INTEGER PRIMARY KEY,
        number INTEGER NOT NULL UNIQUE,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        unit_id INTEGER REFERENCES unit (id),
        area_id INTEGER REFERENCES area (id),
        lead TEXT NOT NULL,
        lead_partner TEXT NOT NULL DEFAULT '',
        handler_id INTEGER REFERENCES account (id),
        team TEXT NOT NULL DEFAULT '',
        phase TEXT NOT NULL,
        confidentiality TEXT NOT NULL,
        risk INTEGER CHECK (risk BETWEEN 0 AND 20),
        next_review_on TEXT,
        status TEXT NOT NULL,
        opened_at TEXT NOT NULL,
        opened_on TEXT NOT NULL,
        closed_at TEXT,
        closed_on TEXT,
        outcome TEXT NOT NULL DEFAULT '',
        outcome_text TEXT NOT NULL DEFAULT '',
        aftercare_on TEXT,
        source_key TEXT UNIQUE, -- key of the import that opened it
        version INTEGER NOT NULL DEFAULT 1,
        CHECK ((closed_at IS NULL) = (closed_on IS NULL)),
        CHECK (closed_on IS NULL OR closed_on >= opened_on)
    ) STRICT)"_s,
    u"CREATE INDEX dossier_opened_idx ON dossier (opened_on, kind, phase)"_s,
    uR"(CREATE INDEX dossier_closed_idx ON dossier (closed_on, opened_on, kind, phase, area_id, unit_id)
        WHERE closed_on IS NOT NULL)"_s,
    uR"(CREATE INDEX dossier_open_idx ON dossier (opened_on, kind, phase, area_id, unit_id)
        WHERE closed_on IS NULL)"_s,
    u"CREATE INDEX dossier_review_idx ON dossier (next_review_on) WHERE closed_on IS NULL AND next_review_on IS NOT NULL"_s,
    u"CREATE INDEX dossier_aftercare_idx ON dossier (aftercare_on) WHERE aftercare_on IS NOT NULL"_s,
    u"CREATE INDEX dossier_handler_idx ON dossier (handler_id, closed_on)"_s,
    u"CREATE INDEX dossier_unit_idx ON dossier (unit_id) WHERE unit_id IS NOT NULL"_s,
    u"CREATE INDEX dossier_area_idx ON dossier (area_id)"_s,
    // The few dossiers that only named people may open, so that every list can leave them out cheaply.
    u"CREATE INDEX dossier_secret_idx ON dossier (id, handler_id) WHERE confidentiality = 'GEH'"_s,
    uR"(CREATE TABLE dossier_access (
        dossier_id INTEGER NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
        user_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        PRIMARY KEY (dossier_id, user_id)
    ) STRICT, WITHOUT ROWID)"_s,
    uR"(CREATE TABLE party (
        id INTEGER PRIMARY KEY,
        dossier_id INTEGER NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
        person_id INTEGER REFERENCES person (id),
        description TEXT NOT NULL DEFAULT '',
        unit_id INTEGER REFERENCES unit (id),
        role TEXT NOT NULL,
        from_on TEXT NOT NULL,
        until_on TEXT,
        version INTEGER NOT NULL DEFAULT 1,
        CHECK (person_id IS NOT NULL OR unit_id IS NOT NULL OR description <> '')
    ) STRICT)"_s,
    u"CREATE INDEX party_dossier_idx ON party (dossier_id)"_s,
    u"CREATE INDEX party_person_idx ON party (person_id) WHERE person_id IS NOT NULL"_s,
};

const QStringList reports = {
    uR"(CREATE TABLE report (
        id INTEGER PRIMARY KEY,
        number INTEGER NOT NULL UNIQUE,
        source_number TEXT UNIQUE,
        received_at TEXT NOT NULL,
        received_on TEXT NOT NULL,
        received_time_known INTEGER NOT NULL CHECK (received_time_known IN (0, 1)),
        channel TEXT NOT NULL,
        origin TEXT NOT NULL,
        reporter_kind TEXT NOT NULL CHECK (reporter_kind IN ('none', 'known', 'anonymous')),
        reporter_id INTEGER REFERENCES person (id),
        reporter_unit_id INTEGER REFERENCES unit (id),
        shielded INTEGER NOT NULL DEFAULT 0 CHECK (shielded IN (0, 1)),
        unit_id INTEGER REFERENCES unit (id),
        area_id INTEGER REFERENCES area (id),
        place_text TEXT NOT NULL DEFAULT '',
        accused_id INTEGER REFERENCES person (id),
        accused_text TEXT NOT NULL DEFAULT '',
        category TEXT NOT NULL,
        nature TEXT NOT NULL,
        description TEXT NOT NULL,
        spoken_to_neighbour TEXT NOT NULL DEFAULT '',
        polluted_home INTEGER NOT NULL DEFAULT 0 CHECK (polluted_home IN (0, 1)),
        triage_proposal TEXT NOT NULL DEFAULT '',
        triage_outcome TEXT NOT NULL DEFAULT '',
        triage_reason TEXT NOT NULL DEFAULT '',
        status TEXT NOT NULL,
        dossier_id INTEGER REFERENCES dossier (id),
        handler_id INTEGER REFERENCES account (id),
        team TEXT NOT NULL DEFAULT '',
        closed_at TEXT,
        closed_on TEXT,
        close_reason TEXT NOT NULL DEFAULT '',
        next_due_on TEXT, -- earliest open deadline: kept by deadline_store, so that lists sort by it
        version INTEGER NOT NULL DEFAULT 1,
        CHECK ((closed_at IS NULL) = (closed_on IS NULL)),
        CHECK ((reporter_kind = 'known') = (reporter_id IS NOT NULL))
    ) STRICT)"_s,
    // The second is for figures: it answers them without touching the rows.
    u"CREATE INDEX report_received_idx ON report (received_at, id)"_s,
    uR"(CREATE INDEX report_figures_idx ON report (received_on, category, nature, channel, origin, area_id, team,
        reporter_kind, reporter_id, unit_id, polluted_home))"_s,
    u"CREATE INDEX report_open_idx ON report (received_on, nature, area_id) WHERE closed_on IS NULL"_s,
    u"CREATE INDEX report_closed_idx ON report (closed_on, received_on, nature, area_id) WHERE closed_on IS NOT NULL"_s,
    u"CREATE INDEX report_open_list_idx ON report (received_at, id) WHERE closed_on IS NULL"_s,
    u"CREATE INDEX report_status_idx ON report (status, received_at, id)"_s,
    u"CREATE INDEX report_category_idx ON report (category, received_at, id)"_s,
    u"CREATE INDEX report_area_idx ON report (area_id, received_at, id)"_s,
    u"CREATE INDEX report_handler_idx ON report (handler_id, received_at, id)"_s,
    u"CREATE INDEX report_next_due_idx ON report (next_due_on, id) WHERE next_due_on IS NOT NULL"_s,
    u"CREATE INDEX report_unit_idx ON report (unit_id, received_on) WHERE unit_id IS NOT NULL"_s,
    u"CREATE INDEX report_reporter_unit_idx ON report (reporter_unit_id, unit_id) WHERE reporter_unit_id IS NOT NULL"_s,
    u"CREATE INDEX report_reporter_idx ON report (reporter_id, received_on) WHERE reporter_id IS NOT NULL"_s,
    u"CREATE INDEX report_accused_idx ON report (accused_id) WHERE accused_id IS NOT NULL"_s,
    u"CREATE INDEX report_dossier_idx ON report (dossier_id, received_on) WHERE dossier_id IS NOT NULL"_s,
    uR"(CREATE TABLE report_category (
        report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
        category TEXT NOT NULL,
        PRIMARY KEY (report_id, category)
    ) STRICT, WITHOUT ROWID)"_s,
    uR"(CREATE TABLE report_cost (
        id INTEGER PRIMARY KEY,
        report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
        amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
        spent_on TEXT NOT NULL,
        kind TEXT NOT NULL,
        remark TEXT NOT NULL DEFAULT ''
    ) STRICT)"_s,
    u"CREATE INDEX report_cost_report_idx ON report_cost (report_id)"_s,
    u"CREATE INDEX report_cost_spent_idx ON report_cost (spent_on)"_s,
};

const QStringList work = {
    uR"(CREATE TABLE deadline (
        id INTEGER PRIMARY KEY,
        report_id INTEGER REFERENCES report (id) ON DELETE CASCADE,
        dossier_id INTEGER REFERENCES dossier (id) ON DELETE CASCADE,
        owner_kind TEXT NOT NULL DEFAULT '',
        owner_id INTEGER,
        kind TEXT NOT NULL, -- ACK, TARGET, FEEDBACK for a report; more kinds follow with the process steps
        rule TEXT NOT NULL CHECK (rule IN ('service', 'calendar', 'statutory', 'gdpr')),
        length INTEGER NOT NULL,
        length_unit TEXT NOT NULL CHECK (length_unit IN ('working_day', 'day', 'week', 'month', 'year')),
        start_on TEXT NOT NULL, -- day 0
        due_on TEXT,            -- last day on which it is met in time; NULL while it is suspended without an end
        met_on TEXT,
        late_reason TEXT NOT NULL DEFAULT '',
        late_remark TEXT NOT NULL DEFAULT '',
        version INTEGER NOT NULL DEFAULT 1,
        CHECK (report_id IS NULL OR dossier_id IS NULL), -- the report knows its dossier
        CHECK (report_id IS NOT NULL OR dossier_id IS NOT NULL OR owner_id IS NOT NULL),
        CHECK ((owner_kind = '') = (owner_id IS NULL))
    ) STRICT)"_s,
    u"CREATE INDEX deadline_report_idx ON deadline (report_id, kind, due_on, met_on) WHERE report_id IS NOT NULL"_s,
    u"CREATE INDEX deadline_dossier_idx ON deadline (dossier_id) WHERE dossier_id IS NOT NULL"_s,
    u"CREATE INDEX deadline_owner_idx ON deadline (owner_kind, owner_id) WHERE owner_id IS NOT NULL"_s,
    u"CREATE INDEX deadline_open_idx ON deadline (due_on, kind, report_id) WHERE met_on IS NULL"_s,
    // The few that were met late: with the open ones they tell what was late on an earlier day.
    u"CREATE INDEX deadline_late_idx ON deadline (met_on, due_on, kind, report_id) WHERE met_on > due_on"_s,
    u"CREATE INDEX deadline_figures_idx ON deadline (kind, start_on, due_on, met_on, report_id)"_s,
    uR"(CREATE TABLE deadline_suspension (
        id INTEGER PRIMARY KEY,
        deadline_id INTEGER NOT NULL REFERENCES deadline (id) ON DELETE CASCADE,
        from_on TEXT NOT NULL,
        until_on TEXT,
        reason TEXT NOT NULL,
        CHECK (until_on IS NULL OR until_on >= from_on)
    ) STRICT)"_s,
    u"CREATE INDEX deadline_suspension_deadline_idx ON deadline_suspension (deadline_id)"_s,
    uR"(CREATE TABLE contact_moment (
        id INTEGER PRIMARY KEY,
        report_id INTEGER REFERENCES report (id),
        dossier_id INTEGER REFERENCES dossier (id),
        owner_kind TEXT NOT NULL DEFAULT '',
        owner_id INTEGER,
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        channel TEXT NOT NULL,
        direction TEXT NOT NULL,
        person_id INTEGER REFERENCES person (id),
        with_whom TEXT NOT NULL DEFAULT '',
        subject TEXT NOT NULL DEFAULT '',
        body TEXT NOT NULL DEFAULT '',
        by_user_id INTEGER NOT NULL REFERENCES account (id),
        version INTEGER NOT NULL DEFAULT 1,
        CHECK (report_id IS NOT NULL OR dossier_id IS NOT NULL OR owner_id IS NOT NULL),
        CHECK ((owner_kind = '') = (owner_id IS NULL))
    ) STRICT)"_s,
    u"CREATE INDEX contact_report_idx ON contact_moment (report_id, at) WHERE report_id IS NOT NULL"_s,
    u"CREATE INDEX contact_dossier_idx ON contact_moment (dossier_id, at) WHERE dossier_id IS NOT NULL"_s,
    u"CREATE INDEX contact_owner_idx ON contact_moment (owner_kind, owner_id, at) WHERE owner_id IS NOT NULL"_s,
    u"CREATE INDEX contact_person_idx ON contact_moment (person_id) WHERE person_id IS NOT NULL"_s,
    uR"(CREATE TABLE task (
        id INTEGER PRIMARY KEY,
        report_id INTEGER REFERENCES report (id),
        dossier_id INTEGER REFERENCES dossier (id),
        owner_kind TEXT NOT NULL DEFAULT '',
        owner_id INTEGER,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        assignee_id INTEGER REFERENCES account (id),
        due_on TEXT,
        starts_at TEXT,
        mandatory INTEGER NOT NULL DEFAULT 0 CHECK (mandatory IN (0, 1)),
        done_at TEXT,
        done_on TEXT,
        outcome TEXT NOT NULL DEFAULT '',
        created_at TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1,
        CHECK ((done_at IS NULL) = (done_on IS NULL)),
        CHECK (report_id IS NOT NULL OR dossier_id IS NOT NULL OR owner_id IS NOT NULL),
        CHECK ((owner_kind = '') = (owner_id IS NULL))
    ) STRICT)"_s,
    u"CREATE INDEX task_open_idx ON task (assignee_id, due_on) WHERE done_on IS NULL"_s,
    u"CREATE INDEX task_starts_idx ON task (starts_at) WHERE starts_at IS NOT NULL"_s,
    u"CREATE INDEX task_dossier_idx ON task (dossier_id, done_on) WHERE dossier_id IS NOT NULL"_s,
    u"CREATE INDEX task_report_idx ON task (report_id) WHERE report_id IS NOT NULL"_s,
    u"CREATE INDEX task_owner_idx ON task (owner_kind, owner_id) WHERE owner_id IS NOT NULL"_s,
    uR"(CREATE TABLE note (
        id INTEGER PRIMARY KEY,
        report_id INTEGER REFERENCES report (id),
        dossier_id INTEGER REFERENCES dossier (id),
        owner_kind TEXT NOT NULL DEFAULT '',
        owner_id INTEGER,
        at TEXT NOT NULL,
        body TEXT NOT NULL,
        by_user_id INTEGER NOT NULL REFERENCES account (id),
        version INTEGER NOT NULL DEFAULT 1,
        CHECK (report_id IS NOT NULL OR dossier_id IS NOT NULL OR owner_id IS NOT NULL),
        CHECK ((owner_kind = '') = (owner_id IS NULL))
    ) STRICT)"_s,
    u"CREATE INDEX note_report_idx ON note (report_id) WHERE report_id IS NOT NULL"_s,
    u"CREATE INDEX note_dossier_idx ON note (dossier_id) WHERE dossier_id IS NOT NULL"_s,
    u"CREATE INDEX note_owner_idx ON note (owner_kind, owner_id) WHERE owner_id IS NOT NULL"_s,
    uR"(CREATE TABLE document (
        id INTEGER PRIMARY KEY,
        report_id INTEGER REFERENCES report (id),
        dossier_id INTEGER REFERENCES dossier (id),
        owner_kind TEXT NOT NULL DEFAULT '',
        owner_id INTEGER,
        title TEXT NOT NULL,
        file_name TEXT NOT NULL,
        mime_type TEXT NOT NULL,
        kind TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
        added_at TEXT NOT NULL,
        by_user_id INTEGER NOT NULL REFERENCES account (id),
        version INTEGER NOT NULL DEFAULT 1,
        CHECK (report_id IS NOT NULL OR dossier_id IS NOT NULL OR owner_id IS NOT NULL),
        CHECK ((owner_kind = '') = (owner_id IS NULL))
    ) STRICT)"_s,
    u"CREATE INDEX document_report_idx ON document (report_id) WHERE report_id IS NOT NULL"_s,
    u"CREATE INDEX document_dossier_idx ON document (dossier_id) WHERE dossier_id IS NOT NULL"_s,
    u"CREATE INDEX document_owner_idx ON document (owner_kind, owner_id) WHERE owner_id IS NOT NULL"_s,
    // The contents stand apart so that lists of documents do not read them, and in pieces so that nobody needs a whole
    // recording in memory.
    uR"(CREATE TABLE document_piece (
        document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
        number INTEGER NOT NULL CHECK (number >= 0), -- 0 is the first
        bytes BLOB NOT NULL,
        PRIMARY KEY (document_id, number)
    ) STRICT)"_s,
    uR"(CREATE TABLE final_report (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        period_from TEXT NOT NULL,
        period_until TEXT NOT NULL, -- first day after the period
        area_code TEXT NOT NULL DEFAULT '',
        external INTEGER NOT NULL CHECK (external IN (0, 1)),
        made_at TEXT NOT NULL,
        by_user_id INTEGER NOT NULL REFERENCES account (id),
        figures TEXT NOT NULL, -- JSON, as design 7
        UNIQUE (kind, period_from, period_until, area_code, external, made_at)
    ) STRICT)"_s,
};

const QStringList eventLog = {
    // digest covers event_detail, so that what is personal in it can later be erased without breaking the chain.
    uR"(CREATE TABLE event (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        user_id INTEGER NOT NULL REFERENCES account (id),
        role TEXT NOT NULL,
        action TEXT NOT NULL,
        subject_kind TEXT NOT NULL,
        subject_id INTEGER NOT NULL,
        report_id INTEGER,
        dossier_id INTEGER,
        owner_kind TEXT NOT NULL DEFAULT '',
        owner_id INTEGER,
        digest BLOB NOT NULL,
        hash BLOB NOT NULL,
        CHECK ((owner_kind = '') = (owner_id IS NULL))
    ) STRICT)"_s,
    u"CREATE INDEX event_subject_idx ON event (subject_kind, subject_id, id)"_s,
    u"CREATE INDEX event_dossier_idx ON event (dossier_id, id) WHERE dossier_id IS NOT NULL"_s,
    u"CREATE INDEX event_report_idx ON event (report_id, id) WHERE report_id IS NOT NULL"_s,
    u"CREATE INDEX event_owner_idx ON event (owner_kind, owner_id, id) WHERE owner_id IS NOT NULL"_s,
    u"CREATE INDEX event_at_idx ON event (at)"_s,
    uR"(CREATE TABLE event_detail (
        event_id INTEGER PRIMARY KEY REFERENCES event (id),
        changes TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT '',
        salt BLOB NOT NULL DEFAULT x'', -- in the digest, so that what was erased cannot be guessed from it
        erased_at TEXT,                 -- moment of the line that tells who erased it
        CHECK (erased_at IS NULL OR (changes = '' AND reason = '' AND salt = x''))
    ) STRICT)"_s,
    u"CREATE INDEX event_detail_erased_idx ON event_detail (erased_at) WHERE erased_at IS NOT NULL"_s,
    uR"(CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
        BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END)"_s,
    uR"(CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
        BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END)"_s,
    // But for one thing, once: what is personal in it is erased.
    uR"(CREATE TRIGGER event_detail_never_changes BEFORE UPDATE ON event_detail
        WHEN old.erased_at IS NOT NULL OR new.erased_at IS NULL OR new.event_id <> old.event_id
        BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END)"_s,
    uR"(CREATE TRIGGER event_detail_is_never_replaced BEFORE INSERT ON event_detail
        WHEN new.erased_at IS NOT NULL OR EXISTS (SELECT 1 FROM event_detail WHERE event_id = new.event_id)
        BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END)"_s,
    uR"(CREATE TRIGGER event_detail_is_never_deleted BEFORE DELETE ON event_detail
        BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END)"_s,
};

const QStringList searching = {
    // One row per thing that can be found. The id says which (searchRowId() in search_store), so that a search for one
    // kind is a range of row ids. dossier_id is the dossier that decides who may see it. words holds what it is found
    // by besides the words of title and body (extraSearchWords() in domain/search_terms).
    uR"(CREATE TABLE search_text (
        id INTEGER PRIMARY KEY,
        dossier_id INTEGER,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        words TEXT NOT NULL DEFAULT ''
    ) STRICT)"_s,
    u"CREATE INDEX search_text_dossier_idx ON search_text (dossier_id) WHERE dossier_id IS NOT NULL"_s,
    uR"(CREATE VIRTUAL TABLE search_index USING fts5 (title, body, words, content = 'search_text', content_rowid = 'id',
        tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'))"_s,
    // Without this a deleted word stays readable in the index (practices 3.6).
    u"INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)"_s,
    uR"(CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN
        INSERT INTO search_index (rowid, title, body, words) VALUES (new.id, new.title, new.body, new.words); END)"_s,
    uR"(CREATE TRIGGER search_text_removed AFTER DELETE ON search_text BEGIN
        INSERT INTO search_index (search_index, rowid, title, body, words)
            VALUES ('delete', old.id, old.title, old.body, old.words);
        END)"_s,
    uR"(CREATE TRIGGER search_text_changed AFTER UPDATE OF title, body, words ON search_text BEGIN
        INSERT INTO search_index (search_index, rowid, title, body, words)
            VALUES ('delete', old.id, old.title, old.body, old.words);
        INSERT INTO search_index (rowid, title, body, words) VALUES (new.id, new.title, new.body, new.words); END)"_s,
};

} // namespace

SchemaStep step001()
{
    return {.version = 1,
            .description = u"The register, reports, dossiers and all that hangs on them"_s,
            .statements = settingsAndUsers + registry + dossiers + reports + work + eventLog + searching};
}

} // namespace woonrust::schema
