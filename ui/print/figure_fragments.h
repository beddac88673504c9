// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/paper.h"
#include "ui/print/fragment.h"
#include "ui/print/page_style.h"

namespace woonrust::print {

// Tiles in rows of at most five, all of a row equally high.
[[nodiscard]] Fragments fragmentsOf(const papers::TileRow& row, const PageStyle& style, double width);

// Charts two by two; a single one gets the whole width. A chart is drawn up when it is first painted, on the GUI
// thread.
[[nodiscard]] Fragments fragmentsOf(const papers::ChartRow& row, const PageStyle& style, double width,
                                    const QLocale& locale);

} // namespace woonrust::print
