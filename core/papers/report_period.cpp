// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "papers/report_period.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace woonrust::papers {

Period quarterOf(int year, int quarter)
{
    const QDate first(year, quarter * 3 - 2, 1);
    return {.from = first, .until = first.addMonths(3)};
}

Period yearOf(int year)
{
    return {.from = QDate(year, 1, 1), .until = QDate(year + 1, 1, 1)};
}

int monthCount(const Period& period)
{
    return (period.until.year() - period.from.year()) * 12 + period.until.month() - period.from.month();
}

bool isMonth(const Period& period)
{
    return period.isWholeMonths() && monthCount(period) == 1;
}

bool isQuarter(const Period& period)
{
    return period.isWholeMonths() && monthCount(period) == 3 && period.from.month() % 3 == 1;
}

bool isYear(const Period& period)
{
    return period.isWholeMonths() && monthCount(period) == 12 && period.from.month() == 1;
}

int quarterNumber(const Period& period)
{
    return (period.from.month() + 2) / 3;
}

bool comparesOnce(const Period& period)
{
    return period.previous() == period.yearBefore();
}

QString fileText(const Period& period)
{
    if (isMonth(period))
        return period.from.toString(u"yyyy-MM"_s);
    if (isQuarter(period))
        return u"%1-Q%2"_s.arg(period.from.year()).arg(quarterNumber(period));
    if (isYear(period))
        return QString::number(period.from.year());
    return period.from.toString(Qt::ISODate) + u'_' + period.until.addDays(-1).toString(Qt::ISODate);
}

std::optional<Period> periodFromText(const QString& text)
{
    static const QRegularExpression form(uR"(^(\d{4})(?:-(?:(\d{2})|[QqKk]([1-4])))?$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(1).toInt() == 0)
        return std::nullopt;
    const int year = match.captured(1).toInt();
    Period period = yearOf(year);
    if (match.hasCaptured(2))
        period = Period::month(year, match.captured(2).toInt());
    else if (match.hasCaptured(3))
        period = quarterOf(year, match.captured(3).toInt());
    return period.isValid() ? std::optional(period) : std::nullopt;
}

} // namespace woonrust::papers
