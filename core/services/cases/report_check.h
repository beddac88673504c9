// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/report.h"
#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

namespace woonrust::reports {

// For the services on reports themselves; others use reports.h.

// The report as it may be stored: texts tidied, what follows from the rest filled in, every member checked. `before` is
// what stands in the file, or an empty report when it is new: a code that is retired meanwhile may stay.
[[nodiscard]] Report checkedReport(Session& session, Report report, const Report& before, Numbers numbers);
[[nodiscard]] ReportCost checkedCost(Session& session, ReportCost cost, Numbers numbers);

// The ORIGIN that follows from who reports, when nobody chose one.
[[nodiscard]] QString originOf(const Report& report);

} // namespace woonrust::reports
