// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier_link.h"
#include "services/base/session.h"

// Dossiers that belong together: as many as there are, each with the kind of the link, told by both. Needs
// Permission::WorkDossier, and both dossiers to be open to the actor.
namespace woonrust::dossier_links {

// A dossier is linked to another one once; a code of DOSSIER_LINK_KIND says how, seen from the first. Gives the link of
// the first.
[[nodiscard]] Result<DossierLinkId> add(Session& session, DossierId dossier, DossierId other, const QString& kind);
// From both. The way back is add() with what it was.
[[nodiscard]] Result<void> remove(Session& session, DossierLinkId link);

} // namespace woonrust::dossier_links
