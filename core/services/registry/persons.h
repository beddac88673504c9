// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

namespace woonrust::persons {

// Reading needs SeeCases; adding and changing RegisterReport or ImportRegistry.

// While somebody types a name, tenant number, phone number or e-mail address: at most 20, at once.
[[nodiscard]] Result<std::vector<Person>> search(Session& session, const QString& typed);
// Of somebody who was chosen, with phone and e-mail; that somebody looked is logged (design 3.5), as page()
// (person_page.h) does. Not for who is only named in what is opened: a report brings them along (ReportDetail), and for
// a name alone there are DisplayNames.
[[nodiscard]] Result<Person> get(Session& session, PersonId id);

enum class Likeness {
    TenantNumber, // the same: surely the same person
    Phone,
    Email,
    Address, // the same last name at the same home
    Name,    // the same last name and initials, elsewhere
};

struct PossibleDouble {
    Person person;
    Likeness likeness = Likeness::Name;
};

// Persons who may be the same as this one that is being entered (living at `home`, when valid), likeliest first, at
// most 5. For showing before it is saved.
[[nodiscard]] Result<std::vector<PossibleDouble>> possibleDoubles(Session& session, const Person& person,
                                                                  UnitId home = {});

// Checked; field names as in Person. A name or remark that may hold a citizen service number (BSN) is questioned.
[[nodiscard]] Result<PersonId> add(Session& session, const Person& person, Numbers numbers = Numbers::Question);
// Conflict when somebody else changed the person since `person.version`.
[[nodiscard]] Result<void> update(Session& session, const Person& person, Numbers numbers = Numbers::Question);

} // namespace woonrust::persons
