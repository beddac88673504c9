// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/field.h"

#include "domain/clock.h"

#include <QJsonArray>

namespace woonrust {

QJsonValue fieldValue(QDate day)
{
    return toStorage(day);
}

void setFieldValue(QDate& day, const QJsonValue& value)
{
    day = dateFromStorage(value.toString());
}

QJsonValue fieldValue(QTime time)
{
    return toStorage(time);
}

void setFieldValue(QTime& time, const QJsonValue& value)
{
    time = timeFromStorage(value.toString());
}

QJsonValue fieldValue(const QDateTime& moment)
{
    return toStorage(moment);
}

void setFieldValue(QDateTime& moment, const QJsonValue& value)
{
    moment = momentFromStorage(value.toString());
}

QJsonValue fieldValue(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}

void setFieldValue(QStringList& list, const QJsonValue& value)
{
    list.clear();
    for (const QJsonValue& part : value.toArray())
        list << part.toString();
}

QJsonValue fieldValue(const QByteArray& hash)
{
    return QString::fromLatin1(hash.toHex());
}

void setFieldValue(QByteArray& hash, const QJsonValue& value)
{
    hash = QByteArray::fromHex(value.toString().toLatin1());
}

QJsonValue fieldValue(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

void setFieldValue(std::optional<int>& number, const QJsonValue& value)
{
    number = value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

} // namespace woonrust
