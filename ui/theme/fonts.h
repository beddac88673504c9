// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace woonrust::ui {

// Fonts of the three text sizes besides the normal one, made from the font at hand.
[[nodiscard]] QFont bold(const QFont& base);
[[nodiscard]] QFont slightlySmaller(const QFont& base); // labels above fields
[[nodiscard]] QFont smaller(const QFont& base);         // sub lines
[[nodiscard]] QFont title(const QFont& base);           // page title
[[nodiscard]] QFont heading(const QFont& base);         // card title
[[nodiscard]] QFont figure(const QFont& base);          // the number on a tile

} // namespace woonrust::ui
