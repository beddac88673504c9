// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/connection.h"

namespace woonrust::storage {

// While it lives, every query of this connection sees the casebook as it was at the first one, whatever another
// connection saves meanwhile. A transaction of this connection ends it; inside a write transaction it does nothing.
class ReadSnapshot {
public:
    explicit ReadSnapshot(Connection& db);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot&) = delete;
    ReadSnapshot& operator=(const ReadSnapshot&) = delete;

private:
    Connection& m_db;
    bool m_own = false;
};

} // namespace woonrust::storage
