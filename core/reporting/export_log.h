// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/period.h"
#include "services/access/session.h"

namespace woonrust::reporting {

// Notes in the event log that a month's report leaves the program as a file; call it before writing. `format` is "pdf",
// "xlsx", "csv" or "json". Needs Permission::ExportFigures.
[[nodiscard]] Result<void> logExport(Session& session, const Period& period, const QString& areaCode, bool external,
                                     const QString& format);

} // namespace woonrust::reporting
