// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database/connection.h"
#include "storage/database/native_database.h"

#include <QString>

namespace woonrust {

// The end of the event log in a copy of the casebook, as text beside it (<copy>.seal): for who keeps it elsewhere, and
// for the check of the casebook, which then needs not open every back-up.
[[nodiscard]] QString sealPathFor(const QString& copyPath);
// Writes it anew. Throws Failure.
void writeSeal(const NativeDatabase& copy, const QString& copyPath);

// Whether the log of the casebook no longer has the line that a seal tells of, although no restore explains that.
// False when the seal is gone or is none.
[[nodiscard]] bool contradictsSeal(Connection& casebook, const QString& copyPath);

} // namespace woonrust
