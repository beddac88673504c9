// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/notes.h"

#include "services/base/input.h"
#include "services/base/open_guard.h"
#include "services/cases/things/case_fields.h"
#include "services/cases/things/case_index.h"
#include "services/cases/things/case_log.h"
#include "services/cases/things/field_changes.h"
#include "storage/cases/note_store.h"
#include "storage/shared/search_store.h"

namespace woonrust::notes {

using namespace Qt::StringLiterals;

namespace {

QString checkedBody(const QString& body, Numbers numbers)
{
    const QString text =
        checkedText(body, 50'000, u"body"_s, QCoreApplication::translate("Notes", "The note is empty."));
    questionNumbers(numbers, {{u"body"_s, text}});
    return text;
}

Note openedForWork(Session& session, NoteId id, bool coordinatorToo)
{
    requirePermission(session, Permission::SeeCases);
    const Note note = orMissing(storage::findNote(session.db(), id));
    requireWorkOn(session, note.about);
    requireOpen(session, note.about);
    if (note.by != session.actor().id && !(coordinatorToo && policy::may(session.actor(), Permission::DivideWork)))
        throw Failure(
            ErrorKind::NotAllowed,
            QCoreApplication::translate("Notes", "Only who wrote a note can change it. Add a note of your own."));
    return note;
}

} // namespace

Result<NoteId> add(Session& session, const Note& wanted, Numbers numbers)
{
    return session.write([&] {
        requireWorkOn(session, wanted.about);
        Note note{.about = checkedSubject(session, wanted.about),
                  .at = session.clock().nowUtc(),
                  .body = checkedBody(wanted.body, numbers),
                  .by = session.actor().id};
        note.id = storage::insertNote(session.db(), note);
        case_index::put(session.db(), note);
        logOn(session, event::created, EntityKind::Note, note.id, note.about, changesBetween({}, fieldsOf(note)));
        return note.id;
    });
}

Result<void> change(Session& session, Seen<NoteId> seen, const QString& body, Numbers numbers)
{
    return session.write([&] {
        Note note = openedForWork(session, seen.id, false);
        requireUnchanged(seen.version, note.version);
        const QJsonObject before = fieldsOf(note);
        note.body = checkedBody(body, numbers);
        const QJsonObject changes = changesBetween(before, fieldsOf(note));
        if (changes.isEmpty())
            return;
        orStale(storage::updateNoteBody(session.db(), note));
        case_index::put(session.db(), note);
        logOn(session, event::changed, EntityKind::Note, note.id, note.about, changes);
    });
}

Result<void> remove(Session& session, NoteId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Note note = openedForWork(session, id, true);
        const QString why = checkedText(
            reason, 500, u"reason"_s,
            QCoreApplication::translate("Notes", "Say why this note is removed; the log keeps the reason."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        storage::removeNote(session.db(), id);
        storage::removeFromSearch(session.db(), EntityKind::Note, id.value());
        logOn(session, event::removed, EntityKind::Note, id, note.about,
              changesBetween(fieldsOf(note), fieldsOf(Note{})), why);
    });
}

Result<std::vector<Note>> notesOf(Session& session, const Subject& about)
{
    return session.read([&] {
        requireOpen(session, about);
        return storage::notesOf(session.db(), about);
    });
}

} // namespace woonrust::notes
