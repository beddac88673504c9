// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/handbook.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// A version of a handbook that the office made.
struct StoredHandbook {
    HandbookId id;
    QString code;
    QString language; // "nl" or "en"
    int number = 0;
    QString body;      // Markdown
    QDateTime addedAt; // UTC
    UserId addedBy;
};

HandbookId insertHandbook(Connection& db, const StoredHandbook& handbook);
// The last version; nothing when the office never changed it.
[[nodiscard]] std::optional<StoredHandbook> lastHandbook(Connection& db, const QString& code, const QString& language);
// Its text: the last version or, without one, that of Woonrust; empty when there is no such handbook.
[[nodiscard]] QString handbookBody(Connection& db, const QString& code, const QString& language);

} // namespace woonrust::storage
