// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/id.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// What a user was typing, kept so that a crash or a locked screen loses nothing.
struct Draft {
    QString kind;      // which form: "report", "dossier", "letter", ...
    QString key;       // which thing it edits; empty for a new one
    QString body;      // JSON, the form's own business
    QDateTime savedAt; // UTC
};

// One per user, kind and key: replaces the one before.
void putDraft(Connection& db, UserId user, const Draft& draft);
[[nodiscard]] std::optional<Draft> findDraft(Connection& db, UserId user, const QString& kind, const QString& key);
// All of the user's, newest first.
[[nodiscard]] std::vector<Draft> draftsOf(Connection& db, UserId user);
void removeDraft(Connection& db, UserId user, const QString& kind, const QString& key);

} // namespace woonrust::storage
