// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/figures/figure_store.h"

namespace woonrust::storage {

struct SqlPart {
    QString sql; // starts with " AND", or is empty
    Values values = {};
};

inline Values operator+(Values left, const Values& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

// Conditions on `report r` and `dossier d`.
[[nodiscard]] SqlPart reportFilter(const FigureFilter& filter);
[[nodiscard]] SqlPart dossierFilter(const FigureFilter& filter);

// A recursive common table `closing_days (day)`: every day on or after the value on which a row of `table` was closed.
// Looking those up one by one reads only the rows that are wanted, where a range would read all that closed since.
[[nodiscard]] QString closingDayTable(const QString& table);

// The area of `dossier d`: its own, or else that of its unit.
extern const QString dossierArea;

} // namespace woonrust::storage
