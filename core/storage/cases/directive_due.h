// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/cases/today_store.h"

namespace woonrust::storage {

// What directives wait for up to `until`: their first day, evaluations, hearings, last days (from 30 days before), and
// penalties that lapse (from 30 days before). `owner` as for dueLines(); not in any order.
[[nodiscard]] std::vector<DueLine> directiveDueLines(Connection& db, const Visibility& visibility, UserId owner,
                                                     QDate today, QDate until, int limit);

} // namespace woonrust::storage
