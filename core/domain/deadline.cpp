// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/deadline.h"

#include <algorithm>

namespace woonrust {

namespace {

constexpr int maxAmount = 100'000;

// Half-open, like Suspension; an invalid `until` means without end.
struct Interval {
    QDate from;
    QDate until;
};

// The suspensions as they bear on a term: sensible ones only, cut off at day 1, joined where they touch, in order.
std::vector<Interval> standstills(std::span<const Suspension> suspensions, QDate start)
{
    std::vector<Interval> intervals;
    for (const Suspension& given : suspensions) {
        const bool ends = given.until.has_value();
        const QDate from = std::max(given.from, start.addDays(1));
        if (given.from.isValid() && (!ends || (given.until->isValid() && *given.until > from)))
            intervals.push_back({from, ends ? *given.until : QDate()});
    }
    std::ranges::sort(intervals, {}, &Interval::from);
    std::vector<Interval> joined;
    for (const Interval& next : intervals) {
        if (joined.empty() || (joined.back().until.isValid() && joined.back().until < next.from)) {
            joined.push_back(next);
        } else if (joined.back().until.isValid()) {
            joined.back().until = next.until.isValid() ? std::max(joined.back().until, next.until) : QDate();
        }
    }
    return joined;
}

Term countWorkingDays(int amount, QDate start, const std::vector<Interval>& standstills,
                      const WorkingCalendar& calendar)
{
    Term term;
    auto standstill = standstills.begin();
    QDate day = start;
    for (int left = amount; left > 0;) {
        day = day.addDays(1);
        if (standstill != standstills.end() && day >= standstill->from) {
            if (!standstill->until.isValid()) {
                term.suspended = true;
                return term;
            }
            day = standstill->until;
            ++standstill;
        }
        if (!day.isValid())
            return term;
        if (calendar.isWorkingDay(day))
            --left;
        else if (day.dayOfWeek() < Qt::Saturday)
            term.notCounted.push_back(day);
    }
    term.due = day;
    return term;
}

// A day on which a term may not end and that art. 2 and art. 3(5) do not count.
bool isDayOfRest(QDate day, DeadlineKind kind, const WorkingCalendar& calendar)
{
    return day.dayOfWeek() >= Qt::Saturday || calendar.isLegalHoliday(day) ||
           (kind == DeadlineKind::Statutory && calendar.isEquatedDay(day));
}

// Algemene termijnenwet art. 4(a).
bool isTooLongForTheAct(const DeadlineRule& rule)
{
    switch (rule.unit) {
    case TermUnit::Days:
        return rule.amount > 90;
    case TermUnit::Weeks:
        return rule.amount > 12;
    case TermUnit::Months:
        return rule.amount > 3;
    case TermUnit::Years:
        return true;
    case TermUnit::WorkingDays:
        break;
    }
    return false;
}

QDate movedByLaw(const DeadlineRule& rule, QDate start, QDate end, const WorkingCalendar& calendar)
{
    if (rule.kind == DeadlineKind::Calendar || rule.kind == DeadlineKind::ServiceNorm || rule.amount == 0)
        return end;
    if (rule.kind == DeadlineKind::Statutory && isTooLongForTheAct(rule))
        return end;
    const auto rests = [&](QDate day) { return isDayOfRest(day, rule.kind, calendar); };
    const int threshold = rule.kind == DeadlineKind::Statutory ? 3 : 2;
    if (rule.unit != TermUnit::Days || rule.amount >= threshold) {
        int open = 0;
        for (QDate day = start; day < end && open < 2;) {
            day = day.addDays(1);
            open += rests(day) ? 0 : 1;
        }
        while (open < 2) {
            end = end.addDays(1);
            open += rests(end) ? 0 : 1;
        }
    }
    while (rests(end))
        end = end.addDays(1);
    return end;
}

QDate endOfPlainTerm(const DeadlineRule& rule, QDate start)
{
    switch (rule.unit) {
    case TermUnit::Days:
        return start.addDays(rule.amount);
    case TermUnit::Weeks:
        return start.addDays(qint64(rule.amount) * 7);
    case TermUnit::Months:
        // 31 January + 1 month is the last day of February (1182/71 art. 3(2)(c)).
        return start.addMonths(rule.amount);
    case TermUnit::Years:
        return start.addYears(rule.amount);
    case TermUnit::WorkingDays:
        break;
    }
    return {};
}

} // namespace

Term computeTerm(const DeadlineRule& rule, QDate start, std::span<const Suspension> suspensions,
                 const WorkingCalendar& calendar)
{
    if (!start.isValid() || rule.amount < 0 || rule.amount > maxAmount)
        return {};
    const auto intervals = standstills(suspensions, start);
    if (rule.unit == TermUnit::WorkingDays)
        return countWorkingDays(rule.amount, start, intervals, calendar);

    Term term;
    QDate end = endOfPlainTerm(rule, start);
    for (const Interval& interval : intervals) {
        if (interval.from > end)
            break;
        if (!interval.until.isValid()) {
            term.suspended = true;
            return term;
        }
        end = end.addDays(interval.from.daysTo(interval.until));
    }
    if (!end.isValid())
        return term;
    term.due = movedByLaw(rule, start, end, calendar);
    if (*term.due != end)
        term.ranOutOn = end;
    return term;
}

QDate dueDate(const DeadlineRule& rule, QDate start, const WorkingCalendar& calendar)
{
    return computeTerm(rule, start, {}, calendar).due.value_or(QDate());
}

std::vector<Suspension> endedOn(std::vector<Suspension> suspensions, QDate day)
{
    if (day.isValid())
        for (Suspension& suspension : suspensions)
            if (!suspension.until)
                suspension.until = day;
    return suspensions;
}

QDate extendedDue(QDate due, std::span<const Extension> extensions)
{
    for (const Extension& extension : extensions)
        if (due.isValid() && extension.toldOn.isValid() && extension.toldOn <= due && extension.to > due)
            due = extension.to;
    return due;
}

DeadlineState deadlineState(std::optional<QDate> due, std::optional<QDate> metOn, QDate today,
                            const WorkingCalendar& calendar)
{
    if (metOn)
        return due && *metOn > *due ? DeadlineState::MetLate : DeadlineState::Met;
    if (!due)
        return DeadlineState::Suspended;
    if (today > *due)
        return DeadlineState::Missed;
    return today >= calendar.addWorkingDays(*due, -1) ? DeadlineState::DueSoon : DeadlineState::OnTime;
}

int workingDaysLate(std::optional<QDate> due, std::optional<QDate> metOn, QDate today, const WorkingCalendar& calendar)
{
    const QDate until = metOn.value_or(today);
    if (!due || until <= *due)
        return 0;
    return std::max(1, calendar.workingDaysBetween(*due, until));
}

} // namespace woonrust
