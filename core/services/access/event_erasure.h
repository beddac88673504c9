// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/citizen_numbers.h"
#include "services/base/session.h"

namespace woonrust::event_log {

// Erases from the log what the events of one thing say beside who did what to it and when: old and new values, and
// reasons. For good: only an older back-up still has it. The lines stay, so that the chain stays whole, and say that
// they were erased; a view of a day in the past says it too. Needs EraseFromLog, and a reason, which is logged and
// should name no person. Returns of how many lines; when there was nothing to erase nothing is logged.
[[nodiscard]] Result<int> eraseDetails(Session& session, EntityKind kind, qint64 id, const QString& reason,
                                       Numbers numbers = Numbers::Question);

} // namespace woonrust::event_log
