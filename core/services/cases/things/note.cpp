// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/note.h"

#include "services/cases/things/subject_fields.h"
#include "storage/cases/note_store.h"

namespace woonrust::things {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fields = withSubject<Note>({
    field<&Note::body>({.name = "body"_L1,
                        .column = "body"_L1,
                        .personal = PersonalKind::Content,
                        .erasure = Erasure::Row,
                        .label = QT_TRANSLATE_NOOP("Field", "Text")}),
    field<&Note::at>({.name = "at"_L1,
                      .kind = FieldKind::Moment,
                      .column = "at"_L1,
                      .log = FieldLog::Made,
                      .label = QT_TRANSLATE_NOOP("Field", "Moment")}),
    field<&Note::by>({.name = "by"_L1,
                      .kind = FieldKind::User,
                      .column = "by_user_id"_L1,
                      .log = FieldLog::Made,
                      .label = QT_TRANSLATE_NOOP("Field", "By")}),
});
constexpr QLatin1StringView told[] = {event::removed};
constexpr LineAt lineAt[] = {{"at"_L1}};

bool line(LineContext& context, const Note& note, timeline::TimelineRow& row)
{
    row.title = firstLineOf(note.body);
    row.text = restOf(note.body, row.title);
    row.subLine = context.number(note.about.report);
    row.who = context.names.user(note.by);
    return true;
}

// Its words are its writer's; a coordinator may take it away.
QString refusal(const Session& session, const Note& note, QLatin1StringView action)
{
    if (note.by == session.actor().id ||
        (action == event::removed && policy::may(session.actor(), Permission::DivideWork)))
        return {};
    return QCoreApplication::translate("Notes", "Only who wrote a note can change it. Add a note of your own.");
}

} // namespace

constinit const Thing<Note> note{
    .kind = EntityKind::Note,
    .table = "note"_L1,
    .name = QT_TRANSLATE_NOOP("Thing", "Note"),
    .plural = QT_TRANSLATE_NOOP("Thing", "Notes"),
    .removed = QT_TRANSLATE_NOOP("Thing", "Note removed"),
    .fields = fields,
    .essential = "body"_L1,
    .told = told,
    .about = [](const Note& one) { return one.about; },
    .find = storage::findNote,
    .inDossier = storage::notesOf,
    .onReport = storage::notesOf,
    .ofOwner = storage::notesOf,
    .before = [](const Note& a, const Note& b) { return std::pair(a.at, a.id) > std::pair(b.at, b.id); },
    .insert = storage::insertNote,
    .update = storage::updateNoteBody,
    .remove = storage::removeNote,
    .refusal = refusal,
    .lineAt = lineAt,
    .line = line,
    .words = [](Connection&, const Note& one) { return std::optional(SearchText{{}, one.body}); },
};

} // namespace woonrust::things
