// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/note_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, report_id, dossier_id, at, body, by_user_id FROM note "_s;

Note readNote(const Row& row)
{
    return {.id = row.id<NoteId>(0),
            .about = {.report = row.id<ReportId>(1), .dossier = row.id<DossierId>(2)},
            .at = row.moment(3),
            .body = row.text(4),
            .by = row.id<UserId>(5)};
}

} // namespace

NoteId insertNote(Connection& db, const Note& n)
{
    return NoteId(db.insert(u"INSERT INTO note (report_id, dossier_id, at, body, by_user_id) VALUES (?, ?, ?, ?, ?)"_s,
                            {n.about.report, n.about.dossier, n.at, n.body, n.by}));
}

void updateNoteBody(Connection& db, NoteId id, const QString& body)
{
    db.exec(u"UPDATE note SET body = ? WHERE id = ?"_s, {body, id});
}

void removeNote(Connection& db, NoteId id)
{
    db.exec(u"DELETE FROM note WHERE id = ?"_s, {id});
}

std::optional<Note> findNote(Connection& db, NoteId id)
{
    return db.one<Note>(select + u"WHERE id = ?"_s, {id}, readNote);
}

std::vector<Note> notesOf(Connection& db, ReportId report)
{
    return db.all<Note>(select + u"WHERE report_id = ? ORDER BY at DESC, id DESC"_s, {report}, readNote);
}

std::vector<Note> notesOf(Connection& db, DossierId dossier)
{
    return db.all<Note>(select + u"WHERE dossier_id = ? ORDER BY at DESC, id DESC"_s, {dossier}, readNote);
}

} // namespace woonrust::storage
