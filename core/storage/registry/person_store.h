// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// `createdAt` in UTC. A tenant number must be new (unique in the file).
PersonId insertPerson(Connection& db, const Person& person, const QDateTime& createdAt);
// False when the row has another version than person.version: somebody else changed it meanwhile. Raises the version.
[[nodiscard]] bool updatePerson(Connection& db, const Person& person);
[[nodiscard]] std::optional<Person> findPerson(Connection& db, PersonId id);
// Writes what the person is found by anew: nothing for an entry that was merged with another one, whose names and
// numbers find the other.
void reindexPerson(Connection& db, PersonId id);
// Of an entry that was merged, the one that stands for it.
[[nodiscard]] std::optional<Person> findPersonByTenantNumber(Connection& db, const QString& tenantNumber);
// Another one whose number differs from this by zeros in front alone, as a spreadsheet makes them.
[[nodiscard]] std::optional<Person> findPersonOfLikeNumber(Connection& db, const QString& tenantNumber);

// At most `limit` persons that answer to what was typed, in order of name (of very many, those whose matching word
// comes first in the alphabet): every word typed begins a word of the name, the tenant number, the phone number (in any
// notation) or the e-mail address. When nobody does, a part may be the address where the person lives on `today`:
// "kuipers wilgenerf 12".
[[nodiscard]] std::vector<Person> searchPersons(Connection& db, const QString& typed, QDate today, int limit = 20);

// Persons with the same last name, folded, at most `limit`: where to look for doubles.
[[nodiscard]] std::vector<Person> personsOfSameName(Connection& db, const QString& lastName, int limit = 50);

} // namespace woonrust::storage
