-- SPDX-FileCopyrightText: Woonrust contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A casebook of schema version 1, as Woonrust of that version wrote it; never edited. Made by tests/tools/canned_casebook.

PRAGMA application_id = 1464815438;

PRAGMA user_version = 1;

CREATE TABLE setting (
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

CREATE TABLE account (
        id INTEGER PRIMARY KEY,
        login TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        email TEXT NOT NULL DEFAULT '',
        team TEXT NOT NULL DEFAULT '',
        disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
        created_at TEXT NOT NULL,
        version INTEGER NOT NULL DEFAULT 1
    ) STRICT;

CREATE TABLE account_role (
        user_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        role TEXT NOT NULL,
        PRIMARY KEY (user_id, role)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE code_value (
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
    ) STRICT, WITHOUT ROWID;

CREATE TABLE closing_day (
        day TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        equated INTEGER NOT NULL DEFAULT 0 CHECK (equated IN (0, 1))
    ) STRICT, WITHOUT ROWID;

CREATE TABLE serial (
        kind TEXT NOT NULL,
        year INTEGER NOT NULL,
        last INTEGER NOT NULL,
        PRIMARY KEY (kind, year)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE standard_text (
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
    ) STRICT;

CREATE TABLE saved_view (
        id INTEGER PRIMARY KEY,
        user_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        page TEXT NOT NULL,
        name TEXT NOT NULL,
        definition TEXT NOT NULL,
        UNIQUE (user_id, page, name)
    ) STRICT;

CREATE TABLE draft (
        user_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        body TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        PRIMARY KEY (user_id, kind, key)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE area (
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
    ) STRICT;

CREATE INDEX area_parent_idx ON area (parent_id);

CREATE TABLE area_boundary (
        area_id INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
        year INTEGER NOT NULL,
        geometry BLOB NOT NULL, -- WKB multipolygon, WGS 84, longitude first
        source TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (area_id, year)
    ) STRICT;

CREATE TABLE unit (
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
    ) STRICT;

CREATE INDEX unit_street_idx ON unit (street_fold, house_number, addition);

CREATE INDEX unit_postcode_idx ON unit (postcode, house_number);

CREATE INDEX unit_area_idx ON unit (area_id, kind);

CREATE INDEX unit_complex_idx ON unit (complex) WHERE complex <> '';

CREATE TABLE person (
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
    ) STRICT;

CREATE INDEX person_name_idx ON person (name_fold);

CREATE TABLE person_word (
        word TEXT NOT NULL,
        person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
        PRIMARY KEY (word, person_id)
    ) STRICT, WITHOUT ROWID;

CREATE INDEX person_word_person_idx ON person_word (person_id);

CREATE TABLE tenancy (
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
    ) STRICT;

CREATE INDEX tenancy_person_idx ON tenancy (person_id);

CREATE INDEX tenancy_end_idx ON tenancy (end_on) WHERE end_on IS NOT NULL;

CREATE TABLE alert (
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
    ) STRICT;

CREATE INDEX alert_person_idx ON alert (person_id) WHERE person_id IS NOT NULL;

CREATE INDEX alert_unit_idx ON alert (unit_id) WHERE unit_id IS NOT NULL;

CREATE TABLE dossier (
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
    ) STRICT;

CREATE INDEX dossier_opened_idx ON dossier (opened_on, kind, phase);

CREATE INDEX dossier_closed_idx ON dossier (closed_on, opened_on, kind, phase, area_id, unit_id)
        WHERE closed_on IS NOT NULL;

CREATE INDEX dossier_open_idx ON dossier (opened_on, kind, phase, area_id, unit_id)
        WHERE closed_on IS NULL;

CREATE INDEX dossier_review_idx ON dossier (next_review_on) WHERE closed_on IS NULL AND next_review_on IS NOT NULL;

CREATE INDEX dossier_aftercare_idx ON dossier (aftercare_on) WHERE aftercare_on IS NOT NULL;

CREATE INDEX dossier_handler_idx ON dossier (handler_id, closed_on);

CREATE INDEX dossier_unit_idx ON dossier (unit_id) WHERE unit_id IS NOT NULL;

CREATE INDEX dossier_area_idx ON dossier (area_id);

CREATE INDEX dossier_secret_idx ON dossier (id, handler_id) WHERE confidentiality = 'GEH';

CREATE TABLE dossier_access (
        dossier_id INTEGER NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
        user_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        PRIMARY KEY (dossier_id, user_id)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE party (
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
    ) STRICT;

CREATE INDEX party_dossier_idx ON party (dossier_id);

CREATE INDEX party_person_idx ON party (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE report (
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
    ) STRICT;

CREATE INDEX report_received_idx ON report (received_at, id);

CREATE INDEX report_figures_idx ON report (received_on, category, nature, channel, origin, area_id, team,
        reporter_kind, reporter_id, unit_id, polluted_home);

CREATE INDEX report_open_idx ON report (received_on, nature, area_id) WHERE closed_on IS NULL;

CREATE INDEX report_closed_idx ON report (closed_on, received_on, nature, area_id) WHERE closed_on IS NOT NULL;

CREATE INDEX report_open_list_idx ON report (received_at, id) WHERE closed_on IS NULL;

CREATE INDEX report_status_idx ON report (status, received_at, id);

CREATE INDEX report_category_idx ON report (category, received_at, id);

CREATE INDEX report_area_idx ON report (area_id, received_at, id);

CREATE INDEX report_handler_idx ON report (handler_id, received_at, id);

CREATE INDEX report_next_due_idx ON report (next_due_on, id) WHERE next_due_on IS NOT NULL;

CREATE INDEX report_unit_idx ON report (unit_id, received_on) WHERE unit_id IS NOT NULL;

CREATE INDEX report_reporter_unit_idx ON report (reporter_unit_id, unit_id) WHERE reporter_unit_id IS NOT NULL;

CREATE INDEX report_reporter_idx ON report (reporter_id, received_on) WHERE reporter_id IS NOT NULL;

CREATE INDEX report_accused_idx ON report (accused_id) WHERE accused_id IS NOT NULL;

CREATE INDEX report_dossier_idx ON report (dossier_id, received_on) WHERE dossier_id IS NOT NULL;

CREATE TABLE report_category (
        report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
        category TEXT NOT NULL,
        PRIMARY KEY (report_id, category)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE report_cost (
        id INTEGER PRIMARY KEY,
        report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
        amount_cents INTEGER NOT NULL CHECK (amount_cents > 0),
        spent_on TEXT NOT NULL,
        kind TEXT NOT NULL,
        remark TEXT NOT NULL DEFAULT ''
    ) STRICT;

CREATE INDEX report_cost_report_idx ON report_cost (report_id);

CREATE INDEX report_cost_spent_idx ON report_cost (spent_on);

CREATE TABLE deadline (
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
    ) STRICT;

CREATE INDEX deadline_report_idx ON deadline (report_id, kind, due_on, met_on) WHERE report_id IS NOT NULL;

CREATE INDEX deadline_dossier_idx ON deadline (dossier_id) WHERE dossier_id IS NOT NULL;

CREATE INDEX deadline_owner_idx ON deadline (owner_kind, owner_id) WHERE owner_id IS NOT NULL;

CREATE INDEX deadline_open_idx ON deadline (due_on, kind, report_id) WHERE met_on IS NULL;

CREATE INDEX deadline_late_idx ON deadline (met_on, due_on, kind, report_id) WHERE met_on > due_on;

CREATE INDEX deadline_figures_idx ON deadline (kind, start_on, due_on, met_on, report_id);

CREATE TABLE deadline_suspension (
        id INTEGER PRIMARY KEY,
        deadline_id INTEGER NOT NULL REFERENCES deadline (id) ON DELETE CASCADE,
        from_on TEXT NOT NULL,
        until_on TEXT,
        reason TEXT NOT NULL,
        CHECK (until_on IS NULL OR until_on >= from_on)
    ) STRICT;

CREATE INDEX deadline_suspension_deadline_idx ON deadline_suspension (deadline_id);

CREATE TABLE contact_moment (
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
    ) STRICT;

CREATE INDEX contact_report_idx ON contact_moment (report_id, at) WHERE report_id IS NOT NULL;

CREATE INDEX contact_dossier_idx ON contact_moment (dossier_id, at) WHERE dossier_id IS NOT NULL;

CREATE INDEX contact_owner_idx ON contact_moment (owner_kind, owner_id, at) WHERE owner_id IS NOT NULL;

CREATE INDEX contact_person_idx ON contact_moment (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE task (
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
    ) STRICT;

CREATE INDEX task_open_idx ON task (assignee_id, due_on) WHERE done_on IS NULL;

CREATE INDEX task_starts_idx ON task (starts_at) WHERE starts_at IS NOT NULL;

CREATE INDEX task_dossier_idx ON task (dossier_id, done_on) WHERE dossier_id IS NOT NULL;

CREATE INDEX task_report_idx ON task (report_id) WHERE report_id IS NOT NULL;

CREATE INDEX task_owner_idx ON task (owner_kind, owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE note (
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
    ) STRICT;

CREATE INDEX note_report_idx ON note (report_id) WHERE report_id IS NOT NULL;

CREATE INDEX note_dossier_idx ON note (dossier_id) WHERE dossier_id IS NOT NULL;

CREATE INDEX note_owner_idx ON note (owner_kind, owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE document (
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
    ) STRICT;

CREATE INDEX document_report_idx ON document (report_id) WHERE report_id IS NOT NULL;

CREATE INDEX document_dossier_idx ON document (dossier_id) WHERE dossier_id IS NOT NULL;

CREATE INDEX document_owner_idx ON document (owner_kind, owner_id) WHERE owner_id IS NOT NULL;

CREATE TABLE document_piece (
        document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
        number INTEGER NOT NULL CHECK (number >= 0), -- 0 is the first
        bytes BLOB NOT NULL,
        PRIMARY KEY (document_id, number)
    ) STRICT;

CREATE TABLE final_report (
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
    ) STRICT;

CREATE TABLE event (
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
    ) STRICT;

CREATE INDEX event_subject_idx ON event (subject_kind, subject_id, id);

CREATE INDEX event_dossier_idx ON event (dossier_id, id) WHERE dossier_id IS NOT NULL;

CREATE INDEX event_report_idx ON event (report_id, id) WHERE report_id IS NOT NULL;

CREATE INDEX event_owner_idx ON event (owner_kind, owner_id, id) WHERE owner_id IS NOT NULL;

CREATE INDEX event_at_idx ON event (at);

CREATE TABLE event_detail (
        event_id INTEGER PRIMARY KEY REFERENCES event (id),
        changes TEXT NOT NULL DEFAULT '',
        reason TEXT NOT NULL DEFAULT '',
        salt BLOB NOT NULL DEFAULT x'', -- in the digest, so that what was erased cannot be guessed from it
        erased_at TEXT,                 -- moment of the line that tells who erased it
        CHECK (erased_at IS NULL OR (changes = '' AND reason = '' AND salt = x''))
    ) STRICT;

CREATE INDEX event_detail_erased_idx ON event_detail (erased_at) WHERE erased_at IS NOT NULL;

CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
        BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;

CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
        BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;

CREATE TRIGGER event_detail_never_changes BEFORE UPDATE ON event_detail
        WHEN old.erased_at IS NOT NULL OR new.erased_at IS NULL OR new.event_id <> old.event_id
        BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;

CREATE TRIGGER event_detail_is_never_replaced BEFORE INSERT ON event_detail
        WHEN new.erased_at IS NOT NULL OR EXISTS (SELECT 1 FROM event_detail WHERE event_id = new.event_id)
        BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;

CREATE TRIGGER event_detail_is_never_deleted BEFORE DELETE ON event_detail
        BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;

CREATE TABLE search_text (
        id INTEGER PRIMARY KEY,
        dossier_id INTEGER,
        title TEXT NOT NULL,
        body TEXT NOT NULL,
        words TEXT NOT NULL DEFAULT ''
    ) STRICT;

CREATE INDEX search_text_dossier_idx ON search_text (dossier_id) WHERE dossier_id IS NOT NULL;

CREATE VIRTUAL TABLE search_index USING fts5 (title, body, words, content = 'search_text', content_rowid = 'id',
        tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');

CREATE TRIGGER search_text_added AFTER INSERT ON search_text BEGIN
        INSERT INTO search_index (rowid, title, body, words) VALUES (new.id, new.title, new.body, new.words); END;

CREATE TRIGGER search_text_removed AFTER DELETE ON search_text BEGIN
        INSERT INTO search_index (search_index, rowid, title, body, words)
            VALUES ('delete', old.id, old.title, old.body, old.words);
        END;

CREATE TRIGGER search_text_changed AFTER UPDATE OF title, body, words ON search_text BEGIN
        INSERT INTO search_index (search_index, rowid, title, body, words)
            VALUES ('delete', old.id, old.title, old.body, old.words);
        INSERT INTO search_index (rowid, title, body, words) VALUES (new.id, new.title, new.body, new.words); END;

INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);

INSERT INTO setting (key, value) VALUES ('acknowledgeDays', '2');
INSERT INTO setting (key, value) VALUES ('backupFolder', '');
INSERT INTO setting (key, value) VALUES ('backupOnClose', '1');
INSERT INTO setting (key, value) VALUES ('backupsKept', '10');
INSERT INTO setting (key, value) VALUES ('christmasEveClosed', '0');
INSERT INTO setting (key, value) VALUES ('equatedDaysClosed', '0');
INSERT INTO setting (key, value) VALUES ('feedbackDays', '10');
INSERT INTO setting (key, value) VALUES ('goodFridayClosed', '1');
INSERT INTO setting (key, value) VALUES ('idleMinutes', '20');
INSERT INTO setting (key, value) VALUES ('language', 'nl');
INSERT INTO setting (key, value) VALUES ('liberationDayClosed', '1');
INSERT INTO setting (key, value) VALUES ('newYearsEveClosed', '0');
INSERT INTO setting (key, value) VALUES ('organisation', 'Stichting Voorbeeldwonen');
INSERT INTO setting (key, value) VALUES ('targetDays', '5');
INSERT INTO setting (key, value) VALUES ('version', '1');

INSERT INTO account (id, login, name, email, team, disabled, created_at, version) VALUES (1, 'support', 'User support', '', '', 0, '2026-11-20T09:00:00.000Z', 1);
INSERT INTO account (id, login, name, email, team, disabled, created_at, version) VALUES (2, 'social-manager', 'User social-manager', '', '', 0, '2026-11-20T09:00:00.000Z', 1);
INSERT INTO account (id, login, name, email, team, disabled, created_at, version) VALUES (3, 'liveability', 'User liveability', '', '', 0, '2026-11-20T09:00:00.000Z', 1);
INSERT INTO account (id, login, name, email, team, disabled, created_at, version) VALUES (4, 'area-caretaker', 'User area-caretaker', '', '', 0, '2026-11-20T09:00:00.000Z', 1);
INSERT INTO account (id, login, name, email, team, disabled, created_at, version) VALUES (5, 'coordinator', 'User coordinator', '', '', 0, '2026-11-20T09:00:00.000Z', 1);
INSERT INTO account (id, login, name, email, team, disabled, created_at, version) VALUES (6, 'management', 'User management', '', '', 0, '2026-11-20T09:00:00.000Z', 1);
INSERT INTO account (id, login, name, email, team, disabled, created_at, version) VALUES (7, 'administrator', 'User administrator', '', '', 0, '2026-11-20T09:00:00.000Z', 1);

INSERT INTO account_role (user_id, role) VALUES (1, 'support');
INSERT INTO account_role (user_id, role) VALUES (2, 'social-manager');
INSERT INTO account_role (user_id, role) VALUES (3, 'liveability');
INSERT INTO account_role (user_id, role) VALUES (4, 'area-caretaker');
INSERT INTO account_role (user_id, role) VALUES (5, 'coordinator');
INSERT INTO account_role (user_id, role) VALUES (6, 'management');
INSERT INTO account_role (user_id, role) VALUES (7, 'administrator');

INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('AREA_KIND', 'COMPLEX', '', 'Complex', 'Complex', NULL, NULL, 0, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('AREA_KIND', 'DISTRICT', '', 'Wijk', 'District', NULL, NULL, 0, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('AREA_KIND', 'MUNICIPALITY', '', 'Gemeente', 'Municipality', NULL, NULL, 0, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('AREA_KIND', 'NEIGHBOURHOOD', '', 'Buurt', 'Neighbourhood', NULL, NULL, 0, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('AREA_KIND', 'OWN', '', 'Eigen gebied', 'Own area', NULL, NULL, 0, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('AREA_KIND', 'STREET', '', 'Straat', 'Street', NULL, NULL, 0, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COMMUNICATIEKANAAL', 'APP', '', 'Whatsapp', 'WhatsApp', NULL, NULL, 1, 7, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COMMUNICATIEKANAAL', 'BAL', '', 'Balie', 'Counter', NULL, NULL, 1, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COMMUNICATIEKANAAL', 'BEZ', '', 'Huisbezoek', 'Home visit', NULL, NULL, 1, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COMMUNICATIEKANAAL', 'BRI', '', 'Brief', 'Letter', NULL, NULL, 1, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COMMUNICATIEKANAAL', 'EMA', '', 'E-mail', 'E-mail', NULL, NULL, 1, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COMMUNICATIEKANAAL', 'INS', '', 'Inspectie', 'Inspection', NULL, NULL, 1, 9, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COMMUNICATIEKANAAL', 'INT', '', 'Internet / klantportaal', 'Internet / customer portal', NULL, NULL, 1, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COMMUNICATIEKANAAL', 'SMS', '', 'SMS', 'SMS', NULL, NULL, 1, 8, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COMMUNICATIEKANAAL', 'TEL', '', 'Telefoon', 'Telephone', NULL, NULL, 1, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COMMUNICATIERICHTING', 'INK', '', 'Inkomend', 'Incoming', NULL, NULL, 1, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COMMUNICATIERICHTING', 'UIT', '', 'Uitgaand', 'Outgoing', NULL, NULL, 1, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONDITION', '1', '', 'Uitstekend', 'Excellent', NULL, NULL, 0, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONDITION', '2', '', 'Goed', 'Good', NULL, NULL, 0, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONDITION', '3', '', 'Redelijk', 'Fair', NULL, NULL, 0, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONDITION', '4', '', 'Matig', 'Moderate', NULL, NULL, 0, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONDITION', '5', '', 'Slecht', 'Poor', NULL, NULL, 0, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONDITION', '6', '', 'Zeer slecht', 'Very poor', NULL, NULL, 0, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONTACT_KIND', 'ACK', '', 'Ontvangstbevestiging', 'Acknowledgement', NULL, NULL, 0, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONTACT_KIND', 'CALL', '', 'Telefoongesprek', 'Phone call', NULL, NULL, 0, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONTACT_KIND', 'EMAIL', '', 'E-mail', 'E-mail', NULL, NULL, 0, 9, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONTACT_KIND', 'FEEDBACK', '', 'Terugkoppeling', 'Feedback', NULL, NULL, 0, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONTACT_KIND', 'HEARING', '', 'Hoor en wederhoor', 'Hearing both sides', NULL, NULL, 0, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONTACT_KIND', 'INVITATION', '', 'Uitnodiging', 'Invitation', NULL, NULL, 0, 7, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONTACT_KIND', 'LETTER', '', 'Brief', 'Letter', NULL, NULL, 0, 8, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONTACT_KIND', 'MEDIATION', '', 'Bemiddelingsgesprek', 'Mediation conversation', NULL, NULL, 0, 13, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONTACT_KIND', 'MEETING', '', 'Overleg met partner', 'Meeting with a partner', NULL, NULL, 0, 14, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONTACT_KIND', 'NOTE', '', 'Notitie', 'Note', NULL, NULL, 0, 15, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONTACT_KIND', 'OTHER', '', 'Overig', 'Other', NULL, NULL, 0, 16, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONTACT_KIND', 'STOP_TALK', '', 'Stopgesprek', 'Stop conversation', NULL, NULL, 0, 12, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONTACT_KIND', 'SUMMONS', '', 'Sommatie', 'Formal demand', NULL, NULL, 0, 11, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONTACT_KIND', 'TALK', '', 'Gesprek', 'Conversation', NULL, NULL, 0, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONTACT_KIND', 'VISIT', '', 'Huisbezoek', 'Home visit', NULL, NULL, 0, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('CONTACT_KIND', 'WARNING', '', 'Waarschuwing', 'Warning', NULL, NULL, 0, 10, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COST_KIND', 'CLEANING', '', 'Schoonmaken', 'Cleaning', NULL, NULL, 0, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COST_KIND', 'CLEARANCE', '', 'Woning ontruimen', 'Clearing a home', NULL, NULL, 0, 9, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COST_KIND', 'GRAFFITI', '', 'Graffiti verwijderen', 'Removing graffiti', NULL, NULL, 0, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COST_KIND', 'GREEN', '', 'Groenonderhoud', 'Care of greenery', NULL, NULL, 0, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COST_KIND', 'LEGAL', '', 'Juridische kosten', 'Legal costs', NULL, NULL, 0, 10, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COST_KIND', 'LOCKS', '', 'Hang- en sluitwerk', 'Locks and doors', NULL, NULL, 0, 7, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COST_KIND', 'OTHER', '', 'Overig', 'Other', NULL, NULL, 0, 11, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COST_KIND', 'PESTS', '', 'Ongediertebestrijding', 'Pest control', NULL, NULL, 0, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COST_KIND', 'REPAIR', '', 'Herstel van schade', 'Repair of damage', NULL, NULL, 0, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COST_KIND', 'SAFETY', '', 'Toezicht en beveiliging', 'Supervision and security', NULL, NULL, 0, 8, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('COST_KIND', 'WASTE', '', 'Afval en grofvuil afvoeren', 'Removing waste', NULL, NULL, 0, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_KIND', 'ARREARS', '', 'Huurachterstand', 'Rent arrears', NULL, NULL, 0, 7, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_KIND', 'CARE', '', 'Zorgsignaal', 'Care signal', NULL, NULL, 0, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_KIND', 'DRUGS', '', 'Drugs en ondermijning', 'Drugs and organised crime', NULL, NULL, 0, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_KIND', 'FRAUD', '', 'Woonfraude', 'Housing fraud', NULL, NULL, 0, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_KIND', 'NUISANCE', '', 'Woonoverlast', 'Nuisance', NULL, NULL, 0, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_KIND', 'OTHER', '', 'Overig', 'Other', NULL, NULL, 0, 10, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_KIND', 'PHYSICAL', '', 'Fysiek', 'Physical', NULL, NULL, 0, 8, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_KIND', 'POLLUTED', '', 'Vervuilde woning', 'Polluted home', NULL, NULL, 0, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_KIND', 'PROJECT', '', 'Leefbaarheidsproject', 'Liveability project', NULL, NULL, 0, 9, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_KIND', 'QUARREL', '', 'Burenruzie', 'Neighbour quarrel', NULL, NULL, 0, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_OUTCOME', 'AGREEMENT', '', 'Afspraak gemaakt en nagekomen', 'Agreement made and kept', NULL, NULL, 0, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_OUTCOME', 'DIRECTIVE', '', 'Gedragsaanwijzing nageleefd', 'Behaviour directive kept', NULL, NULL, 0, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_OUTCOME', 'EVICTED', '', 'Uitzetting', 'Eviction', NULL, NULL, 0, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_OUTCOME', 'MOVED', '', 'Vertrokken', 'Moved out', NULL, NULL, 0, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_OUTCOME', 'OTHER', '', 'Overig', 'Other', NULL, NULL, 0, 8, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_OUTCOME', 'REFERRED', '', 'Doorverwezen', 'Referred', NULL, NULL, 0, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_OUTCOME', 'ROLE_ENDS', '', 'Onze rol stopt', 'Our role stops', NULL, NULL, 0, 7, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('DOSSIER_OUTCOME', 'UNFOUNDED', '', 'Niet gegrond', 'Unfounded', NULL, NULL, 0, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EENHEIDSOORT', 'BED', '', 'Bedrijfsruimte', 'Business premises', NULL, NULL, 1, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EENHEIDSOORT', 'INT', '', 'Intramuraal zorgvastgoed', 'Residential care property', NULL, NULL, 1, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EENHEIDSOORT', 'MOG', '', 'Maatschappelijk vastgoed', 'Community property', NULL, NULL, 1, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EENHEIDSOORT', 'OVE', '', 'Overig', 'Other', NULL, NULL, 1, 7, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EENHEIDSOORT', 'PAR', '', 'Parkeergelegenheid', 'Parking space', NULL, NULL, 1, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EENHEIDSOORT', 'REC', '', 'Recreatiebestemming', 'Recreational property', NULL, NULL, 1, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EENHEIDSOORT', 'WOO', '', 'Woonruimte', 'Home', NULL, NULL, 1, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEDETAILREDEN', 'FAI', 'EINDEREDEN.ONT', 'Faillissement', 'Bankruptcy', NULL, NULL, 1, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEDETAILREDEN', 'HER', 'EINDEREDEN.OPZ', 'Herstructurering', 'Restructuring', '2025-02-14', NULL, 1, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEDETAILREDEN', 'KOO', 'EINDEREDEN.OPZ', 'Koop eigen woning', 'Bought a home', '2025-02-14', NULL, 1, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEDETAILREDEN', 'LEE', 'EINDEREDEN.OPZ', 'Leefbaarheid', 'Liveability', NULL, NULL, 1, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEDETAILREDEN', 'NOO', 'EINDEREDEN.ONT', 'Noorderzon', 'Left without notice', NULL, NULL, 1, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEDETAILREDEN', 'ONT', 'EINDEREDEN.ONT', 'Ontruiming', 'Eviction', NULL, NULL, 1, 7, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEDETAILREDEN', 'OVE', 'EINDEREDEN.ONT', 'Overlijden', 'Death', NULL, NULL, 1, 8, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEDETAILREDEN', 'PAS', 'EINDEREDEN.OPZ', 'Meer passende woning', 'More suitable home', '2025-02-14', NULL, 1, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEDETAILREDEN', 'PER', 'EINDEREDEN.OPZ', 'Persoonlijke omstandigheden', 'Personal circumstances', '2025-02-14', NULL, 1, 9, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEDETAILREDEN', 'REG', 'EINDEREDEN.OPZ', 'Regulier', 'Regular', NULL, NULL, 1, 10, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEDETAILREDEN', 'TER', 'EINDEREDEN.OPZ', 'Terugkoop', 'Buy-back', NULL, NULL, 1, 11, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEDETAILREDEN', 'TIJ', 'EINDEREDEN.OPZ', 'Tijdelijke overeenkomst', 'Temporary tenancy', '2025-02-14', NULL, 1, 12, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEDETAILREDEN', 'VER', 'EINDEREDEN.OPZ', 'Verkoop', 'Sale', NULL, NULL, 1, 13, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEDETAILREDEN', 'VOO', 'EINDEREDEN.OPZ', 'Voorzieningen', 'Amenities', '2025-02-14', NULL, 1, 14, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEDETAILREDEN', 'WER', 'EINDEREDEN.OPZ', 'Werk buiten regio', 'Work outside the region', '2025-02-14', NULL, 1, 15, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEDETAILREDEN', 'WIJ', 'EINDEREDEN.OPZ', 'Wijziging tenaamstelling', 'Change of name', NULL, NULL, 1, 16, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEDETAILREDEN', 'WON', 'EINDEREDEN.OPZ', 'Woningruil', 'Exchange of homes', NULL, NULL, 1, 17, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEREDEN', 'ONT', '', 'Ontbinding', 'Dissolution', NULL, NULL, 1, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEREDEN', 'OPZ', '', 'Opzegging', 'Notice', NULL, NULL, 1, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('EINDEREDEN', 'VER', '', 'Vernietiging', 'Annulment', NULL, NULL, 1, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('INFORMATIEOBJECTSOORT', 'BRO', '', 'Brochure', 'Brochure', NULL, NULL, 1, 11, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('INFORMATIEOBJECTSOORT', 'DOC', '', 'Document', 'Document', NULL, NULL, 1, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('INFORMATIEOBJECTSOORT', 'FOT', '', 'Foto', 'Photo', NULL, NULL, 1, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('INFORMATIEOBJECTSOORT', 'KOP', '', 'Kopie', 'Copy', NULL, NULL, 1, 8, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('INFORMATIEOBJECTSOORT', 'NOT', '', 'Notitie', 'Memo', '2022-11-18', NULL, 1, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('INFORMATIEOBJECTSOORT', 'OVE', '', 'Overeenkomst', 'Agreement', NULL, NULL, 1, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('INFORMATIEOBJECTSOORT', 'PLA', '', 'Plattegrond', 'Floor plan', NULL, NULL, 1, 9, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('INFORMATIEOBJECTSOORT', 'PLN', '', 'Plan', 'Plan', NULL, NULL, 1, 7, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('INFORMATIEOBJECTSOORT', 'RAP', '', 'Rapport', 'Report', NULL, NULL, 1, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('INFORMATIEOBJECTSOORT', 'VER', '', 'Verslag', 'Minutes', NULL, NULL, 1, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('INFORMATIEOBJECTSOORT', 'VID', '', 'Video', 'Video', NULL, NULL, 1, 10, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('LATE_REASON', 'ABSENCE', '', 'Afwezigheid of ziekte', 'Absence or illness', NULL, NULL, 0, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('LATE_REASON', 'COMPLEX', '', 'Ingewikkelde melding', 'Complicated report', NULL, NULL, 0, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('LATE_REASON', 'FAILURE', '', 'Storing', 'Technical failure', NULL, NULL, 0, 8, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('LATE_REASON', 'INFORMATION', '', 'Wachten op informatie van anderen', 'Waiting for information from others', NULL, NULL, 0, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('LATE_REASON', 'OTHER', '', 'Overig', 'Other', NULL, NULL, 0, 9, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('LATE_REASON', 'RECEIVED_LATE', '', 'Te laat bij ons terechtgekomen', 'Reached us too late', NULL, NULL, 0, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('LATE_REASON', 'REGISTERED_LATE', '', 'Op tijd gedaan, later vastgelegd', 'Done in time, recorded later', NULL, NULL, 0, 7, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('LATE_REASON', 'UNREACHABLE', '', 'Melder niet bereikbaar', 'Reporter could not be reached', NULL, NULL, 0, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('LATE_REASON', 'WORKLOAD', '', 'Drukte', 'Workload', NULL, NULL, 0, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('LEAD', 'PARTNER', '', 'Partner', 'Partner', NULL, NULL, 0, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('LEAD', 'SHARED', '', 'Samen met een partner', 'Together with a partner', NULL, NULL, 0, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('LEAD', 'US', '', 'Wij', 'Us', NULL, NULL, 0, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('NATURE', 'criminaliteit', '', 'Criminaliteit', 'Crime', NULL, NULL, 0, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('NATURE', 'fysiek', '', 'Fysiek', 'Physical', NULL, NULL, 0, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('NATURE', 'kwetsbaarheid', '', 'Kwetsbaarheid', 'Vulnerability', NULL, NULL, 0, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('NATURE', 'overlast', '', 'Overlast', 'Nuisance', NULL, NULL, 0, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('NATURE', 'positief', '', 'Positief signaal', 'Positive signal', NULL, NULL, 0, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ORIGIN', 'ANONYMOUS', '', 'Anoniem', 'Anonymous', NULL, NULL, 0, 9, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ORIGIN', 'COLLECTIONS', '', 'Incasso', 'Collections', NULL, NULL, 0, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ORIGIN', 'CONTRACTOR', '', 'Aannemer', 'Contractor', NULL, NULL, 0, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ORIGIN', 'LETTING', '', 'Verhuur', 'Letting', NULL, NULL, 0, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ORIGIN', 'OWN', '', 'Eigen waarneming', 'Own observation', NULL, NULL, 0, 8, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ORIGIN', 'PARTNER', '', 'Partner', 'Partner', NULL, NULL, 0, 7, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ORIGIN', 'RESIDENT', '', 'Andere bewoner', 'Other resident', NULL, NULL, 0, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ORIGIN', 'TECHNICAL', '', 'Technische dienst', 'Technical service', NULL, NULL, 0, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ORIGIN', 'TENANT', '', 'Huurder', 'Tenant', NULL, NULL, 0, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('PHASE', 'PREVENTIVE', '', 'Preventief', 'Preventive', NULL, NULL, 0, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('PHASE', 'REPRESSIVE', '', 'Repressief', 'Repressive', NULL, NULL, 0, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'AMA', '', 'Aankopende makelaar', 'Buyer''s estate agent', NULL, NULL, 1, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'AMB', '', 'Ambulante begeleider', 'Outpatient support worker', '2024-01-01', NULL, 1, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'ASS', '', 'Assetmanager', 'Asset manager', NULL, NULL, 1, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'BED', '', 'Behandelaar', 'Practitioner', NULL, NULL, 1, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'BEH', '', 'Beheerder', 'Manager', NULL, NULL, 1, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'BET', '', 'Betaler', 'Payer', NULL, NULL, 1, 7, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'BEW', '', 'Bewoner', 'Resident', NULL, NULL, 1, 9, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'BSL', '', 'Bestuurslid', 'Board member', NULL, NULL, 1, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'BUD', '', 'Budgetcoach', 'Budget coach', NULL, NULL, 1, 10, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'BWI', '', 'Bewindvoerder', 'Administrator of assets', NULL, NULL, 1, 8, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'COL', '', 'Wooncoöperatie-lid', 'Housing co-operative member', NULL, NULL, 1, 46, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'COO', '', 'Wooncoöperatie', 'Housing co-operative', NULL, NULL, 1, 45, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'CPE', '', 'Contactpersoon', 'Contact person', NULL, NULL, 1, 11, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'CUR', '', 'Curator', 'Legal guardian', NULL, NULL, 1, 12, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'DEU', '', 'Deurwaarder', 'Bailiff', NULL, NULL, 1, 13, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'EIG', '', 'Eigenaar', 'Owner', NULL, NULL, 1, 14, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'ERF', '', 'Erfpachter', 'Leaseholder', NULL, NULL, 1, 15, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'FIA', '', 'Fiatteur', 'Approver', NULL, NULL, 1, 16, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'GAR', '', 'Garantiegever', 'Guarantor', NULL, NULL, 1, 17, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'GEB', '', 'Gebruiker', 'User', NULL, NULL, 1, 18, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'GEL', '', 'Geldnemer', 'Borrower', NULL, NULL, 1, 19, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'HME', '', 'Huismeester', 'Caretaker', NULL, NULL, 1, 20, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'HUU', '', 'Huurder', 'Tenant', NULL, NULL, 1, 21, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'INS', '', 'Inspecteur', 'Inspector', NULL, NULL, 1, 22, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'KOP', '', 'Koper', 'Buyer', NULL, NULL, 1, 23, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'LEV', '', 'Leverancier', 'Supplier', NULL, NULL, 1, 24, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'MBW', '', 'Medebewoner', 'Co-resident', NULL, NULL, 1, 26, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'MDH', '', 'Medehuurder', 'Co-tenant', NULL, NULL, 1, 27, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'MDW', '', 'Medewerker', 'Employee', NULL, NULL, 1, 28, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'MED', '', 'Mede aanvrager', 'Co-applicant', NULL, NULL, 1, 25, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'MEL', '', 'Melder', 'Reporter', NULL, NULL, 1, 29, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'NOT', '', 'Notaris', 'Notary', NULL, NULL, 1, 30, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'OPD', '', 'Opdrachtgever', 'Client', NULL, NULL, 1, 32, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'OPN', '', 'Opdrachtnemer', 'Contractor', NULL, NULL, 1, 33, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'OPZ', '', 'Opzichter', 'Site supervisor', NULL, NULL, 1, 34, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'OWI', '', 'Onderwijsinstelling', 'Educational institution', NULL, NULL, 1, 31, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'PEN', '', 'Penningmeester', 'Treasurer', NULL, NULL, 1, 35, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'PRO', '', 'Prospect', 'Prospect', NULL, NULL, 1, 36, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'SEC', '', 'Secretaris', 'Secretary', NULL, NULL, 1, 37, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'VER', '', 'Verkoper', 'Seller', NULL, NULL, 1, 40, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'VMA', '', 'Verkopende makelaar', 'Seller''s estate agent', NULL, NULL, 1, 39, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'VOO', '', 'Voorzitter', 'Chair', NULL, NULL, 1, 41, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'VVE', '', 'Vereniging van Eigenaren', 'Owners'' association', NULL, NULL, 1, 38, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'VVL', '', 'VvE-lid', 'Owners'' association member', NULL, NULL, 1, 42, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'WON', '', 'Woningzoekende', 'Home-seeker', NULL, NULL, 1, 43, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'WOO', '', 'Woonconsulent', 'Housing consultant', NULL, NULL, 1, 44, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('RELATIEROLSOORT', 'ZEK', '', 'Zekerheidsnemer', 'Security holder', NULL, NULL, 1, 47, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('REPORT_CLOSE_REASON', 'ADVICE', '', 'Advies gegeven, geen rol voor ons', 'Advice given, no role for us', NULL, NULL, 0, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('REPORT_CLOSE_REASON', 'DOSSIER', '', 'Verder in een dossier', 'Continued in a dossier', NULL, NULL, 0, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('REPORT_CLOSE_REASON', 'DUPLICATE', '', 'Dubbele melding', 'Duplicate report', NULL, NULL, 0, 9, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('REPORT_CLOSE_REASON', 'MEDIATION', '', 'Overgedragen aan buurtbemiddeling', 'Handed to neighbourhood mediation', NULL, NULL, 0, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('REPORT_CLOSE_REASON', 'NO_RESPONSE', '', 'Melder reageert niet meer', 'Reporter no longer responds', NULL, NULL, 0, 8, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('REPORT_CLOSE_REASON', 'OTHER', '', 'Overig', 'Other', NULL, NULL, 0, 10, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('REPORT_CLOSE_REASON', 'REFERRED', '', 'Doorverwezen', 'Referred', NULL, NULL, 0, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('REPORT_CLOSE_REASON', 'RESOLVED', '', 'Opgelost', 'Resolved', NULL, NULL, 0, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('REPORT_CLOSE_REASON', 'UNFOUNDED', '', 'Niet vastgesteld', 'Not established', NULL, NULL, 0, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('REPORT_CLOSE_REASON', 'WITHDRAWN', '', 'Ingetrokken door de melder', 'Withdrawn by the reporter', NULL, NULL, 0, 7, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'AGS', 'SIGNALERINGSOORT.AGR', 'Agressie', 'Aggression', NULL, NULL, 1, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'AMB', 'SIGNALERINGSOORT.ONB', 'Ambulante begeleiding', 'Outpatient support', '2024-01-01', NULL, 1, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'BEL', 'SIGNALERINGSOORT.WAN', 'Beledigend', 'Insulting', '2025-05-09', NULL, 1, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'BET', 'SIGNALERINGSOORT.SCH', 'Betalingsachterstand', 'Payment arrears', NULL, NULL, 1, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'BEW', '', 'Bewindvoerder', 'Administrator of assets', NULL, NULL, 1, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'BEZ', '', 'Bezoek met twee', 'Visit in pairs', NULL, NULL, 1, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'BRA', 'SIGNALERINGSOORT.AGR', 'Brandstichting', 'Arson', NULL, NULL, 1, 7, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'CUR', '', 'Onder curatele', 'Under guardianship', NULL, NULL, 1, 16, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'DEU', 'SIGNALERINGSOORT.SCH', 'Deurwaarder', 'Bailiff', NULL, NULL, 1, 8, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'DRU', 'SIGNALERINGSOORT.ONE', 'Drugshandel', 'Drug dealing', NULL, NULL, 1, 9, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'FYS', 'SIGNALERINGSOORT.AGR', 'Fysiek', 'Physical', '2025-05-09', NULL, 1, 10, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'GEL', 'SIGNALERINGSOORT.OVE', 'Geluidsoverlast', 'Noise nuisance', NULL, NULL, 1, 11, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'HEN', 'SIGNALERINGSOORT.ONE', 'Hennepkwekerij', 'Cannabis cultivation', NULL, NULL, 1, 12, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'INT', 'SIGNALERINGSOORT.WAN', 'Intimiderend', 'Intimidating', '2025-05-09', NULL, 1, 13, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'MUT', 'SIGNALERINGSOORT.SCH', 'Mutatieschade', 'Damage at change of tenant', NULL, NULL, 1, 14, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'ONA', 'SIGNALERINGSOORT.WAN', 'Onacceptabele toon', 'Unacceptable tone', '2025-05-09', NULL, 1, 15, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'OND', 'SIGNALERINGSOORT.ONE', 'Onderverhuur', 'Subletting', NULL, NULL, 1, 17, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'PRO', 'SIGNALERINGSOORT.ONE', 'Prostitutie', 'Prostitution', NULL, NULL, 1, 18, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'RAC', 'SIGNALERINGSOORT.WAN', 'Racistich', 'Racist', '2025-05-09', NULL, 1, 19, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'SCH', 'SIGNALERINGSOORT.AGR', 'Schriftelijk', 'In writing', '2025-05-09', NULL, 1, 20, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'SEU', 'SIGNALERINGSOORT.WAN', 'Seksueel ongepast', 'Sexually inappropriate', '2025-05-09', NULL, 1, 21, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'VEB', 'SIGNALERINGSOORT.AGR', 'Verbaal', 'Verbal', '2025-05-09', NULL, 1, 22, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGDETAILSOORT', 'VER', 'SIGNALERINGSOORT.ONE', 'Vervuiling', 'Filth', NULL, NULL, 1, 23, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGSOORT', 'AGR', '', 'Agressie', 'Aggression', NULL, NULL, 1, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGSOORT', 'ONB', '', 'Ondersteuningsbehoefte', 'Need for support', '2025-05-09', NULL, 1, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGSOORT', 'ONE', '', 'Oneigenlijk gebruik woning', 'Improper use of the home', NULL, NULL, 1, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGSOORT', 'OVE', '', 'Overlast', 'Nuisance', NULL, NULL, 1, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGSOORT', 'SCH', '', 'Huurschuld', 'Rent debt', NULL, NULL, 1, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGSOORT', 'WAN', '', 'Wangedrag naar medewerkers', 'Misconduct towards staff', '2025-05-09', NULL, 1, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGSTATUS', 'ACT', '', 'Actief', 'Active', NULL, NULL, 1, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGSTATUS', 'PAS', '', 'Passief', 'Passive', NULL, NULL, 1, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SIGNALERINGSTATUS', 'VER', '', 'Vervallen', 'Expired', NULL, NULL, 1, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SPOKEN_TO_NEIGHBOUR', 'AFRAID', '', 'Durft niet', 'Does not dare', NULL, NULL, 0, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SPOKEN_TO_NEIGHBOUR', 'NA', '', 'Niet van toepassing', 'Not applicable', NULL, NULL, 0, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SPOKEN_TO_NEIGHBOUR', 'NO', '', 'Nee', 'No', NULL, NULL, 0, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SPOKEN_TO_NEIGHBOUR', 'TRIED', '', 'Geprobeerd, maar het lukt niet', 'Tried, without success', NULL, NULL, 0, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('SPOKEN_TO_NEIGHBOUR', 'YES', '', 'Ja', 'Yes', NULL, NULL, 0, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('TASK_KIND', 'AFTERCARE', '', 'Nazorg', 'Aftercare', NULL, NULL, 0, 8, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('TASK_KIND', 'CALL', '', 'Bellen', 'Call', NULL, NULL, 0, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('TASK_KIND', 'CHECK', '', 'Controleren', 'Check', NULL, NULL, 0, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('TASK_KIND', 'LETTER', '', 'Brief of e-mail sturen', 'Send a letter or e-mail', NULL, NULL, 0, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('TASK_KIND', 'MEETING', '', 'Overleg', 'Meeting', NULL, NULL, 0, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('TASK_KIND', 'OTHER', '', 'Overig', 'Other', NULL, NULL, 0, 9, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('TASK_KIND', 'REVIEW', '', 'Dossier herbeoordelen', 'Review the dossier', NULL, NULL, 0, 7, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('TASK_KIND', 'TALK', '', 'Gesprek voeren', 'Hold a conversation', NULL, NULL, 0, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('TASK_KIND', 'VISIT', '', 'Huisbezoek', 'Home visit', NULL, NULL, 0, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('TEAM', 'SB', '', 'Sociaal beheer', 'Social management', NULL, NULL, 0, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('TRIAGE', 'ADVICE', '', 'Vriendelijk nee, met advies', 'Friendly no, with advice', NULL, NULL, 0, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('TRIAGE', 'CARE', '', 'Doorverwijzing naar zorg', 'Referral to care', NULL, NULL, 0, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('TRIAGE', 'DOSSIER', '', 'Dossier', 'Dossier', NULL, NULL, 0, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('TRIAGE', 'MEDIATION', '', 'Buurtbemiddeling', 'Neighbourhood mediation', NULL, NULL, 0, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('TRIAGE', 'UNCLEAR', '', 'Onduidelijk, eerst uitzoeken', 'Unclear, look into it first', NULL, NULL, 0, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('VERTROUWELIJKHEID', 'GEH', '', 'Geheim', 'Secret', NULL, NULL, 1, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('VERTROUWELIJKHEID', 'INT', '', 'Intern', 'Internal', NULL, NULL, 1, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('VERTROUWELIJKHEID', 'OPE', '', 'Openbaar', 'Public', NULL, NULL, 1, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('VERTROUWELIJKHEID', 'VER', '', 'Vertrouwelijk', 'Confidential', NULL, NULL, 1, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKROL', 'ADV', '', 'Adviseur', 'Adviser', NULL, NULL, 1, 7, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKROL', 'BEH', '', 'Behandelaar', 'Handler', NULL, NULL, 1, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKROL', 'BEK', '', 'Beklaagde', 'Accused', '2022-09-30', NULL, 1, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKROL', 'BEL', '', 'Belanghebbende', 'Interested party', NULL, NULL, 1, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKROL', 'BES', '', 'Beslisser', 'Decision maker', NULL, NULL, 1, 8, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKROL', 'INI', '', 'Initiator', 'Initiator', NULL, NULL, 1, 9, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKROL', 'KLA', '', 'Klantcontacter', 'Customer contact', NULL, NULL, 1, 10, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKROL', 'KLG', '', 'Klager', 'Complainant', '2022-09-30', NULL, 1, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKROL', 'MEL', '', 'Melder', 'Reporter', '2022-09-30', NULL, 1, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKROL', 'OVE', '', 'Overige betrokkene', 'Other party', '2022-09-30', NULL, 1, 11, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKROL', 'ZAA', '', 'Zaakcoördinator', 'Case coordinator', NULL, NULL, 1, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKSTATUSSOORT', 'AAN', '', 'Aangemaakt', 'Created', '2022-09-30', NULL, 1, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKSTATUSSOORT', 'AFG', '', 'Afgerond', 'Completed', '2022-09-30', NULL, 1, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKSTATUSSOORT', 'GEA', '', 'Geannuleerd', 'Cancelled', '2022-09-30', NULL, 1, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKSTATUSSOORT', 'GES', '', 'Gesloten', 'Closed', '2022-09-30', NULL, 1, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKSTATUSSOORT', 'INB', '', 'In behandeling', 'In progress', '2022-09-30', NULL, 1, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKSTATUSSOORT', 'INU', '', 'In uitvoering', 'Being carried out', '2022-09-30', NULL, 1, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'AGR', 'ZAAKTYPESOORT.SOC', 'Agressie/bedreiging', 'Aggression/threats', NULL, NULL, 1, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'BED', 'ZAAKTYPESOORT.WOO', 'Bedrijfsmatig gebruik woning', 'Business use of the home', NULL, NULL, 1, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'BET', 'ZAAKTYPESOORT.FIN', 'Betalingsregeling', 'Payment arrangement', '2025-10-10', NULL, 1, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'DIE', 'ZAAKTYPESOORT.SOC', 'Huisdieren', 'Pets and animals', NULL, NULL, 1, 8, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'DRU', 'ZAAKTYPESOORT.SOC', 'Dealen/drugspanden', 'Drug dealing/drug premises', NULL, NULL, 1, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'GEL', 'ZAAKTYPESOORT.SOC', 'Geluidsoverlast', 'Noise nuisance', NULL, NULL, 1, 6, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'HAN', 'ZAAKTYPESOORT.OMG', 'Omgevingsoverlast', 'Nuisance from the surroundings', NULL, NULL, 1, 13, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'HEN', 'ZAAKTYPESOORT.SOC', 'Hennepkwekerij', 'Cannabis cultivation', NULL, NULL, 1, 7, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'HUA', 'ZAAKTYPESOORT.FIN', 'Huurachterstand', 'Rent arrears', '2025-10-10', NULL, 1, 9, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'HUR', 'ZAAKTYPESOORT.FIN', 'Huurverhoging', 'Rent increase', '2025-10-10', NULL, 1, 10, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'KLI', 'ZAAKTYPESOORT.WOO', 'Oneigenlijk gebruik gemeenschappelijke ruimte', 'Improper use of a shared space', NULL, NULL, 1, 14, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'KME', 'ZAAKTYPESOORT.ORG', 'Klacht over medewerker', 'Complaint about an employee', '2026-01-16', NULL, 1, 11, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'KSA', 'ZAAKTYPESOORT.ORG', 'Klacht over samenwerkingspartner', 'Complaint about a partner organisation', '2026-01-16', NULL, 1, 12, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'ONG', 'ZAAKTYPESOORT.SOC', 'Ongedierte', 'Vermin', NULL, NULL, 1, 15, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'ONR', 'ZAAKTYPESOORT.WOO', 'Onrechtmatige bewoning', 'Unlawful occupation', NULL, NULL, 1, 16, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'ONV', 'ZAAKTYPESOORT.SOC', 'Onveiligheid gemeenschappelijke ruimte', 'Unsafe shared space', NULL, NULL, 1, 17, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'OVE', 'ZAAKTYPESOORT.SOC', 'Overige', 'Other', NULL, NULL, 1, 23, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'PSY', 'ZAAKTYPESOORT.SOC', 'Psychische problematiek', 'Mental health problems', NULL, NULL, 1, 18, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'RUZ', 'ZAAKTYPESOORT.SOC', 'Burenruzie', 'Neighbour quarrel', NULL, NULL, 1, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'STA', 'ZAAKTYPESOORT.SOC', 'Stankoverlast', 'Bad smells', NULL, NULL, 1, 19, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'VAN', 'ZAAKTYPESOORT.SOC', 'Vandalisme', 'Vandalism', NULL, NULL, 1, 20, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'VER', 'ZAAKTYPESOORT.SOC', 'Verslavingsproblematiek', 'Addiction problems', NULL, NULL, 1, 21, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPEDETAILSOORT', 'VUI', 'ZAAKTYPESOORT.SOC', 'Vervuiling', 'Filth and litter', '2022-11-11', NULL, 1, 22, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPESOORT', 'FIN', '', 'Financiële problematiek', 'Financial problems', '2025-10-10', NULL, 1, 1, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPESOORT', 'LEE', '', 'Leefbaarheid', 'Liveability', '2022-09-30', NULL, 1, 3, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPESOORT', 'OMG', '', 'Omgevingsoverlast', 'Nuisance from the surroundings', '2022-09-30', NULL, 1, 4, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPESOORT', 'ORG', '', 'Klacht over organisatie', 'Complaint about the organisation', NULL, NULL, 1, 2, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPESOORT', 'SOC', '', 'Sociale melding', 'Social report', NULL, NULL, 1, 5, 1);
INSERT INTO code_value (list, code, parent, name_nl, name_en, valid_from, valid_until, vera, position, version) VALUES ('ZAAKTYPESOORT', 'WOO', '', 'Woonfraude', 'Housing fraud', NULL, NULL, 1, 6, 1);

INSERT INTO closing_day (day, name, equated) VALUES ('2024-05-10', '', 1);
INSERT INTO closing_day (day, name, equated) VALUES ('2024-12-27', '', 1);
INSERT INTO closing_day (day, name, equated) VALUES ('2025-05-30', '', 1);
INSERT INTO closing_day (day, name, equated) VALUES ('2026-01-02', '', 1);
INSERT INTO closing_day (day, name, equated) VALUES ('2026-05-15', '', 1);
INSERT INTO closing_day (day, name, equated) VALUES ('2027-05-07', '', 1);
INSERT INTO closing_day (day, name, equated) VALUES ('2028-04-28', '', 1);
INSERT INTO closing_day (day, name, equated) VALUES ('2028-05-26', '', 1);

INSERT INTO serial (kind, year, last) VALUES ('D', 2026, 1);
INSERT INTO serial (kind, year, last) VALUES ('M', 2026, 1);

INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (1, 'ACK_GENERAL', 'en', 'ACK', 'Acknowledgement: general', 'We have received your report ({meldingnummer})', 'Dear {melder_naam},' || char(10) || '' || char(10) || 'On {datum_ontvangst} we received your report about {adres}. It is about: {categorie}. Thank you for telling us.' || char(10) || '' || char(10) || 'We will look into your report and let you know by {termijn_terugkoppeling} at the latest what we can and cannot do.' || char(10) || '' || char(10) || 'Does anything change, or does it happen again? Let us know and mention your report number: {meldingnummer}. Do you feel unsafe? Then call the police. In an emergency, call 112.' || char(10) || '' || char(10) || 'Kind regards,' || char(10) || '{behandelaar}' || char(10) || '{organisatie}', 0, 1);
INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (2, 'ACK_GENERAL', 'nl', 'ACK', 'Ontvangstbevestiging: algemeen', 'Wij hebben uw melding ontvangen ({meldingnummer})', 'Beste {melder_naam},' || char(10) || '' || char(10) || 'Op {datum_ontvangst} kregen wij uw melding over {adres}. Het gaat om: {categorie}. Bedankt dat u dit aan ons doorgeeft.' || char(10) || '' || char(10) || 'Wij bekijken uw melding en laten u uiterlijk op {termijn_terugkoppeling} weten wat wij wel en niet kunnen doen.' || char(10) || '' || char(10) || 'Verandert er iets, of gebeurt het opnieuw? Laat het ons weten en noem uw meldingnummer: {meldingnummer}. Voelt u zich onveilig? Bel dan de politie. Bij spoed belt u 112.' || char(10) || '' || char(10) || 'Met vriendelijke groet,' || char(10) || '{behandelaar}' || char(10) || '{organisatie}', 0, 1);
INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (3, 'ACK_NOISE', 'en', 'ACK', 'Acknowledgement: noise', 'We have received your report about noise ({meldingnummer})', 'Dear {melder_naam},' || char(10) || '' || char(10) || 'On {datum_ontvangst} we received your report about noise at {adres}. We understand that this is unpleasant for you.' || char(10) || '' || char(10) || 'Have you already spoken with your neighbours? Neighbours often do not know that they bother you. A calm conversation helps in many cases. Does that not work, or do you not dare to? Then please tell us.' || char(10) || '' || char(10) || 'For the coming period, write down when you hear the noise, how long it lasts and what you hear. That helps us to judge what is going on.' || char(10) || '' || char(10) || 'We will let you know by {termijn_terugkoppeling} at the latest what we can and cannot do. Your report number is {meldingnummer}.' || char(10) || '' || char(10) || 'Kind regards,' || char(10) || '{behandelaar}' || char(10) || '{organisatie}', 0, 1);
INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (4, 'ACK_NOISE', 'nl', 'ACK', 'Ontvangstbevestiging: geluidsoverlast', 'Wij hebben uw melding over geluid ontvangen ({meldingnummer})', 'Beste {melder_naam},' || char(10) || '' || char(10) || 'Op {datum_ontvangst} kregen wij uw melding over geluidsoverlast bij {adres}. Wij begrijpen dat dit vervelend voor u is.' || char(10) || '' || char(10) || 'Heeft u al met uw buren gesproken? Vaak weten buren niet dat u last van hen heeft. Een rustig gesprek helpt in veel gevallen. Lukt dat niet of durft u dat niet? Laat het ons dan weten.' || char(10) || '' || char(10) || 'Schrijf de komende tijd op wanneer u het geluid hoort, hoe lang het duurt en wat u hoort. Daarmee kunnen wij beter beoordelen wat er aan de hand is.' || char(10) || '' || char(10) || 'Uiterlijk op {termijn_terugkoppeling} laten wij u weten wat wij wel en niet kunnen doen. Uw meldingnummer is {meldingnummer}.' || char(10) || '' || char(10) || 'Met vriendelijke groet,' || char(10) || '{behandelaar}' || char(10) || '{organisatie}', 0, 1);
INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (5, 'ACK_PHONE', 'en', 'ACK', 'Acknowledgement: on the phone or anonymous', 'Confirmation of report {meldingnummer}', 'Thank you for your report about {adres}. I have noted: {categorie}. Your report number is {meldingnummer}.' || char(10) || '' || char(10) || 'We will look into the report. By {termijn_terugkoppeling} at the latest we will know what we can and cannot do. If you do not give your name, we cannot call you. You can then call us and mention your report number.' || char(10) || '' || char(10) || 'We do not mention your name to the other person without discussing it with you first. Good to know: for steps in court we need reports with a name.' || char(10) || '' || char(10) || 'Do you feel unsafe? Then call the police. In an emergency, call 112.', 0, 1);
INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (6, 'ACK_PHONE', 'nl', 'ACK', 'Ontvangstbevestiging: aan de telefoon of anoniem', 'Bevestiging van melding {meldingnummer}', 'Bedankt voor uw melding over {adres}. Ik heb genoteerd: {categorie}. Uw meldingnummer is {meldingnummer}.' || char(10) || '' || char(10) || 'Wij bekijken de melding. Uiterlijk op {termijn_terugkoppeling} weten wij wat wij wel en niet kunnen doen. Als u uw naam niet geeft, kunnen wij u niet bellen. U kunt ons dan zelf bellen en uw meldingnummer noemen.' || char(10) || '' || char(10) || 'Wij noemen uw naam niet aan de ander zonder dat eerst met u te bespreken. Goed om te weten: voor stappen bij de rechter hebben wij meldingen op naam nodig.' || char(10) || '' || char(10) || 'Voelt u zich onveilig? Bel dan de politie. Bij spoed belt u 112.', 0, 1);
INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (7, 'FEEDBACK_ADVICE', 'en', 'FEEDBACK', 'Feedback: not taken up, with advice', 'Our answer to your report ({meldingnummer})', 'Dear {melder_naam},' || char(10) || '' || char(10) || 'On {datum_ontvangst} we received your report about {adres} ({categorie}). We understand that this bothers you. Still, we will not take up this report.' || char(10) || '' || char(10) || 'This is the reason: {toelichting}' || char(10) || '' || char(10) || 'What can you do yourself? Calmly tell your neighbours what bothers you and ask whether you can find a solution together. Choose a moment when you are not angry. If you cannot work it out together, neighbourhood mediation can help you free of charge.' || char(10) || '' || char(10) || 'Does it get worse, or do more neighbours suffer from it? Then report it again. Do you not agree with this answer? Please contact {behandelaar}.' || char(10) || '' || char(10) || 'Kind regards,' || char(10) || '{behandelaar}' || char(10) || '{organisatie}', 0, 1);
INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (8, 'FEEDBACK_ADVICE', 'nl', 'FEEDBACK', 'Terugkoppeling: niet in behandeling, met advies', 'Ons antwoord op uw melding ({meldingnummer})', 'Beste {melder_naam},' || char(10) || '' || char(10) || 'Op {datum_ontvangst} kregen wij uw melding over {adres} ({categorie}). Wij begrijpen dat u hier last van heeft. Toch nemen wij deze melding niet in behandeling.' || char(10) || '' || char(10) || 'Dit is de reden: {toelichting}' || char(10) || '' || char(10) || 'Wat kunt u zelf doen? Vertel uw buren rustig waar u last van heeft en vraag of u samen een oplossing kunt vinden. Kies een moment waarop u niet boos bent. Lukt het niet om er samen uit te komen? Dan helpt buurtbemiddeling u gratis verder.' || char(10) || '' || char(10) || 'Wordt het erger, of hebben meer buren er last van? Meld het dan opnieuw. Bent u het niet eens met dit antwoord? Neem dan contact op met {behandelaar}.' || char(10) || '' || char(10) || 'Met vriendelijke groet,' || char(10) || '{behandelaar}' || char(10) || '{organisatie}', 0, 1);
INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (9, 'FEEDBACK_CLOSED', 'en', 'FEEDBACK', 'Feedback: report closed', 'We are closing your report ({meldingnummer})', 'Dear {melder_naam},' || char(10) || '' || char(10) || 'On {datum_ontvangst} we received your report about {adres} ({categorie}). We are now closing this report.' || char(10) || '' || char(10) || 'This is what we have done: {toelichting}' || char(10) || '' || char(10) || 'Do you experience nuisance again? Please report it to us again. We will then look at this earlier report as well. Are you not satisfied with how we handled your report? Please contact {behandelaar}.' || char(10) || '' || char(10) || 'Kind regards,' || char(10) || '{behandelaar}' || char(10) || '{organisatie}', 0, 1);
INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (10, 'FEEDBACK_CLOSED', 'nl', 'FEEDBACK', 'Terugkoppeling: melding afgesloten', 'Wij sluiten uw melding af ({meldingnummer})', 'Beste {melder_naam},' || char(10) || '' || char(10) || 'Op {datum_ontvangst} kregen wij uw melding over {adres} ({categorie}). Wij sluiten deze melding nu af.' || char(10) || '' || char(10) || 'Dit hebben wij gedaan: {toelichting}' || char(10) || '' || char(10) || 'Heeft u opnieuw overlast? Meld het dan gerust weer bij ons. Wij kijken dan ook naar deze eerdere melding. Bent u niet tevreden over hoe wij uw melding hebben behandeld? Neem dan contact op met {behandelaar}.' || char(10) || '' || char(10) || 'Met vriendelijke groet,' || char(10) || '{behandelaar}' || char(10) || '{organisatie}', 0, 1);
INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (11, 'FEEDBACK_MEDIATION', 'en', 'FEEDBACK', 'Feedback: referred to neighbourhood mediation', 'Neighbourhood mediation can help you ({meldingnummer})', 'Dear {melder_naam},' || char(10) || '' || char(10) || 'On {datum_ontvangst} we received your report about {adres} ({categorie}). We think that neighbourhood mediation can help you and your neighbours best.' || char(10) || '' || char(10) || 'In neighbourhood mediation, trained volunteers first speak with you and your neighbours separately, and then together. They do not take sides. You look for a solution together. It is free, confidential and voluntary.' || char(10) || '' || char(10) || 'This is what happens next: {toelichting}' || char(10) || '' || char(10) || 'Does neighbourhood mediation not work out? Then let us know and mention your report number: {meldingnummer}.' || char(10) || '' || char(10) || 'Kind regards,' || char(10) || '{behandelaar}' || char(10) || '{organisatie}', 0, 1);
INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (12, 'FEEDBACK_MEDIATION', 'nl', 'FEEDBACK', 'Terugkoppeling: doorverwezen naar buurtbemiddeling', 'Buurtbemiddeling kan u helpen ({meldingnummer})', 'Beste {melder_naam},' || char(10) || '' || char(10) || 'Op {datum_ontvangst} kregen wij uw melding over {adres} ({categorie}). Wij denken dat buurtbemiddeling u en uw buren het beste kan helpen.' || char(10) || '' || char(10) || 'Bij buurtbemiddeling praten getrainde vrijwilligers eerst apart met u en met uw buren, en daarna samen. Zij kiezen geen partij. U zoekt samen naar een oplossing. Het is gratis, vertrouwelijk en vrijwillig.' || char(10) || '' || char(10) || 'Zo gaat het verder: {toelichting}' || char(10) || '' || char(10) || 'Lukt het niet met buurtbemiddeling? Laat het ons dan weten en noem uw meldingnummer: {meldingnummer}.' || char(10) || '' || char(10) || 'Met vriendelijke groet,' || char(10) || '{behandelaar}' || char(10) || '{organisatie}', 0, 1);
INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (13, 'FEEDBACK_TAKEN_UP', 'en', 'FEEDBACK', 'Feedback: report taken up', 'We are working on your report ({meldingnummer})', 'Dear {melder_naam},' || char(10) || '' || char(10) || 'On {datum_ontvangst} we received your report about {adres} ({categorie}). We have looked into the report and will work on it.' || char(10) || '' || char(10) || 'This is what we will do: {toelichting}' || char(10) || '' || char(10) || 'Your contact is {behandelaar}. It may take a while before you notice anything, because we want to speak with everyone involved. To protect their privacy we cannot tell you everything.' || char(10) || '' || char(10) || 'Does it happen again? Then please keep reporting it to us. Your report number is {meldingnummer}.' || char(10) || '' || char(10) || 'Kind regards,' || char(10) || '{behandelaar}' || char(10) || '{organisatie}', 0, 1);
INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (14, 'FEEDBACK_TAKEN_UP', 'nl', 'FEEDBACK', 'Terugkoppeling: melding opgepakt', 'Wij gaan aan de slag met uw melding ({meldingnummer})', 'Beste {melder_naam},' || char(10) || '' || char(10) || 'Op {datum_ontvangst} kregen wij uw melding over {adres} ({categorie}). Wij hebben de melding bekeken en gaan ermee aan de slag.' || char(10) || '' || char(10) || 'Dit gaan wij doen: {toelichting}' || char(10) || '' || char(10) || 'Uw contactpersoon is {behandelaar}. Soms duurt het even voordat u iets merkt, omdat wij met alle betrokkenen willen praten. Om hun privacy te beschermen, kunnen wij u niet alles vertellen.' || char(10) || '' || char(10) || 'Gebeurt het opnieuw? Blijf het dan bij ons melden. Uw meldingnummer is {meldingnummer}.' || char(10) || '' || char(10) || 'Met vriendelijke groet,' || char(10) || '{behandelaar}' || char(10) || '{organisatie}', 0, 1);
INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (15, 'INVITATION_TALK', 'en', 'INVITATION', 'Invitation for a conversation', 'Invitation for a conversation', 'Dear resident of {adres},' || char(10) || '' || char(10) || 'We have received one or more reports about your home. It is about: {categorie}. We would like to hear your side of the story. That is why we invite you for a conversation.' || char(10) || '' || char(10) || 'Date: {gesprek_datum}' || char(10) || 'Time: {gesprek_tijd}' || char(10) || 'Place: {gesprek_plaats}' || char(10) || '' || char(10) || 'You may bring someone with you. Do you need an interpreter or other help, or does this moment not suit you? Call us and we will make a new appointment. For now we do not tell who made the report.' || char(10) || '' || char(10) || 'We have not yet formed a judgement about what happened. In the conversation we will discuss what is going on and what is needed to live pleasantly next to each other.' || char(10) || '' || char(10) || 'Kind regards,' || char(10) || '{behandelaar}' || char(10) || '{organisatie}', 0, 1);
INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (16, 'INVITATION_TALK', 'nl', 'INVITATION', 'Uitnodiging voor een gesprek', 'Uitnodiging voor een gesprek', 'Beste bewoner van {adres},' || char(10) || '' || char(10) || 'Wij hebben een of meer meldingen gekregen over uw woning. Het gaat om: {categorie}. Wij horen graag uw kant van het verhaal. Daarom nodigen wij u uit voor een gesprek.' || char(10) || '' || char(10) || 'Datum: {gesprek_datum}' || char(10) || 'Tijd: {gesprek_tijd}' || char(10) || 'Plaats: {gesprek_plaats}' || char(10) || '' || char(10) || 'U mag iemand meenemen. Heeft u een tolk of andere hulp nodig, of kunt u niet op dit moment? Bel ons dan, dan maken wij een nieuwe afspraak. Wij vertellen nu niet wie gemeld heeft.' || char(10) || '' || char(10) || 'Wij hebben nog geen oordeel over wat er is gebeurd. In het gesprek bespreken wij wat er speelt en wat er nodig is om prettig naast elkaar te wonen.' || char(10) || '' || char(10) || 'Met vriendelijke groet,' || char(10) || '{behandelaar}' || char(10) || '{organisatie}', 0, 1);
INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (17, 'LOG_REQUEST', 'en', 'LETTER', 'Request for a log', 'Would you keep a log? ({meldingnummer})', 'Dear {melder_naam},' || char(10) || '' || char(10) || 'You reported nuisance at {adres} ({categorie}) to us. To be able to judge what is going on, we ask you to keep a log.' || char(10) || '' || char(10) || 'Each time, write down: the date, the time and how long it lasted, what you saw or heard, where it was and who was there. Write what happened, not what you think of it. Do not share photos or videos of other people.' || char(10) || '' || char(10) || 'Send us the log after two weeks and mention your report number: {meldingnummer}. We only use it to handle your report. If it comes to a court case, the log can serve as evidence. We will always discuss that with you first.' || char(10) || '' || char(10) || 'Kind regards,' || char(10) || '{behandelaar}' || char(10) || '{organisatie}', 0, 1);
INSERT INTO standard_text (id, code, language, kind, name, subject, body, retired, version) VALUES (18, 'LOG_REQUEST', 'nl', 'LETTER', 'Vraag om een logboek', 'Wilt u een logboek bijhouden? ({meldingnummer})', 'Beste {melder_naam},' || char(10) || '' || char(10) || 'U heeft ons gemeld dat u overlast heeft bij {adres} ({categorie}). Om goed te kunnen beoordelen wat er aan de hand is, vragen wij u om een logboek bij te houden.' || char(10) || '' || char(10) || 'Schrijf elke keer op: de datum, het tijdstip en hoe lang het duurde, wat u zag of hoorde, waar het was en wie erbij waren. Schrijf op wat er gebeurde en niet wat u ervan vindt. Deel geen foto’s of filmpjes van andere mensen.' || char(10) || '' || char(10) || 'Stuur het logboek na twee weken naar ons op en noem daarbij uw meldingnummer: {meldingnummer}. Wij gebruiken het alleen om uw melding te behandelen. Komt het tot een rechtszaak, dan kan het logboek een bewijsstuk zijn. Dat bespreken wij altijd eerst met u.' || char(10) || '' || char(10) || 'Met vriendelijke groet,' || char(10) || '{behandelaar}' || char(10) || '{organisatie}', 0, 1);

INSERT INTO saved_view (id, user_id, page, name, definition) VALUES (1, 2, 'reports', 'Mijn buurt', '{}');

INSERT INTO draft (user_id, kind, key, body, saved_at) VALUES (2, 'report', '', '{"description":"Half getypt"}', '2026-11-20T09:00:00.000Z');

INSERT INTO area (id, code, name, kind, parent_id, year, inhabitants, households, retired, version) VALUES (1, 'BU01060204', 'De Lariks West', 'BU', NULL, 0, NULL, NULL, 0, 1);

INSERT INTO area_boundary (area_id, year, geometry, source) VALUES (1, 2024, X'0106000000', 'CBS');

INSERT INTO unit (id, number, street, street_fold, house_number, addition, postcode, city, area_id, complex, kind, build_year, condition, version) VALUES (1, 'VHE-12', 'Lijsterhof', 'lijsterhof', 12, '', '', 'Assen', 1, '', 'WOO', NULL, NULL, 1);
INSERT INTO unit (id, number, street, street_fold, house_number, addition, postcode, city, area_id, complex, kind, build_year, condition, version) VALUES (2, 'VHE-14', 'Lijsterhof', 'lijsterhof', 14, '', '', 'Assen', 1, '', 'WOO', NULL, NULL, 1);
INSERT INTO unit (id, number, street, street_fold, house_number, addition, postcode, city, area_id, complex, kind, build_year, condition, version) VALUES (3, 'VHE-16', 'Lijsterhof', 'lijsterhof', 16, '', '', 'Assen', 1, '', 'WOO', NULL, NULL, 1);

INSERT INTO person (id, tenant_number, last_name, infix, initials, name_fold, phone, email, remark, created_at, version) VALUES (1, NULL, 'de Wit', '', '', 'de wit', '', '', '', '2026-11-20T09:00:00.000Z', 1);
INSERT INTO person (id, tenant_number, last_name, infix, initials, name_fold, phone, email, remark, created_at, version) VALUES (2, NULL, 'Smit', '', '', 'smit', '', '', '', '2026-11-20T09:00:00.000Z', 1);
INSERT INTO person (id, tenant_number, last_name, infix, initials, name_fold, phone, email, remark, created_at, version) VALUES (3, NULL, 'Bos', '', '', 'bos', '', '', '', '2026-11-20T09:00:00.000Z', 1);

INSERT INTO person_word (word, person_id) VALUES ('bos', 3);
INSERT INTO person_word (word, person_id) VALUES ('de', 1);
INSERT INTO person_word (word, person_id) VALUES ('smit', 2);
INSERT INTO person_word (word, person_id) VALUES ('wit', 1);

INSERT INTO tenancy (id, unit_id, person_id, start_on, end_on, end_reason, end_detail, version) VALUES (1, 1, 1, '2020-01-01', NULL, '', '', 1);
INSERT INTO tenancy (id, unit_id, person_id, start_on, end_on, end_reason, end_detail, version) VALUES (2, 2, 2, '2020-01-01', NULL, '', '', 1);
INSERT INTO tenancy (id, unit_id, person_id, start_on, end_on, end_reason, end_detail, version) VALUES (3, 3, 3, '2020-01-01', NULL, '', '', 1);

INSERT INTO alert (id, person_id, unit_id, kind, text, source, from_on, until_on, ended, version) VALUES (1, NULL, 2, 'BEZ', 'Bezoek met twee', 'wijkagent', '2026-11-20', '2027-05-20', 0, 1);

INSERT INTO dossier (id, number, title, kind, unit_id, area_id, lead, lead_partner, handler_id, team, phase, confidentiality, risk, next_review_on, status, opened_at, opened_on, closed_at, closed_on, outcome, outcome_text, aftercare_on, source_key, version) VALUES (1, 2026000000001, 'Noise nuisance Lijsterhof 14', 'NUISANCE', 2, 1, 'US', '', 2, '', 'PREVENTIVE', 'GEH', NULL, '2026-12-04', 'INB', '2026-11-20T09:00:00.000Z', '2026-11-20', NULL, NULL, '', '', NULL, NULL, 2);

INSERT INTO dossier_access (dossier_id, user_id) VALUES (1, 4);

INSERT INTO party (id, dossier_id, person_id, description, unit_id, role, from_on, until_on, version) VALUES (1, 1, 1, '', 1, 'MEL', '2026-11-20', NULL, 1);
INSERT INTO party (id, dossier_id, person_id, description, unit_id, role, from_on, until_on, version) VALUES (2, 1, 2, '', 2, 'BEK', '2026-11-20', NULL, 1);
INSERT INTO party (id, dossier_id, person_id, description, unit_id, role, from_on, until_on, version) VALUES (3, 1, 3, '', NULL, 'BEL', '2026-11-20', NULL, 1);

INSERT INTO report (id, number, source_number, received_at, received_on, received_time_known, channel, origin, reporter_kind, reporter_id, reporter_unit_id, shielded, unit_id, area_id, place_text, accused_id, accused_text, category, nature, description, spoken_to_neighbour, polluted_home, triage_proposal, triage_outcome, triage_reason, status, dossier_id, handler_id, team, closed_at, closed_on, close_reason, next_due_on, version) VALUES (1, 2026000000001, NULL, '2026-11-20T08:42:00.000Z', '2026-11-20', 1, 'TEL', 'TENANT', 'known', 1, 1, 0, 2, 1, '', 2, '', 'GEL', 'overlast', 'Loud music at night.', '', 0, '', '', '', 'INB', 1, 2, '', NULL, NULL, '', NULL, 1);

INSERT INTO report_category (report_id, category) VALUES (1, 'STA');

INSERT INTO report_cost (id, report_id, amount_cents, spent_on, kind, remark) VALUES (1, 1, 12550, '2026-11-20', 'CLEANING', '');

INSERT INTO deadline (id, report_id, dossier_id, owner_kind, owner_id, kind, rule, length, length_unit, start_on, due_on, met_on, late_reason, late_remark, version) VALUES (1, 1, NULL, '', NULL, 'ACK', 'service', 2, 'working_day', '2026-11-20', '2026-11-24', '2026-11-20', '', '', 2);
INSERT INTO deadline (id, report_id, dossier_id, owner_kind, owner_id, kind, rule, length, length_unit, start_on, due_on, met_on, late_reason, late_remark, version) VALUES (2, 1, NULL, '', NULL, 'TARGET', 'service', 5, 'working_day', '2026-11-20', '2026-11-27', NULL, '', '', 1);
INSERT INTO deadline (id, report_id, dossier_id, owner_kind, owner_id, kind, rule, length, length_unit, start_on, due_on, met_on, late_reason, late_remark, version) VALUES (3, 1, NULL, '', NULL, 'FEEDBACK', 'service', 10, 'working_day', '2026-11-20', NULL, NULL, '', '', 2);

INSERT INTO deadline_suspension (id, deadline_id, from_on, until_on, reason) VALUES (1, 3, '2026-11-20', NULL, 'wacht op de politie');

INSERT INTO contact_moment (id, report_id, dossier_id, owner_kind, owner_id, at, kind, channel, direction, person_id, with_whom, subject, body, by_user_id, version) VALUES (1, 1, 1, '', NULL, '2026-11-20T09:00:00.000Z', 'ACK', 'TEL', 'UIT', 1, '', '', 'Ontvangst bevestigd; belt terug na het weekend.' || char(10) || '' || char(10) || 'Rustig.', 2, 1);

INSERT INTO task (id, report_id, dossier_id, owner_kind, owner_id, title, kind, assignee_id, due_on, starts_at, mandatory, done_at, done_on, outcome, created_at, version) VALUES (1, NULL, 1, '', NULL, 'Huisbezoek op nummer 14', 'VISIT', 2, '2026-11-25', NULL, 0, NULL, NULL, '', '2026-11-20T09:00:00.000Z', 1);

INSERT INTO note (id, report_id, dossier_id, owner_kind, owner_id, at, body, by_user_id, version) VALUES (1, NULL, 1, '', NULL, '2026-11-20T09:00:00.000Z', 'De muren zijn ''dun''; één buurman hoort élk woord.', 2, 1);

INSERT INTO document (id, report_id, dossier_id, owner_kind, owner_id, title, file_name, mime_type, kind, size, sha256, added_at, by_user_id, version) VALUES (1, NULL, 1, '', NULL, 'logboek.txt', 'logboek.txt', 'text/plain', 'DOC', 21, X'9E6AC9D0054B78D3E2E2EAAF86D155FCCFB33F6908B6314F64EFFED590E96B40', '2026-11-20T09:00:00.000Z', 2, 1);

INSERT INTO document_piece (document_id, number, bytes) VALUES (1, 0, X'7672696A6461672032333A3130206D757A69656B0A');

INSERT INTO final_report (id, kind, period_from, period_until, area_code, external, made_at, by_user_id, figures) VALUES (1, 'month', '2026-10-01', '2026-11-01', '', 0, '2026-11-20T09:00:00.000Z', 5, '{"area":null,"areas":[{"R1":0,"code":"BU01060204","dossiers_open":0,"homes":3,"name":"De Lariks West","open":0,"past_deadline":0,"per_100_homes":0,"repeat_addresses":0}],"at":"2026-11-20","detail":{"figures":{"dossiers_by_kind":{},"dossiers_by_phase":{},"reports_with_costs":{}},"previous":{"dossiers_by_kind":{},"dossiers_by_phase":{},"reports_with_costs":{}},"year_before":{"dossiers_by_kind":{},"dossiers_by_phase":{},"reports_with_costs":{}}},"external":false,"figures":{"D1":{"closed":0,"open":0,"opened":0},"D2":{"median_days":null,"p90_days":null},"D3":0,"R1":{"by_category":{},"by_channel":{},"by_nature":{},"by_origin":{},"total":0},"R2":{"anonymous":0,"known":0},"R3":{"by_category":{},"total":0},"R4":0,"R5":{"counted":0,"in_time":0,"rate":null,"running":0},"R6":{"limit":{"counted":0,"in_time":0,"rate":null,"running":0},"target":{"counted":0,"in_time":0,"rate":null,"running":0}},"R7":{"open":0,"past_deadline":0}},"from":"2026-10-01","months":[{"acknowledged":{"counted":0,"in_time":0,"running":0},"dossiers_closed":0,"dossiers_open":0,"limit":{"counted":0,"in_time":0,"running":0},"month":"2025-10-01","reports":0,"target":{"counted":0,"in_time":0,"running":0}},{"acknowledged":{"counted":0,"in_time":0,"running":0},"dossiers_closed":0,"dossiers_open":0,"limit":{"counted":0,"in_time":0,"running":0},"month":"2025-11-01","reports":0,"target":{"counted":0,"in_time":0,"running":0}},{"acknowledged":{"counted":0,"in_time":0,"running":0},"dossiers_closed":0,"dossiers_open":0,"limit":{"counted":0,"in_time":0,"running":0},"month":"2025-12-01","reports":0,"target":{"counted":0,"in_time":0,"running":0}},{"acknowledged":{"counted":0,"in_time":0,"running":0},"dossiers_closed":0,"dossiers_open":0,"limit":{"counted":0,"in_time":0,"running":0},"month":"2026-01-01","reports":0,"target":{"counted":0,"in_time":0,"running":0}},{"acknowledged":{"counted":0,"in_time":0,"running":0},"dossiers_closed":0,"dossiers_open":0,"limit":{"counted":0,"in_time":0,"running":0},"month":"2026-02-01","reports":0,"target":{"counted":0,"in_time":0,"running":0}},{"acknowledged":{"counted":0,"in_time":0,"running":0},"dossiers_closed":0,"dossiers_open":0,"limit":{"counted":0,"in_time":0,"running":0},"month":"2026-03-01","reports":0,"target":{"counted":0,"in_time":0,"running":0}},{"acknowledged":{"counted":0,"in_time":0,"running":0},"dossiers_closed":0,"dossiers_open":0,"limit":{"counted":0,"in_time":0,"running":0},"month":"2026-04-01","reports":0,"target":{"counted":0,"in_time":0,"running":0}},{"acknowledged":{"counted":0,"in_time":0,"running":0},"dossiers_closed":0,"dossiers_open":0,"limit":{"counted":0,"in_time":0,"running":0},"month":"2026-05-01","reports":0,"target":{"counted":0,"in_time":0,"running":0}},{"acknowledged":{"counted":0,"in_time":0,"running":0},"dossiers_closed":0,"dossiers_open":0,"limit":{"counted":0,"in_time":0,"running":0},"month":"2026-06-01","reports":0,"target":{"counted":0,"in_time":0,"running":0}},{"acknowledged":{"counted":0,"in_time":0,"running":0},"dossiers_closed":0,"dossiers_open":0,"limit":{"counted":0,"in_time":0,"running":0},"month":"2026-07-01","reports":0,"target":{"counted":0,"in_time":0,"running":0}},{"acknowledged":{"counted":0,"in_time":0,"running":0},"dossiers_closed":0,"dossiers_open":0,"limit":{"counted":0,"in_time":0,"running":0},"month":"2026-08-01","reports":0,"target":{"counted":0,"in_time":0,"running":0}},{"acknowledged":{"counted":0,"in_time":0,"running":0},"dossiers_closed":0,"dossiers_open":0,"limit":{"counted":0,"in_time":0,"running":0},"month":"2026-09-01","reports":0,"target":{"counted":0,"in_time":0,"running":0}},{"acknowledged":{"counted":0,"in_time":0,"running":0},"dossiers_closed":0,"dossiers_open":0,"limit":{"counted":0,"in_time":0,"running":0},"month":"2026-10-01","reports":0,"target":{"counted":0,"in_time":0,"running":0}}],"previous":{"D1":{"closed":0,"open":0,"opened":0},"D2":{"median_days":null,"p90_days":null},"D3":0,"R1":{"by_category":{},"by_channel":{},"by_nature":{},"by_origin":{},"total":0},"R2":{"anonymous":0,"known":0},"R3":{"by_category":{},"total":0},"R4":0,"R5":{"counted":0,"in_time":0,"rate":null,"running":0},"R6":{"limit":{"counted":0,"in_time":0,"rate":null,"running":0},"target":{"counted":0,"in_time":0,"rate":null,"running":0}},"R7":{"open":0,"past_deadline":0}},"to":"2026-11-01","year_before":{"D1":{"closed":0,"open":0,"opened":0},"D2":{"median_days":null,"p90_days":null},"D3":0,"R1":{"by_category":{},"by_channel":{},"by_nature":{},"by_origin":{},"total":0},"R2":{"anonymous":0,"known":0},"R3":{"by_category":{},"total":0},"R4":0,"R5":{"counted":0,"in_time":0,"rate":null,"running":0},"R6":{"limit":{"counted":0,"in_time":0,"rate":null,"running":0},"target":{"counted":0,"in_time":0,"rate":null,"running":0}},"R7":{"open":0,"past_deadline":0}}}');

INSERT INTO event (id, at, user_id, role, action, subject_kind, subject_id, report_id, dossier_id, owner_kind, owner_id, digest, hash) VALUES (1, '2026-11-20T09:00:00.000Z', 2, 'social-manager', 'create', 'dossier', 1, NULL, 1, '', NULL, X'7FE02C5555F96E7F9797B880B84C38210A71F4D78A59F1477A0FC1ABBF2A7C6A', X'FF8145B09E2B6AC46D5AEF73F4CF5D46DF6F40E108CF23BD13CFE64C1842A60E');
INSERT INTO event (id, at, user_id, role, action, subject_kind, subject_id, report_id, dossier_id, owner_kind, owner_id, digest, hash) VALUES (2, '2026-11-20T09:00:00.000Z', 2, 'social-manager', 'create', 'report', 1, 1, 1, '', NULL, X'4B72F526A6667D9DB351D4C9D79330971855DDC15AE30F641C114F882DD11693', X'B25895DACDC6410F83AECF7996711396312A50A053F7C7CF7213F09A3B26D339');
INSERT INTO event (id, at, user_id, role, action, subject_kind, subject_id, report_id, dossier_id, owner_kind, owner_id, digest, hash) VALUES (3, '2026-11-20T09:00:00.000Z', 2, 'social-manager', 'create', 'party', 1, 1, 1, '', NULL, X'B36C19A062B010C6503EEC9A6EDFB30C00679F6AF9A0FFA6122CDA4E14855140', X'C1A2905277768FA54B0E4CD13D047EB10FEE72CAD2C0217D4B4EB4EA7C17773B');
INSERT INTO event (id, at, user_id, role, action, subject_kind, subject_id, report_id, dossier_id, owner_kind, owner_id, digest, hash) VALUES (4, '2026-11-20T09:00:00.000Z', 2, 'social-manager', 'create', 'party', 2, 1, 1, '', NULL, X'F8EA3128026662D027DE3ED8E7C97E5353DB31F8A791D5719D9A98F902101E13', X'AA166A07F1118498F2CDFAA0C7523D8D9CAB70728A781ABEB7A355041A453816');
INSERT INTO event (id, at, user_id, role, action, subject_kind, subject_id, report_id, dossier_id, owner_kind, owner_id, digest, hash) VALUES (5, '2026-11-20T09:00:00.000Z', 2, 'social-manager', 'change', 'report', 1, 1, 1, '', NULL, X'4BDB69CB2C8AFEFA162A0EAC9642317B0CC50D4C846A103E3C2399EF63699697', X'66B406A364C6C97D9C4516530C91AB202CBD5EB7377F8B4B395AA20EF024B411');
INSERT INTO event (id, at, user_id, role, action, subject_kind, subject_id, report_id, dossier_id, owner_kind, owner_id, digest, hash) VALUES (6, '2026-11-20T09:00:00.000Z', 2, 'social-manager', 'suspend', 'deadline', 3, 1, 1, '', NULL, X'627B81DAB1561D5C85474E269665CF923DC0BDC407A65A4E502B097B6FC45A85', X'63860C472323B4BD8FF704602E03BDF0B2A5D5511E9A64BC308689F2F93FBDB8');
INSERT INTO event (id, at, user_id, role, action, subject_kind, subject_id, report_id, dossier_id, owner_kind, owner_id, digest, hash) VALUES (7, '2026-11-20T09:00:00.000Z', 2, 'social-manager', 'create', 'contact_moment', 1, 1, 1, '', NULL, X'638D8B4D8041EB7582D4CB18087275931D3C80D9E0FB399295F87FE477A20559', X'C493D5CFC54CA8DE03E1C1AA3EA39B057C8F0824A29FFBE5553228A9CBD8C6D4');
INSERT INTO event (id, at, user_id, role, action, subject_kind, subject_id, report_id, dossier_id, owner_kind, owner_id, digest, hash) VALUES (8, '2026-11-20T09:00:00.000Z', 2, 'social-manager', 'meet', 'deadline', 1, 1, 1, '', NULL, X'5AB5CBEA016608F93053C22B66895DF50E4481FA40F5E6F2369EC88DCD598A8B', X'46D24C4DC2C3AB1A08788DECE45CF35880DA84AEFD3849C9F9FED3F4AE2E22B6');
INSERT INTO event (id, at, user_id, role, action, subject_kind, subject_id, report_id, dossier_id, owner_kind, owner_id, digest, hash) VALUES (9, '2026-11-20T09:00:00.000Z', 2, 'social-manager', 'create', 'task', 1, NULL, 1, '', NULL, X'1E476161FA1F715DEB3EA3C82FE57A066F3955D7E46711B06992256115E3F09A', X'70CF09DD6497269B77914A7AAAA9BB09D0FDB815BB46996A14E178730FE5B317');
INSERT INTO event (id, at, user_id, role, action, subject_kind, subject_id, report_id, dossier_id, owner_kind, owner_id, digest, hash) VALUES (10, '2026-11-20T09:00:00.000Z', 2, 'social-manager', 'create', 'note', 1, NULL, 1, '', NULL, X'63174B15D385FBF0B3F2AF92830CAA973498AD13EF09DFCF7FAB255C8A4EC796', X'6698DA8000425AEE231898E1E57C55FE041F4D252A696420C4CCC17B9CBF23BB');
INSERT INTO event (id, at, user_id, role, action, subject_kind, subject_id, report_id, dossier_id, owner_kind, owner_id, digest, hash) VALUES (11, '2026-11-20T09:00:00.000Z', 2, 'social-manager', 'create', 'document', 1, NULL, 1, '', NULL, X'65EF7B5E46676F62264AD129B85C94712A9D09949F217C88DE8E98D3BE278A81', X'C2FF41903CE822A72A585FFE2F09A996C77B8B813DFDC0128524AD000F30BD92');
INSERT INTO event (id, at, user_id, role, action, subject_kind, subject_id, report_id, dossier_id, owner_kind, owner_id, digest, hash) VALUES (12, '2026-11-20T09:00:00.000Z', 2, 'social-manager', 'create', 'party', 3, NULL, 1, '', NULL, X'802134313C077352227A0EBD2D9CC67BC613229A7075D9FBC82AAB101B5484FA', X'D40467E98FD486F7B88764076657C211603A8042EBA1A6D33038688E04E71745');
INSERT INTO event (id, at, user_id, role, action, subject_kind, subject_id, report_id, dossier_id, owner_kind, owner_id, digest, hash) VALUES (13, '2026-11-20T09:00:00.000Z', 2, 'social-manager', 'change', 'dossier', 1, NULL, 1, '', NULL, X'49539BCB5540F64EA070C72A167A448090734E9F3A57E37C24ED792763B5E00D', X'50AF5E17F339A82E8E9F7A1FE102C738655FA4D2E099749C46E9BE67502759A2');
INSERT INTO event (id, at, user_id, role, action, subject_kind, subject_id, report_id, dossier_id, owner_kind, owner_id, digest, hash) VALUES (14, '2026-11-20T09:00:00.000Z', 7, 'administrator', 'change', 'setting', 0, NULL, NULL, '', NULL, X'1CB9AB9313C20086D9C219A42D2E8FEF0FDB208921072688479444DFC3C86DBA', X'492E51AC274D571D853CE38082F2C803D13352EDB61FF67BCB556D3A0C85C764');
INSERT INTO event (id, at, user_id, role, action, subject_kind, subject_id, report_id, dossier_id, owner_kind, owner_id, digest, hash) VALUES (15, '2026-11-20T09:00:00.000Z', 5, 'coordinator', 'create', 'alert', 1, NULL, NULL, '', NULL, X'B0263283113B6FDC8C001A61D0C319805A4A1AE4673D6BCE1924D99AE124FD2C', X'A6CAF16E19D27F0E34300CD5FB7975A87904D381E411D1C119F6505DA8E50947');
INSERT INTO event (id, at, user_id, role, action, subject_kind, subject_id, report_id, dossier_id, owner_kind, owner_id, digest, hash) VALUES (16, '2026-11-20T09:00:00.000Z', 5, 'coordinator', 'create', 'final_report', 1, NULL, NULL, '', NULL, X'1022EC5343132265C25979333D9DDEAE44130DAD043FB855B323D5B923F63281', X'26A0DF520CC7515974641CF84ACE6916201903AFD6DD50121F7F85F849F3B532');

INSERT INTO event_detail (event_id, changes, reason) VALUES (1, '{"area":[null,1],"confidentiality":[null,"VER"],"handler":[null,2],"kind":[null,"NUISANCE"],"lead":[null,"US"],"nextReviewOn":[null,"2026-12-04"],"phase":[null,"PREVENTIVE"],"status":[null,"INB"],"title":[null,"Noise nuisance Lijsterhof 14"],"unit":[null,2]}', '');
INSERT INTO event_detail (event_id, changes, reason) VALUES (2, '{"accused":[null,2],"acknowledgementDueOn":["","2026-11-24"],"area":[null,1],"category":[null,"GEL"],"channel":[null,"TEL"],"description":[null,"Loud music at night."],"feedbackDueOn":["","2026-12-04"],"handler":[null,2],"nature":[null,"overlast"],"origin":[null,"TENANT"],"otherCategories":[null,["STA"]],"receivedAt":[null,"2026-11-20T08:42:00.000Z"],"receivedTimeKnown":[null,true],"reporter":[null,1],"reporterKind":[null,"known"],"reporterUnit":[null,1],"targetDueOn":["","2026-11-27"],"unit":[null,2]}', '');
INSERT INTO event_detail (event_id, changes, reason) VALUES (3, '{"fromOn":[null,"2026-11-20"],"person":[null,1],"role":[null,"MEL"],"unit":[null,1]}', '');
INSERT INTO event_detail (event_id, changes, reason) VALUES (4, '{"fromOn":[null,"2026-11-20"],"person":[null,2],"role":[null,"BEK"],"unit":[null,2]}', '');
INSERT INTO event_detail (event_id, changes, reason) VALUES (5, '{"cost":[null,{"amountCents":12550,"kind":"CLEANING","remark":"","spentOn":"2026-11-20"}]}', '');
INSERT INTO event_detail (event_id, changes, reason) VALUES (6, '{"dueOn":["2026-12-04",""],"kind":["FEEDBACK","FEEDBACK"],"suspendedFromOn":["","2026-11-20"]}', 'wacht op de politie');
INSERT INTO event_detail (event_id, changes, reason) VALUES (7, '{"at":[null,"2026-11-20T09:00:00.000Z"],"body":[null,"Ontvangst bevestigd; belt terug na het weekend.\n\nRustig."],"channel":[null,"TEL"],"direction":[null,"UIT"],"kind":[null,"ACK"],"person":[null,1]}', '');
INSERT INTO event_detail (event_id, changes, reason) VALUES (8, '{"kind":["ACK","ACK"],"metOn":["","2026-11-20"]}', '');
INSERT INTO event_detail (event_id, changes, reason) VALUES (9, '{"assignee":[null,2],"dueOn":[null,"2026-11-25"],"kind":[null,"VISIT"],"title":[null,"Huisbezoek op nummer 14"]}', '');
INSERT INTO event_detail (event_id, changes, reason) VALUES (10, '{"body":[null,"De muren zijn ''dun''; één buurman hoort élk woord."]}', '');
INSERT INTO event_detail (event_id, changes, reason) VALUES (11, '{"fileName":[null,"logboek.txt"],"kind":[null,"DOC"],"mimeType":[null,"text/plain"],"sha256":[null,"9e6ac9d0054b78d3e2e2eaaf86d155fccfb33f6908b6314f64effed590e96b40"],"size":[null,21],"title":[null,"logboek.txt"]}', '');
INSERT INTO event_detail (event_id, changes, reason) VALUES (12, '{"fromOn":[null,"2026-11-20"],"person":[null,3],"role":[null,"BEL"]}', '');
INSERT INTO event_detail (event_id, changes, reason) VALUES (13, '{"confidentiality":["VER","GEH"],"namedPeople":["","User area-caretaker"]}', 'bedreiging');
INSERT INTO event_detail (event_id, changes, reason) VALUES (14, '{"idleMinutes":["15","20"],"organisation":["","Stichting Voorbeeldwonen"]}', '');
INSERT INTO event_detail (event_id, changes, reason) VALUES (15, '{"fromOn":[null,"2026-11-20"],"kind":[null,"BEZ"],"source":[null,"wijkagent"],"text":["","Bezoek met twee"],"untilOn":[null,"2027-05-20"]}', '');
INSERT INTO event_detail (event_id, changes, reason) VALUES (16, '{"from":[null,"2026-10-01"],"to":[null,"2026-11-01"]}', '');

INSERT INTO search_text (id, dossier_id, title, body, words) VALUES (4398046511105, NULL, 'De Lariks West', 'BU01060204', '');
INSERT INTO search_text (id, dossier_id, title, body, words) VALUES (5497558138881, NULL, 'Lijsterhof 12', 'VHE-12  Assen ', 'lijsterhof');
INSERT INTO search_text (id, dossier_id, title, body, words) VALUES (5497558138882, NULL, 'Lijsterhof 14', 'VHE-14  Assen ', 'lijsterhof');
INSERT INTO search_text (id, dossier_id, title, body, words) VALUES (5497558138883, NULL, 'Lijsterhof 16', 'VHE-16  Assen ', 'lijsterhof');
INSERT INTO search_text (id, dossier_id, title, body, words) VALUES (6597069766657, NULL, 'de Wit', '', 'de wit');
INSERT INTO search_text (id, dossier_id, title, body, words) VALUES (6597069766658, NULL, 'Smit', '', 'smit');
INSERT INTO search_text (id, dossier_id, title, body, words) VALUES (6597069766659, NULL, 'Bos', '', 'bos');
INSERT INTO search_text (id, dossier_id, title, body, words) VALUES (9895604649985, 1, 'M26-00001 Lijsterhof 14', 'Loud music at night.', 'Assen lijsterhof');
INSERT INTO search_text (id, dossier_id, title, body, words) VALUES (10995116277761, 1, 'D26-00001 Noise nuisance Lijsterhof 14', 'Lijsterhof 14', 'Assen lijsterhof');
INSERT INTO search_text (id, dossier_id, title, body, words) VALUES (13194139533313, 1, 'M26-00001', 'Ontvangst bevestigd; belt terug na het weekend.' || char(10) || '' || char(10) || 'Rustig.', '');
INSERT INTO search_text (id, dossier_id, title, body, words) VALUES (14293651161089, 1, 'D26-00001 Huisbezoek op nummer 14', '', '');
INSERT INTO search_text (id, dossier_id, title, body, words) VALUES (15393162788865, 1, 'D26-00001', 'De muren zijn ''dun''; één buurman hoort élk woord.', '');
INSERT INTO search_text (id, dossier_id, title, body, words) VALUES (16492674416641, 1, 'D26-00001 logboek.txt', 'logboek.txt', '');

