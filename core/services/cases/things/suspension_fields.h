// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/deadline.h"

#include <QJsonArray>
#include <vector>

// The times that a clock stood still, as a field of a thing.
namespace woonrust {

// Oldest first, as objects of fromOn, untilOn and reason.
[[nodiscard]] QJsonArray fieldsOf(const std::vector<Suspension>& suspensions);
[[nodiscard]] QJsonValue fieldValue(const std::vector<Suspension>& suspensions);
void setFieldValue(std::vector<Suspension>& suspensions, const QJsonValue& value);

} // namespace woonrust
