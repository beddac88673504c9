// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"

// An appointment in the agenda: a task with a moment at which it starts.
namespace woonrust::visit {

inline constexpr int step = 15;         // minutes: an agenda is filled by the quarter of an hour
inline constexpr int usualMinutes = 60; // of one that does not say how long it takes
inline constexpr int mostMinutes = 24 * 60;
inline constexpr QLatin1StringView withTwo("BEZ"); // SIGNALERINGDETAILSOORT: nobody goes there alone

// What became of asking a second colleague.
enum class Second {
    Nobody, // none was asked, or whoever was asked goes already
    Asked,
    Comes,
    Cannot,
};
[[nodiscard]] Second secondOf(const Task& task);

// How long it takes, for who plans: what it says, or else the usual.
[[nodiscard]] int minutesOf(const Task& task);

// When it is over: so many minutes after it began, whatever the clocks do meanwhile.
[[nodiscard]] QDateTime endOf(const Task& task);

// So many days and minutes later (or earlier) on the clock of Amsterdam: 9:30 stays 9:30 on the next day, also when the
// clocks change that night. Minutes lead to the quarter of an hour, and never to another day.
[[nodiscard]] QDateTime moved(const QDateTime& startsAt, int days, int minutes);

// The quarter of an hour nearest to it.
[[nodiscard]] QTime onStep(QTime time);

} // namespace woonrust::visit
