// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/process/process_sheet.h"

namespace woonrust::ui {

// The steps and ends of a chart, in the order of reading: what can be chosen.
[[nodiscard]] std::vector<const LayoutBox*> choosable(const ProcessLayout& layout);
[[nodiscard]] QString boxAt(const ProcessLayout& layout, QPointF point);
[[nodiscard]] QString startOf(const ProcessSheet& sheet);

// Where a key leads from a box. Down follows the arrow, the one that the dossier took if it did, and Up goes back to
// where it came from. Right and Left go to what stands beside it, then on to the next or previous row, so that they
// pass everything.
enum class Walk { Down, Up, Right, Left };
[[nodiscard]] QString walked(const ProcessSheet& sheet, const QString& from, Walk walk);

} // namespace woonrust::ui
