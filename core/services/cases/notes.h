// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

// Internal working notes: for colleagues, and never part of what leaves the association.
namespace woonrust::notes {

// `at` is now and `by` the actor, whatever the note says.
[[nodiscard]] Result<NoteId> add(Session& session, const Note& note, Numbers numbers = Numbers::Question);
// By who wrote it; the log keeps the old text.
[[nodiscard]] Result<void> change(Session& session, Seen<NoteId> note, const QString& body,
                                  Numbers numbers = Numbers::Question);
// By who wrote it or the coordinator.
[[nodiscard]] Result<void> remove(Session& session, NoteId note, const QString& reason,
                                  Numbers numbers = Numbers::Question);
[[nodiscard]] Result<std::vector<Note>> notesOf(Session& session, const Subject& about);

} // namespace woonrust::notes
