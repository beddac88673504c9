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

// What somebody types to find a home, taken apart: "lijsterhof 14 b", "3311ab 14", "VHE-0012", "lijst".
struct AddressQuery {
    QString street;      // folded, as far as typed
    QString postcode;    // "3311 AB", or the digits "3311" alone
    int houseNumber = 0; // 0 = not typed
    QString addition;    // capitals and digits only: "B", "2"
    QString text;        // the whole, trimmed: a unit number starts like this
};
[[nodiscard]] AddressQuery readAddressQuery(const QString& typed);

// At most `limit` units that answer to what was typed, in order of address: unit numbers that start so, the address,
// and streets of which a later word starts so ("vlugtlaan" finds "Burgemeester de Vlugtlaan"). Answered by indexes.
[[nodiscard]] std::vector<Unit> searchUnits(Connection& db, const QString& typed, int limit = 20);

// The units at exactly this address; more than one only when the register has doubles.
[[nodiscard]] std::vector<Unit> unitsAtAddress(Connection& db, const QString& postcode, int houseNumber,
                                               const QString& addition);
// The homes around one: in the same street within four house numbers (two doors each way, those across, and the same
// stairwell); of a unit without a house number those of its complex. At most `limit`, without the unit itself.
[[nodiscard]] std::vector<UnitId> unitsAround(Connection& db, UnitId unit, int limit = 200);

} // namespace woonrust::storage
