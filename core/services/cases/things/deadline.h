// SPDX-FileCopyrightText: Woonrust contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cases/things/suspension_fields.h"
#include "services/cases/things/thing.h"
#include "storage/cases/deadline_store.h"

namespace woonrust {

// In order, as objects of toOn, toldOn and reason.
[[nodiscard]] QJsonArray fieldsOf(const std::vector<Extension>& extensions);

namespace things {

// A deadline with `workingDays` when it is a norm in those, which each deadline of a report is.
extern const Thing<StoredDeadline> deadline;

} // namespace things

} // namespace woonrust
