// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/read_snapshot.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

ReadSnapshot::ReadSnapshot(Connection& db) : m_db(db), m_own(!db.inTransaction() && !db.isReading())
{
    if (!m_own)
        return;
    m_db.exec(u"BEGIN"_s); // deferred: it locks nothing, and the first query fixes the moment
    m_db.setReading(true);
}

ReadSnapshot::~ReadSnapshot()
{
    if (!m_own || !m_db.isReading())
        return;
    m_db.setReading(false);
    try {
        m_db.exec(u"COMMIT"_s); // nothing was written
    } catch (const Failure&) {
        // The connection is gone, and the snapshot with it.
    }
}

} // namespace woonrust::storage
