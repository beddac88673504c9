// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/note_store.h"

#include "storage/shared/subject_sql.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, at, body, by_user_id, version, %1 FROM note "_s.arg(subjectColumns);

Note readNote(const Row& row)
{
    return {.id = row.id<NoteId>(0),
            .about = readSubject(row, 5),
            .at = row.moment(1),
            .body = row.text(2),
            .by = row.id<UserId>(3),
            .version = int(row.integer(4))};
}

} // namespace

NoteId insertNote(Connection& db, const Note& n)
{
    return NoteId(
        db.insert(u"INSERT INTO note (%1, at, body, by_user_id) VALUES (?, ?, ?, ?, ?, ?, ?)"_s.arg(subjectColumns),
                  joined(subjectValues(n.about), {n.at, n.body, n.by})));
}

bool updateNoteBody(Connection& db, const Note& n)
{
    return db.exec(u"UPDATE note SET body = ?, version = version + 1 WHERE id = ? AND version = ?"_s,
                   {n.body, n.id, n.version}) > 0;
}

void removeNote(Connection& db, NoteId id)
{
    db.exec(u"DELETE FROM note WHERE id = ?"_s, {id});
}

std::optional<Note> findNote(Connection& db, NoteId id)
{
    return db.one<Note>(select + u"WHERE id = ?"_s, {id}, readNote);
}

std::vector<Note> notesOf(Connection& db, const Subject& about)
{
    const SqlCondition mine = hangsOn(about);
    return db.all<Note>(select + u"WHERE "_s + mine.sql + u" ORDER BY at DESC, id DESC"_s, mine.values, readNote);
}

std::vector<Note> notesOf(Connection& db, ReportId report)
{
    return notesOf(db, {.report = report, .dossier = {}});
}

std::vector<Note> notesOf(Connection& db, DossierId dossier)
{
    return notesOf(db, {.report = {}, .dossier = dossier});
}

} // namespace woonrust::storage
