// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/letter.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

LetterId insertLetter(Connection& db, const Letter& letter);
// Everything but what it hangs on, its template, who began it and when. False when the row has another version than
// letter.version. Raises the version.
[[nodiscard]] bool updateLetter(Connection& db, const Letter& letter);
void removeLetter(Connection& db, LetterId id);
[[nodiscard]] std::optional<Letter> findLetter(Connection& db, LetterId id);
// In the order in which they were begun. Of a dossier: those on its reports too.
[[nodiscard]] std::vector<Letter> lettersOf(Connection& db, const Subject& about);
[[nodiscard]] std::vector<Letter> lettersOf(Connection& db, ReportId report);
[[nodiscard]] std::vector<Letter> lettersOf(Connection& db, DossierId dossier);
// Those that were begun together with this one, itself included.
[[nodiscard]] std::vector<Letter> lettersOfBatch(Connection& db, LetterId batch);
// The newest one that sets this one right; nothing: none does.
[[nodiscard]] std::optional<Letter> editionAfter(Connection& db, LetterId letter);
// The letter that this document or contact belongs to; invalid: none.
[[nodiscard]] LetterId letterOfDocument(Connection& db, DocumentId document);
[[nodiscard]] LetterId letterOfContact(Connection& db, ContactMomentId contact);

} // namespace woonrust::storage
