// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/process.h"

#include <QJsonObject>

// What the files of resources/ with a scale have in common.
namespace woonrust {

// The object of a file that is compiled in; such a file always opens.
[[nodiscard]] QJsonObject shippedObject(const QString& path);
[[nodiscard]] BothTexts bothTextsOf(const QJsonValue& value);

} // namespace woonrust
