// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace woonrust::bench {

// What one process measured on one casebook, as it was handed over; and the same for the size before it, for what ten
// times the data costs.
[[nodiscard]] QString resultTable(const QJsonObject& result, const QJsonObject& smaller);

} // namespace woonrust::bench
