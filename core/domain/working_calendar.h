// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace woonrust {

struct ClosingDay {
    QDate date;
    QString name = {};
    friend bool operator==(const ClosingDay&, const ClosingDay&) = default;
};

// The days that the King put on a par with a holiday (Algemene termijnenwet art. 3(3), published in the
// Staatscourant), 2024 to 2028. Later ones are added as they are decided.
[[nodiscard]] std::vector<ClosingDay> publishedEquatedDays();

// In which years 5 May is a day off: there is no rule, collective agreements differ.
enum class LiberationDayOff {
    EveryYear,
    Lustrum, // once in five years: 2025, 2030
    Never,
};

// Which days count as closed for the service norms. Saturdays, Sundays and the holidays of publicHolidays() always do.
struct CalendarSettings {
    bool goodFridayClosed = true;
    LiberationDayOff liberationDay = LiberationDayOff::EveryYear;
    bool christmasEveClosed = false;
    bool newYearsEveClosed = false;
    bool equatedDaysClosed = false;
    std::vector<ClosingDay> ownClosingDays = {};
    // These always count for statutory terms, and for the service norms when equatedDaysClosed is set.
    std::vector<ClosingDay> equatedDays = publishedEquatedDays();
    friend bool operator==(const CalendarSettings&, const CalendarSettings&) = default;
};

// The working days of the organisation: an immutable value, cheap to copy and to ask from any thread (a day within
// 1980..2079 is a table look-up, others are computed). An invalid date is no working day, and every answer about one
// is an invalid date or 0.
class WorkingCalendar {
public:
    explicit WorkingCalendar(CalendarSettings settings = {});

    [[nodiscard]] const CalendarSettings& settings() const;

    [[nodiscard]] bool isWorkingDay(QDate day) const;
    // Why the office is closed, in the language of the user interface: the name of the holiday or own closing day, or
    // "weekend". Nothing on a working day.
    [[nodiscard]] std::optional<QString> closedReason(QDate day) const;

    // The n-th working day after day0; day0 itself is never counted (day 0) and need not be a working day. With n = 0
    // day0 itself, with n < 0 the n-th working day before it. |n| above 100,000 gives an invalid date.
    [[nodiscard]] QDate addWorkingDays(QDate day0, int n) const;
    // How many working days lie after `from`, up to and including `to`; negative when `to` is the earlier one. So
    // workingDaysBetween(day0, addWorkingDays(day0, n)) == n for n >= 0. Counts no further than 1,000 years.
    [[nodiscard]] int workingDaysBetween(QDate from, QDate to) const;

    // A holiday for the Algemene termijnenwet art. 3(1) and (2): whatever the settings say about the office.
    [[nodiscard]] bool isLegalHoliday(QDate day) const;
    // A day put on a par with one by art. 3(3).
    [[nodiscard]] bool isEquatedDay(QDate day) const;

private:
    struct Table;
    std::shared_ptr<const Table> m_table;
};

} // namespace woonrust
