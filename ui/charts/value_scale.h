// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "papers/paper.h"

#include <QString>
#include <vector>

namespace woonrust::charts {

// A value axis from 0 (or below, when there are negative values) with round steps. Counts get whole steps.
struct ValueScale {
    double from = 0;
    double to = 1;
    double step = 1;

    [[nodiscard]] std::vector<double> ticks() const;
    [[nodiscard]] QString label(double tick, papers::NumberFormat unit, const QLocale& locale) const;
    // Share of the axis at which a value lies: 0 at `from`, 1 at `to`.
    [[nodiscard]] double share(double value) const { return (value - from) / (to - from); }
};

// The scale that holds everything the chart shows (the sums, where series are stacked) in at most about five steps.
[[nodiscard]] ValueScale valueScale(const papers::Chart& chart);

} // namespace woonrust::charts
