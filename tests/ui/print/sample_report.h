// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/paper.h"

namespace woonrust::tests {

// An invented month's report of that many months and areas, with the long names that occur in practice.
[[nodiscard]] papers::Paper sampleReport(int months, int areas);

// Its charts, by kind.
[[nodiscard]] papers::Chart monthlyChart(int months);
[[nodiscard]] papers::Chart categoryChart(int categories);
[[nodiscard]] papers::Chart deadlineChart(int months);
[[nodiscard]] papers::Chart dossierChart(int months);
[[nodiscard]] papers::Table areaTable(int areas);

} // namespace woonrust::tests
