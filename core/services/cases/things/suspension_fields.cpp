// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/suspension_fields.h"

#include "domain/clock.h"

#include <QJsonObject>

namespace woonrust {

using namespace Qt::StringLiterals;

QJsonArray fieldsOf(const std::vector<Suspension>& suspensions)
{
    QJsonArray all;
    for (const Suspension& suspension : suspensions)
        all.append(QJsonObject{{u"fromOn"_s, toStorage(suspension.from)},
                               {u"reason"_s, suspension.reason},
                               {u"untilOn"_s, toStorage(suspension.until.value_or(QDate()))}});
    return all;
}

QJsonValue fieldValue(const std::vector<Suspension>& suspensions)
{
    return fieldsOf(suspensions);
}

void setFieldValue(std::vector<Suspension>& suspensions, const QJsonValue& value)
{
    suspensions.clear();
    for (const QJsonValue& one : value.toArray()) {
        const QJsonObject fields = one.toObject();
        const QDate until = dateFromStorage(fields.value("untilOn"_L1).toString());
        suspensions.push_back({.from = dateFromStorage(fields.value("fromOn"_L1).toString()),
                               .until = until.isValid() ? std::optional(until) : std::nullopt,
                               .reason = fields.value("reason"_L1).toString()});
    }
}

} // namespace woonrust
