// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/import_store.h"

#include "storage/tenancy_store.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

BulkWriting::BulkWriting(Connection& db) : m_db(db)
{
    m_db.exec(u"PRAGMA cache_size = -200000"_s);
}

BulkWriting::~BulkWriting()
{
    try {
        m_db.exec(u"PRAGMA cache_size = -32000"_s); // what Connection sets
    } catch (const Failure&) {
        // Only the use of memory differs; the next connection starts afresh.
    }
}

std::optional<Tenancy> findTenancy(Connection& db, UnitId unit, PersonId person, QDate startOn)
{
    const TenancyId id(db.integer(u"SELECT id FROM tenancy WHERE unit_id = ? AND person_id = ? AND start_on = ?"_s,
                                  {unit, person, startOn}));
    return id ? findTenancy(db, id) : std::nullopt;
}

} // namespace woonrust::storage
