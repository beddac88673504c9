// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/field_changes.h"

#include <QJsonArray>

namespace woonrust {

bool isEmptyValue(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isBool() && !value.toBool()) || (value.isDouble() && value.toDouble() == 0) ||
           (value.isArray() && value.toArray().isEmpty());
}

QJsonObject changesBetween(const QJsonObject& before, const QJsonObject& after)
{
    QJsonObject changes;
    for (auto field = after.begin(); field != after.end(); ++field) {
        const QJsonValue old = before.contains(field.key()) ? before.value(field.key()) : QJsonValue(QJsonValue::Null);
        if (old != field.value() && !(isEmptyValue(old) && isEmptyValue(field.value())))
            changes.insert(field.key(), QJsonArray{old, field.value()});
    }
    return changes;
}

} // namespace woonrust
