// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace woonrust::viewer {

// What a foreign document may cost. The system ends the program when it takes more.
inline constexpr long long mostMemory = 1LL << 30; // bytes
inline constexpr int mostSeconds = 10;             // of the processor, for one answer

// For good: memory, no file written or grown, no core dump, and an end as soon as the window has ended.
void limitProcess();
// From here on it has mostSeconds for one answer.
void limitNextAnswer();

} // namespace woonrust::viewer
