// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/paper.h"
#include "ui/print/fragment.h"
#include "ui/print/page_style.h"

namespace woonrust::print {

// A table: title, head (again on each page), rows, total. Two rows at least stay with the head, and two with the end.
// Columns get their share by weight, but never less than their widest word while others have room to give.
[[nodiscard]] Fragments fragmentsOf(const papers::Table& table, const PageStyle& givenStyle, double width);

} // namespace woonrust::print
