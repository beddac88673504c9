// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/number.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace woonrust {

namespace {

constexpr qint64 maxSerial = 999'999'999;
constexpr qint64 keyBase = maxSerial + 1;

// From the earliest report that is accepted; a hundred years, so that two digits of a year are enough.
constexpr int firstYear = 1990;
constexpr int lastYear = 2089;

bool hasNumbers(qint64 year)
{
    return year >= firstYear && year <= lastYear;
}

} // namespace

bool SerialNumber::isValid() const
{
    return u"MDGV"_s.contains(kind) && hasNumbers(year) && serial >= 1 && serial <= maxSerial;
}

QString SerialNumber::toString() const
{
    if (!isValid())
        return {};
    const int width = kind == report || kind == dossier ? 5 : 4;
    return u"%1%2-%3"_s.arg(kind).arg(year % 100, 2, 10, QChar(u'0')).arg(serial, width, 10, QChar(u'0'));
}

qint64 SerialNumber::key() const
{
    return isValid() ? year * keyBase + serial : 0;
}

SerialNumber SerialNumber::fromKey(QChar kind, qint64 key)
{
    const qint64 year = key / keyBase;
    if (!hasNumbers(year))
        return {};
    return {.kind = kind, .year = int(year), .serial = int(key % keyBase)};
}

std::optional<SerialNumber> parseSerialNumber(const QString& text)
{
    // Written together, only a serial at full width can be told from the year.
    static const QRegularExpression parted(uR"(^([MDGV]) ?(\d\d|19\d\d|20\d\d) ?[-/ ] ?(\d{1,9})$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression together(uR"(^([MDGV])(\d\d)(\d{4,9})$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QString simple = text.simplified();
    auto match = parted.match(simple);
    if (!match.hasMatch())
        match = together.match(simple);
    if (!match.hasMatch())
        return {};
    int year = match.captured(2).toInt();
    if (year < 100)
        year += year < firstYear % 100 ? 2000 : 1900;
    const SerialNumber number{
        .kind = match.captured(1).front().toUpper(), .year = year, .serial = match.captured(3).toInt()};
    return number.isValid() ? std::optional(number) : std::nullopt;
}

} // namespace woonrust
