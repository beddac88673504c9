// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/dutch_holidays.h"

#include <KHolidays/HolidayRegion>
#include <QCoreApplication>
#include <QFileInfo> // HolidayRegion declares a constructor with it without including it
#include <QHash>
#include <QMutex>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace woonrust {

namespace {

// What KHolidays calls "public" and not worked on. Easter, Whitsun and Christmas come as one entry of two days.
std::vector<QDate> datesFromKHolidays(int year)
{
    const KHolidays::HolidayRegion region(u"nl_nl"_s);
    if (!region.isValid())
        return {};
    std::vector<QDate> dates;
    for (const auto& holiday : region.rawHolidays(QDate(year, 1, 1), QDate(year, 12, 31), u"public"_s)) {
        if (holiday.dayType() != KHolidays::Holiday::NonWorkday)
            continue;
        for (QDate day = holiday.observedStartDate(); day <= holiday.observedEndDate(); day = day.addDays(1))
            dates.push_back(day);
    }
    return dates;
}

// A name that KHolidays gives, for a day that our own arithmetic does not know (a new national holiday).
QString nameFromKHolidays(QDate date)
{
    const KHolidays::HolidayRegion region(u"nl_nl"_s);
    const auto holidays = region.rawHolidays(date, date, u"public"_s);
    return holidays.isEmpty() ? QString() : holidays.constFirst().name();
}

std::vector<PublicHoliday> readPublicHolidays(int year)
{
    auto known = computedPublicHolidays(year);
    const auto dates = datesFromKHolidays(year);
    if (dates.empty())
        return known;
    std::vector<PublicHoliday> holidays;
    for (const QDate date : dates) {
        const auto same = std::ranges::find(known, date, &PublicHoliday::date);
        holidays.push_back(same != known.end() ? *same : PublicHoliday{.date = date, .name = nameFromKHolidays(date)});
    }
    std::ranges::sort(holidays, {}, &PublicHoliday::date);
    return holidays;
}

} // namespace

QString PublicHoliday::displayName() const
{
    return key ? QCoreApplication::translate("Holiday", key) : name;
}

QDate easterSunday(int year)
{
    // The anonymous Gregorian algorithm (Meeus/Jones/Butcher).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

PublicHoliday goodFriday(int year)
{
    return {.date = easterSunday(year).addDays(-2), .key = QT_TRANSLATE_NOOP("Holiday", "Good Friday")};
}

PublicHoliday liberationDay(int year)
{
    return {.date = QDate(year, 5, 5), .key = QT_TRANSLATE_NOOP("Holiday", "Liberation Day")};
}

std::vector<PublicHoliday> computedPublicHolidays(int year)
{
    const QDate easter = easterSunday(year);
    // On a Sunday the day is celebrated on the Saturday before.
    const bool king = year >= 2014;
    QDate royal(year, 4, king ? 27 : 30);
    if (royal.dayOfWeek() == Qt::Sunday)
        royal = royal.addDays(-1);

    std::vector<PublicHoliday> holidays{
        {.date = QDate(year, 1, 1), .key = QT_TRANSLATE_NOOP("Holiday", "New Year's Day")},
        {.date = easter, .key = QT_TRANSLATE_NOOP("Holiday", "Easter Sunday")},
        {.date = easter.addDays(1), .key = QT_TRANSLATE_NOOP("Holiday", "Easter Monday")},
        {.date = royal,
         .key = king ? QT_TRANSLATE_NOOP("Holiday", "King's Day") : QT_TRANSLATE_NOOP("Holiday", "Queen's Day")},
        {.date = easter.addDays(39), .key = QT_TRANSLATE_NOOP("Holiday", "Ascension Day")},
        {.date = easter.addDays(49), .key = QT_TRANSLATE_NOOP("Holiday", "Whit Sunday")},
        {.date = easter.addDays(50), .key = QT_TRANSLATE_NOOP("Holiday", "Whit Monday")},
        {.date = QDate(year, 12, 25), .key = QT_TRANSLATE_NOOP("Holiday", "Christmas Day")},
        {.date = QDate(year, 12, 26), .key = QT_TRANSLATE_NOOP("Holiday", "Boxing Day")},
    };
    std::ranges::sort(holidays, {}, &PublicHoliday::date);
    return holidays;
}

std::vector<PublicHoliday> publicHolidays(int year)
{
    static QMutex mutex;
    static QHash<int, std::vector<PublicHoliday>> years;
    const QMutexLocker lock(&mutex);
    const auto found = years.constFind(year);
    return found != years.cend() ? *found : *years.insert(year, readPublicHolidays(year));
}

} // namespace woonrust
