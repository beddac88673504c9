// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "storage/database/connection.h"

// Two entries of one person made one: what names the one comes to name the other, and the emptied entry stays, unseen,
// so that the log and earlier days still know who was meant.
namespace woonrust::storage {

// What names the person. Reports as reporter, as accused or both.
[[nodiscard]] std::vector<ReportId> reportsNaming(Connection& db, PersonId person);
[[nodiscard]] std::vector<PartyId> partiesNaming(Connection& db, PersonId person);
[[nodiscard]] std::vector<ContactMomentId> contactsNaming(Connection& db, PersonId person);
[[nodiscard]] std::vector<MeasureId> measuresNaming(Connection& db, PersonId person);
[[nodiscard]] std::vector<AccountId> accountsNaming(Connection& db, PersonId person);
[[nodiscard]] std::vector<IncidentId> incidentsNaming(Connection& db, PersonId person);
[[nodiscard]] std::vector<AlertId> alertsNaming(Connection& db, PersonId person);
// Without those that `other` has too (same home and first day): nobody can have one twice.
[[nodiscard]] std::vector<TenancyId> tenanciesNaming(Connection& db, PersonId person, PersonId other);

// What has no service that changes whom it is about.
void moveTenancy(Connection& db, TenancyId tenancy, PersonId to);
void moveAlert(Connection& db, AlertId alert, PersonId to);

// Hides the person behind another one: found no more, while all that it was found by finds the other. An invalid `keep`
// shows it again.
void setMergedInto(Connection& db, PersonId person, PersonId keep);
// Behind whom the person is hidden; invalid when it is not.
[[nodiscard]] PersonId mergedInto(Connection& db, PersonId person);
// Who is hidden behind the person, in order of name.
[[nodiscard]] std::vector<Person> mergedPersons(Connection& db, PersonId keep);
// Who stands for the person: another one once they were merged.
[[nodiscard]] PersonId standsFor(Connection& db, PersonId person);
// Sets the tenant number alone, which only one entry can have.
void setTenantNumber(Connection& db, PersonId person, const QString& number);

} // namespace woonrust::storage
