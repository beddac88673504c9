// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/session.h"
#include "storage/casebook/verify.h"

namespace woonrust {

// Everything that can be checked of a casebook that is open: its file (storage/verify.h), the chain of the event log
// and whether its newest lines are there (as far as what was registered and the newest back-up tell), the numbers, and
// the documents against their sums. For whoever is signed in: it tells nothing of the contents. Seconds to minutes on a
// large casebook: not for the GUI thread.
[[nodiscard]] Result<VerifyReport> checkCasebook(const OpenedCasebook& casebook, Session& session,
                                                 const WorkProgress& progress = {});

} // namespace woonrust
