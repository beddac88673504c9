// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/case_lists.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/pill.h"
#include "ui/lists/filter_menu.h"

namespace woonrust::ui {

class AppContext;

// "G26-0007"
[[nodiscard]] QString directiveNumber(qint64 key);
// The state by its name, in the colour of what it asks.
[[nodiscard]] Pill statePill(DirectiveState state, const QString& name);
// How a directive stands, the most pressing thing first: a breach to hear, an evaluation, its last day; else its state.
[[nodiscard]] Pill directivePill(const DirectiveRow& row, const CodeNames& codes, QDate today);
// The small line: kind, dossier, keeper.
[[nodiscard]] QString directiveSubline(const DirectiveRow& row, const CodeNames& codes);

// The filter in force, as chips; keys are those that withoutFilter() takes. `areaName` is that of the area filtered on.
[[nodiscard]] QList<FilterChip> filterChips(const DirectiveFilter& filter, const AppContext& context,
                                            const QString& areaName);
[[nodiscard]] DirectiveFilter withoutFilter(DirectiveFilter filter, const QString& key);
// Everything but the area that can be filtered on.
void fillFilterMenu(QMenu* menu, const FilterMenu<DirectiveFilter>& filters);

} // namespace woonrust::ui
