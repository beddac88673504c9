// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// A filter, sort order and columns of a list that a user gave a name.
struct SavedView {
    SavedViewId id;
    QString page; // which list: "reports", "dossiers", ...
    QString name;
    QString definition; // JSON, the list's own business
    friend bool operator==(const SavedView&, const SavedView&) = default;
};

// Saves under its name, replacing the user's view of that name on that page.
SavedViewId putSavedView(Connection& db, UserId user, const SavedView& view);
[[nodiscard]] std::vector<SavedView> savedViews(Connection& db, UserId user, const QString& page);
void removeSavedView(Connection& db, UserId user, SavedViewId id);

} // namespace woonrust::storage
