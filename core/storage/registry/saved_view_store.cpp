// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/saved_view_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

SavedViewId putSavedView(Connection& db, UserId user, const SavedView& view)
{
    db.exec(u"INSERT INTO saved_view (user_id, page, name, definition) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (user_id, page, name) DO UPDATE SET definition = excluded.definition"_s,
            {user, view.page, view.name, view.definition});
    return SavedViewId(db.integer(u"SELECT id FROM saved_view WHERE user_id = ? AND page = ? AND name = ?"_s,
                                  {user, view.page, view.name}));
}

std::vector<SavedView> savedViews(Connection& db, UserId user, const QString& page)
{
    return db.all<SavedView>(
        u"SELECT id, page, name, definition FROM saved_view WHERE user_id = ? AND page = ? ORDER BY name"_s,
        {user, page}, [](const Row& row) {
            return SavedView{
                .id = row.id<SavedViewId>(0), .page = row.text(1), .name = row.text(2), .definition = row.text(3)};
        });
}

void removeSavedView(Connection& db, UserId user, SavedViewId id)
{
    db.exec(u"DELETE FROM saved_view WHERE id = ? AND user_id = ?"_s, {id, user});
}

} // namespace woonrust::storage
