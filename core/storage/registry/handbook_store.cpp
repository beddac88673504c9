// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/registry/handbook_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

namespace {

const QString select = u"SELECT id, code, language, number, body, added_at, by_user_id FROM handbook "
                       "WHERE code = ? AND language = ? ORDER BY number DESC LIMIT 1"_s;

StoredHandbook readHandbook(const Row& row)
{
    return {.id = row.id<HandbookId>(0),
            .code = row.text(1),
            .language = row.text(2),
            .number = int(row.integer(3)),
            .body = row.text(4),
            .addedAt = row.moment(5),
            .addedBy = row.id<UserId>(6)};
}

} // namespace

HandbookId insertHandbook(Connection& db, const StoredHandbook& handbook)
{
    return HandbookId(db.insert(
        u"INSERT INTO handbook (code, language, number, body, added_at, by_user_id) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {handbook.code, handbook.language, handbook.number, handbook.body, handbook.addedAt, handbook.addedBy}));
}

std::optional<StoredHandbook> lastHandbook(Connection& db, const QString& code, const QString& language)
{
    return db.one<StoredHandbook>(select, {code, language}, readHandbook);
}

QString handbookBody(Connection& db, const QString& code, const QString& language)
{
    const auto last = lastHandbook(db, code, language);
    return last ? last->body : shippedHandbook(code, language);
}

} // namespace woonrust::storage
