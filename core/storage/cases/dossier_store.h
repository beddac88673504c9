// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

// The number must be set and new.
DossierId insertDossier(Connection& db, const Dossier& dossier);
// False when the row has another version than dossier.version: somebody else changed it meanwhile. Raises the version.
[[nodiscard]] bool updateDossier(Connection& db, const Dossier& dossier);
[[nodiscard]] std::optional<Dossier> findDossier(Connection& db, DossierId id);
[[nodiscard]] std::optional<DossierId> findDossierByNumber(Connection& db, qint64 number);

[[nodiscard]] qint64 numberOfDossier(Connection& db, DossierId id); // 0 when there is no such dossier

[[nodiscard]] std::vector<DossierId> openDossiersHandledBy(Connection& db, UserId handler);

// Who may open it beside the handler and the coordinator when it is for named people only.
[[nodiscard]] std::vector<UserId> namedPeople(Connection& db, DossierId dossier);
void setNamedPeople(Connection& db, DossierId dossier, const std::vector<UserId>& users);
[[nodiscard]] bool namesUser(Connection& db, DossierId dossier, UserId user);

} // namespace woonrust::storage
