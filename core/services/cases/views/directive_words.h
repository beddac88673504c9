// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/views/directive_detail.h"

// Parts of a behaviour directive in words, in the user's language.
namespace woonrust::directives {

// "every day 22:00 – 08:00", "Wed", "until Mon 1-3-2027"; "always" when nothing narrows it.
[[nodiscard]] QString whenText(const DirectiveClause& clause);
// "reporters, caretaker: log of the reporters".
[[nodiscard]] QString watchedText(const DirectiveClause& clause);
[[nodiscard]] QString breachStateName(BreachState state);

// Reports before and after, in a sentence with n.
[[nodiscard]] QString effectText(const Effect& effect);

} // namespace woonrust::directives
