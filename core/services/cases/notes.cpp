// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/notes.h"

#include "services/base/input.h"
#include "services/cases/steps.h"
#include "services/cases/things/case_write.h"
#include "services/cases/things/note.h"
#include "services/cases/things/thing_guard.h"

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

} // namespace

Result<NoteId> add(Session& session, const Note& wanted, Numbers numbers)
{
    return session.write([&] {
        Note note{.about = requireAdding(session, wanted.about),
                  .at = session.clock().nowUtc(),
                  .body = checkedBody(wanted.body, numbers),
                  .by = session.actor().id};
        requireTakes(session, note.about.dossier, DossierEvent::AddNote);
        CaseWrite(session).add(things::note, note);
        return note.id;
    });
}

Result<void> change(Session& session, Seen<NoteId> seen, const QString& body, Numbers numbers)
{
    return session.write([&] {
        const Note before = openedForWork(session, things::note, seen.id, event::changed);
        requireUnchanged(seen.version, before.version);
        Note after = before;
        after.body = checkedBody(body, numbers);
        CaseWrite(session).change(things::note, before, after);
    });
}

Result<void> remove(Session& session, NoteId id, const QString& reason, Numbers numbers)
{
    return session.write([&] {
        const Note note = openedForWork(session, things::note, id, event::removed);
        const QString why = checkedText(
            reason, 500, u"reason"_s,
            QCoreApplication::translate("Notes", "Say why this note is removed; the log keeps the reason."));
        questionNumbers(numbers, {{u"reason"_s, why}});
        CaseWrite(session).remove(things::note, note, {.reason = why});
    });
}

Result<std::vector<Note>> notesOf(Session& session, const Subject& about)
{
    return session.read([&] { return openThings(session, things::note, about); });
}

} // namespace woonrust::notes
