// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"
#include "storage/database/native_database.h"

#include <optional>

class QIODevice;

// Files in the casebook: encrypted with it, and read back only when they are unchanged.
namespace woonrust::documents {

inline constexpr qint64 largestBytes = 500'000'000;
inline constexpr qint64 largestInMemory = 64'000'000; // of content()

struct Added {
    DocumentId id;
    std::optional<DocumentId>
        sameAs; // the report or dossier had this very file already; nothing was added, id is its id
};

// Adds a file. `document` needs about, fileName and kind (empty = DOC); title (empty = the file name) may be given. Its
// type comes from the contents, not from the name. `bytes` is read from its beginning, twice: for its sum, while others
// can go on saving, and then into the casebook; it is never whole in memory. Everything or nothing is added. Input
// errors: empty, larger than largestBytes, or changed meanwhile. `progress` gets bytes.
[[nodiscard]] Result<Added> add(Session& session, const Document& document, QIODevice& bytes,
                                Numbers numbers = Numbers::Question, const WorkProgress& progress = {});
// The same for bytes that are in memory.
[[nodiscard]] Result<Added> add(Session& session, const Document& document, const QByteArray& bytes,
                                Numbers numbers = Numbers::Question);
// The same for a file on the disk, which gives the name and stays as it is.
[[nodiscard]] Result<Added> addFile(Session& session, const Document& document, const QString& path,
                                    Numbers numbers = Numbers::Question, const WorkProgress& progress = {});
// The bytes, for showing; logged as a look. Damaged when they are not what was added; an Input error beyond
// largestInMemory.
[[nodiscard]] Result<QByteArray> content(Session& session, DocumentId document);
// Writes the bytes to a file outside, whole or not at all, and logs that as a look. Damaged as content().
[[nodiscard]] Result<void> saveCopy(Session& session, DocumentId document, const QString& path,
                                    const WorkProgress& progress = {});
[[nodiscard]] Result<void> rename(Session& session, Seen<DocumentId> document, const QString& title,
                                  const QString& kind, Numbers numbers = Numbers::Question);
// Of which somebody may ask how it was made: a photo, a film, a sound.
[[nodiscard]] inline bool isRecording(const Document& document)
{
    for (const char* type : {"image/", "audio/", "video/"})
        if (document.mimeType.startsWith(QLatin1StringView(type)))
            return true;
    return document.kind == QLatin1StringView("FOT") || document.kind == QLatin1StringView("VID") ||
           document.kind == QLatin1StringView("GEL");
}

// How a recording or a photo was made; it is asked for in court, and by who was recorded.
struct Recording {
    QString by;
    QString where;
    QString knownTo; // with whose knowledge
};
[[nodiscard]] Result<void> setRecording(Session& session, Seen<DocumentId> document, const Recording& recording,
                                        Numbers numbers = Numbers::Question);
// Refused for one that the statement of a side is in, or answers. The bytes are gone for good, in seconds for a large
// file; the log keeps the name, the hash and the reason.
[[nodiscard]] Result<void> remove(Session& session, DocumentId document, const QString& reason,
                                  Numbers numbers = Numbers::Question);
[[nodiscard]] Result<std::vector<Document>> documentsOf(Session& session, const Subject& about);

} // namespace woonrust::documents
