// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/case_lists.h"
#include "ui/kit/filter_bar.h"
#include "ui/lists/filter_menu.h"

namespace woonrust::ui {

// What is in force, as chips; `areaName` is that of the area filtered on.
[[nodiscard]] QList<FilterChip> chipsOf(const ReportFilter& filter, const AppContext& context, const QString& areaName);
// The filter without what a chip stands for.
[[nodiscard]] ReportFilter withoutChip(ReportFilter filter, const QString& key);
// Everything but the area that can be filtered on.
void fillFilterMenu(QMenu* menu, const FilterMenu<ReportFilter>& filters);

} // namespace woonrust::ui
