// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "services/base/session.h"
#include "storage/registry/person_cases.h"
#include "storage/registry/tenancy_store.h"

namespace woonrust::persons {

// All that answers "who is this?", as far as the user may see it.
struct PersonPage {
    Person person;
    std::vector<storage::Residence> residences; // newest first
    std::vector<Alert> alerts;                  // in force today, of the person and of their home
    std::vector<Alert> alertHistory;            // of the person, all, newest first
    std::vector<storage::PersonReport> reports;
    std::vector<storage::PersonDossier> dossiers;
    std::vector<Person> merged;       // entries that were merged with this one
    std::optional<Person> mergedInto; // the one that stands for this one since they were merged
};

// Needs SeeCases; that somebody looked is logged (design 3.5).
[[nodiscard]] Result<PersonPage> page(Session& session, PersonId id);

} // namespace woonrust::persons
