// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cases/things/directive_fields.h"

#include "domain/clock.h"

#include <QJsonObject>

namespace woonrust {

using namespace Qt::StringLiterals;

QJsonValue fieldValue(const std::vector<Evaluation>& evaluations)
{
    QJsonArray all;
    for (const Evaluation& one : evaluations)
        all.append(QJsonObject{{u"on"_s, toStorage(one.on)},
                               {u"heldOn"_s, toStorage(one.heldOn)},
                               {u"account"_s, one.account},
                               {u"reporters"_s, one.reporters}});
    return all;
}

void setFieldValue(std::vector<Evaluation>& evaluations, const QJsonValue& value)
{
    evaluations.clear();
    for (const QJsonValue& one : value.toArray()) {
        const QJsonObject fields = one.toObject();
        evaluations.push_back({.on = dateFromStorage(fields.value("on"_L1).toString()),
                               .heldOn = dateFromStorage(fields.value("heldOn"_L1).toString()),
                               .account = fields.value("account"_L1).toString(),
                               .reporters = fields.value("reporters"_L1).toString()});
    }
}

} // namespace woonrust
