// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/event.h"

#include <QJsonArray>

namespace woonrust {

void noteChange(QJsonObject& changes, QLatin1StringView field, const QJsonValue& before, const QJsonValue& after)
{
    if (before != after)
        changes.insert(field, QJsonArray{before, after});
}

} // namespace woonrust
