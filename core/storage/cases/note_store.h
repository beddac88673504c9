// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

NoteId insertNote(Connection& db, const Note& note);
// False when its version is another by now.
[[nodiscard]] bool updateNoteBody(Connection& db, const Note& note);
void removeNote(Connection& db, NoteId id);
[[nodiscard]] std::optional<Note> findNote(Connection& db, NoteId id);
// Newest first.
// Of an owner, or else a report, or else a dossier.
[[nodiscard]] std::vector<Note> notesOf(Connection& db, const Subject& about);
[[nodiscard]] std::vector<Note> notesOf(Connection& db, ReportId report);
[[nodiscard]] std::vector<Note> notesOf(Connection& db, DossierId dossier);

} // namespace woonrust::storage
