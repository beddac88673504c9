// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database/read_snapshot.h"

namespace woonrust::storage {

using namespace Qt::StringLiterals;

ReadSnapshot::ReadSnapshot(Connection& db) : m_db(db), m_own(!db.inTransaction())
{
    if (m_own)
        m_db.exec(u"BEGIN"_s);
}

ReadSnapshot::~ReadSnapshot()
{
    if (!m_own)
        return;
    try {
        m_db.exec(u"ROLLBACK"_s); // nothing was written
    } catch (const Failure&) {
        // The connection is gone, and the snapshot with it.
    }
}

} // namespace woonrust::storage
