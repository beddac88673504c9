// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a deadline; the arithmetic is in deadline.cpp.
#include "domain/deadline.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace woonrust {

namespace {

QString words(const char* text, int n = -1)
{
    return QCoreApplication::translate("Deadline", text, nullptr, n);
}

QString length(const DeadlineRule& rule, const QString& from)
{
    switch (rule.unit) {
    case TermUnit::WorkingDays:
        return words(QT_TRANSLATE_N_NOOP("Deadline", "%n working day(s) from %1"), rule.amount).arg(from);
    case TermUnit::Days:
        return words(QT_TRANSLATE_N_NOOP("Deadline", "%n day(s) from %1"), rule.amount).arg(from);
    case TermUnit::Weeks:
        return words(QT_TRANSLATE_N_NOOP("Deadline", "%n week(s) from %1"), rule.amount).arg(from);
    case TermUnit::Months:
        return words(QT_TRANSLATE_N_NOOP("Deadline", "%n month(s) from %1"), rule.amount).arg(from);
    case TermUnit::Years:
        return words(QT_TRANSLATE_N_NOOP("Deadline", "%n year(s) from %1"), rule.amount).arg(from);
    }
    return {};
}

QString notCounted(const std::vector<QDate>& days, int year, const WorkingCalendar& calendar)
{
    QStringList named;
    for (const QDate day : days) {
        named << words(QT_TRANSLATE_NOOP("Deadline", "%1 (%2)"))
                     .arg(shortDate(day, day.year() != year), calendar.closedReason(day).value_or(QString()));
    }
    return words(QT_TRANSLATE_NOOP("Deadline", "not counted: %1")).arg(named.join(u", "_s));
}

QString suspended(const Suspension& suspension)
{
    const QString from = shortDate(suspension.from);
    if (suspension.until) {
        const QString until = shortDate(*suspension.until);
        return suspension.reason.isEmpty()
                   ? words(QT_TRANSLATE_NOOP("Deadline", "suspended from %1 until %2")).arg(from, until)
                   : words(QT_TRANSLATE_NOOP("Deadline", "suspended from %1 until %2 (%3)"))
                         .arg(from, until, suspension.reason);
    }
    return suspension.reason.isEmpty()
               ? words(QT_TRANSLATE_NOOP("Deadline", "suspended since %1")).arg(from)
               : words(QT_TRANSLATE_NOOP("Deadline", "suspended since %1 (%2)")).arg(from, suspension.reason);
}

// Did this suspension let the clock stand still on a day of the term?
bool matters(const Suspension& suspension, QDate start, const Term& term)
{
    if (!suspension.from.isValid() || (suspension.until && *suspension.until <= suspension.from))
        return false;
    const std::optional<QDate> lastDay = term.ranOutOn ? term.ranOutOn : term.due;
    return (!suspension.until || *suspension.until > start.addDays(1)) && (!lastDay || suspension.from <= *lastDay);
}

} // namespace

QString termLength(int amount, TermUnit unit)
{
    switch (unit) {
    case TermUnit::WorkingDays:
        return words(QT_TRANSLATE_N_NOOP("Deadline", "%n working day(s)"), amount);
    case TermUnit::Days:
        return words(QT_TRANSLATE_N_NOOP("Deadline", "%n day(s)"), amount);
    case TermUnit::Weeks:
        return words(QT_TRANSLATE_N_NOOP("Deadline", "%n week(s)"), amount);
    case TermUnit::Months:
        return words(QT_TRANSLATE_N_NOOP("Deadline", "%n month(s)"), amount);
    case TermUnit::Years:
        return words(QT_TRANSLATE_N_NOOP("Deadline", "%n year(s)"), amount);
    }
    return {};
}

QString shortDate(QDate day, bool withYear)
{
    if (!day.isValid())
        return {};
    static constexpr std::array weekdays{
        QT_TRANSLATE_NOOP("Deadline", "Mon"), QT_TRANSLATE_NOOP("Deadline", "Tue"),
        QT_TRANSLATE_NOOP("Deadline", "Wed"), QT_TRANSLATE_NOOP("Deadline", "Thu"),
        QT_TRANSLATE_NOOP("Deadline", "Fri"), QT_TRANSLATE_NOOP("Deadline", "Sat"),
        QT_TRANSLATE_NOOP("Deadline", "Sun"),
    };
    const QString weekday = words(weekdays[size_t(day.dayOfWeek() - 1)]);
    const QString number = day.toString(withYear ? u"d-M-yyyy"_s : u"d-M"_s);
    return words(QT_TRANSLATE_NOOP("Deadline", "%1 %2")).arg(weekday, number);
}

QString explainTerm(const DeadlineRule& rule, QDate start, std::span<const Suspension> suspensions,
                    const WorkingCalendar& calendar)
{
    const Term term = computeTerm(rule, start, suspensions, calendar);
    if (!term.due && !term.suspended)
        return {};
    QStringList clauses{length(rule, shortDate(start))};
    if (!term.notCounted.empty())
        clauses << notCounted(term.notCounted, start.year(), calendar);
    std::vector<Suspension> sorted(suspensions.begin(), suspensions.end());
    std::ranges::stable_sort(sorted, {}, &Suspension::from);
    for (const Suspension& suspension : sorted) {
        if (matters(suspension, start, term))
            clauses << suspended(suspension);
    }
    if (term.ranOutOn) {
        const QString moved = words(
            QT_TRANSLATE_NOOP("Deadline", "moved from %1 to %2, because a term does not end on a weekend or holiday"));
        clauses << moved.arg(shortDate(*term.ranOutOn), shortDate(*term.due));
    }
    return clauses.join(u"; "_s);
}

QString explainKeptTerm(const DeadlineRule& rule, QDate start, QDate due)
{
    return words(QT_TRANSLATE_NOOP("Deadline", "%1; due on %2 by the calendar of that time"))
        .arg(length(rule, shortDate(start)), shortDate(due));
}

QStringList explainExtensions(QDate due, std::span<const Extension> extensions)
{
    QStringList clauses;
    for (const Extension& extension : extensions) {
        const QDate longer = extendedDue(due, {&extension, 1});
        const QString text =
            longer == due
                ? words(QT_TRANSLATE_NOOP("Deadline", "a longer term until %1 does not count, the reporter was told on "
                                                      "%2, when the term had run out (%3)"))
                : words(QT_TRANSLATE_NOOP("Deadline", "extended to %1, the reporter was told on %2 (%3)"));
        clauses << text.arg(shortDate(extension.to), shortDate(extension.toldOn), extension.reason);
        due = longer;
    }
    return clauses;
}

} // namespace woonrust
