// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rhythm.h"

#include "domain/clock.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace woonrust {

namespace {

// The chance of a split of `n` as uneven as `part`, or more so, when each is as likely before as after: twice the tail
// of the binomial distribution with one half (an exact test of two Poisson counts over the same time).
double chanceOfSplit(int part, int n)
{
    const int low = std::min(part, n - part);
    if (n == 0 || 2 * low == n)
        return 1;
    double tail = 0;
    for (int k = 0; k <= low; ++k)
        tail += std::exp(std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0) - n * std::log(2.0));
    return std::min(1.0, 2 * tail);
}

} // namespace

int Rhythm::most() const
{
    int most = 0;
    for (const auto& day : byHour)
        most = std::max(most, *std::ranges::max_element(day));
    return most;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

HourOfWeek hourOfWeek(const QDateTime& utc)
{
    const QDateTime local = amsterdamTime(utc);
    return {.day = local.date().dayOfWeek() - 1, .hour = local.time().hour()};
}

Rhythm rhythmOf(const std::vector<HourCount>& hours, const std::vector<DayCount>& days, QDate last)
{
    Rhythm rhythm;
    for (const HourCount& each : hours) {
        const HourOfWeek at = hourOfWeek(each.hour);
        rhythm.byHour.at(std::size_t(at.day)).at(std::size_t(at.hour)) += each.count;
        rhythm.timed += each.count;
    }
    rhythm.days = days;
    std::ranges::sort(rhythm.days, {}, &DayCount::day);
    int total = 0;
    for (const DayCount& each : rhythm.days)
        total += each.count;
    rhythm.untimed = total - rhythm.timed;
    if (rhythm.days.empty())
        return rhythm;
    const QDate end = mondayOf(std::max(last, rhythm.days.back().day));
    for (QDate monday = mondayOf(rhythm.days.front().day); monday <= end; monday = monday.addDays(7))
        rhythm.weeks.push_back({.monday = monday, .count = 0});
    for (const DayCount& each : rhythm.days)
        rhythm.weeks.at(std::size_t(rhythm.weeks.front().monday.daysTo(each.day) / 7)).count += each.count;
    return rhythm;
}

std::optional<Effect> effectOf(QDate deed, const std::vector<DayCount>& days, QDate today)
{
    if (days.empty())
        return {};
    const auto first = std::ranges::min_element(days, {}, &DayCount::day)->day;
    const qint64 room = std::min<qint64>({first.daysTo(deed), deed.daysTo(today) + 1, Effect::mostDays});
    if (room < Effect::leastDays)
        return {};
    Effect effect{.days = int(room)};
    for (const DayCount& each : days) {
        if (each.day >= deed.addDays(-room) && each.day < deed)
            effect.before += each.count;
        else if (each.day >= deed && each.day < deed.addDays(room))
            effect.after += each.count;
    }
    effect.chance = chanceOfSplit(effect.after, effect.before + effect.after);
    return effect;
}

QString effectText(const Effect& effect, const QString& deed)
{
    const QString counts =
        QCoreApplication::translate("Rhythm", "%n day(s) before “%1”: %2, after it: %3.", nullptr, effect.days)
            .arg(deed)
            .arg(effect.before)
            .arg(effect.after);
    QString worth;
    if (effect.isSmall())
        worth = QCoreApplication::translate("Rhythm", "Small numbers: this may be chance.");
    else if (effect.chance >= 0.05)
        worth = QCoreApplication::translate("Rhythm", "The difference may well be chance.");
    else
        worth = QCoreApplication::translate("Rhythm", "Chance alone is not likely; other causes may be.");
    return counts + QLatin1Char(' ') + worth;
}

} // namespace woonrust
