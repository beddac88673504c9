// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/working_calendar.h"

#include "domain/dutch_holidays.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace woonrust {

namespace {

constexpr int firstTableYear = 1980;
constexpr int lastTableYear = 2079;
constexpr int lustrum = 5; // years
constexpr int maxWorkingDays = 100'000;
constexpr int maxSpanDays = 365'250;

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

const ClosingDay* find(const std::vector<ClosingDay>& days, QDate day)
{
    const auto found = std::ranges::find(days, day, &ClosingDay::date);
    return found != days.end() ? &*found : nullptr;
}

bool isOffOnLiberationDay(LiberationDayOff off, int year)
{
    return off == LiberationDayOff::EveryYear || (off == LiberationDayOff::Lustrum && year % lustrum == 0);
}

// The holidays of that year on which the office is closed by the settings.
std::vector<PublicHoliday> closedHolidays(const CalendarSettings& settings, int year)
{
    std::vector<PublicHoliday> holidays = publicHolidays(year);
    if (settings.goodFridayClosed)
        holidays.push_back(goodFriday(year));
    if (isOffOnLiberationDay(settings.liberationDay, year))
        holidays.push_back(liberationDay(year));
    if (settings.christmasEveClosed)
        holidays.push_back({.date = QDate(year, 12, 24), .key = QT_TRANSLATE_NOOP("Holiday", "Christmas Eve")});
    if (settings.newYearsEveClosed)
        holidays.push_back({.date = QDate(year, 12, 31), .key = QT_TRANSLATE_NOOP("Holiday", "New Year's Eve")});
    return holidays;
}

bool isClosed(const CalendarSettings& settings, QDate day)
{
    return isWeekend(day) || find(settings.ownClosingDays, day) ||
           (settings.equatedDaysClosed && find(settings.equatedDays, day)) ||
           std::ranges::contains(closedHolidays(settings, day.year()), day, &PublicHoliday::date);
}

} // namespace

std::vector<ClosingDay> publishedEquatedDays()
{
    return {{QDate(2024, 5, 10)}, {QDate(2024, 12, 27)}, {QDate(2025, 5, 30)}, {QDate(2026, 1, 2)},
            {QDate(2026, 5, 15)}, {QDate(2027, 5, 7)},   {QDate(2028, 4, 28)}, {QDate(2028, 5, 26)}};
}

struct WorkingCalendar::Table {
    CalendarSettings settings;
    qint64 firstDay = 0;         // Julian day of open[0]
    std::vector<bool> open = {}; // is it a working day, one per day of the table's years

    explicit Table(CalendarSettings given) : settings(std::move(given))
    {
        const QDate first(firstTableYear, 1, 1);
        const QDate end(lastTableYear + 1, 1, 1);
        firstDay = first.toJulianDay();
        open.resize(size_t(first.daysTo(end)));
        // Day 0 of the Julian count is a Monday.
        for (size_t i = 0; i < open.size(); ++i)
            open[i] = (firstDay + qint64(i)) % 7 < 5;
        for (int year = firstTableYear; year <= lastTableYear; ++year) {
            for (const PublicHoliday& holiday : closedHolidays(settings, year))
                close(holiday.date);
        }
        for (const ClosingDay& day : settings.ownClosingDays)
            close(day.date);
        if (settings.equatedDaysClosed) {
            for (const ClosingDay& day : settings.equatedDays)
                close(day.date);
        }
    }

    [[nodiscard]] bool covers(qint64 julianDay) const
    {
        return julianDay >= firstDay && julianDay < firstDay + qint64(open.size());
    }

    void close(QDate day)
    {
        if (day.isValid() && covers(day.toJulianDay()))
            open[size_t(day.toJulianDay() - firstDay)] = false;
    }
};

WorkingCalendar::WorkingCalendar(CalendarSettings settings) : m_table(std::make_shared<Table>(std::move(settings))) {}

const CalendarSettings& WorkingCalendar::settings() const
{
    return m_table->settings;
}

bool WorkingCalendar::isWorkingDay(QDate day) const
{
    if (!day.isValid())
        return false;
    const qint64 julianDay = day.toJulianDay();
    if (m_table->covers(julianDay))
        return m_table->open[size_t(julianDay - m_table->firstDay)];
    return !isClosed(m_table->settings, day);
}

std::optional<QString> WorkingCalendar::closedReason(QDate day) const
{
    if (!day.isValid() || isWorkingDay(day))
        return {};
    const CalendarSettings& settings = m_table->settings;
    const auto holidays = closedHolidays(settings, day.year());
    if (const auto found = std::ranges::find(holidays, day, &PublicHoliday::date); found != holidays.end())
        return found->displayName();
    if (const ClosingDay* own = find(settings.ownClosingDays, day))
        return own->name.isEmpty() ? QCoreApplication::translate("Holiday", "office closed") : own->name;
    if (isWeekend(day))
        return QCoreApplication::translate("Holiday", "weekend");
    const ClosingDay* equated = find(settings.equatedDays, day);
    return equated && !equated->name.isEmpty() ? equated->name
                                               : QCoreApplication::translate("Holiday", "equated with a holiday");
}

QDate WorkingCalendar::addWorkingDays(QDate day0, int n) const
{
    if (!day0.isValid() || std::abs(qint64(n)) > maxWorkingDays)
        return {};
    QDate day = day0;
    for (int left = std::abs(n); left > 0;) {
        day = day.addDays(n > 0 ? 1 : -1);
        if (!day.isValid())
            return {};
        if (isWorkingDay(day))
            --left;
    }
    return day;
}

int WorkingCalendar::workingDaysBetween(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    if (to < from)
        return -workingDaysBetween(to, from);
    const QDate last = from.daysTo(to) > maxSpanDays ? from.addDays(maxSpanDays) : to;
    int count = 0;
    for (QDate day = from; day < last;) {
        day = day.addDays(1);
        count += isWorkingDay(day) ? 1 : 0;
    }
    return count;
}

bool WorkingCalendar::isLegalHoliday(QDate day) const
{
    return day.isValid() && (day == goodFriday(day.year()).date || day == liberationDay(day.year()).date ||
                             std::ranges::contains(publicHolidays(day.year()), day, &PublicHoliday::date));
}

bool WorkingCalendar::isEquatedDay(QDate day) const
{
    return day.isValid() && find(m_table->settings.equatedDays, day);
}

} // namespace woonrust
