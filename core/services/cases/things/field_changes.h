// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace woonrust {

// What differs between two things written as field -> value, as an event keeps it: field -> [old, new]. A field that
// `before` lacks was null; one that is empty on both sides (null, "", false, 0, []) is left out.
[[nodiscard]] QJsonObject changesBetween(const QJsonObject& before, const QJsonObject& after);

// Null, "", false, 0 and [].
[[nodiscard]] bool isEmptyValue(const QJsonValue& value);

} // namespace woonrust
