// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/search_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

void indexForSearch(Connection& db, EntityKind kind, qint64 id, DossierId dossier, const QString& title,
                    const QString& body)
{
    // An upsert keeps the row's id and fires the trigger that renews the full-text index.
    db.exec(u"INSERT INTO search_text (kind, entity_id, dossier_id, title, body) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (kind, entity_id) DO UPDATE SET dossier_id = excluded.dossier_id, title = excluded.title, "
            "body = excluded.body"_s,
            {entityCode(kind), id, dossier, title, body});
}

void removeFromSearch(Connection& db, EntityKind kind, qint64 id)
{
    db.exec(u"DELETE FROM search_text WHERE kind = ? AND entity_id = ?"_s, {entityCode(kind), id});
}

void moveInSearch(Connection& db, EntityKind kind, qint64 id, DossierId dossier)
{
    db.exec(u"UPDATE search_text SET dossier_id = ? WHERE kind = ? AND entity_id = ?"_s,
            {dossier, entityCode(kind), id});
}

} // namespace woonrust::storage
