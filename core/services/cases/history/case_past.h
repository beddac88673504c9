// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/session.h"
#include "services/cases/history/case_undo.h"

#include <optional>

namespace woonrust {

// For the service on dossiers as they were (as_of.h), which asks who may see them.

struct CasePast {
    std::optional<CaseState> state; // nothing when the dossier was not there yet
    std::vector<LogGap> gaps;
    // Reports that were in the dossier and are in one now that is not open to the actor. They are not in `state`, and
    // nothing of them is.
    std::vector<ReportId> shutAway;
};

// The dossier as it stood just before `moment` (UTC): what stands there now, with every later event taken back.
[[nodiscard]] CasePast caseStateBefore(Session& session, DossierId dossier, const QDateTime& moment);

} // namespace woonrust
