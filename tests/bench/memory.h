// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

// What the system says about the memory of this process (Linux).
namespace woonrust::bench::memory {

// The most that it had in memory at once, in bytes, since the process or startPeakAnew() began.
[[nodiscard]] qint64 peak();
// Gives back what is free, and counts anew.
void startPeakAnew();

} // namespace woonrust::bench::memory
