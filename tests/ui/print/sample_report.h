// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reporting/report_document.h"

namespace woonrust::tests {

// An invented month's report of that many months and areas, with the long names that occur in practice.
[[nodiscard]] reporting::ReportDocument sampleReport(int months, int areas);

// Its charts, by kind.
[[nodiscard]] reporting::Chart monthlyChart(int months);
[[nodiscard]] reporting::Chart categoryChart(int categories);
[[nodiscard]] reporting::Chart deadlineChart(int months);
[[nodiscard]] reporting::Chart dossierChart(int months);
[[nodiscard]] reporting::Table areaTable(int areas);

} // namespace woonrust::tests
