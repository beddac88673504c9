// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

namespace woonrust::dossiers {

// For the services on dossiers themselves; others use dossiers.h.

// The dossier as it may be stored: every member that people type or choose checked. `before` is what stands in the
// file, or a dossier without codes when it is new.
[[nodiscard]] Dossier checkedDossier(Session& session, Dossier dossier, const Dossier& before, Numbers numbers);

// Refuses a level that is no value of the list, or is too open for a dossier of this kind (domain/dossier_rules.h).
void checkLevel(Session& session, const QString& level, const QString& kind, const Dossier& before);

// The dossier, open to the actor, who may work on it.
[[nodiscard]] Dossier openedForWork(Session& session, DossierId id);

} // namespace woonrust::dossiers
