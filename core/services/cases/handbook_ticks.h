// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/handbook.h"
#include "services/base/session.h"

// Points of a handbook that were done in a dossier; each stands on its timeline.
namespace woonrust::handbook_ticks {

struct TickView {
    HandbookTick tick;
    QString byName;
};
// In the order in which they were made. Needs SeeCases, and the dossier to be open to the actor.
[[nodiscard]] Result<std::vector<TickView>> ticksOf(Session& session, DossierId dossier);

// Ticks a point of the handbook as it is now in that language, or takes that back. Needs WorkDossier; a closed dossier
// takes no new ones.
[[nodiscard]] Result<void> set(Session& session, DossierId dossier, const QString& code, const QString& language,
                               const QString& point, bool done);

} // namespace woonrust::handbook_ticks
