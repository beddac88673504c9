// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

#include <optional>

// Files in the casebook: encrypted with it, and read back only when they are unchanged.
namespace woonrust::documents {

inline constexpr qint64 largestBytes = 25 * 1024 * 1024;

struct Added {
    DocumentId id;
    std::optional<DocumentId>
        sameAs; // the report or dossier had this very file already; nothing was added, id is its id
};

// Adds a file as its bytes. `document` needs about, fileName and kind (empty = DOC); title (empty = the file name) may
// be given. Its type comes from the contents, not from the name. Input errors: empty, or larger than largestBytes.
[[nodiscard]] Result<Added> add(Session& session, const Document& document, const QByteArray& bytes,
                                Numbers numbers = Numbers::Question);
// The bytes, for showing or saving outside; logged as a look. Damaged when they are not what was added.
[[nodiscard]] Result<QByteArray> content(Session& session, DocumentId document);
[[nodiscard]] Result<void> rename(Session& session, Seen<DocumentId> document, const QString& title,
                                  const QString& kind, Numbers numbers = Numbers::Question);
// The bytes are gone for good; the log keeps the name, the hash and the reason.
[[nodiscard]] Result<void> remove(Session& session, DocumentId document, const QString& reason,
                                  Numbers numbers = Numbers::Question);
[[nodiscard]] Result<std::vector<Document>> documentsOf(Session& session, const Subject& about);

} // namespace woonrust::documents
