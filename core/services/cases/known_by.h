// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report.h"
#include "storage/database/connection.h"

#include <QStringList>

namespace woonrust {

// All by which the register knows somebody, for namesIn(): so that who spoke is not told to the other side.
struct KnownBy {
    QStringList names;  // in full, and the family name
    QStringList reach;  // phone, mail, number as a tenant
    QStringList places; // where they live or lived
};
[[nodiscard]] KnownBy knownBy(Connection& db, PersonId person);
// The same of who reported, with where they lived then.
[[nodiscard]] KnownBy reporterKnownBy(Connection& db, const Report& report);

} // namespace woonrust
