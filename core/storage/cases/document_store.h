// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// Stores the row and its bytes; size and sha256 must be those of the bytes.
DocumentId insertDocument(Connection& db, const Document& document, const QByteArray& bytes);
void updateDocumentTitle(Connection& db, DocumentId id, const QString& title, const QString& kind);
// The bytes go too.
void removeDocument(Connection& db, DocumentId id);
[[nodiscard]] std::optional<Document> findDocument(Connection& db, DocumentId id);
// Null when there are none.
[[nodiscard]] QByteArray documentBytes(Connection& db, DocumentId id);
// Newest first.
[[nodiscard]] std::vector<Document> documentsOf(Connection& db, ReportId report);
[[nodiscard]] std::vector<Document> documentsOf(Connection& db, DossierId dossier);

} // namespace woonrust::storage
