// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/entity.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <array>
#include <optional>
#include <vector>

// When nuisance happens: by hour and weekday, per week, and before and after something was done.
namespace woonrust {

// How many in an hour that begins then; and on a day. As storage counts them.
struct HourCount {
    QDateTime hour; // UTC
    int count = 0;
};
struct DayCount {
    QDate day; // Amsterdam
    int count = 0;
};

struct WeekCount {
    QDate monday;
    int count = 0;
};

struct Rhythm {
    std::array<std::array<int, 24>, 7> byHour{}; // Monday first, hours of Amsterdam
    int timed = 0;                               // how many of them have a time
    int untimed = 0;                             // and how many a day alone
    std::vector<WeekCount> weeks;                // every week from the first to the last, also without any
    std::vector<DayCount> days;                  // oldest first
    [[nodiscard]] int total() const { return timed + untimed; }
    [[nodiscard]] int most() const; // in one hour of the week
};

// `hours` holds what has a time, `days` all. The weeks go on to that of `last`.
[[nodiscard]] Rhythm rhythmOf(const std::vector<HourCount>& hours, const std::vector<DayCount>& days, QDate last);

[[nodiscard]] QDate mondayOf(QDate day);
// 0 Monday to 6 Sunday, and the hour, in Amsterdam.
struct HourOfWeek {
    int day = 0;
    int hour = 0;
    friend bool operator==(const HourOfWeek&, const HourOfWeek&) = default;
};
[[nodiscard]] HourOfWeek hourOfWeek(const QDateTime& utc);

// Something that was done on a day and may have changed it.
struct Deed {
    QDate on;
    QString name; // in the language of the user
    EntityKind kind = EntityKind::Casebook;
    qint64 id = 0;
};

// As many days before something was done as after it.
struct Effect {
    int days = 0; // of each side
    int before = 0;
    int after = 0;
    // How often chance alone would give a difference as large as this, when nothing had changed: 0 to 1.
    double chance = 1;
    // Too few to say anything, whatever they are.
    [[nodiscard]] bool isSmall() const { return before + after < smallCount; }
    static constexpr int smallCount = 12;
    static constexpr int mostDays = 28;
    static constexpr int leastDays = 7;
};

// The day itself counts as after. Nothing when less than a week lies on either side: between the first day of `days`
// (nobody counted before that) and the deed, or between the deed and today.
[[nodiscard]] std::optional<Effect> effectOf(QDate deed, const std::vector<DayCount>& days, QDate today);

// One sentence about it: how many before, how many after, and what that is worth.
[[nodiscard]] QString effectText(const Effect& effect, const QString& deed);

} // namespace woonrust
