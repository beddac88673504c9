// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"
#include "storage/connection.h"

namespace woonrust::storage {

// Makes a thing findable, or replaces what was there. `title` is what the result shows (number, name, address), `body`
// the rest of its words. `dossier` decides who may find it; invalid = everybody who sees cases.
void indexForSearch(Connection& db, EntityKind kind, qint64 id, DossierId dossier, const QString& title,
                    const QString& body);

// Takes a thing out of the index, its words included.
void removeFromSearch(Connection& db, EntityKind kind, qint64 id);

// Moves what hangs on a report to the dossier that it joined (or out of one, when invalid).
void moveInSearch(Connection& db, EntityKind kind, qint64 id, DossierId dossier);

} // namespace woonrust::storage
