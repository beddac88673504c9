// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/figures.h"

#include <QJsonObject>

namespace woonrust::papers {

// The object of design 7: amounts in cents, rates as fractions, codes as keys. With `external` the rule on small
// numbers is applied (small_cells.h): what may not be known is a text instead of a number.
[[nodiscard]] QJsonObject figuresToJson(const FigureReport& report, bool external = false);

// All of a report, the charts' months and what the tables need included, to keep it and get it back unchanged.
[[nodiscard]] QJsonObject figuresToStorage(const FigureReport& report);
// Nothing when the object was not made by figuresToStorage().
[[nodiscard]] std::optional<FigureReport> figuresFromStorage(const QJsonObject& object);

} // namespace woonrust::papers
