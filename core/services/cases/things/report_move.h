// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/things/thing_kind.h"

namespace woonrust {

// Puts the report in a dossier or, when that is invalid, out of it, with every kind of thing that hangs on it. Raises
// its version, and logs nothing.
void moveReport(Session& session, ReportId report, DossierId dossier);

} // namespace woonrust
