// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/working_calendar.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <span>
#include <vector>

namespace woonrust {

// Which rules a term follows (design 3.2).
enum class DeadlineKind {
    ServiceNorm, // our own promise, in working days of the calendar in force
    Calendar,    // contract or court: plain days, nothing moves the end
    Statutory,   // Algemene termijnenwet art. 1 to 4
    Gdpr,        // Regulation (EEC, Euratom) 1182/71 art. 3, for requests under the AVG
};

enum class TermUnit { WorkingDays, Days, Weeks, Months, Years };

struct DeadlineRule {
    DeadlineKind kind = DeadlineKind::ServiceNorm;
    int amount = 0; // 0 or more
    TermUnit unit = TermUnit::WorkingDays;
    friend bool operator==(const DeadlineRule&, const DeadlineRule&) = default;
};

// The promises to a reporter, in working days from the day of receipt (policy note of Wonen Zuid: 2, 10 and 5).
struct ReportNorms {
    int acknowledgement = 2;
    int feedbackLimit = 10;
    int feedbackTarget = 5;
    friend bool operator==(const ReportNorms&, const ReportNorms&) = default;
};

[[nodiscard]] constexpr DeadlineRule workingDayNorm(int workingDays)
{
    return {.kind = DeadlineKind::ServiceNorm, .amount = workingDays, .unit = TermUnit::WorkingDays};
}

// One month from receipt, art. 12(3) AVG.
[[nodiscard]] constexpr DeadlineRule privacyRequestTerm()
{
    return {.kind = DeadlineKind::Gdpr, .amount = 1, .unit = TermUnit::Months};
}

// A time in which the clock stands still: from the day `from` up to, not including, the day `until` on which it runs
// again. Without `until` it still stands. A suspension on or before day 0 counts for the days after day 0 only, one
// that begins after the term has run out does nothing, and days that two suspensions share count once. One whose
// `from` is invalid, or whose `until` is not later than it, does nothing.
struct Suspension {
    QDate from;
    std::optional<QDate> until = {};
    QString reason = {};
    friend bool operator==(const Suspension&, const Suspension&) = default;
};

// The same, with one that still stands ended on that day; an invalid day leaves it standing.
[[nodiscard]] std::vector<Suspension> endedOn(std::vector<Suspension> suspensions, QDate day);

// A longer term that was promised to the reporter (verdagen).
struct Extension {
    QDate to;     // the last day on which it is met in time
    QDate toldOn; // when the reporter heard of it
    QString reason = {};
    friend bool operator==(const Extension&, const Extension&) = default;
};

// The due day with those, in the order in which they were promised. One counts only when the reporter was told no later
// than the day on which the term would have run out without it, and when it is later. An invalid `due` (suspended)
// stays invalid.
[[nodiscard]] QDate extendedDue(QDate due, std::span<const Extension> extensions);

// A term worked out.
struct Term {
    std::optional<QDate> due; // nothing while suspended, or when the input makes no sense (invalid start, amount < 0)
    bool suspended = false;
    std::vector<QDate> notCounted; // closed days from Monday to Friday that a service norm skipped
    std::optional<QDate> ranOutOn; // where the term ended before the law moved it, when it did
};

// The day of the event (receipt, service, request) is day 0 and is never counted. In working days, the due date is the
// n-th working day after it on which the clock was not standing still. Plain days, weeks and months run to the day of
// the same name and then as many days longer as the clock stood still within them; after that
// - Statutory: a term of three days or more holds at least two days that are no Saturday, Sunday or holiday (art. 2)
//   and does not end on one of those (art. 1), equated days included; terms of more than 90 days, 12 weeks or 3
//   months, or of years, are left alone (art. 4);
// - Gdpr: a period of two days or more holds at least two working days (art. 3(5)) and does not end on a Saturday,
//   Sunday or holiday (art. 3(4)). Equated days are no holidays there: rather a day early than a day late.
// A term in working days is counted in the working days of the calendar, whatever its kind.
[[nodiscard]] Term computeTerm(const DeadlineRule& rule, QDate start, std::span<const Suspension> suspensions,
                               const WorkingCalendar& calendar);

// The due date alone, of a term that was never suspended. Invalid where computeTerm() gives none.
[[nodiscard]] QDate dueDate(const DeadlineRule& rule, QDate start, const WorkingCalendar& calendar);

// "10 working days", "6 weeks".
[[nodiscard]] QString termLength(int amount, TermUnit unit);

// How the due date came about, in one sentence in the language of the user interface:
// "10 working days from Thu 30-4-2026; not counted: Tue 5-5 (Liberation Day), Thu 14-5 (Ascension Day)".
// Weekends go without saying. Empty when the input makes no sense.
[[nodiscard]] QString explainTerm(const DeadlineRule& rule, QDate start, std::span<const Suspension> suspensions,
                                  const WorkingCalendar& calendar);

// The same for a due date that stays as it was while the calendar changed: "10 working days from Thu 30-4-2026; due on
// Fri 15-5-2026 by the calendar of that time".
[[nodiscard]] QString explainKeptTerm(const DeadlineRule& rule, QDate start, QDate due);

// What each longer term does to the day on which it would have run out, one sentence part each:
// "extended to Fri 18-12-2026, the reporter was told on Wed 2-12-2026 (waiting for the survey)".
[[nodiscard]] QStringList explainExtensions(QDate due, std::span<const Extension> extensions);

enum class DeadlineState {
    Met,
    MetLate,
    OnTime,    // green
    DueSoon,   // amber: from one working day before the due date, up to and including it
    Missed,    // red: the due date is past
    Suspended, // no due date now
};

[[nodiscard]] DeadlineState deadlineState(std::optional<QDate> due, std::optional<QDate> metOn, QDate today,
                                          const WorkingCalendar& calendar);

// Working days from the due date to the day it was met, or until today when it was not; 0 when in time. Late by a
// weekend only still counts as 1.
[[nodiscard]] int workingDaysLate(std::optional<QDate> due, std::optional<QDate> metOn, QDate today,
                                  const WorkingCalendar& calendar);

// "Thu 30-4-2026", or "Thu 30-4" without the year, with the weekday in the language of the user interface. An invalid
// date gives an empty text.
[[nodiscard]] QString shortDate(QDate day, bool withYear = true);

} // namespace woonrust
