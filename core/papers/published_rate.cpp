// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/published_rate.h"

#include "papers/paper.h"

#include <cmath>

namespace woonrust::papers {

using namespace Qt::StringLiterals;

namespace {

using Form = PublishedRate::Form;

PublishedRate wholePercents(const DeadlineFigures& figures)
{
    const double rate = double(figures.inTime) / double(figures.counted);
    return {.form = Form::Percents, .value = std::round(100 * rate) / 100};
}

// So coarse that the numbers stay open when the reader can tell only that at least so many were counted: each of those
// must give a rate that rounds to this one, so a step must be worth a whole report.
PublishedRate coarseRate(const DeadlineFigures& figures, qint64 fewest)
{
    const bool fewLate = CellSuppression::isSmall(figures.counted - figures.inTime);
    const bool fewInTime = CellSuppression::isSmall(figures.inTime);
    if (fewest < 10 || (fewLate && fewInTime))
        return {};
    const double step = fewest >= 20 ? 0.05 : 0.1;
    // Four of the fewest, rounded away from the edge: 0 to 4 all fit.
    const double four = std::ceil(4 / double(fewest) / step - 1e-9) * step;
    if (fewLate)
        return {.form = Form::AtLeast, .value = 1 - four};
    if (fewInTime)
        return {.form = Form::AtMost, .value = four};
    const double rate = double(figures.inTime) / double(figures.counted);
    return {.form = Form::About, .value = std::round(rate / step) * step};
}

// The finest first.
std::vector<PublishedRate> formsOf(const DeadlineFigures& figures)
{
    return {wholePercents(figures), coarseRate(figures, figures.counted), coarseRate(figures, figures.counted - 4)};
}

// What a rate says of its numbers, in thousandths.
struct RateRange {
    qint64 low = 0;
    qint64 high = 1000;
};

RateRange rangeOf(const PublishedRate& rate)
{
    const auto value = qint64(std::round(rate.value * 1000));
    const qint64 half = value % 100 == 0 ? 50 : 25; // of a step of ten, or of five, percents
    switch (rate.form) {
    case Form::Percents:
        return {.low = value - 5, .high = value + 5};
    case Form::About:
        return {.low = value - half, .high = value + half};
    case Form::AtLeast:
        return {.low = value};
    case Form::AtMost:
        return {.high = value};
    case Form::Exact: // both its numbers are told
    case Form::LeftOut:
        break;
    }
    return {};
}

QString claimKey(const QString& deadlineKey, std::size_t form, const QString& side)
{
    return u"%1.rate%2.%3"_s.arg(deadlineKey).arg(form).arg(side);
}

} // namespace

QString PublishedRate::text(const QLocale& locale) const
{
    const QString percents = formatted({.value = value, .format = NumberFormat::Percent}, locale);
    switch (form) {
    case Form::Exact:
    case Form::Percents:
        return percents;
    case Form::About:
        return u"\u2248\u00a0"_s + percents;
    case Form::AtLeast:
        return u"\u2265\u00a0"_s + percents;
    case Form::AtMost:
        return u"\u2264\u00a0"_s + percents;
    case Form::LeftOut:
        break;
    }
    return u"x"_s;
}

void addRates(CellSuppression& cells, const QString& key, const DeadlineFigures& figures, bool fewSignals)
{
    if (figures.counted == 0)
        return;
    const bool few = figures.counted < 5 || CellSuppression::isSmall(figures.inTime) ||
                     CellSuppression::isSmall(figures.counted - figures.inTime);
    const auto forms = formsOf(figures);
    const bool tooFine[] = {few || fewSignals, fewSignals, false};
    for (std::size_t form = 0; form < forms.size(); ++form) {
        const RateRange range = rangeOf(forms[form]);
        const QString low = claimKey(key, form, u"low"_s);
        const QString high = claimKey(key, form, u"high"_s);
        const auto claim = [&](const QString& side, qint64 inTime, qint64 counted) {
            cells.addClaim(side, {{.key = key + u".in_time"_s, .factor = inTime},
                                  {.key = key + u".counted"_s, .factor = counted}});
            if (tooFine[form] || forms[form].form == Form::LeftOut)
                cells.hide(side);
        };
        claim(low, 1000, -range.low);
        claim(high, -1000, range.high);
    }
}

PublishedRate publishedRate(const CellSuppression& cells, const QString& deadlineKey, const DeadlineFigures& figures)
{
    if (!cells.isHidden(deadlineKey + u".counted"_s) && !cells.isHidden(deadlineKey + u".in_time"_s))
        return {.form = Form::Exact, .value = double(figures.inTime) / double(figures.counted)};
    const auto forms = formsOf(figures);
    for (std::size_t form = 0; form < forms.size(); ++form)
        if (!cells.isHidden(claimKey(deadlineKey, form, u"low"_s)) &&
            !cells.isHidden(claimKey(deadlineKey, form, u"high"_s)))
            return forms[form];
    return {};
}

} // namespace woonrust::papers
