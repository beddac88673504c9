// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/figures/handout_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

std::vector<HandoutRow> handouts(Connection& db, int limit)
{
    return db.all<HandoutRow>(
        u"SELECT e.at, e.user_id, x.changes FROM event e JOIN event_detail x ON x.event_id = e.id "
        "WHERE e.subject_kind = 'casebook' AND e.subject_id = 0 AND e.action = 'export' ORDER BY e.id DESC LIMIT ?"_s,
        {limit}, [](const Row& row) {
            return HandoutRow{.at = row.moment(0), .by = row.id<UserId>(1), .changes = row.text(2).toUtf8()};
        });
}

} // namespace woonrust::storage
