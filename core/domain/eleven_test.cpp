// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/eleven_test.h"

#include <QDate>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace woonrust {

namespace {

bool isPlausibleYear(int year)
{
    return year >= 1900 && year <= 2100;
}

bool isDate(const QString& digits)
{
    if (digits.size() != 8)
        return false;
    const auto number = [&](qsizetype from, qsizetype count) { return QStringView(digits).mid(from, count).toInt(); };
    return (isPlausibleYear(number(4, 4)) && QDate::isValid(number(4, 4), number(2, 2), number(0, 2))) ||
           (isPlausibleYear(number(0, 4)) && QDate::isValid(number(0, 4), number(4, 2), number(6, 2)));
}

// The text with every telephone number blanked out, so that positions stay the same. Dutch numbers have ten digits
// from the 0; international ones begin with + or 00 and the country. Nine digits in one piece are not the beginning
// of one.
QString withoutPhones(QString text)
{
    static const QRegularExpression phone(
        uR"((?<![\d])(?:(?:\+|00)[1-9]\d[\h.\-/]?(?:\(0\)[\h.\-/]?)?(?:\d[\h.\-/]?){8}\d|\(?(?!\d{9}(?!\d))0(?:[\h.\-/()]{0,2}\d){9})(?!\d))"_s);
    for (const auto& match : phone.globalMatch(QString(text)))
        text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u'x'));
    return text;
}

} // namespace

bool passesElevenTest(const QString& digits)
{
    const bool allDigits = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!allDigits || digits.size() < 8 || digits.size() > 9)
        return false;
    const QString nine = digits.rightJustified(9, u'0');
    int sum = 0;
    for (int i = 0; i < 9; ++i)
        sum += (i < 8 ? 9 - i : -1) * (nine[i].unicode() - u'0');
    return sum % 11 == 0 && nine.count(u'0') < 9;
}

std::vector<SuspectNumber> findCitizenNumbers(const QString& text)
{
    // In one piece, or in the groups in which people write it: 3-3-3, 4-2-3, 4-4, 2-3-3 and the like. A comma with
    // digits behind makes it an amount.
    static const QRegularExpression candidate(
        uR"((?<![\d,])(?<!\d[.])(\d{8,9}|\d{3}[.\h]\d{3}[.\h]\d{3}|\d{4}[.\h]\d\d[.\h]\d{3}|\d{2}[.\h]\d{3}[.\h]\d{3}|\d\d[.\h]\d\d[.\h]\d{4}|\d{4}[.\h]\d{4}|\d\d[.\h]\d\d[.\h]\d\d[.\h]\d{2,3})(?!\d)(?!,\d)(?!\.\d))"_s);
    const QString searched = withoutPhones(text);
    std::vector<SuspectNumber> found;
    for (const auto& match : candidate.globalMatch(searched)) {
        const QString digits = match.captured(1).removeIf([](QChar c) { return !c.isDigit(); });
        if (passesElevenTest(digits) && !isDate(digits))
            found.push_back({match.capturedStart(1), match.capturedLength(1), digits});
    }
    return found;
}

QString withoutCitizenNumbers(QString text)
{
    for (const SuspectNumber& number : findCitizenNumbers(text))
        text.replace(number.position, number.length, QString(number.length, u'x'));
    return text;
}

} // namespace woonrust
