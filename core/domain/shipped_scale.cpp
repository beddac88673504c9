// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/shipped_scale.h"

#include <QFile>
#include <QJsonDocument>

namespace woonrust {

QJsonObject shippedObject(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

BothTexts bothTextsOf(const QJsonValue& value)
{
    return {.nl = value[QLatin1StringView("nl")].toString(), .en = value[QLatin1StringView("en")].toString()};
}

} // namespace woonrust
