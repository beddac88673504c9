// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lists/case_lists.h"
#include "ui/kit/filter_bar.h"
#include "ui/kit/pill.h"
#include "ui/lists/filter_menu.h"

namespace woonrust {
class CodeNames;
}

namespace woonrust::ui {

class AppContext;

// "D26-00045"
[[nodiscard]] QString dossierNumber(qint64 key);
// "fri 4 dec", with the year when it is another one than today's.
[[nodiscard]] QString dayText(QDate day, QDate today);
// The same with the time of a UTC moment, as it is in Amsterdam: "di 1 dec 10:00".
[[nodiscard]] QString momentText(const QDateTime& utc, QDate today);
// How a dossier stands, the most pressing thing first: late, today, a date, stuck, on course; aftercare or closed;
// hidden.
[[nodiscard]] Pill dossierPill(const DossierRow& row, QDate today);
// The small line: kind, handler, days open; of a closed one the days of closing and aftercare.
[[nodiscard]] QString dossierSubline(const DossierRow& row, const CodeNames& codes, QDate today);

// The filter in force, as chips; keys are those that withoutFilter() takes. `areaName` is that of the area filtered on.
[[nodiscard]] QList<FilterChip> filterChips(const DossierFilter& filter, const AppContext& context,
                                            const QString& areaName);
[[nodiscard]] DossierFilter withoutFilter(DossierFilter filter, const QString& key);
[[nodiscard]] QString dueName(DossierDue due);
// Everything but the area that can be filtered on.
void fillFilterMenu(QMenu* menu, const FilterMenu<DossierFilter>& filters);

} // namespace woonrust::ui
