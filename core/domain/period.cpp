// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/period.h"

namespace woonrust {

Period Period::month(int year, int month)
{
    const QDate first(year, month, 1);
    return {.from = first, .until = first.addMonths(1)};
}

Period Period::previous() const
{
    if (!isValid())
        return {};
    if (isWholeMonths()) {
        const int months = (until.year() - from.year()) * 12 + until.month() - from.month();
        return {.from = from.addMonths(-months), .until = from};
    }
    return {.from = from.addDays(-from.daysTo(until)), .until = from};
}

Period Period::yearBefore() const
{
    return {.from = from.addYears(-1), .until = until.addYears(-1)};
}

} // namespace woonrust
