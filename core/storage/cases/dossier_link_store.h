// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier_link.h"
#include "storage/database/connection.h"

namespace woonrust::storage {

DossierLinkId insertDossierLink(Connection& db, const DossierLink& link);
void removeDossierLink(Connection& db, DossierLinkId id);
[[nodiscard]] std::optional<DossierLink> findDossierLink(Connection& db, DossierLinkId id);
// In the order in which they were made.
[[nodiscard]] std::vector<DossierLink> dossierLinksOf(Connection& db, DossierId dossier);
// What `dossier` tells of `other`.
[[nodiscard]] std::optional<DossierLink> dossierLinkBetween(Connection& db, DossierId dossier, DossierId other);

} // namespace woonrust::storage
