// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

ContactMomentId insertContact(Connection& db, const ContactMoment& contact);
// Everything but what it is about and who wrote it.
// False when its version is another by now.
[[nodiscard]] bool updateContact(Connection& db, const ContactMoment& contact);
void removeContact(Connection& db, ContactMomentId id);
[[nodiscard]] std::optional<ContactMoment> findContact(Connection& db, ContactMomentId id);
// Newest first.
// Of an owner, or else a report, or else a dossier.
[[nodiscard]] std::vector<ContactMoment> contactsOf(Connection& db, const Subject& about);
[[nodiscard]] std::vector<ContactMoment> contactsOf(Connection& db, ReportId report);
[[nodiscard]] std::vector<ContactMoment> contactsOf(Connection& db, DossierId dossier);
// The moment (UTC) of the last contact with this person, about anything.
[[nodiscard]] std::optional<QDateTime> lastContactWith(Connection& db, PersonId person);

} // namespace woonrust::storage
