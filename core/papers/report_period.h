// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/period.h"

#include <QString>
#include <optional>

namespace woonrust::papers {

// The periods that reports are made of: a month, a quarter or a year of the calendar. Anything else is also a period,
// with fewer names.
[[nodiscard]] Period quarterOf(int year, int quarter); // from 1
[[nodiscard]] Period yearOf(int year);
// Of whole months: how many.
[[nodiscard]] int monthCount(const Period& period);
[[nodiscard]] bool isMonth(const Period& period);
[[nodiscard]] bool isQuarter(const Period& period);
[[nodiscard]] bool isYear(const Period& period);
// 1 to 4: the one it begins in.
[[nodiscard]] int quarterNumber(const Period& period);
// Whether the period before and the same period a year before are one: of a year they are.
[[nodiscard]] bool comparesOnce(const Period& period);

// As in a file's name and on the command line: "2026-10", "2026-Q3", "2026", or "2026-10-01_2026-10-15" with the last
// day.
[[nodiscard]] QString fileText(const Period& period);
// Of such a text; nothing when it is none, or a span of days.
[[nodiscard]] std::optional<Period> periodFromText(const QString& text);

} // namespace woonrust::papers
