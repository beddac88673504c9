// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/visit.h"

#include "domain/clock.h"

#include <algorithm>

namespace woonrust::visit {

namespace {

constexpr int minutesOfDay = 24 * 60;
constexpr int lastStep = minutesOfDay - step;

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

QTime timeOf(int minute)
{
    return {minute / 60, minute % 60};
}

} // namespace

Second secondOf(const Task& task)
{
    if (!task.second || task.second == task.assignee)
        return Second::Nobody;
    if (task.secondAnswer.isEmpty())
        return Second::Asked;
    return task.secondAnswer == QLatin1StringView("YES") ? Second::Comes : Second::Cannot;
}

int minutesOf(const Task& task)
{
    return task.minutes.value_or(usualMinutes);
}

QDateTime endOf(const Task& task)
{
    constexpr qint64 secondsOfMinute = 60;
    return task.startsAt.toUTC().addSecs(secondsOfMinute * minutesOf(task));
}

QTime onStep(QTime time)
{
    return timeOf(std::clamp((minuteOf(time) + step / 2) / step * step, 0, lastStep));
}

QDateTime moved(const QDateTime& startsAt, int days, int minutes)
{
    const QDateTime here = amsterdamTime(startsAt);
    const QDate day = here.date().addDays(days);
    if (minutes == 0)
        return utcFromAmsterdam(day, here.time());
    // From 9:20 the next quarter is 9:30, and the one before it 9:15.
    const int from = minuteOf(here.time());
    const int off = from % step;
    const int first = off == 0 ? from : minutes > 0 ? from - off : from - off + step;
    return utcFromAmsterdam(day, timeOf(std::clamp(first + minutes / step * step, 0, lastStep)));
}

} // namespace woonrust::visit
