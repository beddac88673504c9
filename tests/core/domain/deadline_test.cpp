// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/deadline.h"

#include "support/catch_qt.h"

#include <QCoreApplication>
#include <QHash>
#include <QTranslator>
#include <catch2/catch_test_macros.hpp>
#include <limits>

using namespace woonrust;
using namespace Qt::StringLiterals;

namespace {

// The Dutch of the sentences under test, so that they can be read as the user will.
class DutchWords final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* text, const char*, int n) const override
    {
        static const QHash<QString, QString> dutch{
            {u"%n working day(s) from %1"_s, u"%n werkdagen vanaf %1"_s},
            {u"not counted: %1"_s, u"niet geteld: %1"_s},
            {u"suspended from %1 until %2 (%3)"_s, u"opgeschort van %1 tot %2 (%3)"_s},
            {u"Liberation Day"_s, u"Bevrijdingsdag"_s},
            {u"Ascension Day"_s, u"Hemelvaartsdag"_s},
            {u"Mon"_s, u"ma"_s},
            {u"Tue"_s, u"di"_s},
            {u"Wed"_s, u"wo"_s},
            {u"Thu"_s, u"do"_s},
            {u"Fri"_s, u"vr"_s},
        };
        return dutch.value(QString::fromUtf8(text)).replace(u"%n"_s, QString::number(n));
    }
};

const WorkingCalendar calendar;

DeadlineRule days(DeadlineKind kind, int amount)
{
    return {.kind = kind, .amount = amount, .unit = TermUnit::Days};
}

DeadlineRule months(DeadlineKind kind, int amount)
{
    return {.kind = kind, .amount = amount, .unit = TermUnit::Months};
}

QDate dueWith(const std::vector<Suspension>& suspensions)
{
    // Monday 2 November 2026 + 5 working days is Monday 9 November.
    return computeTerm(workingDayNorm(5), QDate(2026, 11, 2), suspensions, calendar).due.value_or(QDate());
}

} // namespace

TEST_CASE("The explanation of a service norm reads as the design prescribes")
{
    DutchWords dutch;
    QCoreApplication::installTranslator(&dutch);
    const std::vector<Suspension> none;
    CHECK(explainTerm(workingDayNorm(10), QDate(2026, 4, 30), none, calendar) ==
          u"10 werkdagen vanaf do 30-4-2026; niet geteld: di 5-5 (Bevrijdingsdag), do 14-5 (Hemelvaartsdag)"_s);
    const std::vector<Suspension> heard{{QDate(2026, 11, 4), QDate(2026, 11, 6), u"wacht op logboek"_s}};
    CHECK(explainTerm(workingDayNorm(5), QDate(2026, 11, 2), heard, calendar) ==
          u"5 werkdagen vanaf ma 2-11-2026; opgeschort van wo 4-11-2026 tot vr 6-11-2026 (wacht op logboek)"_s);
    QCoreApplication::removeTranslator(&dutch);
}

TEST_CASE("An explanation names the year of a skipped day only when it is another one, and never a weekend")
{
    const QString sentence = explainTerm(workingDayNorm(10), QDate(2026, 12, 22), {}, calendar);
    CHECK(sentence.contains(u"not counted: Fri 25-12 (Christmas Day), Fri 1-1-2027 (New Year's Day)"_s));
    CHECK_FALSE(sentence.contains(u"weekend"_s));
    CHECK_FALSE(explainTerm(workingDayNorm(2), QDate(2026, 11, 20), {}, calendar).contains(u"not counted"_s));
}

TEST_CASE("An explanation cannot be derailed by what a user types as a reason")
{
    const std::vector<Suspension> odd{{QDate(2026, 11, 4), QDate(2026, 11, 6), u"%1 %2 100%"_s}};
    CHECK(explainTerm(workingDayNorm(5), QDate(2026, 11, 2), odd, calendar)
              .contains(u"suspended from Wed 4-11-2026 until Fri 6-11-2026 (%1 %2 100%)"_s));
}

TEST_CASE("A suspension stops the clock from its first day up to the day on which it runs again")
{
    CHECK(dueWith({}) == QDate(2026, 11, 9));
    CHECK(dueWith({{QDate(2026, 11, 4), QDate(2026, 11, 6)}}) == QDate(2026, 11, 11));
    // Only days that would have been counted are lost: a weekend costs nothing.
    CHECK(dueWith({{QDate(2026, 11, 7), QDate(2026, 11, 9)}}) == QDate(2026, 11, 9));
    // On the due date itself, for one day.
    CHECK(dueWith({{QDate(2026, 11, 9), QDate(2026, 11, 10)}}) == QDate(2026, 11, 10));
    // Suspended and resumed on one day.
    CHECK(dueWith({{QDate(2026, 11, 4), QDate(2026, 11, 4)}}) == QDate(2026, 11, 9));
}

TEST_CASE("Suspensions may be many, overlap, and come in any order")
{
    CHECK(dueWith({{QDate(2026, 11, 3), QDate(2026, 11, 4)}, {QDate(2026, 11, 5), QDate(2026, 11, 6)}}) ==
          QDate(2026, 11, 11));
    CHECK(dueWith({{QDate(2026, 11, 5), QDate(2026, 11, 10)}, {QDate(2026, 11, 3), QDate(2026, 11, 6)}}) ==
          QDate(2026, 11, 16));
    CHECK(dueWith({{QDate(2026, 11, 3), QDate(2026, 11, 10)}, {QDate(2026, 11, 4), QDate(2026, 11, 5)}}) ==
          QDate(2026, 11, 16));
    // The second one begins only because the first one moved the end.
    CHECK(dueWith({{QDate(2026, 11, 9), QDate(2026, 11, 11)}, {QDate(2026, 11, 11), QDate(2026, 11, 12)}}) ==
          QDate(2026, 11, 12));
}

TEST_CASE("A suspension outside the term changes nothing, and neither does one that makes no sense")
{
    CHECK(dueWith({{QDate(2026, 10, 1), QDate(2026, 11, 3)}}) == QDate(2026, 11, 9));
    CHECK(dueWith({{QDate(2026, 10, 1), QDate(2026, 11, 4)}}) == QDate(2026, 11, 10));
    CHECK(dueWith({{QDate(2026, 11, 10), QDate(2026, 12, 1)}}) == QDate(2026, 11, 9));
    CHECK(dueWith({{QDate(2026, 11, 10)}}) == QDate(2026, 11, 9));
    CHECK(dueWith({{QDate(2026, 11, 6), QDate(2026, 11, 3)}}) == QDate(2026, 11, 9));
    CHECK(dueWith({{QDate(), QDate(2026, 11, 6)}}) == QDate(2026, 11, 9));
    CHECK(dueWith({{QDate(2026, 11, 4), QDate()}}) == QDate(2026, 11, 9));
}

TEST_CASE("While a term is suspended without an end there is no due date")
{
    const std::vector<Suspension> open{{QDate(2026, 11, 4), {}, u"wacht op politie"_s}};
    const Term term = computeTerm(workingDayNorm(5), QDate(2026, 11, 2), open, calendar);
    CHECK(term.suspended);
    CHECK_FALSE(term.due.has_value());
    CHECK(explainTerm(workingDayNorm(5), QDate(2026, 11, 2), open, calendar)
              .contains(u"suspended since Wed 4-11-2026 (wacht op politie)"_s));
    CHECK(deadlineState(term.due, {}, QDate(2026, 11, 30), calendar) == DeadlineState::Suspended);
    CHECK(deadlineState(term.due, QDate(2026, 11, 5), QDate(2026, 11, 30), calendar) == DeadlineState::Met);

    // Overlapping a closed suspension in either order.
    CHECK_FALSE(dueWith({{QDate(2026, 11, 3), QDate(2026, 11, 20)}, {QDate(2026, 11, 5)}}).isValid());
    CHECK_FALSE(dueWith({{QDate(2026, 11, 3)}, {QDate(2026, 11, 5), QDate(2026, 11, 20)}}).isValid());
}

TEST_CASE("A calendar term ends on its day, weekend or not, and grows by the days it was suspended")
{
    CHECK(dueDate(days(DeadlineKind::Calendar, 14), QDate(2026, 4, 18), calendar) == QDate(2026, 5, 2));
    CHECK(dueDate({DeadlineKind::Calendar, 6, TermUnit::Weeks}, QDate(2026, 4, 1), calendar) == QDate(2026, 5, 13));
    CHECK(dueDate(months(DeadlineKind::Calendar, 1), QDate(2027, 1, 31), calendar) == QDate(2027, 2, 28));
    const std::vector<Suspension> once{{QDate(2026, 4, 20), QDate(2026, 4, 25)}};
    CHECK(computeTerm(days(DeadlineKind::Calendar, 14), QDate(2026, 4, 18), once, calendar).due == QDate(2026, 5, 7));
    const std::vector<Suspension> open{{QDate(2026, 4, 20)}};
    CHECK(computeTerm(days(DeadlineKind::Calendar, 14), QDate(2026, 4, 18), open, calendar).suspended);
}

TEST_CASE("A term that ends on a closed day and is not moved says so, and which working day is the last before it")
{
    // Friday 25 and Saturday 26 December 2026.
    CHECK(explainTerm(days(DeadlineKind::Calendar, 14), QDate(2026, 12, 11), {}, calendar) ==
          u"14 day(s) from Fri 11-12-2026; it ends on Fri 25-12-2026 (Christmas Day) and does not move by itself; the "
          "last working day before it is Thu 24-12-2026"_s);
    CHECK(explainTerm(days(DeadlineKind::Calendar, 14), QDate(2026, 4, 18), {}, calendar)
              .contains(u"it ends on Sat 2-5-2026 (weekend)"_s));
    const WorkingCalendar teamDay({.ownClosingDays = {{QDate(2026, 11, 16), u"Team day"_s}}});
    CHECK(explainTerm(days(DeadlineKind::Statutory, 14), QDate(2026, 11, 2), {}, teamDay)
              .contains(u"it ends on Mon 16-11-2026 (Team day)"_s));
    // One that the law moves says that, and one that ends on a working day says nothing of it.
    CHECK_FALSE(
        explainTerm(days(DeadlineKind::Statutory, 14), QDate(2026, 12, 11), {}, calendar).contains(u"by itself"_s));
    CHECK(explainTerm(days(DeadlineKind::Calendar, 14), QDate(2026, 11, 2), {}, calendar) ==
          u"14 day(s) from Mon 2-11-2026"_s);
}

TEST_CASE("A longer term counts when the reporter was told before the old one ran out, and not else")
{
    const QDate due(2026, 12, 4);
    const Extension first{.to = QDate(2026, 12, 18), .toldOn = due, .reason = u"survey"_s};
    const Extension second{.to = QDate(2027, 1, 8), .toldOn = QDate(2026, 12, 18), .reason = u"again"_s};
    CHECK(extendedDue(due, {}) == due);
    CHECK(extendedDue(due, std::array{first}) == QDate(2026, 12, 18));
    CHECK(extendedDue(due, std::array{first, second}) == QDate(2027, 1, 8));
    // A day too late.
    CHECK(extendedDue(due.addDays(-1), std::array{first}) == due.addDays(-1));
    // Told in time by the longer term alone.
    CHECK(extendedDue(due, std::array{second}) == due);
    // Never shorter, and nothing while the clock stands still.
    CHECK(extendedDue(QDate(2026, 12, 22), std::array{first}) == QDate(2026, 12, 22));
    CHECK_FALSE(extendedDue({}, std::array{first}).isValid());
    CHECK(explainExtensions(due, std::array{first}) ==
          QStringList{u"extended to Fri 18-12-2026, the reporter was told on Fri 4-12-2026 (survey)"_s});
    CHECK(explainExtensions(due.addDays(-1), std::array{first}).join(u' ').contains(u"does not count"_s));
}

TEST_CASE("A statutory term that ends on a closed day runs on to the next open one, whatever the office does")
{
    const auto end = [](int amount, QDate start, const WorkingCalendar& with = calendar) {
        return dueDate(days(DeadlineKind::Statutory, amount), start, with);
    };
    CHECK(end(14, QDate(2026, 4, 18)) == QDate(2026, 5, 4)); // Saturday 2 May
    // Good Friday, and then the weekend and Easter Monday: art. 3(2) counts it even when the office works.
    CHECK(end(14, QDate(2026, 3, 20), WorkingCalendar({.goodFridayClosed = false})) == QDate(2026, 4, 7));
    CHECK(end(14, QDate(2026, 4, 21), WorkingCalendar({.liberationDay = LiberationDayOff::Never})) ==
          QDate(2026, 5, 6));
    // Ascension Day is followed by an equated day and a weekend (art. 3(3)).
    CHECK(end(14, QDate(2026, 4, 30)) == QDate(2026, 5, 18));
    // An own closing day is no holiday for the law.
    CHECK(end(14, QDate(2026, 11, 2), WorkingCalendar({.ownClosingDays = {{QDate(2026, 11, 16)}}})) ==
          QDate(2026, 11, 16));
    CHECK(explainTerm(days(DeadlineKind::Statutory, 14), QDate(2026, 4, 18), {}, calendar)
              .contains(u"moved from Sat 2-5-2026 to Mon 4-5-2026"_s));
}

TEST_CASE("A statutory term of three days or more holds two working days")
{
    const auto end = [](int amount, QDate start) {
        return dueDate(days(DeadlineKind::Statutory, amount), start, calendar);
    };
    // Thursday before Easter 2026 + 3 is Sunday; Tuesday is the first working day, Wednesday the second.
    CHECK(end(3, QDate(2026, 4, 2)) == QDate(2026, 4, 8));
    // Two days only have to end on an open day.
    CHECK(end(2, QDate(2026, 4, 2)) == QDate(2026, 4, 7));
    // Friday + 3 is Monday: the only working day within, so Tuesday.
    CHECK(end(3, QDate(2026, 11, 20)) == QDate(2026, 11, 24));
}

TEST_CASE("A term that is too long for the Algemene termijnenwet ends where it ends")
{
    // Saturday 13 March 2027 in each case.
    CHECK(dueDate(days(DeadlineKind::Statutory, 90), QDate(2026, 12, 13), calendar) == QDate(2027, 3, 15));
    CHECK(dueDate(days(DeadlineKind::Statutory, 91), QDate(2026, 12, 12), calendar) == QDate(2027, 3, 13));
    CHECK(dueDate({DeadlineKind::Statutory, 12, TermUnit::Weeks}, QDate(2026, 12, 19), calendar) == QDate(2027, 3, 15));
    CHECK(dueDate({DeadlineKind::Statutory, 13, TermUnit::Weeks}, QDate(2026, 12, 12), calendar) == QDate(2027, 3, 13));
    CHECK(dueDate(months(DeadlineKind::Statutory, 3), QDate(2026, 12, 13), calendar) == QDate(2027, 3, 15));
    CHECK(dueDate(months(DeadlineKind::Statutory, 4), QDate(2026, 11, 13), calendar) == QDate(2027, 3, 13));
    CHECK(dueDate({DeadlineKind::Statutory, 1, TermUnit::Years}, QDate(2026, 3, 13), calendar) == QDate(2027, 3, 13));
}

TEST_CASE("A privacy request is answered within a month that ends on an open day")
{
    const auto end = [](QDate start) { return dueDate(privacyRequestTerm(), start, calendar); };
    CHECK(end(QDate(2026, 3, 5)) == QDate(2026, 4, 7));     // Easter Sunday, and Monday
    CHECK(end(QDate(2026, 8, 31)) == QDate(2026, 9, 30));   // no 31 September
    CHECK(end(QDate(2027, 1, 31)) == QDate(2027, 3, 1));    // 28 February is a Sunday
    CHECK(end(QDate(2026, 10, 20)) == QDate(2026, 11, 20)); // an ordinary Friday
    // 15 May 2026 is an equated day, but no public holiday for the Regulation.
    CHECK(end(QDate(2026, 4, 15)) == QDate(2026, 5, 15));
    // The extension by two months may end more than 90 days on: the Regulation has no such limit.
    CHECK(dueDate(months(DeadlineKind::Gdpr, 4), QDate(2026, 11, 13), calendar) == QDate(2027, 3, 15));
    // Two days hold two working days (art. 3(5)).
    CHECK(dueDate(days(DeadlineKind::Gdpr, 2), QDate(2026, 11, 20), calendar) == QDate(2026, 11, 24));
}

TEST_CASE("The traffic light turns amber one working day before the due date and red after it")
{
    const QDate due(2026, 11, 23); // a Monday
    const auto on = [&](QDate today) { return deadlineState(due, {}, today, calendar); };
    CHECK(on(QDate(2026, 11, 19)) == DeadlineState::OnTime);
    CHECK(on(QDate(2026, 11, 20)) == DeadlineState::DueSoon);
    CHECK(on(QDate(2026, 11, 21)) == DeadlineState::DueSoon);
    CHECK(on(due) == DeadlineState::DueSoon);
    CHECK(on(QDate(2026, 11, 24)) == DeadlineState::Missed);
    CHECK(deadlineState(due, due, QDate(2026, 12, 1), calendar) == DeadlineState::Met);
    CHECK(deadlineState(due, QDate(2026, 11, 24), QDate(2026, 12, 1), calendar) == DeadlineState::MetLate);
}

TEST_CASE("Lateness is counted in working days, and late is never zero days late")
{
    const QDate due(2026, 11, 20); // a Friday
    CHECK(workingDaysLate(due, {}, QDate(2026, 11, 20), calendar) == 0);
    CHECK(workingDaysLate(due, {}, QDate(2026, 11, 25), calendar) == 3);
    CHECK(workingDaysLate(due, QDate(2026, 11, 21), QDate(2026, 12, 25), calendar) == 1);
    CHECK(workingDaysLate(due, QDate(2026, 11, 19), QDate(2026, 12, 25), calendar) == 0);
    CHECK(workingDaysLate({}, {}, QDate(2026, 12, 25), calendar) == 0);
}

TEST_CASE("A term that makes no sense has no due date and no explanation")
{
    const auto nothing = [](const DeadlineRule& rule, QDate start) {
        const Term term = computeTerm(rule, start, {}, calendar);
        return !term.due && !term.suspended && explainTerm(rule, start, {}, calendar).isEmpty();
    };
    CHECK(nothing(workingDayNorm(2), QDate()));
    CHECK(nothing(workingDayNorm(-1), QDate(2026, 11, 20)));
    CHECK(nothing(workingDayNorm(std::numeric_limits<int>::max()), QDate(2026, 11, 20)));
    CHECK(nothing(days(DeadlineKind::Statutory, std::numeric_limits<int>::min()), QDate(2026, 11, 20)));
    CHECK(dueDate(workingDayNorm(0), QDate(2026, 11, 21), calendar) == QDate(2026, 11, 21));
}
