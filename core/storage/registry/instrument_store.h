// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/instrument.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// In the order of the list INSTRUMENT; those that are switched off too.
[[nodiscard]] std::vector<Instrument> allInstruments(Connection& db);
[[nodiscard]] std::optional<Instrument> findInstrument(Connection& db, const QString& code);
// What the catalogue says of a value of the list, which is stored apart. False when its version is another by now; one
// that is not there has version 0.
[[nodiscard]] bool storeInstrument(Connection& db, const Instrument& instrument);
void removeInstrument(Connection& db, const QString& code);

} // namespace woonrust::storage
