// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/connection.h"

#include <QString>

namespace woonrust::exchange {

// The question about a number that is shorter than all others of its column.
[[nodiscard]] QString lostZeros();

// Why a row about a home that is not in the register stays out; names the home whose number differs by zeros in front.
[[nodiscard]] QString unknownUnit(Connection& db, const QString& number);
// The same of a tenant.
[[nodiscard]] QString unknownTenant(Connection& db, const QString& number);

} // namespace woonrust::exchange
