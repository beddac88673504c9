// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cases/draft_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

Draft readDraft(const Row& row)
{
    return {.kind = row.text(0), .key = row.text(1), .body = row.text(2), .savedAt = row.moment(3)};
}

// Never that of another draft of this user, so that "the last one first" is an order; a clock that was set back a long
// way stays as it is.
QDateTime momentOfItsOwn(Connection& db, UserId user, const Draft& draft)
{
    const auto last = db.one<QDateTime>(
        u"SELECT saved_at FROM draft WHERE user_id = ? AND saved_at BETWEEN ? AND ? AND NOT (kind = ? AND key = ?) "
        "ORDER BY saved_at DESC LIMIT 1"_s,
        {user, draft.savedAt, draft.savedAt.addSecs(1), draft.kind, draft.key},
        [](const Row& row) { return row.moment(0); });
    return last ? last->addMSecs(1) : draft.savedAt;
}

} // namespace

void putDraft(Connection& db, UserId user, const Draft& draft)
{
    db.exec(u"INSERT INTO draft (user_id, kind, key, body, saved_at) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (user_id, kind, key) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at"_s,
            {user, draft.kind, draft.key, draft.body, momentOfItsOwn(db, user, draft)});
}

std::optional<Draft> findDraft(Connection& db, UserId user, const QString& kind, const QString& key)
{
    return db.one<Draft>(u"SELECT kind, key, body, saved_at FROM draft WHERE user_id = ? AND kind = ? AND key = ?"_s,
                         {user, kind, key}, readDraft);
}

std::vector<Draft> draftsOf(Connection& db, UserId user)
{
    return db.all<Draft>(u"SELECT kind, key, body, saved_at FROM draft WHERE user_id = ? ORDER BY saved_at DESC"_s,
                         {user}, readDraft);
}

void removeDraft(Connection& db, UserId user, const QString& kind, const QString& key)
{
    db.exec(u"DELETE FROM draft WHERE user_id = ? AND kind = ? AND key = ?"_s, {user, kind, key});
}

} // namespace woonrust::storage
