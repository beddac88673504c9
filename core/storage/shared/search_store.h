// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"
#include "domain/number.h"
#include "domain/visibility.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// Makes a thing findable, or replaces what was there. `title` is what the result shows (number, name, address), `body`
// the rest of its words, `unseen` what it is found by too but is not shown (the postcode and city of a report's home).
// `dossier` decides who may find it; invalid = everybody who sees cases.
void indexForSearch(Connection& db, EntityKind kind, qint64 id, DossierId dossier, const QString& title,
                    const QString& body, const QString& unseen = {});

// Takes a thing out of the index, its words included.
void removeFromSearch(Connection& db, EntityKind kind, qint64 id);

// Moves what hangs on a report to the dossier that it joined (or out of one, when invalid).
void moveInSearch(Connection& db, EntityKind kind, qint64 id, DossierId dossier);

// The row of a thing in the index: the kind in the high bits, the thing's own id (below 2^40) in the low ones.
[[nodiscard]] qint64 searchRowId(EntityKind kind, qint64 id);
// The highest that a thing of this kind can have.
[[nodiscard]] qint64 lastSearchRowId(EntityKind kind);

struct SearchHit {
    EntityKind kind = EntityKind::Report;
    qint64 id = 0;
    QString title;
    QString excerpt; // the words around the hit, on one line and without markup; empty when the title says it all
};

// The newest things of one kind that hold every word of `text` as searchQuery() tells, accents ignored. At most
// `limit`; what the viewer may not see is left out.
std::vector<SearchHit> search(Connection& db, const Visibility& visibility, EntityKind kind, const QString& text,
                              int limit);

// The report or dossier with this number. Of one that is hidden from the viewer the title is the number alone.
std::optional<SearchHit> findByNumber(Connection& db, const Visibility& visibility, const SerialNumber& number);

// Compares the index with the texts it was made of; throws Damaged when they differ.
void checkSearchIndex(Connection& db);
// Makes the index again from its texts, after a bulk import that skipped the triggers or when it was damaged.
void rebuildSearchIndex(Connection& db);

} // namespace woonrust::storage
