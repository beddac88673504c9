// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "storage/connection.h"

namespace woonrust::storage {

// While it lives, a connection keeps more of the file in memory, so that an import of hundreds of thousands of rows
// does not encrypt the same pages over and over.
class BulkWriting {
public:
    explicit BulkWriting(Connection& db);
    ~BulkWriting();
    BulkWriting(const BulkWriting&) = delete;
    BulkWriting& operator=(const BulkWriting&) = delete;

private:
    Connection& m_db;
};

// The tenancy that a register knows by these three.
[[nodiscard]] std::optional<Tenancy> findTenancy(Connection& db, UnitId unit, PersonId person, QDate startOn);

} // namespace woonrust::storage
