// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <optional>

namespace woonrust::ui {

// A wall-clock moment in Europe/Amsterdam; the time is invalid when only a day is meant.
struct DayTime {
    QDate date;
    QTime time;

    friend bool operator==(const DayTime&, const DayTime&) = default;
};

// Where a date without a year, or a weekday, lies: a report was received in the past, an appointment is in the future.
enum class Lean { Past, Future };

// Reads what people type, in Dutch or English: "20-11", "20-11-2026", "2026-11-20", "20 nov", "vandaag", "gisteren
// 14:30", "vr 9u30", "+3", "14:30" (today). A weekday before a full date ("vr 20-11-2026") must fit it. Nothing when it
// is no date, or a date that does not exist. `now` is wall-clock time in Europe/Amsterdam.
[[nodiscard]] std::optional<DayTime> readDayTime(const QString& text, const DayTime& now, Lean lean);

// "vr 20-11-2026 09:42"; without a time "vr 20-11-2026". Weekdays in the language of the program.
[[nodiscard]] QString writeDayTime(const DayTime& value);
[[nodiscard]] QString shortWeekday(QDate date);

} // namespace woonrust::ui
