// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <optional>

namespace woonrust::ui {

// "12,50", "12.50", "€ 12" and "1.250,00" are euros; gives cents. Nothing when it is no amount above zero, or when it
// cannot be told which of its signs parts the cents.
[[nodiscard]] std::optional<qint64> centsOf(const QString& typed);

} // namespace woonrust::ui
