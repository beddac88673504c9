// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// The number must be new (unique in the file). Address texts are stored as given: see normalisedPostcode().
UnitId insertUnit(Connection& db, const Unit& unit);
// False when its version is another by now.
[[nodiscard]] bool updateUnit(Connection& db, const Unit& unit);
[[nodiscard]] std::optional<Unit> findUnit(Connection& db, UnitId id);
[[nodiscard]] std::optional<Unit> findUnitByNumber(Connection& db, const QString& number);
// Another one whose number differs from this by zeros in front alone, as a spreadsheet makes them.
[[nodiscard]] std::optional<Unit> findUnitOfLikeNumber(Connection& db, const QString& number);

// At most `limit` units that answer to what was typed (domain/address), in order of address: the address in any usual
// spelling, streets of which a later word starts so ("vlugtlaan" finds "Burgemeester de Vlugtlaan"), unit numbers that
// start so, and when all these give nothing, the words in any order. Answered by indexes.
[[nodiscard]] std::vector<Unit> searchUnits(Connection& db, const QString& typed, int limit = 20);

// The units at exactly this address; more than one only when the register has doubles.
[[nodiscard]] std::vector<Unit> unitsAtAddress(Connection& db, const QString& postcode, int houseNumber,
                                               const QString& addition);
// The homes around one: in the same street within four house numbers (two doors each way, those across, and the same
// stairwell); of a unit without a house number those of its complex. At most `limit`, without the unit itself.
[[nodiscard]] std::vector<UnitId> unitsAround(Connection& db, UnitId unit, int limit = 200);

} // namespace woonrust::storage
