// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/dossier.h"
#include "services/lists/today.h"
#include "ui/pages/today/week/week_plan.h"

#include <QCoreApplication>

namespace woonrust {
class CodeNames;
}

// The words of the week view.
namespace woonrust::ui::week_words {

// "09:30 – 10:15"; without a length the time alone.
[[nodiscard]] QString span(const Task& task);
// "with Bram Dekkers (no answer yet)"; empty when nobody was asked along.
[[nodiscard]] QString second(const Task& task, const QString& name, bool left, const CodeNames& codes);
// "Acknowledge M26-00012", "Step: Hear both sides, D26-00045".
[[nodiscard]] QString due(const DueLine& line);
[[nodiscard]] QString nobody();
// The days of the week as a heading: "23 – 27 November 2026".
[[nodiscard]] QString spanText(const WeekPlan& plan);
// What a screen reader says of a stop, warnings before the address.
[[nodiscard]] QString spoken(const WeekPlan& plan, const PlanStop& stop);

} // namespace woonrust::ui::week_words
