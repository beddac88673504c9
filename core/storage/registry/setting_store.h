// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/working_calendar.h"
#include "storage/database/connection.h"

#include <QHash>

namespace woonrust::storage {

[[nodiscard]] QHash<QString, QString> allSettings(Connection& db);
void putSetting(Connection& db, const QString& key, const QString& value);

// Own closing days, or the days that were put on a par with a holiday (`equated`), in order of date.
[[nodiscard]] std::vector<ClosingDay> closingDays(Connection& db, bool equated);
// Replaces all days of that sort. A date stands at most once, as one sort or the other.
void replaceClosingDays(Connection& db, bool equated, const std::vector<ClosingDay>& days);

} // namespace woonrust::storage
