// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/registry.h"
#include "storage/cases/report_list.h"
#include "ui/kit/filter_bar.h"

#include <QHash>

class QMenu;

namespace woonrust::ui {

class AppContext;

// Names of what a filter refers to by id and the context does not hold.
struct FilterNames {
    std::vector<Area> areas;       // by name
    QHash<QString, QString> other; // text of the chip "unit", "reporter" or "dossier", when it is known
};

// What is in force, as chips.
[[nodiscard]] QList<FilterChip> chipsOf(const ReportFilter& filter, const AppContext& context,
                                        const FilterNames& names);
// The filter without what a chip stands for.
[[nodiscard]] ReportFilter withoutChip(ReportFilter filter, const QString& key);
// Everything that can be filtered on, with what is in force ticked; `apply` gets the new filter.
[[nodiscard]] QMenu* filterMenu(const ReportFilter& filter, const AppContext& context, const FilterNames& names,
                                const std::function<void(const ReportFilter&)>& apply);

} // namespace woonrust::ui
