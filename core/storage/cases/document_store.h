// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// Stores the row and its bytes; size and sha256 must be those of the bytes.
DocumentId insertDocument(Connection& db, const Document& document, const QByteArray& bytes);
// Title and kind. False when its version is another by now.
[[nodiscard]] bool updateDocumentTitle(Connection& db, const Document& document);
// The bytes go too.
void removeDocument(Connection& db, DocumentId id);
[[nodiscard]] std::optional<Document> findDocument(Connection& db, DocumentId id);
// Null when there are none.
[[nodiscard]] QByteArray documentBytes(Connection& db, DocumentId id);
// Newest first.
// Of an owner, or else a report, or else a dossier.
[[nodiscard]] std::vector<Document> documentsOf(Connection& db, const Subject& about);
[[nodiscard]] std::vector<Document> documentsOf(Connection& db, ReportId report);
[[nodiscard]] std::vector<Document> documentsOf(Connection& db, DossierId dossier);

} // namespace woonrust::storage
