// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/value_scale.h"

#include <algorithm>
#include <cmath>

namespace woonrust::charts {

using papers::Chart;
using papers::ChartKind;
using papers::NumberFormat;

namespace {

constexpr int wantedSteps = 4;

// The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below `rough`.
double niceStep(double rough, bool whole)
{
    if (whole && rough <= 1)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        const double step = factor * power;
        if (step >= rough * 0.999 && (!whole || std::floor(step) == step))
            return step;
    }
    return 10 * power;
}

} // namespace

std::vector<double> ValueScale::ticks() const
{
    std::vector<double> result;
    const int count = static_cast<int>(std::lround((to - from) / step));
    for (int i = 0; i <= count; ++i)
        result.push_back(from + i * step);
    return result;
}

QString ValueScale::label(double tick, NumberFormat unit, const QLocale& locale) const
{
    const bool whole = std::floor(step) == step;
    if (unit == NumberFormat::Percent)
        return papers::formatted({.value = tick, .format = unit}, locale);
    if (unit == NumberFormat::Euro && !whole)
        return locale.toString(tick, 'f', 2);
    return locale.toString(tick, 'f', whole ? 0 : (std::floor(step * 10) == step * 10 ? 1 : 2));
}

ValueScale valueScale(const Chart& chart)
{
    double lowest = 0;
    double highest = 0;
    for (std::size_t place = 0; place < chart.categories.size(); ++place) {
        double sum = 0;
        for (const auto& series : chart.series) {
            const double value = place < series.points.size() ? series.points[place].value.value_or(0) : 0;
            sum = chart.kind == ChartKind::StackedColumns ? sum + value : value;
            lowest = std::min(lowest, sum);
            highest = std::max(highest, sum);
        }
    }
    if (chart.unit == NumberFormat::Percent && lowest >= 0 && highest <= 1)
        return {.from = 0, .to = 1, .step = 0.25};
    if (highest <= lowest)
        highest = lowest + 1;
    const double step = niceStep((highest - lowest) / wantedSteps, chart.unit == NumberFormat::Whole);
    return {.from = std::floor(lowest / step) * step, .to = std::ceil(highest / step) * step, .step = step};
}

} // namespace woonrust::charts
