// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/code_list.h"

#include <QString>
#include <vector>

namespace woonrust::exchange {

// The code that people mean with a word that is neither code nor name of a list: "woning" of EENHEIDSOORT is WOO,
// "mail" of COMMUNICATIEKANAAL is EMA. Empty when there is none.
[[nodiscard]] QString codeMeant(const QString& list, const QString& text);

// A sentence on a value that a list does not have: the nearest names when some are near, and the names to choose from.
[[nodiscard]] QString notInList(const QString& text, const std::vector<CodeValue>& values);

} // namespace woonrust::exchange
