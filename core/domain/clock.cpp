// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/clock.h"

#include <QTimeZone>

namespace woonrust {

namespace {

const QTimeZone& amsterdam()
{
    static const QTimeZone zone("Europe/Amsterdam");
    return zone;
}

constexpr qsizetype momentLength = 24; // yyyy-MM-ddTHH:mm:ss.zzzZ

} // namespace

QDate Clock::today() const
{
    return amsterdamDate(nowUtc());
}

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate amsterdamDate(const QDateTime& utc)
{
    return amsterdamTime(utc).date();
}

QDateTime amsterdamTime(const QDateTime& utc)
{
    return utc.toTimeZone(amsterdam());
}

QDateTime utcFromAmsterdam(QDate date, QTime time)
{
    return QDateTime(date, time, amsterdam()).toUTC();
}

bool isTimeInAmsterdam(QDate date, QTime time)
{
    return amsterdamTime(utcFromAmsterdam(date, time)).time() == time;
}

QString toStorage(const QDateTime& moment)
{
    if (!moment.isValid())
        return {};
    // By hand: every row of every list comes by here, and Qt's formats are read anew each time.
    const QDateTime utc = moment.toUTC();
    const QDate date = utc.date();
    const QTime time = utc.time();
    QString text(momentLength, Qt::Uninitialized);
    const auto put = [&text](qsizetype from, qsizetype digits, int number) {
        for (qsizetype i = from + digits; i-- > from; number /= 10)
            text[i] = QChar(u'0' + number % 10);
    };
    put(0, 4, date.year());
    put(5, 2, date.month());
    put(8, 2, date.day());
    put(11, 2, time.hour());
    put(14, 2, time.minute());
    put(17, 2, time.second());
    put(20, 3, time.msec());
    text[4] = text[7] = u'-';
    text[10] = u'T';
    text[13] = text[16] = u':';
    text[19] = u'.';
    text[23] = u'Z';
    return text;
}

QDateTime momentFromStorage(const QString& text)
{
    if (text.size() != momentLength)
        return {};
    bool fine = text[4] == u'-' && text[7] == u'-' && text[10] == u'T' && text[13] == u':' && text[16] == u':' &&
                text[19] == u'.' && text[23] == u'Z';
    const auto number = [&](qsizetype from, qsizetype digits) {
        int value = 0;
        for (qsizetype i = from; i < from + digits; ++i) {
            fine = fine && text[i] >= u'0' && text[i] <= u'9';
            value = value * 10 + (text[i].unicode() - u'0');
        }
        return value;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2), number(20, 3));
    return fine && date.isValid() && time.isValid() ? QDateTime(date, time, QTimeZone::UTC) : QDateTime();
}

QString toStorage(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate dateFromStorage(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QString toStorage(QTime time)
{
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

QTime timeFromStorage(const QString& text)
{
    return QTime::fromString(text, QStringLiteral("HH:mm"));
}

} // namespace woonrust
