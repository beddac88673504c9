// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/case/tab_list.h"
#include "ui/pages/dossiers/case_view.h"

namespace woonrust::ui {

// The reports, the people and the measures of a dossier as lines of its tabs. Days of the year of `today` go without
// the year.
[[nodiscard]] std::vector<TabLine> reportLines(const CaseView& view, QDate today);
[[nodiscard]] std::vector<TabLine> partyLines(const CaseView& view, QDate today);
[[nodiscard]] std::vector<TabLine> measureLines(const CaseView& view, QDate today);
// The dossiers that belong with it; their ids are below zero, so that they stand below the people.
[[nodiscard]] std::vector<TabLine> linkLines(const CaseView& view);

} // namespace woonrust::ui
