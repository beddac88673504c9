// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/session.h"
#include "services/cases/lifecycle.h"

// The steps of services/cases/lifecycle.h, asked inside Session::write(): each throws when the step is refused, first
// for want of the right, then with a sentence about the state (field "dossier" or "handler").
namespace woonrust {

[[nodiscard]] ReportStep requireStep(const Session& session, const Report& report, ReportEvent event);
[[nodiscard]] DossierStep requireStep(const Session& session, const Dossier& dossier, DossierEvent event);

// For what hangs on a dossier, or on a report in one: whether the dossier takes it now. No dossier takes everything;
// the right is asked by requireWorkOn().
void requireTakes(Session& session, DossierId dossier, DossierEvent event);

} // namespace woonrust
