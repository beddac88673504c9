// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "storage/database/connection.h"

#include <functional>

namespace woonrust::storage {

// Contents are kept in pieces of at most so many bytes, so that a recording is never whole in memory.
inline constexpr qint64 largestPiece = 1024 * 1024;

// Stores the row. Its contents follow in the same transaction; size and sha256 must be theirs.
DocumentId insertDocument(Connection& db, const Document& document);
// `number` counts from 0.
void insertPiece(Connection& db, DocumentId document, int number, const QByteArray& bytes);
// Hands out the contents in order, until `piece` returns false.
void eachPiece(Connection& db, DocumentId document, const std::function<bool(const QByteArray&)>& piece);
// What is said of it, and not what is in it. False when its version is another by now.
[[nodiscard]] bool updateDocument(Connection& db, const Document& document);
// The contents go too.
void removeDocument(Connection& db, DocumentId id);
[[nodiscard]] std::optional<Document> findDocument(Connection& db, DocumentId id);
// Newest first.
// Of an owner, or else a report, or else a dossier.
[[nodiscard]] std::vector<Document> documentsOf(Connection& db, const Subject& about);
[[nodiscard]] std::vector<Document> documentsOf(Connection& db, ReportId report);
[[nodiscard]] std::vector<Document> documentsOf(Connection& db, DossierId dossier);

} // namespace woonrust::storage
