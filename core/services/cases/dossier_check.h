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

// The dossier, open to the actor, who may work on it.
[[nodiscard]] Dossier openedForWork(Session& session, DossierId id);

} // namespace woonrust::dossiers
