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

const QString momentFormat = QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'Z'");

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

QString toStorage(const QDateTime& utc)
{
    return utc.isValid() ? utc.toUTC().toString(momentFormat) : QString();
}

QDateTime momentFromStorage(const QString& text)
{
    if (text.isEmpty())
        return {};
    QDateTime moment = QDateTime::fromString(text, momentFormat);
    moment.setTimeZone(QTimeZone::UTC);
    return moment;
}

QString toStorage(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate dateFromStorage(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace woonrust
